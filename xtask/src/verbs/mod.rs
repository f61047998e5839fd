//! Owns the verbs that a person types, a file each. How their tools come to be there is in `setup`.

pub mod bench;
pub mod check;
mod contract;
pub mod dist;
pub mod look;
pub mod serve;
pub mod test;
