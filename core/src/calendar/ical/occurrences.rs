//! What falls in a stretch of days, in order, and no more of it than was asked for.

use super::OCCURRENCES;
use super::duration::Span;
use super::event::{Event, Status};
use super::read::Calendar;
use super::series;
use super::time::{Time, begins};
use super::zone::Zones;
use crate::model::{Day, Instant, When};

/// Steps for all of a file's rules together (`recurrence::Rule::expand`), and for one of them.
const STEPS: usize = 10_000_000;
const STEPS_OF_RULE: usize = 200_000;

/// One time that an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence<'a> {
    /// The event's name; several occurrences share it.
    pub uid: &'a str,
    /// When it begins.
    pub start: When,
    /// When it is over, which of days is the first day after it. `None` when that was not told: a moment, or one day.
    pub end: Option<When>,
    /// What it is.
    pub summary: &'a str,
    /// Where it is; empty when that was not told.
    pub location: &'a str,
    /// Whether one is busy meanwhile.
    pub is_busy: bool,
    /// Whether it is certain.
    pub status: Status,
}

/// What falls in a stretch of days.
#[derive(Debug, PartialEq, Eq)]
pub struct Occurrences<'a> {
    /// In order of their starts.
    pub shown: Vec<Occurrence<'a>>,
    /// Whether there are more, or may be.
    pub cut: bool,
}

impl Calendar {
    /// What takes place, in part at least, from a day on and before another, as days go in Denmark: at most so many, the
    /// first of them. What is cancelled is left out.
    pub fn occurrences(&self, from: Day, to: Day, most: usize) -> Occurrences<'_> {
        let mut found = Found::new(&self.zones, begins(from)..begins(to), most.min(OCCURRENCES));
        let is_recurring = |group: &&[Event]| group.first().is_some_and(|first| first.repeats.is_some());
        let same = |one: &Event, other: &Event| one.uid == other.uid && !one.uid.is_empty();
        // What falls once comes first, so that no rule can use up its share.
        for pass in [false, true] {
            for group in self.events.chunk_by(same).filter(|group| is_recurring(group) == pass) {
                series::find(group, &mut found);
            }
        }
        found.finish()
    }
}

/// What has been found so far.
#[derive(Debug)]
pub struct Found<'a, 'z> {
    /// The file's zones.
    pub zones: &'z Zones,
    /// What is looked at. Its end draws nearer when there is more than was asked for.
    pub wanted: std::ops::Range<Instant>,
    /// How many are shown.
    pub most: usize,
    steps: usize,
    is_cut: bool,
    shown: Vec<((Instant, bool), Occurrence<'a>)>,
}

impl<'a, 'z> Found<'a, 'z> {
    fn new(zones: &'z Zones, wanted: std::ops::Range<Instant>, most: usize) -> Self {
        Self { zones, wanted, most, steps: STEPS, is_cut: false, shown: Vec::new() }
    }

    /// Lends steps for one rule.
    pub fn lend(&self) -> usize {
        self.steps.min(STEPS_OF_RULE)
    }

    /// Takes back what is left of them. When nothing is, the rule was not followed to its end.
    pub const fn take_back(&mut self, lent: usize, rest: usize) {
        self.steps -= lent - rest;
        self.is_cut |= rest == 0;
    }

    /// Keeps it when it is within what is wanted.
    pub fn offer(&mut self, event: &'a Event, start: Time, span: Option<Span>) {
        let begins = start.instant(self.zones);
        if begins >= self.wanted.end || event.status == Status::Cancelled {
            return;
        }
        let end = span.map(|span| end(start, span, self.zones));
        if begins < self.wanted.start && ends(start, end) <= self.wanted.start {
            return;
        }
        let start = start.when(self.zones);
        let occurrence = Occurrence {
            uid: &event.uid,
            start,
            end,
            summary: &event.summary,
            location: &event.location,
            is_busy: event.is_busy,
            status: event.status,
        };
        self.shown.push(((begins, matches!(start, When::At(_))), occurrence));
        if self.shown.len() / 2 > self.most {
            self.cut();
        }
    }

    /// In order, the first ones.
    fn cut(&mut self) {
        self.shown.sort_by_key(|(order, _)| *order);
        if self.shown.len() > self.most {
            self.is_cut = true;
            self.shown.truncate(self.most);
            let end = self.shown.last().map_or(self.wanted.start, |((begins, _), _)| begins.after(1));
            self.wanted.end = self.wanted.end.min(end);
        }
    }

    fn finish(mut self) -> Occurrences<'a> {
        self.cut();
        let shown = self.shown.into_iter().map(|(_, occurrence)| occurrence).collect();
        Occurrences { shown, cut: self.is_cut }
    }
}

/// When it is over.
pub fn end(start: Time, span: Span, zones: &Zones) -> When {
    let nominal = start.showing(start.local.after(span.days * 86_400)).when(zones);
    match nominal {
        When::Day(day) => When::Day(day),
        When::At(at) => When::At(at.after(span.seconds * 1_000)),
    }
}

/// The moment at which it is over: a day lasts until the next one.
fn ends(start: Time, end: Option<When>) -> Instant {
    match end {
        Some(When::At(at)) => at,
        Some(When::Day(day)) => begins(day),
        None if start.is_day() => begins(start.local.day().after(1)),
        // A moment is over at once, yet it has been there.
        None => Instant::from_millis(i64::MIN),
    }
}
