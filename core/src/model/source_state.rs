//! How one source is doing. Failure and absence are different variants, so no screen can take one
//! for the other.

use super::{Day, Failure, Instant, Resource};

/// A list of a source that is not whole, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The list, or the rest of it, did not come.
    List(Resource, Failure),
    /// The list came, and so many of its items could not be read.
    Items(Resource, u32),
    /// So many lists that the source offers and this version does not know.
    Unknown(u32),
    /// Which sources concern the person, as far as this one knows.
    Relations(Failure),
    /// What has changed in the list since it came.
    Newer(Resource, Failure),
}

/// The state of one source, with what the citizen may be told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceState {
    /// It takes no part yet.
    NotConnected {
        /// The day it is expected to.
        expected: Option<Day>,
    },
    /// The operator has switched it off.
    SwitchedOff,
    /// The citizen wants it left out, so it is not asked.
    LeftOut,
    /// An authority that knows says that it does not concern this person, so it is not asked.
    NotConcerned,
    /// Those who know could not all be heard, so it is not known whether it concerns this person;
    /// it is not asked unless the citizen wants it.
    Undecided,
    /// It is asked, or will be as soon as it is known whether it concerns the person.
    Waiting {
        /// Since when.
        since: Instant,
    },
    /// Every list has answered, and something was in them.
    Loaded {
        /// When the first of its lists was whole: nothing shown is older.
        fetched: Instant,
        /// How current the source says its oldest list is.
        as_of: Option<Instant>,
    },
    /// Every list has answered, and they were empty: there is nothing.
    Empty {
        /// When the first of its lists was whole.
        fetched: Instant,
        /// How current the source says its oldest list is.
        as_of: Option<Instant>,
    },
    /// Something came, something did not.
    Partial {
        /// When the first of its whole lists was, or else when it was clear.
        fetched: Instant,
        /// What is not whole; at least one.
        missing: Vec<Missing>,
        /// When it is asked again by itself.
        next_try: Option<Instant>,
    },
    /// Everything came, and when it was asked again for what has changed, that did not.
    Stale {
        /// When the first of its lists was whole for the last time.
        fetched: Instant,
        /// When it was last asked in vain.
        since: Instant,
        /// Why, of the first list that failed.
        failure: Failure,
        /// When it is asked again by itself.
        next_try: Option<Instant>,
    },
    /// The source does not let this person have anything here.
    NotEntitled {
        /// When it said so.
        since: Instant,
    },
    /// Nothing came, as the source has announced.
    Outage {
        /// When it was clear.
        since: Instant,
        /// Until when, as it says.
        until: Instant,
    },
    /// Nothing came.
    Failed {
        /// When it was clear.
        since: Instant,
        /// Why, of the first list that failed.
        failure: Failure,
        /// When it is asked again by itself.
        next_try: Option<Instant>,
    },
}

impl SourceState {
    /// Whether nothing more will come without somebody asking again.
    pub fn is_settled(&self) -> bool {
        !matches!(self, Self::Waiting { .. })
    }
}
