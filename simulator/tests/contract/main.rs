//! The three sides of the agreement held together: what the authorities answer, what is published about it, and what
//! the portal's own reader makes of it. Only here does the simulator's package know the portal's.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

#[path = "../server/client.rs"]
#[allow(dead_code, reason = "the other program needs more of it")]
mod client;
mod examples;
#[path = "../server/fixture.rs"]
#[allow(dead_code, reason = "the other program needs more of it")]
mod fixture;
mod published;
mod reader;
mod schemas;
#[path = "../server/signer.rs"]
#[allow(dead_code, reason = "the other program needs more of it")]
mod signer;
mod visits;
