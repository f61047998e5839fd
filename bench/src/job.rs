//! The reference's job, phase by phase: bytes, things, their order, their days, what they are found by, and the six
//! questions.

use crate::dialect;
use crate::haystack::Haystack;
use crate::held::Held;
use crate::newest::Newest;
use overblik_core::model::{Day, Instant, SourceId, When, copenhagen};
use overblik_core::timeline::in_order;
use overblik_core::timeline::search::{Umlaut, fold};
use std::fmt::Write;

/// What a thing takes in a payload, more or less.
const BYTES_OF_A_THING: usize = 300;

/// What the job has made so far.
#[derive(Debug, Default)]
pub struct Job {
    /// What has been taken and not been read yet.
    payload: String,
    sources: Vec<Box<str>>,
    newest: Newest,
    /// Where each of them stands in time.
    times: Vec<Instant>,
    order: Vec<u32>,
    /// Each day, and how many things stand in the order up to its end.
    days: Vec<(Day, usize)>,
    haystack: Haystack,
}

impl Job {
    /// Takes one source's bytes, which must be UTF-8.
    pub fn take(&mut self, bytes: Vec<u8>) -> Option<()> {
        self.payload = String::from_utf8(bytes).ok()?;
        Some(())
    }

    /// Reads them, and lets them go.
    pub fn read(&mut self) -> Option<()> {
        let payload = std::mem::take(&mut self.payload);
        let number = self.newest.begin(payload.len() / BYTES_OF_A_THING);
        let named = SourceId::new(&number.to_string());
        let mut put = |wire| self.newest.put(&wire, &named);
        let name = dialect::read(number, &payload, &mut put)?;
        self.sources.push(name.as_ref().into());
        Some(())
    }

    /// The latest first, then by what they are, then by name.
    pub fn order(&mut self) {
        let key = |(place, held): (u32, &Held)| ((latest_first(held.at), false), held.sort as u8, place);
        let all = self.newest.all();
        self.order = in_order((0..).zip(all.iter().copied()).map(key).collect());
        self.times = all.iter().map(|held| held.at).collect();
        // The core's order ends with the place; the few that are alike so far are put in order by name.
        let at = |place: &u32| all.get(index(*place));
        let alike = |one: &u32, other: &u32| {
            at(one).zip(at(other)).is_some_and(|(one, other)| (one.at, one.sort) == (other.at, other.sort))
        };
        for same in self.order.chunk_by_mut(alike).filter(|same| same.len() > 1) {
            same.sort_by_key(|place| at(place).map(|held| held.item.id.as_str()));
        }
    }

    /// Divides them by their days. The latest stand first, so a day lasts until something is earlier than its beginning.
    pub fn group(&mut self) {
        let mut days: Vec<(Day, usize)> = Vec::new();
        let mut begins = Instant::from_millis(i64::MAX);
        for (number, at) in (1..).zip(self.order.iter().filter_map(|place| self.times.get(index(*place)))) {
            if *at < begins {
                let day = copenhagen(*at).day;
                (begins, _) = When::Day(day).order();
                days.push((day, number));
            }
            days.last_mut().into_iter().for_each(|(_, ends)| *ends = number);
        }
        self.days = days;
    }

    /// Makes what they are found by, in the order they came in.
    pub fn index(&mut self) {
        let sources: Vec<String> = self.sources.iter().map(|name| fold(name, Umlaut::U)).collect();
        let all = self.newest.all();
        let source = |held: &Held| sources.get(held.source.0).map_or("", String::as_str);
        let bytes = |held: &&Held| held.item.title.len() + held.text.len() + source(held).len() + 4;
        self.haystack = Haystack::new(all.len(), all.iter().map(bytes).sum());
        for held in all {
            let source = source(held);
            self.haystack.add([&held.item.title, &held.text], source);
        }
    }

    /// How many have all of these words somewhere.
    pub fn query(&self, words: &str) -> usize {
        self.haystack.count(words)
    }

    /// What the first lines say, a text each: day, title, what is said of it, source.
    pub fn first_screen(&self, lines: usize) -> Vec<String> {
        self.in_order(&self.newest.all()).take(lines).map(|held| self.line(held)).collect()
    }

    fn in_order<'a>(&'a self, all: &[&'a Held]) -> impl Iterator<Item = &'a Held> {
        self.order.iter().filter_map(|place| all.get(index(*place)).copied())
    }

    fn line(&self, held: &Held) -> String {
        let day = copenhagen(held.at).day;
        let source = self.sources.get(held.source.0).map_or("", |name| name);
        let (title, text) = (&held.item.title, &held.text);
        format!("{}-{}-{} {title} {text} {source}", day.year(), day.month(), day.day())
    }

    /// How many things were told of.
    pub fn n(&self) -> usize {
        self.newest.count()
    }

    /// How many there are of different names.
    pub fn uniq(&self) -> usize {
        self.order.len()
    }

    /// How many days have something.
    pub fn groups(&self) -> usize {
        self.days.len()
    }

    /// All payments together, in cents.
    pub fn cents(&self) -> i64 {
        self.newest.all().into_iter().map(Held::cents).sum()
    }

    /// FNV-1a (32 bits) of each thing's time, sort and name, in order.
    pub fn fnv1a(&self) -> u32 {
        let (mut hash, mut line) = (0x811C_9DC5_u32, String::new());
        for held in self.in_order(&self.newest.all()) {
            line.clear();
            // Infallible: a String takes all.
            let _ = writeln!(line, "{}|{}|{}", held.at.millis(), held.sort as u8, held.item.id.as_str());
            hash = line.bytes().fold(hash, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        }
        hash
    }
}

fn latest_first(at: Instant) -> Instant {
    Instant::from_millis(at.millis().saturating_neg())
}

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}
