//! Everything with a last day: the citizen's, and apart the authorities' own.

use super::Grouped;
use serde::{Deserialize, Serialize};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadlines {
    /// What waits for the citizen, the most urgent first: what is overdue, then by its last day, then what names no day.
    pub mine: Grouped,
    /// The authorities' own last days from today on, the nearest first, under no heading.
    pub theirs: Grouped,
}
