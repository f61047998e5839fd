//! Everything all sources hold, in one order, together with what is missing from it. It owns
//! order, today's place in it, and windows; it fetches nothing and words nothing.

use crate::model::{Day, Item, Kind, Missing, SourceIndex, SourceState};

/// One thing on the timeline and whose it is.
pub type Entry<'a> = (SourceIndex, &'a Item);

/// What may be missing from the timeline because of one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Whose.
    pub source: SourceIndex,
    /// Why.
    pub reason: GapReason,
}

/// Why something may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GapReason {
    /// It has not answered yet.
    Waiting,
    /// Nothing came from it.
    Failed,
    /// Something came, this did not.
    Partial(Vec<Missing>),
    /// The operator has switched it off.
    SwitchedOff,
}

/// The order of the timeline. It holds places, not items, so that it costs four bytes an item; the
/// same items in the same sequence must be handed to [`Timeline::ahead`] and [`Timeline::past`].
#[derive(Debug, Default)]
pub struct Timeline {
    /// Places in chronological order.
    order: Vec<u32>,
    /// How many of them lie before today.
    past: usize,
}

impl Timeline {
    /// Orders the items: by day, whole days before times, then kind, then the sources' own order,
    /// so the result does not depend on who answered first.
    pub fn new(items: &[Entry<'_>], today: Day) -> Self {
        let places = (0_u32..).zip(items);
        let mut keyed: Vec<_> =
            places.map(|(place, (_, item))| (item.when().order(), rank(&item.kind), place)).collect();
        keyed.sort_unstable();
        let order: Vec<u32> = keyed.into_iter().map(|(_, _, place)| place).collect();
        let past = order.partition_point(|place| day_of(items, *place).is_some_and(|day| day < today));
        Self { order, past }
    }

    /// The first `count` entries from today on, the nearest first.
    pub fn ahead<'a>(&self, items: &[Entry<'a>], count: usize) -> Vec<Entry<'a>> {
        let places = self.order.iter().skip(self.past).take(count);
        places.filter_map(|place| entry(items, *place)).collect()
    }

    /// The first `count` entries before today, the nearest first.
    pub fn past<'a>(&self, items: &[Entry<'a>], count: usize) -> Vec<Entry<'a>> {
        let places = self.order.iter().take(self.past).rev().take(count);
        places.filter_map(|place| entry(items, *place)).collect()
    }

    /// How many entries there are from today on.
    pub fn ahead_len(&self) -> usize {
        self.order.len() - self.past
    }

    /// How many entries there are before today.
    pub fn past_len(&self) -> usize {
        self.past
    }
}

/// What the sources' states leave open.
pub fn gaps<'a>(states: impl Iterator<Item = &'a SourceState>) -> Vec<Gap> {
    let indices = (0..).map(SourceIndex);
    indices.zip(states).filter_map(|(source, state)| Some(Gap { source, reason: reason(state)? })).collect()
}

fn reason(state: &SourceState) -> Option<GapReason> {
    match state {
        SourceState::Waiting { .. } => Some(GapReason::Waiting),
        SourceState::Failed { .. } => Some(GapReason::Failed),
        SourceState::Partial { missing, .. } => Some(GapReason::Partial(missing.clone())),
        SourceState::SwitchedOff => Some(GapReason::SwitchedOff),
        SourceState::NotConcerned | SourceState::Loaded { .. } | SourceState::Empty { .. } => None,
    }
}

fn entry<'a>(items: &[Entry<'a>], place: u32) -> Option<Entry<'a>> {
    items.get(usize::try_from(place).ok()?).copied()
}

fn day_of(items: &[Entry<'_>], place: u32) -> Option<Day> {
    Some(entry(items, place)?.1.when().day())
}

/// What stands first among things of the same moment: what has to be done.
fn rank(kind: &Kind) -> u8 {
    match kind {
        Kind::Deadline(_) => 0,
        Kind::Appointment(_) => 1,
        Kind::Payment(_) => 2,
        Kind::Case(_) => 3,
        Kind::Access(_) => 4,
    }
}
