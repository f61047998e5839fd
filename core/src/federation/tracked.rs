//! One source during a visit: whether it is asked, its lists, and the state that follows from them.

use super::answer::Answer;
use super::list_fetch::ListFetch;
use super::patience::Patience;
use super::relations::Verdict;
use crate::model::{
    Connection, Descriptor, Failure, Instant, Item, Missing, Resource, Source, SourceId, SourceState,
};

/// How much later than our clock a source may say its data is from, in milliseconds; a later moment says nothing.
const AHEAD: i64 = 300_000;

/// A source and everything it has answered.
pub struct Tracked {
    source: Source,
    concern: Concern,
    left_out: bool,
    since: Instant,
    lists: Vec<ListFetch>,
    /// Which sources concern the person, of a source that knows.
    relations: Option<Answer<Vec<SourceId>>>,
    descriptor: Answer<Descriptor>,
    pub patience: Patience,
    /// When it is asked again by itself.
    pub next_try: Option<Instant>,
    /// Whether it is being asked the one question that shows whether it answers again.
    pub probing: bool,
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
    pub fn new(source: Source, left_out: bool, now: Instant) -> Self {
        let lists = source.resources.iter().map(|resource| ListFetch::new(*resource)).collect();
        let relations = source.relations.then_some(Answer::Idle);
        Self {
            source,
            concern: Concern::Undecided,
            left_out,
            since: now,
            lists,
            relations,
            descriptor: Answer::Idle,
            patience: Patience::default(),
            next_try: None,
            probing: false,
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

    /// Whether it is known to concern the person.
    pub fn is_concerned(&self) -> bool {
        matches!(self.concern, Concern::Asked)
    }

    pub fn is_undecided(&self) -> bool {
        matches!(self.concern, Concern::Undecided)
    }

    pub fn is_asked(&self) -> bool {
        matches!(self.concern, Concern::Asked) && !self.left_out && self.source.address().is_some()
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
    /// cannot or shall not be asked is asked for none.
    pub fn begin(&mut self, now: Instant) -> Vec<usize> {
        self.concern = Concern::Asked;
        self.patience.forget();
        self.ask(now, ListFetch::begin)
    }

    /// Begins to ask for what has changed in each list that was last asked for before this moment, and is not asked for
    /// by itself because it has failed; their places.
    pub fn renew_older(&mut self, than: Instant, now: Instant) -> Vec<usize> {
        let is_due = |list: &ListFetch| !list.may_come() && list.tried_at().is_some_and(|at| at <= than);
        if !self.lists.iter().any(is_due) {
            return Vec::new();
        }
        self.ask(now, |list| is_due(list) && list.renew())
    }

    /// Begins to ask once more for the lists that may come by now; their places.
    pub fn renew_failed(&mut self, now: Instant) -> Vec<usize> {
        self.ask(now, |list| list.may_come() && list.renew())
    }

    /// The same for the first of them alone.
    pub fn renew_first_failed(&mut self, now: Instant) -> Option<usize> {
        let first = self.lists.iter().position(ListFetch::may_come);
        let mut place = 0..;
        self.ask(now, |list| place.next() == first && list.renew()).pop()
    }

    /// Something is about to be asked.
    pub fn is_asked_at(&mut self, now: Instant) {
        self.since = now;
        self.next_try = None;
    }

    fn ask(&mut self, now: Instant, mut begins: impl FnMut(&mut ListFetch) -> bool) -> Vec<usize> {
        self.is_asked_at(now);
        if !self.is_asked() {
            return Vec::new();
        }
        let lists = self.lists.iter_mut().enumerate();
        lists.filter_map(|(place, list)| begins(list).then_some(place)).collect()
    }

    /// Leaves the source out: what it has said is forgotten.
    pub fn leave_out(&mut self) {
        self.left_out = true;
        self.patience.forget();
        self.next_try = None;
        self.probing = false;
        self.descriptor = Answer::Idle;
        self.lists.iter_mut().for_each(ListFetch::forget);
        if let Some(relations) = &mut self.relations {
            *relations = Answer::Idle;
        }
    }

    /// Lets the source be asked again.
    pub fn take_in(&mut self) {
        self.left_out = false;
    }

    /// When it was last begun to ask.
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

    /// The question about relations, when they have failed in a way that may pass.
    pub fn may_relate(&self) -> bool {
        self.relations.as_ref().and_then(Answer::failure).is_some_and(Failure::may_pass)
    }

    /// Why something has not come that may come by asking again.
    pub fn passing_fault(&self) -> Option<Failure> {
        let lists = self.lists.iter().filter_map(ListFetch::fault).map(|(failure, _)| failure);
        let relations = self.relations.as_ref().and_then(Answer::failure);
        lists.chain(relations).find(|failure| failure.may_pass())
    }

    /// Whether something of these lists has not come, as far as the source offers them.
    pub fn lack(&self, resources: &[Resource]) -> Option<Lack> {
        let lists = || self.lists.iter().filter(|list| resources.contains(&list.resource()));
        if !matches!(self.concern, Concern::Asked) {
            None
        } else if !self.is_asked() {
            lists().next().map(|_| Lack::Missing)
        } else if lists().any(ListFetch::is_waited_for) {
            Some(Lack::Waiting)
        } else {
            lists().any(|list| list.missing().is_some()).then_some(Lack::Missing)
        }
    }

    /// How current this list is: as the source says, or as of when it came; `None` as long as it has not been whole.
    pub fn as_of(&self, resource: Resource) -> Option<Instant> {
        let list = self.lists.iter().find(|list| list.resource() == resource)?;
        let whole = list.whole_at()?;
        Some(list.as_of().filter(|as_of| as_of.since(whole) <= AHEAD).unwrap_or(whole))
    }

    /// When the first of its lists was whole: nothing of it is older. `None` before that.
    pub fn fetched(&self) -> Option<Instant> {
        self.lists.iter().filter_map(ListFetch::whole_at).min()
    }

    /// How the source is doing.
    pub fn state(&self) -> SourceState {
        match (&self.concern, &self.source.connection) {
            (Concern::LeftAlone, _) => SourceState::NotConcerned,
            (Concern::Undecided, _) => SourceState::Undecided,
            (Concern::Asked, Connection::NotConnected { expected }) => {
                SourceState::NotConnected { expected: *expected }
            }
            (Concern::Asked, Connection::SwitchedOff) => SourceState::SwitchedOff,
            (Concern::Asked, Connection::Open(_)) if self.left_out => SourceState::LeftOut,
            (Concern::Asked, Connection::Open(_)) => self.answer_state(),
        }
    }

    fn answer_state(&self) -> SourceState {
        let Some(settled) = self.settled() else { return SourceState::Waiting { since: self.since } };
        let fetched = self.fetched().unwrap_or(settled);
        let missing = self.missing();
        let something = self.items().next().is_some();
        let as_of = self.lists.iter().filter_map(ListFetch::as_of).min();
        let as_of = as_of.filter(|as_of| as_of.since(settled) <= AHEAD);
        match missing.first() {
            None if something => SourceState::Loaded { fetched, as_of },
            None => SourceState::Empty { fetched, as_of },
            Some(Missing::List(_, failure)) if !something && self.has_nothing_whole() => {
                self.nothing(*failure, settled)
            }
            Some(Missing::Newer(_, failure)) if missing.iter().copied().all(is_newer) => {
                let next_try = self.next_try;
                SourceState::Stale { fetched, since: settled, failure: *failure, next_try }
            }
            Some(_) => SourceState::Partial { fetched, missing, next_try: self.next_try },
        }
    }

    /// The state of a source of which nothing has come.
    fn nothing(&self, failure: Failure, settled: Instant) -> SourceState {
        let refused = |list: &ListFetch| list.fault().is_some_and(|(why, _)| why == Failure::Forbidden);
        let outage = match &self.descriptor {
            Answer::Said(descriptor, _) if failure.may_pass() => descriptor.outage_at(settled),
            _ => None,
        };
        match outage {
            Some(outage) => SourceState::Outage { since: settled, until: outage.to },
            None if self.lists.iter().all(refused) => SourceState::NotEntitled { since: settled },
            None => SourceState::Failed { since: settled, failure, next_try: self.next_try },
        }
    }

    fn missing(&self) -> Vec<Missing> {
        let unknown = Some(self.source.unknown_resources).filter(|count| *count > 0).map(Missing::Unknown);
        let relations = self.relations.as_ref().and_then(Answer::failure).map(Missing::Relations);
        let lists = self.lists.iter().filter_map(ListFetch::missing);
        // What has never come says more of a source than what is only older.
        let (older, lacking): (Vec<_>, Vec<_>) =
            lists.chain(relations).chain(unknown).partition(|missing| is_newer(*missing));
        lacking.into_iter().chain(older).collect()
    }

    fn has_nothing_whole(&self) -> bool {
        self.lists.iter().all(|list| list.whole_at().is_none())
    }

    /// When the last answer was whole or given up; `None` while one is waited for.
    fn settled(&self) -> Option<Instant> {
        let relations = self.relations.as_ref().map(|answer| match answer {
            Answer::Idle | Answer::Asking => None,
            Answer::Said(_, at) | Answer::Failed(_, at) => Some(*at),
        });
        let lists = self.lists.iter().map(|list| {
            let failed = list.fault().map(|(_, at)| at);
            failed.max(list.whole_at()).filter(|_| !list.is_waited_for())
        });
        let times: Option<Vec<Instant>> = lists.chain(relations).collect();
        Some(times?.into_iter().max().unwrap_or(self.since))
    }
}

fn is_newer(missing: Missing) -> bool {
    matches!(missing, Missing::Newer(..))
}
