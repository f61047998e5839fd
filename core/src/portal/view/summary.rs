//! The page's answer in one sentence, and what is missing from it.

use super::{Missing, Moment};
use serde::{Deserialize, Serialize};

/// The sentence on top. It may not claim more than the sources allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How much it means that something is not here.
    pub standing: Standing,
    /// How many things ask something of the citizen, as far as is known.
    pub needs_me: u32,
    /// The sources that have not answered in full, waited for or not, by place. Each once; not those left out.
    pub lacking: Vec<u16>,
    /// How many authorities could not even be asked: entries that are not understood, and sources
    /// that concern the person and have no entry.
    pub unknown: u32,
    /// How many are not asked because it could not be found out whether they concern the person.
    pub undecided: u32,
    /// The sources that the citizen has left out, by place.
    pub left_out: Vec<u16>,
    /// Why, for each source that is not waited for and not whole.
    pub gaps: Vec<Gap>,
}

/// How much it means that something is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Nothing yet: somebody has yet to answer.
    Waiting,
    /// Not enough: nobody is waited for, and something is missing.
    Incomplete,
    /// That it is not there: everyone has answered in full.
    Whole,
}

/// What may be missing because of one source.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Gap {
    /// Its place.
    pub source: u16,
    /// Why.
    pub reason: GapReason,
}

/// Why something may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum GapReason {
    /// Nothing came.
    Failed,
    /// Something came, this did not.
    Partial(Vec<Missing>),
    /// Everything came then, and what has changed since did not.
    Stale(Moment),
    /// It does not let the person have anything here.
    NotEntitled,
    /// It has announced that it does not answer until then.
    Outage(Moment),
    /// It takes no part yet.
    NotConnected,
    /// The operator has switched it off.
    Off,
    /// The citizen has left it out.
    LeftOut,
}
