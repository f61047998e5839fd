//! Puts beside the days what the citizen has brought along: their own calendar, and what they want to be reminded of.

use crate::calendar::ical;
use crate::model::{Day, When};
use crate::notices::Leads;
use crate::portal::reminders::{said, usual};
use crate::portal::row::{self, count};
use crate::portal::state::Own;
use crate::portal::take_along::is_ours;
use crate::portal::view::{
    self, CalendarDay, CalendarEntry, CalendarKind, Date, OwnCalendar, OwnEntry, Time,
};
use std::collections::BTreeMap;

/// Occurrences of the citizen's own that are looked at in one period.
const MOST: usize = 5_000;
/// Titles of theirs that are named at one appointment.
const NAMED: usize = 5;

/// The calendar with these.
pub fn beside(
    mut calendar: view::Calendar,
    reminders: &BTreeMap<String, Leads>,
    own: &Own,
) -> view::Calendar {
    let remind = |entry: &mut CalendarEntry| {
        entry.leads = reminders.get(&entry.page).map(said).unwrap_or_default();
    };
    if let Some(opened) = &mut calendar.opened {
        remind(opened);
        opened.usual = said(&usual(opened.kind));
    }
    let in_weeks = calendar.weeks.iter_mut().flat_map(|week| &mut week.days);
    let days: Vec<&mut CalendarDay> = in_weeks.chain(&mut calendar.days).collect();
    calendar.own = match own {
        Own::None => OwnCalendar::None,
        Own::NoCalendar => OwnCalendar::NoCalendar,
        Own::Read(own) => OwnCalendar::Read { events: count(own.len()), unreadable: count(own.unreadable()) },
    };
    let own = match own {
        Own::Read(own) => entries(own, days.iter().filter_map(|day| day_of(day.date))),
        Own::None | Own::NoCalendar => BTreeMap::new(),
    };
    for day in days {
        day.entries.iter_mut().for_each(remind);
        let Some(own) = day_of(day.date).and_then(|day| own.get(&day)) else { continue };
        day.own.clone_from(own);
        for entry in day.entries.iter_mut().filter(|entry| entry.kind == CalendarKind::Appointment) {
            let taken = own.iter().filter(|own| own.is_busy && overlap(entry, own));
            entry.own_overlaps = taken.take(NAMED).map(|own| own.title.clone()).collect();
        }
    }
    calendar
}

/// What of the citizen's own falls on these days. What they have taken along from here is here already.
fn entries(own: &ical::Calendar, days: impl Iterator<Item = Day> + Clone) -> BTreeMap<Day, Vec<OwnEntry>> {
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return BTreeMap::new() };
    let found = own.occurrences(first, last.after(1), MOST);
    let mut entries: BTreeMap<Day, Vec<OwnEntry>> = BTreeMap::new();
    for occurrence in found.shown.iter().filter(|occurrence| !is_ours(occurrence.uid)) {
        let begins = occurrence.start.day();
        let ends = occurrence.end.map_or(begins, |end| match end {
            When::Day(day) => day.after(-1),
            When::At(at) => When::At(at.after(-1)).day(),
        });
        let (from, to) = (begins.max(first), ends.max(begins).min(last));
        for day in (from.epoch_days()..=to.epoch_days()).map(Day::from_epoch) {
            let on = |when: When| row::when(when).time.filter(|_| when.day() == day);
            entries.entry(day).or_default().push(OwnEntry {
                title: occurrence.summary.to_owned(),
                starts: on(occurrence.start),
                ends: occurrence.end.and_then(on),
                is_busy: occurrence.is_busy,
            });
        }
    }
    entries
}

/// Whether an appointment and something of theirs, both of one day, take some of the same time of it. What takes the whole
/// day hinders nothing at a time.
fn overlap(entry: &CalendarEntry, own: &OwnEntry) -> bool {
    let minutes = |time: Time| u32::from(time.hour) * 60 + u32::from(time.minute);
    let span = |starts: Option<Time>, ends: Option<Time>| {
        let start = starts.map_or(0, minutes);
        (start, ends.map_or(start, minutes).max(start + 1))
    };
    if entry.cancelled || entry.starts.or(entry.ends).is_none() || own.starts.or(own.ends).is_none() {
        return false;
    }
    let (one, other) = (span(entry.starts, entry.ends), span(own.starts, own.ends));
    one.0 < other.1 && other.0 < one.1
}

fn day_of(date: Date) -> Option<Day> {
    Day::new(date.year, date.month.into(), date.day.into())
}
