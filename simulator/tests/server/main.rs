//! The simulator as its users meet it: over sockets, on ports of each test's own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod api;
mod client;
mod control;
mod faults;
mod fixture;
mod portal;
