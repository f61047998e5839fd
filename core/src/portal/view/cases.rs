//! All cases, in two lists: those that are open or wait for the citizen, and those that are at their end.

use super::{Lacking, Row};
use serde::{Deserialize, Serialize};

/// All cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cases {
    /// What waits for the citizen, then the others that are open, the last moved first.
    pub open: CaseList,
    /// Decided, closed, rejected: the last moved first.
    pub ended: CaseList,
    /// Whose answers are missing.
    pub lacking: Lacking,
}

/// The first cases of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseList {
    /// Those that are shown.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub total: u32,
}
