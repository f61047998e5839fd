//! Writes what somebody saves of their overview as files that other programs read. It knows no view value and words
//! nothing.

mod csv;
mod json;

pub use csv::csv;
pub use json::Value;
