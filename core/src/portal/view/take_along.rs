//! What the citizen takes along as an iCalendar file, what they let the portal read of their own, and what they want to be
//! reminded of.

use super::CalendarFilter;
use serde::{Deserialize, Serialize};

/// How long before its day or time something is reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lead {
    /// So many minutes before its time.
    Minutes(u16),
    /// So many days before, at nine in the morning; 0 is the day itself.
    Days(u16),
}

/// What somebody wants a file of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeAlong {
    /// Which things.
    pub which: Which,
    /// Whether the file reminds of those that somebody wants to be reminded of, and of which others.
    pub reminders: FileReminders,
    /// Whether it says of each thing only what kind it is.
    pub discreet: bool,
    /// The words in it.
    pub words: FileWords,
    /// A file that was taken along before, to be put right.
    pub earlier: Option<Vec<u8>>,
}

/// Which things a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// Everything that has a day.
    All,
    /// What the choice of kinds and source leaves, whenever it is.
    Chosen(CalendarFilter),
    /// The same, in the period that is shown.
    Period(CalendarFilter),
    /// This one, by [`super::CalendarEntry::page`].
    One(String),
}

/// What a file reminds of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileReminders {
    /// Nothing.
    None,
    /// What somebody wants to be reminded of.
    Chosen,
    /// That, and of everything else at the usual times of its kind.
    Usual,
}

/// The words in a file, in the order of [`super::CalendarKind::ALL`] where there is one of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileWords {
    /// What the calendar is called.
    pub name: String,
    /// The language's tag.
    pub language: String,
    /// Each kind.
    pub kinds: [String; 6],
    /// What stands for a thing of each kind in a discreet file.
    pub discreet: [String; 6],
    /// The time is only indicative.
    pub approximate: String,
    /// Before whom it concerns.
    pub concerns: String,
}

/// A file to be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CalendarFile {
    /// It could be made.
    Made {
        /// Its text (RFC 5545).
        text: String,
        /// How many things are in it that stand.
        events: u32,
        /// How many of them are another than in the earlier file.
        changed: u32,
        /// How many of the earlier file are called off, because they are gone.
        cancelled: u32,
        /// How many of the earlier file are left as they were, because who holds them has not answered.
        unsure: u32,
    },
    /// The earlier file is none that can be read.
    NoCalendar,
}

/// The citizen's own calendar beside the portal's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum OwnCalendar {
    /// None has been chosen.
    #[default]
    None,
    /// What was chosen is no calendar.
    NoCalendar,
    /// It is read.
    Read {
        /// How many things are in it.
        events: u32,
        /// How many things could not be read.
        unreadable: u32,
    },
}
