//! One made-up visit: a few authorities that change and fail, a citizen who comes and goes, a network that is late. It
//! keeps book of what was read on the wire, and holds the timeline against it.

use crate::authority::{Answer, Ledger, List, Page, Question};
use crate::chance::Chance;
use overblik_core::federation::{Federation, NetworkFault, Order, RequestId};
use overblik_core::model::{Instant, Missing, Source, SourceIndex, SourceState};
use overblik_core::sources::overblik::Overblik;
use overblik_core::sources::{Request, Response, registry};
use std::collections::btree_map::OccupiedEntry;
use std::collections::{BTreeMap, BTreeSet};

const LISTS: [&str; 3] = ["agenda", "payments", "cases"];
const START: i64 = 1_795_336_920_000;

/// What is done wrong on purpose.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Plant {
    Nothing,
    /// Half of the second pages arrive empty.
    DroppedPage,
    /// A refused connection arrives as an empty list.
    FailureAsEmpty,
}

pub struct Day {
    chance: Chance,
    plant: Plant,
    now: i64,
    lists: Vec<List>,
    /// What was read of each list.
    read: Vec<Read>,
    federation: Federation,
    coming: BTreeMap<(i64, u32), Arrival>,
    sent: u32,
    /// Whether authorities fail now.
    ill: bool,
    met: Met,
}

/// What was read of a list on the wire, without any thought.
#[derive(Default)]
struct Read {
    held: Ledger,
    /// What the walk through the whole list that is under way has brought; `None` when none is, or it was of changes.
    walk: Option<BTreeSet<u32>>,
    /// When the first answer was made of the walk that is under way, and of the last one that came to its end.
    began: i64,
    of: Option<i64>,
}

enum Arrival {
    /// A token: the question goes out.
    Token(RequestId, usize, Request),
    Answer(RequestId, usize, Question, i64, Meant),
}

/// What an authority meant and what the network made of it.
enum Meant {
    Good(Answer, BTreeSet<u32>),
    Bad(Result<Response, NetworkFault>),
}

/// How often the visits met what they are about.
#[derive(Default, Clone, Copy, Debug)]
pub struct Met {
    pages: u32,
    changes: u32,
    removed: u32,
    unchanged: u32,
    too_far_back: u32,
    broken_items: u32,
    faults: u32,
    late: u32,
    gaps: u32,
    whole: u32,
}

impl Met {
    pub fn add(&mut self, other: Self) {
        let Self {
            pages,
            changes,
            removed,
            unchanged,
            too_far_back,
            broken_items,
            faults,
            late,
            gaps,
            whole,
        } = other;
        self.pages += pages;
        self.changes += changes;
        self.removed += removed;
        self.unchanged += unchanged;
        self.too_far_back += too_far_back;
        self.broken_items += broken_items;
        self.faults += faults;
        self.late += late;
        self.gaps += gaps;
        self.whole += whole;
    }

    pub fn assert_all(&self) {
        let Self {
            pages,
            changes,
            removed,
            unchanged,
            too_far_back,
            broken_items,
            faults,
            late,
            gaps,
            whole,
        } = *self;
        let all = [pages, changes, removed, unchanged, too_far_back, broken_items, faults, late, gaps, whole];
        assert!(all.iter().all(|count| *count > 100), "{self:?}");
    }
}

impl Day {
    pub fn new(mut chance: Chance, plant: Plant) -> Self {
        let sources = 1 + usize::try_from(chance.below(3)).unwrap_or(0);
        let counts: Vec<usize> =
            (0..sources).map(|_| 1 + usize::try_from(chance.below(3)).unwrap_or(0)).collect();
        let mut lists = Vec::new();
        for (source, count) in counts.iter().enumerate() {
            let names = LISTS.iter().take(*count);
            lists.extend(names.map(|name| List::new(source, name, &mut chance, START - 1_000)));
        }
        let registered = registered(&counts);
        let seed = chance.below(1 << 30);
        let now = Instant::from_millis(START);
        let (federation, orders) = Federation::start(registered, |_| false, Box::new(Overblik), seed, now);
        let read = lists.iter().map(|_| Read::default()).collect();
        let met = Met::default();
        let (coming, now) = (BTreeMap::new(), START);
        let ill = true;
        let mut day = Self { chance, plant, now, lists, read, federation, coming, sent: 0, ill, met };
        day.carry_out(orders);
        day
    }

    pub fn met(&self) -> Met {
        self.met
    }

    /// Lives through the day, and looks at it twice: when some may have failed, and when all is well again.
    pub fn live(&mut self) -> Result<(), String> {
        for _ in 0..self.chance.below(6) {
            let pause = self.chance.below(900_000);
            self.pass(i64::try_from(pause).unwrap_or_default());
            self.happen();
        }
        self.settle();
        self.look()?;
        self.ill = false;
        for index in 0..self.federation.sources().count() {
            let orders = self.federation.retry(SourceIndex(index), Instant::from_millis(self.now));
            self.carry_out(orders);
        }
        self.settle();
        self.pass(400_000);
        let orders = self.federation.renew(Instant::from_millis(self.now));
        self.carry_out(orders);
        self.settle();
        self.look()?;
        if let Some((_, state)) = self.federation.sources().find(|(_, state)| is_gap(state)) {
            return Err(format!("all is well, and yet {state:?} at {}", self.now));
        }
        for (list, read) in self.lists.iter().zip(&self.read) {
            if *list.holds() != read.held {
                return Err(format!("{} of source {} was not read to its end", list.name, list.source));
            }
        }
        self.met.whole += 1;
        Ok(())
    }

    /// The citizen does something, or an authority does.
    fn happen(&mut self) {
        let now = Instant::from_millis(self.now);
        let sources = self.federation.sources().count() as u64;
        let index = SourceIndex(usize::try_from(self.chance.below(sources)).unwrap_or_default());
        let orders = match self.chance.below(6) {
            0 => self.federation.retry(index, now),
            1 | 2 => self.federation.renew(now),
            _ => {
                let list = usize::try_from(self.chance.below(self.lists.len() as u64)).unwrap_or_default();
                let chance = &mut self.chance;
                if let Some(list) = self.lists.get_mut(list) {
                    list.change(chance, self.now);
                }
                Vec::new()
            }
        };
        self.carry_out(orders);
    }

    /// Lets time pass until nothing is on its way and nobody is waited for.
    fn settle(&mut self) {
        let waits = |state: &SourceState| matches!(state, SourceState::Waiting { .. });
        loop {
            self.pass(5_000);
            if self.coming.is_empty() && !self.federation.sources().any(|(_, state)| waits(&state)) {
                return;
            }
        }
    }

    fn pass(&mut self, millis: i64) {
        let end = self.now + millis;
        loop {
            let arrives = self.coming.first_key_value().map(|((at, _), _)| *at);
            let ticks = self.federation.next_tick().map(Instant::millis);
            let Some(next) = arrives.into_iter().chain(ticks).min().filter(|next| *next <= end) else {
                break;
            };
            self.now = next.max(self.now);
            let now = Instant::from_millis(self.now);
            let first = self.coming.first_entry().filter(|first| first.key().0 <= self.now);
            let come = first.map(OccupiedEntry::remove);
            let orders = match come {
                None => self.federation.tick(now),
                Some(arrival) => self.arrive(arrival),
            };
            self.carry_out(orders);
        }
        self.now = end;
    }

    fn arrive(&mut self, arrival: Arrival) -> Vec<Order> {
        let now = Instant::from_millis(self.now);
        match arrival {
            Arrival::Token(id, list, request) => {
                self.federation.sent(id, now);
                self.ask(id, list, &request);
                Vec::new()
            }
            Arrival::Answer(id, list, question, made, meant) => {
                let response = self.deliver(list, &question, made, meant);
                self.federation.answered(id, response, now)
            }
        }
    }

    fn carry_out(&mut self, orders: Vec<Order>) {
        for order in orders {
            match order {
                Order::Fetch(id, source, request) if request.personal => {
                    let list = self.lists.iter().position(|list| {
                        list.source == source.0 && request.url.contains(&format!("/{}?", list.name))
                    });
                    let list = list.unwrap_or_else(|| panic!("{} is asked for", request.url));
                    let delay = if self.chance.percent(30) { self.chance.below(3_000) } else { 0 };
                    self.put(delay, Arrival::Token(id, list, request));
                }
                // What it says of itself is not what this is about.
                Order::Fetch(id, ..) => {
                    let refused = Err(NetworkFault::Unreachable);
                    let orders = self.federation.answered(id, refused, Instant::from_millis(self.now));
                    self.carry_out(orders);
                }
                Order::Abandon(abandoned) => self.coming.retain(|_, arrival| match arrival {
                    Arrival::Token(id, ..) | Arrival::Answer(id, ..) => *id != abandoned,
                }),
            }
        }
    }

    fn put(&mut self, delay: u64, arrival: Arrival) {
        self.sent += 1;
        self.coming.insert((self.now + i64::try_from(delay).unwrap_or_default(), self.sent), arrival);
    }

    /// The authority answers, or something comes between.
    fn ask(&mut self, id: RequestId, list: usize, request: &Request) {
        let question = read_question(request);
        let Some(asked) = self.lists.get(list) else { return };
        let fault = self.ill && self.chance.percent(30);
        let meant = if fault {
            Meant::Bad(self.fault())
        } else {
            let answer = asked.answer(&question);
            let mut broken = BTreeSet::new();
            if let Answer::Page(page) = &answer {
                broken.extend(page.items.keys().filter(|_| self.ill && self.chance.percent(3)));
            }
            Meant::Good(answer, broken)
        };
        let late = self.ill && self.chance.percent(8);
        let delay = if late { 9_000 + self.chance.below(80_000) } else { self.chance.below(900) };
        self.met.late += u32::from(late);
        self.put(delay, Arrival::Answer(id, list, question, self.now, meant));
    }

    fn fault(&mut self) -> Result<Response, NetworkFault> {
        let status = |status: u16, retry_after: &str| {
            Ok(Response { status, retry_after: retry_after.to_owned(), ..Response::default() })
        };
        match self.chance.below(7) {
            0 => status(503, ""),
            1 => status(429, "7"),
            2 => status(403, ""),
            3 => Ok(json(r#"{"items":[{"id":"#.to_owned(), String::new())),
            4 => Ok(json("[]".to_owned(), String::new())),
            5 => Err(NetworkFault::TooLarge),
            _ => Err(NetworkFault::Unreachable),
        }
    }

    /// Writes down what can be read of an answer, and hands it on.
    fn deliver(
        &mut self,
        list: usize,
        question: &Question,
        made: i64,
        meant: Meant,
    ) -> Result<Response, NetworkFault> {
        let (Some(of), Some(read)) = (self.lists.get(list), self.read.get_mut(list)) else {
            panic!("no list {list}")
        };
        match meant {
            Meant::Bad(fault) => {
                self.met.faults += 1;
                if self.plant == Plant::FailureAsEmpty && fault == Err(NetworkFault::Unreachable) {
                    return Ok(json(
                        r#"{"items":[],"next":null,"as_of":null,"removed":[]}"#.into(),
                        String::new(),
                    ));
                }
                fault
            }
            Meant::Good(Answer::TooFarBack, _) => {
                self.met.too_far_back += 1;
                Ok(Response { status: 400, ..Response::default() })
            }
            Meant::Good(Answer::Unchanged, _) => {
                self.met.unchanged += 1;
                read.of = Some(made);
                Ok(Response { status: 304, ..Response::default() })
            }
            Meant::Good(Answer::Page(page), broken) => {
                self.met.pages += u32::from(question.cursor.is_some());
                self.met.changes += u32::from(question.changed_since.is_some());
                self.met.removed += u32::from(!page.removed.is_empty());
                self.met.broken_items += u32::from(!broken.is_empty());
                read.note(question, &page, &broken, made);
                let dropped = self.plant == Plant::DroppedPage && question.cursor.is_some();
                Ok(write(of, &page, &broken, dropped))
            }
        }
    }

    /// Holds what is shown against what was read, and what is held against what is named.
    fn look(&mut self) -> Result<(), String> {
        let states: Vec<SourceState> = self.federation.sources().map(|(_, state)| state).collect();
        for (at, (list, read)) in self.lists.iter().zip(&self.read).enumerate() {
            let prefix = format!("{}-", list.name);
            let shown: Ledger = self
                .federation
                .items()
                .filter(|(source, _)| source.0 == list.source)
                .filter_map(|(_, item)| {
                    let id = item.id.as_str().strip_prefix(&prefix)?.parse().ok()?;
                    Some((id, item.revision.parse().ok()?))
                })
                .collect();
            let of = format!("list {at} ({} of source {})", list.name, list.source);
            if shown != read.held {
                return Err(format!("{of}: shown {shown:?}, and {:?} was read", read.held));
            }
            let Some(state) = states.get(list.source) else { panic!("no source {}", list.source) };
            let is_newer_than_asked = read.of.is_some_and(|of| of < list.changed_at());
            if shown != *list.holds() && !is_newer_than_asked && !names(state, list.name) {
                return Err(format!(
                    "{of}: shown {shown:?} of {:?}, and {state:?} does not say so",
                    list.holds()
                ));
            }
        }
        self.met.gaps += u32::from(states.iter().any(is_gap));
        Ok(())
    }
}

impl Read {
    fn note(&mut self, question: &Question, page: &Page, broken: &BTreeSet<u32>, made: i64) {
        let readable = || page.items.iter().filter(|(id, _)| !broken.contains(id));
        if question.cursor.is_none() {
            self.walk = question.changed_since.is_none().then(BTreeSet::new);
            self.began = made;
        }
        self.held.retain(|id, _| !page.removed.contains(id));
        self.held.extend(readable().map(|(id, revision)| (*id, *revision)));
        if let Some(walk) = &mut self.walk {
            walk.extend(readable().map(|(id, _)| *id));
        }
        if page.next.is_none() {
            self.of = Some(self.began);
            if let Some(walk) = self.walk.take() {
                self.held.retain(|id, _| walk.contains(id));
            }
        }
    }
}

fn is_gap(state: &SourceState) -> bool {
    !matches!(state, SourceState::Loaded { .. } | SourceState::Empty { .. })
}

/// Whether the state of a source says that something of this list is missing.
fn names(state: &SourceState, list: &str) -> bool {
    match state {
        SourceState::Failed { .. } | SourceState::Stale { .. } | SourceState::NotEntitled { .. } => true,
        SourceState::Partial { missing, .. } => missing.iter().any(|missing| match missing {
            Missing::List(resource, _) | Missing::Items(resource, _) | Missing::Newer(resource, _) => {
                resource.name() == list
            }
            Missing::Unknown(_) | Missing::Relations(_) => false,
        }),
        _ => false,
    }
}

fn registered(counts: &[usize]) -> Vec<Source> {
    let source = |(source, count): (usize, &usize)| {
        let lists: Vec<String> = LISTS.iter().take(*count).map(|list| format!("\"{list}\"")).collect();
        format!(
            r#"{{"id":"s{source}","protocol":"overblik/1","base":"http://s{source}.localhost/","audience":"urn:s{source}","name":{{"da":"S","en":"S"}},"phone":"1","site":"http://s.localhost/","everyone":true,"resources":[{}]}}"#,
            lists.join(",")
        )
    };
    let sources: Vec<String> = counts.iter().enumerate().map(source).collect();
    let body = format!(r#"{{"simulated":true,"sources":[{}]}}"#, sources.join(",")).into_bytes();
    let read = registry::read(&Response { status: 200, body, ..Response::default() });
    read.unwrap_or_else(|why| panic!("{why:?}")).sources
}

fn read_question(request: &Request) -> Question {
    let of = |name: &str| {
        let mut parameters = request.url.split(['?', '&']).skip(1);
        parameters.find_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('='))
    };
    let cursor = of("cursor").map(|cursor| {
        let (picture, page) = cursor.split_once('.').unwrap_or_else(|| panic!("{cursor}"));
        let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("{cursor}"));
        (number(picture), number(page))
    });
    let changed_since = of("changed_since").map(|since| {
        let since = since.replace("%3A", ":");
        overblik_core::model::parse_instant(&since).map_or_else(|| panic!("{since}"), Instant::millis)
    });
    let known = request.known.as_deref().and_then(|mark| mark.trim_matches('"').parse().ok());
    Question { changed_since, cursor, known }
}

fn json(body: String, etag: String) -> Response {
    let content_type = "application/json".to_owned();
    Response { status: 200, content_type, etag, body: body.into_bytes(), ..Response::default() }
}

fn write(list: &List, page: &Page, broken: &BTreeSet<u32>, dropped: bool) -> Response {
    let kind = match list.name {
        "agenda" => r#""kind":"deadline","due":"2026-12-01","owner":"citizen""#,
        "payments" => {
            r#""currency":"DKK","direction":"to_citizen","gross":1,"net":1,"date":"2026-12-01","status":"upcoming""#
        }
        _ => {
            r#""status":"decided","number":"1","opened":"2026-01-01T10:00:00Z","updated":"2026-02-01T10:00:00Z""#
        }
    };
    let item = |(id, revision): (&u32, &u32)| {
        let title = if broken.contains(id) { "7" } else { "\"T\"" };
        format!(
            r#"{{"id":"{}-{id}","revision":"{revision}","area":"andet","title":{title},"lang":"da","action_required":false,{kind}}}"#,
            list.name
        )
    };
    let items: Vec<String> = page.items.iter().filter(|_| !dropped).map(item).collect();
    let removed: Vec<String> = page.removed.iter().map(|id| format!("\"{}-{id}\"", list.name)).collect();
    let next = page.next.map_or("null".to_owned(), |(picture, page)| format!("\"{picture}.{page}\""));
    let as_of = page.as_of.map_or("null".to_owned(), |as_of| {
        format!("\"{}\"", overblik_core::model::write_instant(Instant::from_millis(as_of)))
    });
    let body = format!(
        r#"{{"items":[{}],"next":{next},"as_of":{as_of},"removed":[{}]}}"#,
        items.join(","),
        removed.join(",")
    );
    let etag = if page.is_all { format!("\"{}\"", page.picture) } else { String::new() };
    json(body, etag)
}
