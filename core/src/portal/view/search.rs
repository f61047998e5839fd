//! What a search has found.

use super::{Lacking, Row, Topic};
use serde::{Deserialize, Serialize};

/// What a search has found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Search {
    /// What was typed: it is for this that the rest holds.
    pub words: String,
    /// What is found, of one sort each, in the menu's order. None is empty.
    pub groups: Vec<Found>,
    /// How much in all.
    pub total: u32,
    /// Whose answers were not there to be searched.
    pub lacking: Lacking,
}

/// What is found of one sort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The sort.
    pub topic: Topic,
    /// The first of it, the best first.
    pub rows: Vec<Row>,
    /// How much there is in all.
    pub total: u32,
}
