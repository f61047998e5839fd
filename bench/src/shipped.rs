//! The portal's own way from its sources' bytes to the first lines, driven from outside: its questions, its reading of the
//! answers, what is one line, the order of the lines, and what they are found by.

use overblik_core::federation::{Federation, Order, RequestId};
use overblik_core::model::{Instant, Name, SourceIndex, copenhagen};
use overblik_core::sources::overblik::Overblik;
use overblik_core::sources::{Response, registry};
use overblik_core::timeline::search::{Index, Query};
use overblik_core::timeline::{Entry, Lineage, Timeline};
use std::collections::VecDeque;
use wasm_bindgen::prelude::wasm_bindgen;

/// A visit.
#[wasm_bindgen]
pub struct Shipped {
    federation: Federation,
    questions: VecDeque<(RequestId, String)>,
    asked: Option<RequestId>,
    timeline: Timeline,
    index: Index,
    now: Instant,
}

#[wasm_bindgen]
impl Shipped {
    /// Begins one among the sources of this registry, at this moment in milliseconds since 1970; nothing if it cannot be
    /// read.
    pub fn begin(registry: Vec<u8>, now: f64) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, reason = "a whole number of milliseconds of our time")]
        let now = Instant::from_millis(now as i64);
        let sources = registry::read(&good(registry)).ok()?.sources;
        let (federation, orders) = Federation::start(sources, |_| false, Box::new(Overblik), 1, now);
        let (timeline, index) = (Timeline::default(), Index::default());
        let mut shipped = Self { federation, questions: VecDeque::new(), asked: None, timeline, index, now };
        shipped.follow(orders);
        Some(shipped)
    }

    /// The address of what is asked next.
    pub fn question(&mut self) -> Option<String> {
        let (id, url) = self.questions.pop_front()?;
        self.asked = Some(id);
        Some(url)
    }

    /// Takes the bytes that answer it.
    pub fn answer(&mut self, body: Vec<u8>) {
        let Some(id) = self.asked.take() else { return };
        let orders = self.federation.answered(id, Ok(good(body)), self.now);
        self.follow(orders);
    }

    /// Makes one line of what is one thing, and orders the lines; how many there are.
    pub fn order(&mut self) -> usize {
        let (items, lineage) = self.all();
        let timeline = Timeline::new(&items, &lineage, copenhagen(self.now).day);
        self.timeline = timeline;
        self.timeline.count()
    }

    /// What the first lines in each direction say, a text each: day, title, source.
    pub fn first_window(&self, count: usize) -> Vec<String> {
        let (items, _) = self.all();
        let today = copenhagen(self.now).day;
        let lines = self.timeline.lines(&items, today);
        let all = |_| true;
        let windows = [self.timeline.ahead(lines, today, &all), self.timeline.past(lines, today, &all)];
        let places = windows.iter().flat_map(|places| places.iter().take(count));
        let entries = places.filter_map(|lead| lines.entry(*lead));
        entries.map(|entry| self.line(entry)).collect()
    }

    /// Makes what the lines are found by.
    pub fn index(&mut self) {
        let (items, _) = self.all();
        let names: Vec<&Name> = self.federation.sources().map(|(source, _)| &source.name).collect();
        let name = |source: SourceIndex| names.get(source.0).map(|name| [&*name.da, &*name.en]);
        let index = Index::new(self.timeline.lines(&items, copenhagen(self.now).day), &name);
        self.index = index;
    }

    /// How many lines these words find.
    pub fn find(&self, words: &str) -> usize {
        self.index.find(&Query::new(words, copenhagen(self.now).day)).count()
    }
}

impl Shipped {
    fn follow(&mut self, orders: Vec<Order>) {
        for order in orders {
            if let Order::Fetch(id, _, request) = order {
                self.questions.push_back((id, request.url));
            }
        }
    }

    fn all(&self) -> (Vec<Entry<'_>>, Lineage<'_>) {
        let lineage = Lineage::new(self.federation.sources().map(|(source, _)| source));
        (self.federation.items().collect(), lineage)
    }

    fn line(&self, (source, item): Entry<'_>) -> String {
        let day = item.when().day();
        let source = self.federation.source(source).map_or("", |source| &source.name.da);
        format!("{}-{}-{} {} {source}", day.year(), day.month(), day.day(), item.title)
    }
}

/// An answer with this body.
fn good(body: Vec<u8>) -> Response {
    Response { status: 200, content_type: "application/json".to_owned(), body, ..Response::default() }
}
