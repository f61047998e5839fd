//! What the core says of days and of calendar files against libraries of others. Those of Rust are asked wherever the tests
//! run; those of Python and Node are installed, each in one version, by `cargo xtask test calendar`, which then asks them.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "../lossless/chance.rs"]
mod chance;
mod feeds;
mod holidays;
mod made_rules;
mod rules;
mod written;
