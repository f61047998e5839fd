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

/// The events with their versions, and behind them those of the earlier file that are cancelled. `is_surely_gone` says of an
/// event's name that it is ours and that it is certain that nothing bears it any more: an authority that does not answer
/// makes nothing gone. What is neither here nor surely gone is left out, and stays in the calendar as it was.
pub fn amend(
    mut now: Vec<Written>,
    earlier: &Calendar,
    is_surely_gone: &dyn Fn(&str) -> bool,
) -> Vec<Written> {
    // Compared as it is read: what a file cannot say is no change.
    let later = read(write("", &now, Instant::from_millis(0)).as_bytes()).ok();
    let mut here = BTreeSet::new();
    for written in &mut now {
        here.insert(written.uid.clone());
        let Some(before) = named(earlier, &written.uid) else { continue };
        let after = later.as_ref().and_then(|later| named(later, &written.uid));
        let is_same = later
            .as_ref()
            .zip(after)
            .is_some_and(|(later, after)| said(after, &later.zones) == said(before, &earlier.zones));
        written.sequence = before.version.0.saturating_add(u32::from(!is_same));
    }
    let whole = earlier.events.iter().filter(|event| event.replaces.is_none());
    let gone = whole.filter(|event| !here.contains(&*event.uid) && is_surely_gone(&event.uid));
    now.extend(gone.map(|event| cancelled(event, &earlier.zones)));
    now
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
