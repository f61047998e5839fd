//! Asks the sources: whom, for what, and when to give up. It owns which requests are under way and
//! what each source has answered; it does not own the socket or the clock. Every method takes
//! `now` and returns what is to be done as [`Order`]s.

mod answer;
mod list_fetch;
mod relations;
mod tracked;

use crate::model::{
    Descriptor, Failure, Instant, Item, Resource, Source, SourceId, SourceIndex, SourceState,
};
use crate::sources::{Protocol, Request, Response};
pub use answer::Answer;
use relations::Relations;
use std::collections::BTreeMap;
pub use tracked::Lack;
use tracked::Tracked;

/// Milliseconds one request may take, unless the registry gives its source another time.
pub const REQUEST_BUDGET: i64 = 10_000;
/// Milliseconds a source may take with all its pages.
pub const SOURCE_BUDGET: i64 = 60_000;

/// Names a request that is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u32);

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// Send this request to this source and report what comes.
    Fetch(RequestId, SourceIndex, Request),
    /// Nobody waits for this request any more.
    Abandon(RequestId),
}

/// Why a request brought no response at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkFault {
    /// Nothing came: refused, cut off, offline or blocked.
    Unreachable,
    /// More came than the request allowed.
    TooLarge,
    /// It was not sent: the login service gave no token for it.
    NoToken,
}

impl From<NetworkFault> for Failure {
    fn from(fault: NetworkFault) -> Self {
        match fault {
            NetworkFault::Unreachable => Self::Unreachable,
            NetworkFault::TooLarge => Self::TooLarge,
            NetworkFault::NoToken => Self::NoToken,
        }
    }
}

/// All registered sources, what they have answered, and what is still asked.
pub struct Federation {
    protocol: Box<dyn Protocol>,
    tracked: Vec<Tracked>,
    pending: BTreeMap<RequestId, Pending>,
    last_id: u32,
}

struct Pending {
    source: SourceIndex,
    question: Question,
    give_up: Instant,
}

#[derive(Clone, Copy)]
enum Question {
    Relations,
    Descriptor,
    /// The list at this place among the source's lists.
    List(usize),
}

impl Federation {
    /// Begins a visit: asks those who concern every resident, and those who know who else does.
    pub fn start(sources: Vec<Source>, protocol: Box<dyn Protocol>, now: Instant) -> (Self, Vec<Order>) {
        let tracked: Vec<Tracked> = sources.into_iter().map(|source| Tracked::new(source, now)).collect();
        let mut federation = Self { protocol, tracked, pending: BTreeMap::new(), last_id: 0 };
        let mut orders = Vec::new();
        federation.follow_relations(now, &mut orders);
        (federation, orders)
    }

    /// Takes in what a request brought. An id that nobody waits for is ignored.
    pub fn answered(
        &mut self,
        id: RequestId,
        outcome: Result<Response, NetworkFault>,
        now: Instant,
    ) -> Vec<Order> {
        let mut orders = Vec::new();
        if let Some(pending) = self.pending.remove(&id) {
            self.take(&pending, outcome.map_err(Failure::from), now, &mut orders);
        }
        orders
    }

    /// Gives up what has had its time.
    pub fn tick(&mut self, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        while let Some(id) =
            self.pending.iter().find(|(_, pending)| pending.give_up <= now).map(|(id, _)| *id)
        {
            orders.push(Order::Abandon(id));
            if let Some(pending) = self.pending.remove(&id) {
                self.take(&pending, Err(Failure::Timeout), now, &mut orders);
            }
        }
        orders
    }

    /// Asks one source again for what is not whole.
    pub fn retry(&mut self, index: SourceIndex, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        if self.tracked(index).is_some_and(Tracked::is_asked) {
            self.ask(index, now, &mut orders);
        }
        orders
    }

    /// Asks every source of which it is not known whether it concerns the person.
    pub fn ask_everyone(&mut self, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        for index in self.indices() {
            if self.tracked(index).is_some_and(Tracked::is_undecided) {
                self.ask(index, now, &mut orders);
            }
        }
        orders
    }

    /// Asks the sources that are asked at all what they say of themselves, unless they have said it;
    /// those that failed to only when `again`.
    pub fn describe(&mut self, again: bool, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        for index in self.indices() {
            let Some(tracked) = self.tracked.get_mut(index.0).filter(|tracked| tracked.is_asked()) else {
                continue;
            };
            let failed = tracked.descriptor().failure().is_some();
            if (again || !failed) && tracked.descriptor_mut().begin() {
                let request = self.protocol.descriptor(tracked.source());
                self.send(index, Question::Descriptor, request, now, &mut orders);
            }
        }
        orders
    }

    /// When [`Self::tick`] next has something to do.
    pub fn next_tick(&self) -> Option<Instant> {
        self.pending.values().map(|pending| pending.give_up).min()
    }

    /// The source at this place.
    pub fn source(&self, index: SourceIndex) -> Option<&Source> {
        self.tracked(index).map(Tracked::source)
    }

    /// The sources with their states, in the registry's order.
    pub fn sources(&self) -> impl Iterator<Item = (&Source, SourceState)> {
        self.tracked.iter().map(|tracked| (tracked.source(), tracked.state()))
    }

    /// What each source has said of itself, in the registry's order.
    pub fn descriptors(&self) -> impl Iterator<Item = &Answer<Descriptor>> {
        self.tracked.iter().map(Tracked::descriptor)
    }

    /// The sources of which something of these lists has not come.
    pub fn lacking(&self, resources: &[Resource]) -> impl Iterator<Item = (SourceIndex, Lack)> {
        self.indices()
            .zip(&self.tracked)
            .filter_map(|(index, tracked)| Some((index, tracked.lack(resources)?)))
    }

    /// How many sources are not asked because those who know could not all be heard; none as long
    /// as one of them is waited for.
    pub fn undecided(&self) -> usize {
        let waited_for =
            |tracked: &Tracked| tracked.is_asked() && tracked.relations() == Some(&Answer::Asking);
        if self.tracked.iter().any(waited_for) {
            return 0;
        }
        self.tracked.iter().filter(|tracked| tracked.is_undecided()).count()
    }

    /// How many sources concern the person and are not registered, as far as is known.
    pub fn unregistered(&self) -> usize {
        let relations = Relations::of(&self.tracked);
        let registered = |id: &SourceId| self.tracked.iter().any(|tracked| tracked.source().id == *id);
        relations.named().filter(|id| !registered(id)).count()
    }

    /// Everything the sources have answered, with the place of its source.
    pub fn items(&self) -> impl Iterator<Item = (SourceIndex, &Item)> {
        let numbered = self.tracked.iter().enumerate();
        numbered.flat_map(|(index, tracked)| tracked.items().map(move |item| (SourceIndex(index), item)))
    }

    fn take(
        &mut self,
        pending: &Pending,
        outcome: Result<Response, Failure>,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        let protocol = &self.protocol;
        let Some(tracked) = self.tracked.get_mut(pending.source.0) else { return };
        match pending.question {
            Question::Relations => {
                let named = outcome.and_then(|response| protocol.read_relations(&response));
                if let Some(relations) = tracked.relations_mut() {
                    relations.take(named, now);
                }
                self.follow_relations(now, orders);
            }
            Question::Descriptor => {
                let said = outcome.and_then(|response| protocol.read_descriptor(&response));
                tracked.descriptor_mut().take(said, now);
            }
            Question::List(list) => {
                let Some(fetch) = tracked.list_mut(list) else { return };
                let page = outcome.and_then(|response| protocol.read_list(fetch.resource(), &response));
                if fetch.take(page, now) {
                    self.ask_list(pending.source, list, now, orders);
                }
            }
        }
    }

    /// Asks every source that is now known to concern the person.
    fn follow_relations(&mut self, now: Instant, orders: &mut Vec<Order>) {
        let relations = Relations::of(&self.tracked);
        for index in self.indices() {
            let undecided = self.tracked.get_mut(index.0).filter(|tracked| tracked.is_undecided());
            let ask = undecided.is_some_and(|tracked| {
                let verdict = relations.verdict(tracked.source());
                tracked.follow(verdict)
            });
            if ask {
                self.ask(index, now, orders);
            }
        }
    }

    /// Asks a source for all that is neither whole nor under way.
    fn ask(&mut self, index: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        let Some(tracked) = self.tracked.get_mut(index.0) else { return };
        let lists = tracked.begin(now);
        if tracked.is_asked() && tracked.relations_mut().is_some_and(Answer::begin) {
            let request = self.protocol.relations(tracked.source());
            self.send(index, Question::Relations, request, now, orders);
        }
        for list in lists {
            self.ask_list(index, list, now, orders);
        }
    }

    fn ask_list(&mut self, index: SourceIndex, list: usize, now: Instant, orders: &mut Vec<Order>) {
        let Some(tracked) = self.tracked(index) else { return };
        let Some(fetch) = tracked.list(list) else { return };
        let request = self.protocol.list(tracked.source(), fetch.resource(), fetch.cursor());
        self.send(index, Question::List(list), request, now, orders);
    }

    fn send(
        &mut self,
        source: SourceIndex,
        question: Question,
        request: Request,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        let Some(tracked) = self.tracked(source) else { return };
        let budget = tracked.source().budget.unwrap_or(REQUEST_BUDGET);
        let give_up = now.after(budget);
        let give_up = match question {
            Question::List(_) => give_up.min(tracked.asked_since().after(SOURCE_BUDGET)),
            Question::Relations | Question::Descriptor => give_up,
        };
        self.last_id += 1;
        let id = RequestId(self.last_id);
        self.pending.insert(id, Pending { source, question, give_up });
        orders.push(Order::Fetch(id, source, request));
    }

    fn tracked(&self, index: SourceIndex) -> Option<&Tracked> {
        self.tracked.get(index.0)
    }

    fn indices(&self) -> impl Iterator<Item = SourceIndex> + use<> {
        (0..self.tracked.len()).map(SourceIndex)
    }
}
