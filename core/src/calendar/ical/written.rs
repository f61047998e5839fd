//! An event that somebody takes along, before it is a text.

use super::event::Status;
use crate::model::When;

/// One event to be written. Its texts are cleaned when they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name, the same in every file. It tells nothing of anybody.
    pub uid: String,
    /// Which version it is: one more with each change.
    pub sequence: u32,
    /// Whether it takes place.
    pub status: Status,
    /// When it begins.
    pub start: When,
    /// When it is over; of days, the first day after it.
    pub end: Option<When>,
    /// What it is.
    pub summary: String,
    /// What else there is to say; may be empty.
    pub description: String,
    /// Where it is.
    pub location: Option<String>,
    /// Where to read on.
    pub url: Option<String>,
    /// What kinds of thing it is.
    pub categories: Vec<String>,
    /// Minutes before its start, of a day before its 00.00, at which to be reminded; negative is after it.
    pub alarms: Vec<i32>,
    /// Whether one is busy meanwhile: an appointment, not a deadline.
    pub is_busy: bool,
    /// The language of its texts, as `da`.
    pub language: Option<String>,
}
