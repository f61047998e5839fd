//! All that the portal remembers during a visit. It dies with the worker.

use super::calls::Calls;
use super::reminders::Coming;
use super::sign_in::Arrival;
use super::view::{Expiry, Kept, Look, STEP};
use crate::calendar::ical;
use crate::federation::Federation;
use crate::model::{Day, Instant, Item, ItemId, Kind, SourceIndex};
use crate::notices::{Leads, Outages};
use crate::session::{Config, Session, SignInFault};
use crate::sources::registry;
use crate::timeline::Timeline;
use crate::timeline::search::Index;
use std::collections::{BTreeMap, HashSet};

/// The portal's memory.
#[derive(Default)]
pub struct State {
    /// Milliseconds that the clock was moved for a demonstration of another day; tokens live in the real one.
    pub(super) clock_moved: i64,
    /// Milliseconds that the device's clock is behind the login service's; none while they agree well enough.
    pub(super) behind: i64,
    /// For what is drawn by chance.
    pub(super) seed: u64,
    pub(super) set_up: Option<SetUp>,
    pub(super) registry: Registry,
    pub(super) standing: Standing,
    pub(super) visit: Option<Visit>,
    /// What the browser has kept of somebody's choices.
    pub(super) kept: Kept,
    pub(super) look: Look,
    pub(super) window: Window,
    /// Since when the page has not been told of a change.
    pub(super) untold_since: Option<Instant>,
    /// The moment last asked for by `Effect::Wake`, by the device's clock.
    pub(super) wake: Option<Instant>,
}

impl State {
    /// An empty memory, on a clock that was moved by so many milliseconds; `seed` is for what is drawn by chance.
    pub fn new(clock_moved: i64, seed: u64) -> Self {
        Self { clock_moved, seed, ..Self::default() }
    }
}

/// How one signs in here.
pub(super) struct SetUp {
    pub config: Config,
    /// Where the login service sends the browser back to.
    pub redirect_uri: String,
    /// The portal's own origin.
    pub origin: String,
}

/// How it is going with the registry.
#[derive(Default)]
pub(super) enum Registry {
    #[default]
    NotAsked,
    Asked {
        since: Instant,
    },
    Failed,
    Loaded(registry::Registry),
}

/// Who is signed in.
pub(super) enum Standing {
    /// Nobody; with what went wrong, when something did.
    Out(Option<SignInFault>),
    /// Somebody whose sign-in is being completed.
    Arriving(Box<Arrival>),
    /// This person.
    In(Box<Session>),
    /// Somebody was, and it is over, or has been ended.
    Over(Expiry),
}

impl Default for Standing {
    fn default() -> Self {
        Self::Out(None)
    }
}

/// What a signed-in person's sources have answered.
pub(super) struct Visit {
    pub federation: Federation,
    pub calls: Calls,
    pub timeline: Timeline,
    /// The day the timeline's order was made for; `None` when something new has come since.
    pub ordered_for: Option<Day>,
    /// What has been made of this order since.
    pub made: Made,
    /// The case that is looked at, once it has been found.
    pub opened: Option<Opened>,
    /// What the citizen wants to be reminded of in ways of its own, by the opaque names of the things.
    pub reminders: BTreeMap<String, Leads>,
    /// The moment up to which reminders have been told.
    pub reminded: Instant,
    /// Which sources have come back.
    pub outages: Outages,
    /// The opaque names of what somebody has seen.
    pub seen: HashSet<String>,
    /// The citizen's own calendar.
    pub own: Own,
}

impl Visit {
    /// When the next reminder is.
    pub fn next_reminder(&self) -> Option<Instant> {
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
