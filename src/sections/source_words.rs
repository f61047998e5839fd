//! How a source is doing, in words: in a few beside its name, in sentences of what it means and what one can do, and
//! among what is missing.

use super::words;
use crate::text::Text;
use overblik_core::portal::view::{Date, Fault, Missing, Moment, SourceState, Sources};

/// The state for style sheets and tests.
pub fn word(state: &SourceState) -> &'static str {
    match state {
        SourceState::NotConnected { .. } => "not-connected",
        SourceState::Off => "off",
        SourceState::LeftOut => "left-out",
        SourceState::Waiting { .. } => "waiting",
        SourceState::Loaded { .. } => "loaded",
        SourceState::Empty { .. } => "empty",
        SourceState::Partial { .. } => "partial",
        SourceState::Stale { .. } => "stale",
        SourceState::NotEntitled { .. } => "not-entitled",
        SourceState::Outage { .. } => "outage",
        SourceState::Failed { .. } => "failed",
    }
}

/// The same of the source at this place.
pub fn word_at(sources: &Sources, place: u16) -> Option<String> {
    words::source(sources, place).map(|source| word(&source.state).to_owned())
}

/// In a few words.
pub fn short(text: &Text, state: &SourceState) -> String {
    let words = &text.sources;
    match state {
        SourceState::NotConnected { .. } => words.not_connected.to_owned(),
        SourceState::Off => words.off.to_owned(),
        SourceState::LeftOut => words.left_out.to_owned(),
        SourceState::Waiting { slow: false } => words.waiting.to_owned(),
        SourceState::Waiting { slow: true } => words.slow.to_owned(),
        SourceState::Loaded { fetched, items, .. } => (words.loaded)(*items, &words::time(text, *fetched)),
        SourceState::Empty { fetched, .. } => (words.empty)(&words::time(text, *fetched)),
        SourceState::Partial { .. } => words.partial.to_owned(),
        SourceState::Stale { fetched, since, .. } => (words.stale)(&near(text, *fetched, *since)),
        SourceState::NotEntitled { .. } => text.faults.forbidden.short.to_owned(),
        SourceState::Outage { since, until } => (words.outage)(&near(text, *until, *since)),
        SourceState::Failed { fault, .. } => words::fault(text, *fault).short.to_owned(),
    }
}

/// In sentences: how old what is shown is, why there is no more, what one can do, and what happens by itself.
pub fn long(text: &Text, state: &SourceState) -> String {
    let words = &text.sources;
    match state {
        SourceState::NotConnected { expected } => self::expected(text, *expected),
        SourceState::Off => words.off_long.to_owned(),
        SourceState::LeftOut => words.left_out_long.to_owned(),
        SourceState::Loaded { as_of: Some(as_of), .. } | SourceState::Empty { as_of: Some(as_of), .. } => {
            (words.as_of)(&words::moment(text, *as_of))
        }
        SourceState::Waiting { .. } | SourceState::Loaded { .. } | SourceState::Empty { .. } => String::new(),
        SourceState::Partial { fetched, missing, next_try, .. } => {
            let lacks = (words.partial_long)(&words::missing(text, missing), &words::moment(text, *fetched));
            let fault = missing.iter().find_map(|missing| fault_of(*missing));
            let why = fault.map_or("", |fault| words::fault(text, fault).long);
            join(&[&lacks, why, &next(text, *next_try, *fetched)])
        }
        SourceState::Stale { fetched, since, fault, next_try, .. } => {
            let age = (words.stale_long)(&near(text, *fetched, *since));
            join(&[&age, words::fault(text, *fault).long, &next(text, *next_try, *since)])
        }
        SourceState::NotEntitled { since } => join(&[text.faults.forbidden.long, &tried(text, *since)]),
        SourceState::Outage { .. } => words.outage_long.to_owned(),
        SourceState::Failed { since, fault, next_try } => {
            let next = if next_try.is_some() { next(text, *next_try, *since) } else { tried(text, *since) };
            join(&[words::fault(text, *fault).long, &next])
        }
    }
}

/// What may be missing because of the source of this name; nothing when it is whole or waited for.
pub fn gap(text: &Text, name: &str, state: &SourceState) -> String {
    let words = &text.summary;
    let lacks = match state {
        SourceState::Waiting { .. } | SourceState::Loaded { .. } | SourceState::Empty { .. } => {
            return String::new();
        }
        SourceState::Partial { missing, .. } => {
            return (words.gap_partial)(name, &words::missing(text, missing));
        }
        SourceState::Stale { fetched, since, fault, .. } => {
            let sentence = if is_silence(*fault) { words.gap_stale } else { words.gap_stale_unusable };
            return sentence(name, &near(text, *fetched, *since));
        }
        SourceState::NotConnected { expected } => {
            join(&[&(words.not_connected)(name, 1), &self::expected(text, *expected)])
        }
        SourceState::Off => (words.gap_off)(name),
        SourceState::LeftOut => (words.left_out)(name),
        SourceState::NotEntitled { .. } => (words.gap_not_entitled)(name),
        SourceState::Outage { since, until } => (words.gap_outage)(name, &near(text, *until, *since)),
        SourceState::Failed { .. } => (words.gap_failed)(name),
    };
    join(&[&lacks, words.gap_may_be])
}

/// When a source is expected that takes no part yet.
pub fn expected(text: &Text, day: Option<Date>) -> String {
    let month = day.map(|day| text.dates.month(day.year, day.month));
    month.map_or(text.sources.not_expected.to_owned(), |month| (text.sources.expected)(&month))
}

fn fault_of(missing: Missing) -> Option<Fault> {
    match missing {
        Missing::List(_, fault) | Missing::Newer(_, fault) | Missing::Relations(fault) => Some(fault),
        Missing::Items(..) | Missing::Unknown(_) => None,
    }
}

/// Whether the source did not answer at all, or said that it can't for now.
fn is_silence(fault: Fault) -> bool {
    matches!(
        fault,
        Fault::Unreachable | Fault::Timeout | Fault::DataSource | Fault::Internal | Fault::CircuitBreaker
    )
}

/// A moment beside another: its time, with the day when that is another one.
pub fn near(text: &Text, moment: Moment, other: Moment) -> String {
    if moment.date == other.date { words::time(text, moment) } else { words::moment(text, moment) }
}

fn next(text: &Text, at: Option<Moment>, last: Moment) -> String {
    at.map(|at| (text.sources.next_try)(&near(text, at, last))).unwrap_or_default()
}

fn tried(text: &Text, at: Moment) -> String {
    (text.sources.failed_age)(&words::moment(text, at))
}

fn join(sentences: &[&str]) -> String {
    let said: Vec<&str> = sentences.iter().copied().filter(|sentence| !sentence.is_empty()).collect();
    said.join(" ")
}
