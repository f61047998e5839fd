//! Things that recur: a rule as RFC 5545 §3.3.10 writes it, and when it falls on a wall clock. It knows no zone and no
//! file: whoever reads one says which clock is meant (`calendar::ical`).
//!
//! A rule is expanded only for as much of time as is asked for, and by no more than so many steps: no rule can hang.

mod days;
mod expand;
mod local;
mod parse;
mod rule;
#[cfg(test)]
mod tests;

pub use expand::Expansion;
pub use local::Local;
pub use parse::{parse_until, time_of_day};
pub use rule::{Frequency, Rule, Until};
