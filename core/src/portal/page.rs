//! What the portal's own program remembers: what is looked at, and of somebody's visit what only its pages need.

use super::reminders::Coming;
use super::view::{Kept, Look, STEP};
use crate::calendar::ical;
use crate::model::{Instant, Item, ItemId, Kind, SourceIndex};
use crate::notices::{Leads, Outages};
use crate::timeline::search::Index;
use std::collections::{BTreeMap, HashSet};

/// The portal's program.
#[derive(Default)]
pub struct Page {
    /// What the browser has kept of somebody's choices.
    pub(super) kept: Kept,
    pub(super) look: Look,
    pub(super) window: Window,
}

/// What it remembers of a signed-in person's visit.
pub struct Memory {
    /// What has been made of the timeline's order since it was made.
    pub(super) made: Made,
    /// The case that is looked at, once it has been found.
    pub(super) opened: Option<Opened>,
    /// What the citizen wants to be reminded of in ways of its own, by the opaque names of the things.
    pub(super) reminders: BTreeMap<String, Leads>,
    /// The moment up to which reminders have been told.
    pub(super) reminded: Instant,
    /// Which sources have come back.
    pub(super) outages: Outages,
    /// The opaque names of what somebody has seen.
    pub(super) seen: HashSet<String>,
    /// The citizen's own calendar.
    pub(super) own: Own,
}

impl Memory {
    /// When the next reminder is.
    pub(super) fn next_reminder(&self) -> Option<Instant> {
        self.made.coming.as_ref()?.iter().map(|coming| coming.at).find(|at| *at > self.reminded)
    }
}

/// What is made of the timeline's order when somebody wants it, and holds for it alone.
#[derive(Default)]
pub(super) struct Made {
    /// What its lines are found by.
    pub index: Option<Index>,
    /// The reminders that are to come.
    pub coming: Option<Vec<Coming>>,
    /// How many notices have not been seen.
    pub unseen: Option<u32>,
}

/// The citizen's own calendar, as far as they have shown it.
#[derive(Default)]
pub(super) enum Own {
    /// They have not.
    #[default]
    None,
    /// What they have shown is none.
    NoCalendar,
    /// This one.
    Read(ical::Calendar),
}

/// A case that is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opened {
    /// Its name in the address.
    pub key: String,
    /// The source that is asked for what it tells of this case alone.
    pub source: SourceIndex,
    /// The case's name there.
    pub id: ItemId,
}

impl Opened {
    /// Whether it is this item of this source.
    pub fn is(&self, source: SourceIndex, item: &Item) -> bool {
        self.source == source && self.id == item.id && matches!(item.kind, Kind::Case(_))
    }
}

/// How many rows of the timeline the page shows in each direction, and which headings stand unfolded.
pub(super) struct Window {
    pub ahead: u32,
    pub past: u32,
    pub open: Vec<String>,
}

impl Default for Window {
    fn default() -> Self {
        Self { ahead: STEP, past: STEP, open: Vec::new() }
    }
}
