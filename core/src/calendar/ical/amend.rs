//! A file that follows an earlier one of ours, so that a calendar that has read the earlier one comes out right: what has
//! changed is a newer version, and what is gone is cancelled.

use super::event::{Event, Status};
use super::occurrences::end;
use super::read::{Calendar, read};
use super::write::write;
use super::written::Written;
use super::zone::Zones;
use crate::model::{Instant, When};
use std::collections::BTreeSet;

/// What has become of a thing that an earlier file has and that is not among what is written now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is as it was, or none of ours to speak of.
    Stays,
    /// Nothing bears its name any more.
    Gone,
    /// It may be gone: who holds it does not answer.
    Unsure,
}

/// A file's events, and what has become of the earlier one's.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Amended {
    /// The events with their versions, and behind them those of the earlier file that are cancelled.
    pub events: Vec<Written>,
    /// How many are another than they were.
    pub changed: usize,
    /// How many of the earlier ones are cancelled that were not before.
    pub cancelled: usize,
    /// How many of them may be gone, and are left out, so that they stay in the calendar as they were.
    pub unsure: usize,
}

/// The events as what follows an earlier file. `fate` is asked of each of its events that is not among them, by its name and
/// when it begins: an authority that does not answer makes nothing gone.
pub fn amend(now: Vec<Written>, earlier: &Calendar, fate: &dyn Fn(&str, When) -> Fate) -> Amended {
    // Compared as it is read: what a file cannot say is no change.
    let later = read(write("", &now, Instant::from_millis(0)).as_bytes()).ok();
    let mut amended = Amended { events: now, ..Amended::default() };
    let mut here = BTreeSet::new();
    for written in &mut amended.events {
        here.insert(written.uid.clone());
        let Some(before) = named(earlier, &written.uid) else { continue };
        let after = later.as_ref().and_then(|later| Some((later, named(later, &written.uid)?)));
        let is_same =
            after.is_some_and(|(later, after)| said(after, &later.zones) == said(before, &earlier.zones));
        amended.changed += usize::from(!is_same);
        written.sequence = before.version.0.saturating_add(u32::from(!is_same));
    }
    for event in earlier.events.iter().filter(|event| event.replaces.is_none()) {
        let stood = event.status != Status::Cancelled;
        match fate(&event.uid, event.start.when(&earlier.zones)) {
            _ if here.contains(&*event.uid) => {}
            Fate::Stays => {}
            Fate::Unsure => amended.unsure += usize::from(stood),
            Fate::Gone => {
                amended.cancelled += usize::from(stood);
                amended.events.push(cancelled(event, &earlier.zones));
            }
        }
    }
    amended
}

fn named<'a>(calendar: &'a Calendar, uid: &str) -> Option<&'a Event> {
    let place = calendar.events.binary_search_by(|event| (*event.uid).cmp(uid)).ok()?;
    calendar.events.get(place)
}

/// What a change is a change of.
fn said<'a>(event: &'a Event, zones: &Zones) -> (When, Option<When>, &'a str, &'a str, Status) {
    (
        event.start.when(zones),
        event.span.map(|span| end(event.start, span, zones)),
        &event.summary,
        &event.location,
        event.status,
    )
}

/// What was cancelled before stays so, as the version that it was.
fn cancelled(event: &Event, zones: &Zones) -> Written {
    let (start, end, summary, location, status) = said(event, zones);
    Written {
        uid: event.uid.to_string(),
        sequence: event.version.0.saturating_add(u32::from(status != Status::Cancelled)),
        status: Status::Cancelled,
        start,
        end,
        summary: summary.to_owned(),
        description: String::new(),
        location: Some(location.to_owned()).filter(|location| !location.is_empty()),
        url: None,
        categories: Vec::new(),
        alarms: Vec::new(),
        is_busy: event.is_busy,
        language: None,
    }
}
