//! One source during a visit: whether it is asked, its lists, and the state that follows from them.

use super::list_fetch::{ListFetch, Progress};
use crate::model::{Instant, Item, Missing, Source, SourceState};

/// A source and everything it has answered.
pub struct Tracked {
    source: Source,
    concern: Concern,
    since: Instant,
    lists: Vec<ListFetch>,
}

enum Concern {
    Undecided,
    Asked,
    LeftAlone,
}

impl Tracked {
    pub fn new(source: Source, now: Instant) -> Self {
        let lists = source.resources.iter().map(|resource| ListFetch::new(*resource)).collect();
        Self { source, concern: Concern::Undecided, since: now, lists }
    }

    pub fn source(&self) -> &Source {
        &self.source
    }

    pub fn knows_relations(&self) -> bool {
        self.source.relations && !self.source.switched_off
    }

    pub fn is_undecided(&self) -> bool {
        matches!(self.concern, Concern::Undecided) && !self.source.switched_off
    }

    pub fn is_asked(&self) -> bool {
        matches!(self.concern, Concern::Asked)
    }

    pub fn leave_alone(&mut self) {
        self.concern = Concern::LeftAlone;
    }

    /// Begins to ask for every list that is neither whole nor under way; their places.
    pub fn begin(&mut self, now: Instant) -> Vec<usize> {
        self.concern = Concern::Asked;
        self.since = now;
        let begun =
            self.lists.iter_mut().enumerate().filter_map(|(place, list)| list.begin().then_some(place));
        begun.collect()
    }

    pub fn asked_since(&self) -> Instant {
        self.since
    }

    pub fn list(&self, place: usize) -> Option<&ListFetch> {
        self.lists.get(place)
    }

    pub fn list_mut(&mut self, place: usize) -> Option<&mut ListFetch> {
        self.lists.get_mut(place)
    }

    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.lists.iter().flat_map(ListFetch::items)
    }

    /// How the source is doing.
    pub fn state(&self) -> SourceState {
        if self.source.switched_off {
            return SourceState::SwitchedOff;
        }
        match self.concern {
            Concern::LeftAlone => SourceState::NotConcerned,
            Concern::Undecided => SourceState::Waiting { since: self.since },
            Concern::Asked => self.answer_state(),
        }
    }

    fn answer_state(&self) -> SourceState {
        let Some(settled) = self.settled() else { return SourceState::Waiting { since: self.since } };
        let fetched = self.lists.iter().filter_map(ListFetch::whole_at).min().unwrap_or(settled);
        let unknown = Some(self.source.unknown_resources).filter(|count| *count > 0).map(Missing::Unknown);
        let missing: Vec<Missing> = self.lists.iter().filter_map(ListFetch::missing).chain(unknown).collect();
        let something = self.items().next().is_some();
        let as_of = self.lists.iter().filter_map(ListFetch::as_of).min();
        let nothing_whole = self.lists.iter().all(|list| list.whole_at().is_none());
        match missing.first() {
            Some(Missing::List(_, failure)) if nothing_whole && !something => {
                SourceState::Failed { since: settled, failure: *failure }
            }
            Some(_) => SourceState::Partial { fetched, missing },
            None if something => SourceState::Loaded { fetched, as_of },
            None => SourceState::Empty { fetched, as_of },
        }
    }

    /// When the last list was whole or given up; `None` while one is still under way.
    fn settled(&self) -> Option<Instant> {
        self.lists.iter().try_fold(self.since, |latest, list| match list.progress() {
            Progress::Idle | Progress::Asking => None,
            Progress::Whole { at } | Progress::Failed { at, .. } => Some(latest.max(*at)),
        })
    }
}
