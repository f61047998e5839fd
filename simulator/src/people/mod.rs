//! The people of the simulated country: eight whose lives are told, and one of any size, drawn by chance.
//!
//! Each has a file with a story: what happens to them, at which authority. Danish facts about authorities are in
//! `authorities`; how an item is spelled is in `wire`.

pub mod crowded;
mod debt;
mod divorced;
pub mod draft;
mod family;
mod fifteen;
pub mod news;
mod pensioner;
pub mod population;
mod reached;
mod researcher;
mod sick;
pub mod story;
pub mod stress;
mod student;
pub mod today;

use crate::authorities::Text;
use story::Story;

/// Everybody whose life is told.
pub static ALL: [&Profile; 8] = [
    &student::PROFILE,
    &family::PROFILE,
    &divorced::PROFILE,
    &debt::PROFILE,
    &sick::PROFILE,
    &pensioner::PROFILE,
    &researcher::PROFILE,
    &fifteen::PROFILE,
];

/// Somebody whose life is told.
#[derive(Debug)]
pub struct Profile {
    /// What the person is called by in a token.
    pub id: &'static str,
    /// A name nobody has.
    pub name: &'static str,
    /// Who they are, in a line.
    pub about: Text,
    /// Their story.
    pub tell: fn(&mut Story),
}

/// Whole kroner as øre.
pub const fn kr(kroner: i64) -> i64 {
    kroner * 100
}

#[cfg(test)]
mod tests;
