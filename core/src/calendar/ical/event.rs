//! One VEVENT: its lines while it is read, and what they come to when the file's zones are known. When it falls is in
//! `series.rs`.

use super::UID_BYTES;
use super::duration::Span;
use super::line::Line;
use super::text;
use super::time::{Clock, Time, zone_of};
use super::zone::Zones;
use crate::calendar::recurrence::{Frequency, Rule};

/// Whether something takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// It does.
    #[default]
    Confirmed,
    /// Perhaps.
    Tentative,
    /// It does not.
    Cancelled,
}

/// An event as the file has it.
#[derive(Debug)]
pub struct Event {
    /// Its name, which it shares with what replaces a part of it; empty when it has none.
    pub uid: Box<str>,
    /// Which version it is, and when that was written, in seconds.
    pub version: (u32, i64),
    /// When it begins, the first time.
    pub start: Time,
    /// How long it lasts, if that was told.
    pub span: Option<Span>,
    /// Which occurrence of the event of that name it replaces.
    pub replaces: Option<Replaces>,
    /// When else it falls.
    pub repeats: Option<Box<Repeats>>,
    /// Whether it takes place.
    pub status: Status,
    /// Whether one is busy meanwhile.
    pub is_busy: bool,
    /// What it is.
    pub summary: Box<str>,
    /// Where it is.
    pub location: Box<str>,
}

/// An occurrence, by when it would have begun.
#[derive(Debug, Clone, Copy)]
pub struct Replaces {
    /// When that is.
    pub at: Time,
    /// And all that follow it.
    pub and_following: bool,
}

/// When else an event falls, and when not.
#[derive(Debug, Default)]
pub struct Repeats {
    /// By rules.
    pub rules: Vec<Rule>,
    /// By itself, perhaps with a length of its own.
    pub also: Vec<(Time, Option<Span>)>,
    /// Not then.
    pub except: Vec<Time>,
}

/// An end as it was written.
#[derive(Debug, Clone, Copy)]
enum End {
    At(Time),
    After(Span),
}

/// An event so far.
#[derive(Debug, Default)]
pub struct Draft {
    uid: Box<str>,
    sequence: u32,
    stamp: i64,
    start: Option<Time>,
    end: Option<End>,
    replaces: Option<Replaces>,
    rules: Vec<Rule>,
    also: Vec<(Time, Option<End>)>,
    except: Vec<Time>,
    status: Status,
    is_free: bool,
    summary: Box<str>,
    location: Box<str>,
    is_broken: bool,
}

impl Draft {
    /// Takes a line of it in; one that it needs and that cannot be read breaks it.
    pub fn take(&mut self, line: &Line<'_>, zones: &mut Zones) {
        if line.is("SUMMARY") {
            self.summary = text::read(line.value);
        } else if line.is("LOCATION") {
            self.location = text::read(line.value);
        } else if self.take_plain(line).is_none() {
            self.is_broken |= line.is_cut || self.take_time(line, zones).is_none();
        }
    }

    /// What cannot break it; `None` when it is something else.
    fn take_plain(&mut self, line: &Line<'_>) -> Option<()> {
        let is_word = |word: &str| line.value.trim_ascii().eq_ignore_ascii_case(word.as_bytes());
        if line.is("SEQUENCE") {
            self.sequence = line.word().parse().unwrap_or(0);
        } else if line.is("DTSTAMP") {
            self.stamp = Time::parse(&line.word(), 0).map_or(0, |time| time.local.seconds());
        } else if line.is("TRANSP") {
            self.is_free = is_word("TRANSPARENT");
        } else if line.is("STATUS") {
            let named = [("TENTATIVE", Status::Tentative), ("CANCELLED", Status::Cancelled)];
            self.status = named
                .into_iter()
                .find(|(word, _)| is_word(word))
                .map(|(_, status)| status)
                .unwrap_or_default();
        } else {
            return None;
        }
        Some(())
    }

    /// Of two starts or ends the first is meant, as others take it.
    fn take_time(&mut self, line: &Line<'_>, zones: &mut Zones) -> Option<()> {
        let time = |zones: &mut Zones| Time::parse(&line.word(), zone_of(line, zones)?);
        if line.is("UID") {
            self.uid = text::read(line.value.get(..UID_BYTES + 1).map_or(Some(line.value), |_| None)?);
        } else if line.is("DTSTART") {
            self.start.get_or_insert(time(zones)?);
        } else if line.is("DTEND") {
            self.end.get_or_insert(End::At(time(zones)?));
        } else if line.is("DURATION") {
            self.end.get_or_insert(End::After(Span::parse(&line.word())?));
        } else if line.is("RECURRENCE-ID") {
            let and_following =
                line.param("RANGE").is_some_and(|range| range.eq_ignore_ascii_case(b"THISANDFUTURE"));
            self.replaces = Some(Replaces { at: time(zones)?, and_following });
        } else if line.is("RRULE") {
            self.rules.push(Rule::parse(&line.word())?);
        } else if line.is("RDATE") {
            let zone = zone_of(line, zones)?;
            for text in line.word().split(',') {
                self.also.push(period(text, zone)?);
            }
        } else if line.is("EXDATE") {
            let zone = zone_of(line, zones)?;
            for text in line.word().split(',') {
                self.except.push(Time::parse(text, zone)?);
            }
        } else if line.is("EXRULE") {
            // It has left the standard. To pass it over would show what does not take place.
            return None;
        }
        Some(())
    }

    /// The event; `None` when it could not be read.
    pub fn finish(self, zones: &Zones) -> Option<Event> {
        let start = self.start.filter(|_| !self.is_broken)?;
        let is_by_days = self.rules.iter().all(|rule| rule.frequency() >= Frequency::Daily);
        if start.is_day() && !is_by_days {
            return None;
        }
        let span = self.end.map_or(Some(None), |end| span(start, end, zones))?;
        let also = self
            .also
            .into_iter()
            .map(|(time, end)| Some((time, end.map_or(Some(span), |end| self::span(time, end, zones))?)));
        let repeats = Repeats { rules: self.rules, also: also.collect::<Option<_>>()?, except: self.except };
        let is_once = repeats.rules.is_empty() && repeats.also.is_empty() && repeats.except.is_empty();
        Some(Event {
            uid: self.uid,
            version: (self.sequence, self.stamp),
            start,
            span,
            replaces: self.replaces,
            repeats: (!is_once).then(|| Box::new(repeats)),
            status: self.status,
            is_busy: !self.is_free,
            summary: self.summary,
            location: self.location,
        })
    }
}

/// A date, a time, or a time with its end or length behind a slash.
fn period(text: &str, zone: u16) -> Option<(Time, Option<End>)> {
    let Some((start, end)) = text.split_once('/') else { return Some((Time::parse(text, zone)?, None)) };
    let end = Span::parse(end).map(End::After).or_else(|| Time::parse(end, zone).map(End::At));
    Some((Time::parse(start, zone)?, Some(end?)))
}

/// How long it lasts, if at all; `None` when it ends before it begins, or one is a day and the other a time.
#[expect(clippy::option_option, reason = "no length is as good an answer as one")]
fn span(start: Time, end: End, zones: &Zones) -> Option<Option<Span>> {
    let span = match end {
        End::After(span) if start.is_day() => Span::of_days(span.in_days()),
        End::After(span) => Some(span),
        End::At(end) => match (start.clock, end.clock) {
            (Clock::Day, Clock::Day) => {
                Span::of_days(end.local.day().epoch_days() - start.local.day().epoch_days())
            }
            (Clock::Day, _) | (_, Clock::Day) => None,
            _ => Span::of_seconds(end.instant(zones).since(start.instant(zones)) / 1_000),
        },
    };
    span.map(|span| Some(span).filter(|span| *span != Span::default()))
}
