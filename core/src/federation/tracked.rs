//! One source during a visit: whether it is asked, its lists, and the state that follows from them.

use super::answer::Answer;
use super::list_fetch::{ListFetch, Progress};
use super::patience::Patience;
use super::relations::Verdict;
use crate::model::{Descriptor, Instant, Item, Missing, Resource, Source, SourceId, SourceState};

/// A source and everything it has answered.
pub struct Tracked {
    source: Source,
    concern: Concern,
    since: Instant,
    lists: Vec<ListFetch>,
    /// Which sources concern the person, of a source that knows.
    relations: Option<Answer<Vec<SourceId>>>,
    descriptor: Answer<Descriptor>,
    pub patience: Patience,
}

enum Concern {
    Undecided,
    Asked,
    LeftAlone,
}

/// How far a source's answer to a part of the page has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// It is waited for.
    Waiting,
    /// It is not waited for any more, and not whole.
    Missing,
}

impl Tracked {
    pub fn new(source: Source, now: Instant) -> Self {
        let lists = source.resources.iter().map(|resource| ListFetch::new(*resource)).collect();
        let relations = source.relations.then_some(Answer::Idle);
        Self {
            source,
            concern: Concern::Undecided,
            since: now,
            lists,
            relations,
            descriptor: Answer::Idle,
            patience: Patience::default(),
        }
    }

    pub fn source(&self) -> &Source {
        &self.source
    }

    pub fn relations(&self) -> Option<&Answer<Vec<SourceId>>> {
        self.relations.as_ref()
    }

    pub fn relations_mut(&mut self) -> Option<&mut Answer<Vec<SourceId>>> {
        self.relations.as_mut()
    }

    pub fn descriptor(&self) -> &Answer<Descriptor> {
        &self.descriptor
    }

    pub fn descriptor_mut(&mut self) -> &mut Answer<Descriptor> {
        &mut self.descriptor
    }

    pub fn is_undecided(&self) -> bool {
        matches!(self.concern, Concern::Undecided)
    }

    pub fn is_asked(&self) -> bool {
        matches!(self.concern, Concern::Asked) && !self.source.switched_off
    }

    /// Follows what is known of whether the source concerns the person; whether it is to be asked now.
    pub fn follow(&mut self, verdict: Verdict) -> bool {
        match verdict {
            Verdict::Ask => return true,
            Verdict::LeaveAlone => self.concern = Concern::LeftAlone,
            Verdict::Unknown => {}
        }
        false
    }

    /// Begins to ask for every list that is neither whole nor under way; their places. A source that
    /// is switched off is asked for none.
    pub fn begin(&mut self, now: Instant) -> Vec<usize> {
        self.concern = Concern::Asked;
        self.since = now;
        if self.source.switched_off {
            return Vec::new();
        }
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

    /// Whether something of these lists has not come, as far as the source offers them.
    pub fn lack(&self, resources: &[Resource]) -> Option<Lack> {
        let lists = || self.lists.iter().filter(|list| resources.contains(&list.resource()));
        if !matches!(self.concern, Concern::Asked) {
            None
        } else if self.source.switched_off {
            lists().next().map(|_| Lack::Missing)
        } else if lists().any(|list| matches!(list.progress(), Progress::Idle | Progress::Asking)) {
            Some(Lack::Waiting)
        } else {
            lists().any(|list| list.missing().is_some()).then_some(Lack::Missing)
        }
    }

    /// How the source is doing.
    pub fn state(&self) -> SourceState {
        match self.concern {
            Concern::LeftAlone => SourceState::NotConcerned,
            Concern::Undecided => SourceState::Undecided,
            Concern::Asked if self.source.switched_off => SourceState::SwitchedOff,
            Concern::Asked => self.answer_state(),
        }
    }

    fn answer_state(&self) -> SourceState {
        let Some(settled) = self.settled() else { return SourceState::Waiting { since: self.since } };
        let fetched = self.lists.iter().filter_map(ListFetch::whole_at).min().unwrap_or(settled);
        let unknown = Some(self.source.unknown_resources).filter(|count| *count > 0).map(Missing::Unknown);
        let relations = self.relations.as_ref().and_then(Answer::failure).map(Missing::Relations);
        let lists = self.lists.iter().filter_map(ListFetch::missing);
        let missing: Vec<Missing> = lists.chain(relations).chain(unknown).collect();
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

    /// When the last answer was whole or given up; `None` while one is still under way.
    fn settled(&self) -> Option<Instant> {
        let relations = match &self.relations {
            Some(Answer::Idle | Answer::Asking) => return None,
            Some(Answer::Said(_, at) | Answer::Failed(_, at)) => self.since.max(*at),
            None => self.since,
        };
        self.lists.iter().try_fold(relations, |latest, list| match list.progress() {
            Progress::Idle | Progress::Asking => None,
            Progress::Whole { at } | Progress::Failed { at, .. } => Some(latest.max(*at)),
        })
    }
}
