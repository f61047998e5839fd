//! A world for the portal to live in: it carries out effects by hand, keeps a virtual clock, and
//! mirrors what the page would show. It knows no authority.

use crate::login::{self, Login};
use overblik_core::federation::NetworkFault;
use overblik_core::model::Instant;
use overblik_core::portal::view::{self, Filter, Look, PageSlice, Slice};
use overblik_core::portal::{Effect, Event, FetchId, PageEvent, Secret, State, decode, encode, update};
use overblik_core::sources::Response;
use std::collections::BTreeMap;
use std::collections::btree_map::OccupiedEntry;

/// 2026-11-22T09:42:00 in Copenhagen.
pub const MORNING: i64 = 1_795_336_920_000;

/// What the network does with a request: after so many milliseconds, this.
pub type Answer = (i64, Result<Response, NetworkFault>);

/// What answers a request for this address that names the mark of the answer it knows.
pub type Know<'a> = Box<dyn FnMut(&str, &str) -> Answer + 'a>;

/// A visit under way.
pub struct World<'a> {
    state: State,
    now: Instant,
    set_up: &'static str,
    /// What the browser has kept.
    pub kept: view::Kept,
    network: Box<dyn FnMut(&str) -> Answer + 'a>,
    /// The network itself answers when there is nothing here.
    pub know: Option<Know<'a>>,
    /// What the login service does; it may be changed in the middle of a visit.
    pub login: Login,
    /// What is on its way, by when it arrives and in which order it was sent.
    coming: BTreeMap<(Instant, u32), (FetchId, Result<Response, NetworkFault>)>,
    sent: u32,
    wake: Option<Instant>,
    pub requests: Vec<String>,
    pub abandoned: usize,
    pub shows: usize,
    pub registry: Option<view::Registry>,
    pub visitor: Option<view::Visitor>,
    pub expiry: view::Expiry,
    pub sources: view::Sources,
    pub summary: Option<view::Summary>,
    pub overview: Option<view::Overview>,
    pub timeline: Option<view::Timeline>,
    pub deadlines: Option<view::Deadlines>,
    pub calendar: Option<view::Calendar>,
    pub calendar_file: Option<view::CalendarFile>,
    pub payments: Option<view::Payments>,
    pub post: Option<view::Post>,
    pub mine: Option<view::Mine>,
    pub search: Option<view::Search>,
    pub cases: Option<view::Cases>,
    pub case: Option<view::Case>,
    pub look_ups: Option<view::LookUps>,
    pub coverage: Option<view::Coverage>,
    pub news: Option<view::News>,
    pub unseen: u32,
    /// What was told, each time.
    pub reminded: Vec<Vec<view::Reminder>>,
    pub ahead: Option<Vec<i64>>,
    /// The requests that a token went along with, each with it.
    pub signed: Vec<(String, String)>,
    /// The forms that the token endpoint was sent.
    pub forms: Vec<String>,
}

impl<'a> World<'a> {
    /// Opens the timeline on a network, signed in.
    pub fn open(network: impl FnMut(&str) -> Answer + 'a) -> Self {
        Self::open_with(login::LONG_SET_UP, network)
    }

    /// The same, where one signs in like this.
    pub fn open_with(set_up: &'static str, network: impl FnMut(&str) -> Answer + 'a) -> Self {
        let mut world = Self::new(set_up, network);
        world.open_page();
        world.say(PageEvent::Look(Look::Timeline(Filter::default())));
        world.come_back();
        world
    }

    /// The browser comes back from a sign-in that went well.
    pub fn come_back(&mut self) {
        self.come_back_with(login::ANSWER, login::VERIFIER);
    }

    /// The browser comes back with this.
    pub fn come_back_with(&mut self, answer: &str, verifier: &str) {
        self.say(PageEvent::Returned { answer: Secret::new(answer), verifier: Secret::new(verifier) });
    }

    /// The name of who is signed in.
    pub fn person(&self) -> Option<&str> {
        match self.visitor.as_ref()? {
            view::Visitor::In { name, .. } => Some(name),
            view::Visitor::Out(_) | view::Visitor::Arriving => None,
        }
    }

    /// Opens the timeline in a browser that remembers these as left out, signed in.
    pub fn leaving_out(left_out: Vec<String>, network: impl FnMut(&str) -> Answer + 'a) -> Self {
        let mut world = Self::new(login::LONG_SET_UP, network);
        world.kept.left_out = left_out;
        world.open_page();
        world.say(PageEvent::Look(Look::Timeline(Filter::default())));
        world.come_back();
        world
    }

    /// Opens the timeline at this moment, in milliseconds since 1970, in a browser that has kept this.
    pub fn open_at(now: i64, kept: view::Kept, network: impl FnMut(&str) -> Answer + 'a) -> Self {
        let mut world = Self::new(login::LONG_SET_UP, network);
        world.now = Instant::from_millis(now);
        world.kept = kept;
        world.open_page();
        world.say(PageEvent::Look(Look::Timeline(Filter::default())));
        world.come_back();
        world
    }

    /// Opens the timeline in a browser that remembers these as seen, signed in.
    pub fn keeping(seen: Vec<String>, network: impl FnMut(&str) -> Answer + 'a) -> Self {
        Self::open_at(MORNING, view::Kept { seen, ..view::Kept::default() }, network)
    }

    /// Opens the page on a network, and nobody has signed in.
    pub fn signed_out(network: impl FnMut(&str) -> Answer + 'a) -> Self {
        let mut world = Self::new(login::LONG_SET_UP, network);
        world.open_page();
        world
    }

    fn new(set_up: &'static str, network: impl FnMut(&str) -> Answer + 'a) -> Self {
        Self {
            set_up,
            kept: view::Kept::default(),
            state: State::default(),
            now: Instant::from_millis(MORNING),
            network: Box::new(network),
            know: None,
            login: Login::default(),
            coming: BTreeMap::new(),
            sent: 0,
            wake: None,
            requests: Vec::new(),
            abandoned: 0,
            shows: 0,
            registry: None,
            visitor: None,
            expiry: view::Expiry::Far,
            sources: view::Sources::default(),
            summary: None,
            overview: None,
            timeline: None,
            deadlines: None,
            calendar: None,
            calendar_file: None,
            payments: None,
            post: None,
            mine: None,
            search: None,
            cases: None,
            case: None,
            look_ups: None,
            coverage: None,
            news: None,
            unseen: 0,
            reminded: Vec::new(),
            ahead: None,
            signed: Vec::new(),
            forms: Vec::new(),
        }
    }

    /// The page opens, or asks for the registry again.
    pub fn open_page(&mut self) {
        let (sign_in, origin) = (self.set_up.to_owned(), login::ORIGIN.to_owned());
        self.say(PageEvent::Open { sign_in, origin, kept: Box::new(self.kept.clone()) });
    }

    /// The page says something.
    pub fn say(&mut self, event: PageEvent) {
        self.happen(Event::Page(event));
    }

    /// Lets `millis` milliseconds pass.
    pub fn pass(&mut self, millis: i64) {
        let end = self.now.after(millis);
        while let Some(next) = self.next().filter(|next| *next <= end) {
            self.now = next.max(self.now);
            let arrived = self.coming.first_entry().filter(|entry| entry.key().0 <= next);
            let event = arrived.map(OccupiedEntry::remove).map(|(id, outcome)| Event::Fetched(id, outcome));
            if event.is_none() {
                self.wake = None;
            }
            self.happen(event.unwrap_or(Event::Woke));
        }
        self.now = end;
    }

    /// The device sleeps: time passes, and nothing rings.
    pub fn sleep(&mut self, millis: i64) {
        self.now = self.now.after(millis);
    }

    /// The timeline as shown.
    pub fn timeline(&self) -> &view::Timeline {
        self.timeline.as_ref().unwrap_or_else(|| panic!("no timeline was shown"))
    }

    /// The sentence on top.
    pub fn summary(&self) -> &view::Summary {
        self.summary.as_ref().unwrap_or_else(|| panic!("no summary was shown"))
    }

    /// The front page as shown.
    pub fn overview(&self) -> &view::Overview {
        self.overview.as_ref().unwrap_or_else(|| panic!("no overview was shown"))
    }

    /// Everything with a last day, as shown.
    pub fn deadlines(&self) -> &view::Deadlines {
        self.deadlines.as_ref().unwrap_or_else(|| panic!("no deadlines were shown"))
    }

    /// The calendar, as shown.
    pub fn calendar(&self) -> &view::Calendar {
        self.calendar.as_ref().unwrap_or_else(|| panic!("no calendar was shown"))
    }

    /// The letters, as shown.
    pub fn payments(&self) -> &view::Payments {
        self.payments.as_ref().unwrap_or_else(|| panic!("no money was shown"))
    }

    pub fn post(&self) -> &view::Post {
        self.post.as_ref().unwrap_or_else(|| panic!("no letters were shown"))
    }

    /// What authorities hold about the citizen, as shown.
    pub fn mine(&self) -> &view::Mine {
        self.mine.as_ref().unwrap_or_else(|| panic!("nothing held was shown"))
    }

    /// What a search has found.
    pub fn search(&self) -> &view::Search {
        self.search.as_ref().unwrap_or_else(|| panic!("no search was shown"))
    }

    /// Who has looked, as shown.
    pub fn look_ups(&self) -> &view::LookUps {
        self.look_ups.as_ref().unwrap_or_else(|| panic!("no look-ups were shown"))
    }

    /// What is said to be covered.
    pub fn coverage(&self) -> &view::Coverage {
        self.coverage.as_ref().unwrap_or_else(|| panic!("no coverage was shown"))
    }

    /// Every title shown, ahead first.
    pub fn titles(&self) -> Vec<&str> {
        let timeline = self.timeline();
        let days = timeline.ahead.days.iter().chain(&timeline.past.days);
        days.flat_map(|day| &day.rows).map(|row| row.title.as_str()).collect()
    }

    /// The state shown for a source.
    pub fn state_of(&self, id: &str) -> &view::SourceState {
        let source = self.sources.shown.iter().find(|source| source.id == id);
        &source.unwrap_or_else(|| panic!("{id} is not shown")).state
    }

    fn next(&self) -> Option<Instant> {
        let arrival = self.coming.first_key_value().map(|((at, _), _)| *at);
        [arrival, self.wake].into_iter().flatten().min()
    }

    fn happen(&mut self, event: Event) {
        for effect in update(&mut self.state, event, self.now) {
            match effect {
                Effect::Fetch(FetchId::Discovery, request, _) => {
                    assert_eq!(request.url, login::DISCOVERY);
                    let answer = self.login.describe();
                    self.send(FetchId::Discovery, answer);
                }
                Effect::Fetch(id, request, pass) => {
                    let answer = match (&mut self.know, &request.known) {
                        (Some(know), Some(mark)) => know(&request.url, mark),
                        _ => (self.network)(&request.url),
                    };
                    self.signed
                        .extend(pass.map(|pass| (request.url.clone(), pass.token.expose().to_owned())));
                    self.requests.push(request.url);
                    self.send(id, answer);
                }
                Effect::Redeem(id, endpoint, form, at) => {
                    assert_eq!(endpoint.as_str(), login::TOKEN_ENDPOINT);
                    let answer = self.login.redeem(form.expose(), self.now, at);
                    self.forms.push(form.expose().to_owned());
                    self.send(id, answer);
                }
                Effect::Abandon(id) => {
                    self.coming.retain(|_, (coming, _)| *coming != id);
                    self.abandoned += 1;
                }
                Effect::Wake(at) => self.wake = Some(at),
                Effect::Show(slices) => self.show(&slices),
            }
        }
    }

    fn send(&mut self, id: FetchId, (delay, outcome): Answer) {
        self.sent += 1;
        self.coming.insert((self.now.after(delay), self.sent), (id, outcome));
    }

    fn show_page(&mut self, slice: PageSlice) {
        match slice {
            PageSlice::Timeline(timeline) => self.timeline = Some(timeline),
            PageSlice::Deadlines(deadlines) => self.deadlines = Some(deadlines),
            PageSlice::Calendar(calendar) => self.calendar = Some(calendar),
            PageSlice::CalendarFile(file) => self.calendar_file = Some(file),
            PageSlice::Payments(payments) => self.payments = Some(payments),
            PageSlice::Post(post) => self.post = Some(post),
            PageSlice::Mine(mine) => self.mine = Some(mine),
            PageSlice::Search(search) => self.search = Some(search),
            PageSlice::Cases(cases) => self.cases = Some(cases),
            PageSlice::Case(case) => self.case = Some(case),
            PageSlice::LookUps(look_ups) => self.look_ups = Some(look_ups),
            PageSlice::Coverage(coverage) => self.coverage = Some(coverage),
            PageSlice::News(news) => self.news = Some(news),
        }
    }

    /// Takes slices in as the page does: through the bytes that cross.
    fn show(&mut self, slices: &[Slice]) {
        self.shows += 1;
        let crossed: Vec<Slice> = decode(&encode(&slices)).unwrap_or_else(|| panic!("slices did not cross"));
        for slice in crossed {
            match slice {
                Slice::Registry(registry) => self.registry = Some(registry),
                Slice::Sources(sources) => self.sources = sources,
                Slice::Visitor(visitor) => self.visitor = Some(visitor),
                Slice::Expiry(expiry) => self.expiry = expiry,
                Slice::Summary(summary) => self.summary = Some(summary),
                Slice::Overview(overview) => self.overview = Some(overview),
                Slice::Page(bytes) => match decode::<PageSlice>(&bytes.0) {
                    Some(slice) => self.show_page(slice),
                    None => panic!("a page's slice did not cross"),
                },
                Slice::Unseen(count) => self.unseen = count,
                Slice::Reminders(reminders) => self.reminded.push(reminders),
                Slice::Ahead(moments) => self.ahead = Some(moments),
            }
        }
    }
}
