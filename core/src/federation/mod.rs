//! Asks the sources: whom, for what, and when to give up. It owns which requests are under way and
//! what each source has answered; it does not own the socket or the clock. Every method takes
//! `now` and returns what is to be done as [`Order`]s.

mod answer;
mod list_fetch;
mod patience;
mod relations;
mod tracked;

use crate::model::{
    Descriptor, Failure, Instant, Item, Resource, Source, SourceId, SourceIndex, SourceState,
};
use crate::sources::{Protocol, Request, Response};
pub use answer::Answer;
use list_fetch::ListFetch;
use patience::Chance;
use relations::Relations;
use std::collections::BTreeMap;
pub use tracked::Lack;
use tracked::Tracked;

/// Milliseconds one request may take, unless the registry gives its source another time.
pub const REQUEST_BUDGET: i64 = 10_000;
/// Questions that one source is asked at the same time: as many as a browser keeps connections to a host, so that none
/// spends its time in the browser's own queue.
const AT_ONCE: usize = 6;
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
    /// Questions that failed and are asked again at their time.
    again: Vec<Again>,
    /// Questions whose source is asked enough already, the first to be asked in front.
    queued: Vec<(SourceIndex, Question)>,
    chance: Chance,
    last_id: u32,
}

struct Pending {
    source: SourceIndex,
    question: Question,
    /// How often it has been asked before by itself.
    tried: u8,
    give_up: Instant,
}

struct Again {
    source: SourceIndex,
    question: Question,
    tried: u8,
    at: Instant,
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
    /// `seed` is for the waits between tries.
    pub fn start(
        sources: Vec<Source>,
        protocol: Box<dyn Protocol>,
        seed: u64,
        now: Instant,
    ) -> (Self, Vec<Order>) {
        let tracked: Vec<Tracked> = sources.into_iter().map(|source| Tracked::new(source, now)).collect();
        let (pending, chance) = (BTreeMap::new(), Chance::new(seed));
        let mut federation =
            Self { protocol, tracked, pending, again: Vec::new(), queued: Vec::new(), chance, last_id: 0 };
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
            self.ask_queued(pending.source, now, &mut orders);
        }
        orders
    }

    /// A question about the person has gone out: until now it has waited for its token, and its time begins.
    pub fn sent(&mut self, id: RequestId, now: Instant) {
        let Some(pending) = self.pending.get_mut(&id) else { return };
        let Some(tracked) = self.tracked.get(pending.source.0) else { return };
        let budget = now.after(tracked.source().budget.unwrap_or(REQUEST_BUDGET));
        pending.give_up = match pending.question {
            Question::List(_) => budget.min(tracked.asked_since().after(SOURCE_BUDGET)),
            Question::Relations | Question::Descriptor => budget,
        };
    }

    /// Gives up what has had its time, and asks again what is to be.
    pub fn tick(&mut self, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        while let Some(id) =
            self.pending.iter().find(|(_, pending)| pending.give_up <= now).map(|(id, _)| *id)
        {
            orders.push(Order::Abandon(id));
            if let Some(pending) = self.pending.remove(&id) {
                // It has had its time, and the same again would be as long.
                let pending = Pending { tried: u8::MAX, ..pending };
                self.take(&pending, Err(Failure::Timeout), now, &mut orders);
                self.ask_queued(pending.source, now, &mut orders);
            }
        }
        for due in self.again.extract_if(.., |again| again.at <= now).collect::<Vec<_>>() {
            self.put(due.source, due.question, due.tried, now, &mut orders);
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
                self.put(index, Question::Descriptor, 0, now, &mut orders);
            }
        }
        orders
    }

    /// When [`Self::tick`] next has something to do.
    pub fn next_tick(&self) -> Option<Instant> {
        let ends = self.pending.values().map(|pending| pending.give_up);
        ends.chain(self.again.iter().map(|again| again.at)).min()
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
        let Pending { source, question, .. } = *pending;
        let retry_after = outcome.as_ref().ok().and_then(|response| response.retry_after(now));
        match question {
            Question::Relations => {
                let named = outcome.and_then(|response| self.protocol.read_relations(&response));
                let Some(named) = self.unless_later(pending, named, retry_after, now) else { return };
                if let Some(relations) = self.tracked_mut(source).and_then(Tracked::relations_mut) {
                    relations.take(named, now);
                }
                self.follow_relations(now, orders);
            }
            Question::Descriptor => {
                let said = outcome.and_then(|response| self.protocol.read_descriptor(&response));
                if let Some(tracked) = self.tracked_mut(source) {
                    tracked.descriptor_mut().take(said, now);
                }
            }
            Question::List(list) => {
                let Some(resource) = self.list(source, list).map(ListFetch::resource) else { return };
                let page = outcome.and_then(|response| self.protocol.read_list(resource, &response));
                let Some(page) = self.unless_later(pending, page, retry_after, now) else { return };
                let fetch = self.tracked_mut(source).and_then(|tracked| tracked.list_mut(list));
                if fetch.is_some_and(|fetch| fetch.take(page, now)) {
                    self.put(source, question, 0, now, orders);
                }
            }
        }
        self.leave_in_peace(source, now, orders);
    }

    /// What a question brought, unless it has failed and is asked again later.
    fn unless_later<T>(
        &mut self,
        &Pending { source, question, tried, .. }: &Pending,
        read: Result<T, Failure>,
        retry_after: Option<i64>,
        now: Instant,
    ) -> Option<Result<T, Failure>> {
        let tracked = self.tracked.get_mut(source.0)?;
        match read {
            Ok(_) => tracked.patience.answered(),
            Err(failure) => {
                let end = tracked.asked_since().after(SOURCE_BUDGET);
                let next = tracked.patience.next_try(failure, tried, retry_after, end, now, &mut self.chance);
                if let Some(at) = next {
                    self.again.push(Again { source, question, tried: tried + 1, at });
                    return None;
                }
                tracked.patience.failed(failure, now);
            }
        }
        Some(read)
    }

    /// Gives up what was to be asked again of a source that has failed too often.
    fn leave_in_peace(&mut self, source: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        let Some(failure) = self.tracked(source).and_then(|tracked| tracked.patience.gives_up(now)) else {
            return;
        };
        let given_up: Vec<Again> = self.again.extract_if(.., |again| again.source == source).collect();
        for Again { question, .. } in given_up {
            let pending = Pending { source, question, tried: u8::MAX, give_up: now };
            self.take(&pending, Err(failure), now, orders);
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
            self.put(index, Question::Relations, 0, now, orders);
        }
        for list in lists {
            self.put(index, Question::List(list), 0, now, orders);
        }
    }

    /// Puts a question to a source that has been put to it `tried` times before.
    fn put(
        &mut self,
        index: SourceIndex,
        question: Question,
        tried: u8,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        let Some(tracked) = self.tracked(index) else { return };
        if self.pending.values().filter(|pending| pending.source == index).count() >= AT_ONCE {
            self.queued.push((index, question));
            return;
        }
        let source = tracked.source();
        let request = match question {
            Question::Relations => self.protocol.relations(source),
            Question::Descriptor => self.protocol.descriptor(source),
            Question::List(list) => {
                let Some(fetch) = tracked.list(list) else { return };
                self.protocol.list(source, fetch.resource(), fetch.cursor())
            }
        };
        let last = tracked.asked_since().after(SOURCE_BUDGET);
        let budget = source.budget.unwrap_or(REQUEST_BUDGET);
        let give_up = if request.personal { last } else { now.after(budget) };
        self.last_id += 1;
        let id = RequestId(self.last_id);
        self.pending.insert(id, Pending { source: index, question, tried, give_up });
        orders.push(Order::Fetch(id, index, request));
    }

    /// Asks what has waited because a source was asked enough.
    fn ask_queued(&mut self, source: SourceIndex, now: Instant, orders: &mut Vec<Order>) {
        let next = self.queued.iter().position(|(one, _)| *one == source);
        if let Some((_, question)) = next.map(|next| self.queued.remove(next)) {
            self.put(source, question, 0, now, orders);
        }
    }

    fn list(&self, index: SourceIndex, list: usize) -> Option<&ListFetch> {
        self.tracked(index)?.list(list)
    }

    fn tracked(&self, index: SourceIndex) -> Option<&Tracked> {
        self.tracked.get(index.0)
    }

    fn tracked_mut(&mut self, index: SourceIndex) -> Option<&mut Tracked> {
        self.tracked.get_mut(index.0)
    }

    fn indices(&self) -> impl Iterator<Item = SourceIndex> + use<> {
        (0..self.tracked.len()).map(SourceIndex)
    }
}
