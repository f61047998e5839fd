//! The simulator as its users meet it: over sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod bystanders;
mod client;
mod control;
mod cors;
mod details;
mod drill;
mod faults;
mod fixture;
mod guests;
mod hostile;
mod life;
mod lists;
mod portal;
mod proofs;
mod relations;
mod shared;
mod signer;
mod site;
mod subscriptions;
mod to_come;
mod tokens;
mod widgets;
