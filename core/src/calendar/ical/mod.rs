//! Calendar files as RFC 5545 has them: reading one that somebody drops in, and writing one to take along. It owns the
//! format, its zones and the bounds of a file that may be hostile. How a rule falls is in `calendar::recurrence`.
//!
//! A file is read in Danish time: a time without a zone is Copenhagen's wall clock, and so is one in a zone that the file
//! does not describe. What recurs does so on its own zone's wall clock.

mod amend;
mod duration;
mod event;
mod line;
mod occurrences;
mod read;
mod series;
mod text;
mod time;
mod write;
mod written;
mod zone;
mod zone_draft;

pub use amend::{Amended, Fate, amend};
pub use event::Status;
pub use occurrences::{Occurrence, Occurrences};
pub use read::{Calendar, NoCalendar, read};
pub use write::write;
pub use written::Written;

/// Bytes of a file.
pub const FILE_BYTES: usize = 5 * 1024 * 1024;
/// Events of a file.
pub const EVENTS: usize = 20_000;
/// Bytes of one line, with all its continuations.
pub const LINE_BYTES: usize = 64 * 1024;
/// Characters of a text that is shown.
pub const TEXT_CHARS: usize = 1_000;
/// Bytes of an event's name.
pub const UID_BYTES: usize = 1_000;
/// Different zones of a file.
pub const ZONES: usize = 500;
/// Occurrences that are shown at once, however many are asked for.
pub const OCCURRENCES: usize = 50_000;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod read_tests;
#[cfg(test)]
mod series_tests;
#[cfg(test)]
mod write_tests;
