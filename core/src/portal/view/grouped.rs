//! Rows under headings, as far as the page asked to see them, and whose answers they lack.

use super::{Lacking, Row};
use serde::{Deserialize, Serialize};

/// The rows of one part of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grouped {
    /// The first of them, each group with at least one row.
    pub groups: Vec<Group>,
    /// How many there are in all.
    pub total: u32,
    /// Whose answers it lacks.
    pub lacking: Lacking,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The heading; `None` where the part's own is enough.
    pub heading: Option<Heading>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// What rows stand together for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Heading {
    /// The last day has passed.
    Overdue,
    /// The last day is today or tomorrow.
    Near,
    /// The last day is 2 to 7 days from today.
    Week,
    /// The last day is further ahead.
    Later,
    /// What is asked names no last day.
    Undated,
    /// Letters that ask something.
    Asking,
    /// Letters that ask nothing, or nothing more.
    Other,
    /// Money that moves on the next day that any does.
    Next,
    /// Sent to collection.
    Collection,
    /// What has been, the newest first.
    Earlier,
    /// What counts no more: its last day has passed, or it has been taken back.
    Ended,
}
