//! Asks the sources: whom, for what, and when to give up. It owns which requests are under way and
//! what each source has answered; it does not own the socket or the clock. Every method takes
//! `now` and returns what is to be done as [`Order`]s.

mod list_fetch;
mod relations;
mod tracked;

use crate::model::{Failure, Instant, Item, Source, SourceIndex, SourceState};
use crate::sources::{Protocol, Request, Response};
use relations::Relations;
use std::collections::BTreeMap;
use tracked::Tracked;

/// Milliseconds one request may take.
pub const REQUEST_BUDGET: i64 = 10_000;
/// Milliseconds a source may take with all its pages.
pub const SOURCE_BUDGET: i64 = 60_000;
/// Milliseconds to wait for those who know whom to ask, before everyone is asked: by then the
/// citizen would otherwise be looking at an empty page because one authority is slow.
pub const RELATIONS_PATIENCE: i64 = 2_000;

/// Names a request that is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u32);

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// Send this request and report what comes.
    Fetch(RequestId, Request),
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
}

impl From<NetworkFault> for Failure {
    fn from(fault: NetworkFault) -> Self {
        match fault {
            NetworkFault::Unreachable => Self::Unreachable,
            NetworkFault::TooLarge => Self::TooLarge,
        }
    }
}

/// All registered sources, what they have answered, and what is still asked.
pub struct Federation {
    protocol: Box<dyn Protocol>,
    tracked: Vec<Tracked>,
    relations: Relations,
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
    /// The list at this place among the source's lists.
    List(usize),
}

impl Federation {
    /// Begins a visit: asks those who know whom to ask, and what they themselves hold.
    pub fn start(sources: Vec<Source>, protocol: Box<dyn Protocol>, now: Instant) -> (Self, Vec<Order>) {
        let tracked: Vec<Tracked> = sources.into_iter().map(|source| Tracked::new(source, now)).collect();
        let mut federation =
            Self { protocol, tracked, relations: Relations::new(now), pending: BTreeMap::new(), last_id: 0 };
        let mut orders = Vec::new();
        for index in federation.indices() {
            if federation.tracked(index).is_some_and(Tracked::knows_relations) {
                federation.relations.asked();
                federation.ask_relations(index, now, &mut orders);
                federation.ask_lists(index, now, &mut orders);
            }
        }
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
        self.follow_relations(now, &mut orders);
        orders
    }

    /// Asks one source again for the lists that are not whole.
    pub fn retry(&mut self, index: SourceIndex, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        if self.tracked(index).is_some_and(Tracked::is_asked) {
            self.ask_lists(index, now, &mut orders);
        }
        orders
    }

    /// When [`Self::tick`] next has something to do.
    pub fn next_tick(&self, now: Instant) -> Option<Instant> {
        let give_up = self.pending.values().map(|pending| pending.give_up).min();
        [give_up, self.relations.patience_ends(now)].into_iter().flatten().min()
    }

    /// The sources with their states, in the registry's order.
    pub fn sources(&self) -> impl Iterator<Item = (&Source, SourceState)> {
        self.tracked.iter().map(|tracked| (tracked.source(), tracked.state()))
    }

    /// How many sources concern the person and are not registered, as far as is known.
    pub fn unregistered(&self) -> usize {
        self.relations
            .named()
            .filter(|id| !self.tracked.iter().any(|tracked| tracked.source().id == **id))
            .count()
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
        match pending.question {
            Question::Relations => {
                self.relations.answered(outcome.and_then(|response| self.protocol.read_relations(&response)));
                self.follow_relations(now, orders);
            }
            Question::List(list) => self.take_list(pending.source, list, outcome, now, orders),
        }
    }

    fn take_list(
        &mut self,
        index: SourceIndex,
        list: usize,
        outcome: Result<Response, Failure>,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        let protocol = &self.protocol;
        let Some(fetch) = self.tracked.get_mut(index.0).and_then(|tracked| tracked.list_mut(list)) else {
            return;
        };
        let page = outcome.and_then(|response| protocol.read_list(fetch.resource(), &response));
        if fetch.take(page, now) {
            self.ask_list(index, list, now, orders);
        }
    }

    /// Asks every source that is now known to concern the person, or that may.
    fn follow_relations(&mut self, now: Instant, orders: &mut Vec<Order>) {
        for index in self.indices() {
            let Some(tracked) = self.tracked.get_mut(index.0).filter(|tracked| tracked.is_undecided()) else {
                continue;
            };
            match self.relations.concerns(&tracked.source().id, now) {
                Some(true) => self.ask_lists(index, now, orders),
                Some(false) => tracked.leave_alone(),
                None => {}
            }
        }
    }

    fn ask_relations(&mut self, index: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        if let Some(tracked) = self.tracked(index) {
            let request = self.protocol.relations(tracked.source());
            self.send(
                Pending { source: index, question: Question::Relations, give_up: now.after(REQUEST_BUDGET) },
                request,
                orders,
            );
        }
    }

    fn ask_lists(&mut self, index: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        let lists = self.tracked.get_mut(index.0).map(|tracked| tracked.begin(now)).unwrap_or_default();
        for list in lists {
            self.ask_list(index, list, now, orders);
        }
    }

    fn ask_list(&mut self, index: SourceIndex, list: usize, now: Instant, orders: &mut Vec<Order>) {
        let Some(tracked) = self.tracked(index) else { return };
        let Some(fetch) = tracked.list(list) else { return };
        let request = self.protocol.list(tracked.source(), fetch.resource(), fetch.cursor());
        let give_up = now.after(REQUEST_BUDGET).min(tracked.asked_since().after(SOURCE_BUDGET));
        self.send(Pending { source: index, question: Question::List(list), give_up }, request, orders);
    }

    fn send(&mut self, pending: Pending, request: Request, orders: &mut Vec<Order>) {
        self.last_id += 1;
        let id = RequestId(self.last_id);
        self.pending.insert(id, pending);
        orders.push(Order::Fetch(id, request));
    }

    fn tracked(&self, index: SourceIndex) -> Option<&Tracked> {
        self.tracked.get(index.0)
    }

    fn indices(&self) -> impl Iterator<Item = SourceIndex> + use<> {
        (0..self.tracked.len()).map(SourceIndex)
    }
}
