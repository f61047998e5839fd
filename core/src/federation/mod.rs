//! Asks the sources: whom, for what, and when to give up. It owns which requests are under way and
//! what each source has answered; it does not own the socket or the clock. Every method takes
//! `now` and returns what is to be done as [`Order`]s.

mod again;
mod answer;
mod details;
mod list_fetch;
mod patience;
mod questions;
mod relations;
mod take;
mod tracked;

use crate::model::{
    Address, Descriptor, Failure, Instant, Item, Resource, Source, SourceId, SourceIndex, SourceState,
};
use crate::sources::{Protocol, Request, Response};
pub use answer::Answer;
pub use details::Detail;
use list_fetch::ListFetch;
use patience::Chance;
use questions::{Pending, Question, Questions};
use relations::Relations;
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
    questions: Questions,
    /// Every case that has been opened, each in its place for the visit.
    details: Vec<Detail>,
    chance: Chance,
}

impl Federation {
    /// Begins a visit: asks those who concern every resident, and those who know who else does, without those that the
    /// citizen has left out. `seed` is for the waits between tries.
    pub fn start(
        sources: Vec<Source>,
        left_out: impl Fn(&Source) -> bool,
        protocol: Box<dyn Protocol>,
        seed: u64,
        now: Instant,
    ) -> (Self, Vec<Order>) {
        let track = |source: Source| {
            let left_out = left_out(&source);
            Tracked::new(source, left_out, now)
        };
        let tracked = sources.into_iter().map(track).collect();
        let (questions, chance) = (Questions::default(), Chance::new(seed));
        let mut federation = Self { protocol, tracked, questions, details: Vec::new(), chance };
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
        if let Some(pending) = self.questions.answered(id) {
            self.take(&pending, outcome.map_err(Failure::from), now, &mut orders);
        }
        orders
    }

    /// A question about the person has gone out: until now it has waited for its token, and its time begins.
    pub fn sent(&mut self, id: RequestId, now: Instant) {
        let Some(pending) = self.questions.pending_mut(id) else { return };
        let Some(tracked) = self.tracked.get(pending.source.0) else { return };
        let budget = now.after(budget(tracked.source().address()));
        pending.give_up = match pending.question {
            Question::List(_) => budget.min(tracked.asked_since().after(SOURCE_BUDGET)),
            Question::Relations | Question::Descriptor | Question::Detail(_) => budget,
        };
    }

    /// Gives up what has had its time, and asks again what is to be.
    pub fn tick(&mut self, now: Instant) -> Vec<Order> {
        let mut orders = Vec::new();
        while let Some((id, pending)) = self.questions.overdue(now) {
            orders.push(Order::Abandon(id));
            // It has had its time, and the same again would be as long.
            let pending = Pending { tried: u8::MAX, ..pending };
            self.take(&pending, Err(Failure::Timeout), now, &mut orders);
        }
        for (source, question, tried) in self.questions.due(now) {
            self.put(source, question, tried, now, &mut orders);
        }
        for index in self.indices() {
            if self.tracked(index).is_some_and(|tracked| tracked.next_try.is_some_and(|at| at <= now)) {
                self.probe(index, now, &mut orders);
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

    /// Leaves a source out from now on: it is not asked, and what it has said goes.
    pub fn leave_out(&mut self, index: SourceIndex) -> Vec<Order> {
        let abandoned = self.questions.abandon(index);
        if let Some(tracked) = self.tracked_mut(index) {
            tracked.leave_out();
        }
        self.forget_details(index);
        abandoned.into_iter().map(Order::Abandon).collect()
    }

    /// Takes a source in again that was left out.
    pub fn take_in(&mut self, index: SourceIndex, now: Instant) -> Vec<Order> {
        if let Some(tracked) = self.tracked_mut(index) {
            tracked.take_in();
        }
        self.retry(index, now)
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

    /// Asks the wanted ones of the sources that are asked at all what they say of themselves, unless they have said it;
    /// those that failed to only when `again`.
    pub fn describe(
        &mut self,
        wanted: &dyn Fn(SourceIndex, &Source) -> bool,
        again: bool,
        now: Instant,
    ) -> Vec<Order> {
        let mut orders = Vec::new();
        for index in self.indices() {
            let tracked = self.tracked.get_mut(index.0).filter(|tracked| tracked.is_asked());
            let Some(tracked) = tracked.filter(|tracked| wanted(index, tracked.source())) else { continue };
            let failed = tracked.descriptor().failure().is_some();
            if (again || !failed) && tracked.descriptor_mut().begin() {
                self.put(index, Question::Descriptor, 0, now, &mut orders);
            }
        }
        orders
    }

    /// When [`Self::tick`] next has something to do.
    pub fn next_tick(&self) -> Option<Instant> {
        let probes = self.tracked.iter().filter_map(|tracked| tracked.next_try);
        self.questions.next_tick().into_iter().chain(probes).min()
    }

    /// The source at this place.
    pub fn source(&self, index: SourceIndex) -> Option<&Source> {
        self.tracked(index).map(Tracked::source)
    }

    /// How current a list of the source at this place is.
    pub fn as_of(&self, index: SourceIndex, resource: Resource) -> Option<Instant> {
        self.tracked(index)?.as_of(resource)
    }

    /// When the oldest of what the source at this place has answered came.
    pub fn fetched(&self, index: SourceIndex) -> Option<Instant> {
        self.tracked(index)?.fetched()
    }

    /// Whether it is not known if the source at this place concerns the person.
    pub fn is_undecided(&self, index: SourceIndex) -> bool {
        self.tracked(index).is_some_and(Tracked::is_undecided)
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

    /// The sources that are being asked whom else the person has to do with.
    pub fn relating(&self) -> impl Iterator<Item = SourceIndex> {
        let is_waited_for =
            |tracked: &Tracked| tracked.is_asked() && tracked.relations() == Some(&Answer::Asking);
        self.indices()
            .zip(&self.tracked)
            .filter_map(move |(index, tracked)| is_waited_for(tracked).then_some(index))
    }

    /// How many sources are not asked because those who know could not all be heard; none as long
    /// as one of them is waited for.
    pub fn undecided(&self) -> usize {
        if self.relating().next().is_some() {
            return 0;
        }
        let can_be_asked =
            |tracked: &&Tracked| tracked.is_undecided() && tracked.source().address().is_some();
        self.tracked.iter().filter(can_be_asked).count()
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

    /// Asks every source that is now known to concern the person.
    fn follow_relations(&mut self, now: Instant, orders: &mut Vec<Order>) {
        let relations = Relations::of(&self.tracked);
        for index in self.indices() {
            // One that did not concern the person may by now.
            let open = self.tracked.get_mut(index.0).filter(|tracked| !tracked.is_concerned());
            let ask = open.is_some_and(|tracked| {
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

    /// Puts a question to a source that has been put to it `tried` times before, unless it is being put already.
    fn put(
        &mut self,
        index: SourceIndex,
        question: Question,
        tried: u8,
        now: Instant,
        orders: &mut Vec<Order>,
    ) {
        let Some(tracked) = self.tracked.get(index.0) else { return };
        let Some(address) = tracked.source().address() else { return };
        if !self.questions.lets_in(index, question, tried) {
            return;
        }
        let request = match question {
            Question::Relations => self.protocol.relations(address),
            Question::Descriptor => self.protocol.descriptor(address),
            Question::List(list) => {
                let Some(fetch) = tracked.list(list) else { return };
                let request = self.protocol.list(address, fetch.asked());
                Request { known: fetch.mark(&request.url), ..request }
            }
            Question::Detail(place) => {
                let Some(detail) = self.details.get(place) else { return };
                self.protocol.case(address, detail.id())
            }
        };
        let last = match question {
            Question::Detail(place) => self.details.get(place).map_or(now, Detail::end),
            _ => tracked.asked_since().after(SOURCE_BUDGET),
        };
        let give_up = if request.personal { last } else { now.after(budget(Some(address))) };
        let (url, knows) = (request.url.clone(), request.known.is_some());
        let id = self.questions.send(Pending { source: index, question, tried, give_up, url, knows });
        orders.push(Order::Fetch(id, index, request));
    }

    fn list_mut(&mut self, index: SourceIndex, list: usize) -> Option<&mut ListFetch> {
        self.tracked_mut(index)?.list_mut(list)
    }

    fn tracked(&self, index: SourceIndex) -> Option<&Tracked> {
        self.tracked.get(index.0)
    }

    fn tracked_mut(&mut self, index: SourceIndex) -> Option<&mut Tracked> {
        self.tracked.get_mut(index.0)
    }

    /// The sources' places, in the registry's order.
    pub fn indices(&self) -> impl Iterator<Item = SourceIndex> + use<> {
        (0..self.tracked.len()).map(SourceIndex)
    }
}

/// Milliseconds that one request may take.
fn budget(address: Option<&Address>) -> i64 {
    address.and_then(|address| address.budget).unwrap_or(REQUEST_BUDGET)
}
