//! Puts beside the days what the citizen has brought along: their own calendar, and what they want to be reminded of.

use crate::calendar::ical;
use crate::model::{Day, When};
use crate::portal::page::Own;
use crate::portal::reminders::{Wanted, said};
use crate::portal::row::{self, count};
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
pub fn beside(mut calendar: view::Calendar, wanted: Wanted<'_>, own: &Own) -> view::Calendar {
    if let Some(opened) = &mut calendar.opened {
        opened.leads = said(&wanted.of(&opened.page, opened.kind));
        opened.usual = said(&wanted.of_kind(opened.kind));
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
        let Some(own) = day_of(day.date).and_then(|day| own.get(&day)) else { continue };
        day.own = own.iter().map(|(own, _)| own.clone()).collect();
        for entry in day.entries.iter_mut().filter(|entry| entry.kind == CalendarKind::Appointment) {
            let Some(taken) = taken(entry) else { continue };
            let busy = own.iter().filter(|(own, span)| own.is_busy && overlap(taken, *span));
            entry.own_overlaps = busy.take(NAMED).map(|(own, _)| own.title.clone()).collect();
        }
    }
    calendar
}

/// From a minute of the day up to another, which is not taken.
type Minutes = (u32, u32);

/// The minutes of a day.
const DAY: u32 = 24 * 60;

/// What of the citizen's own falls on these days, and what it takes of each. What they have taken along from here is here already.
fn entries(
    own: &ical::Calendar,
    days: impl Iterator<Item = Day> + Clone,
) -> BTreeMap<Day, Vec<(OwnEntry, Minutes)>> {
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return BTreeMap::new() };
    let found = own.occurrences(first, last.after(1), MOST);
    let mut entries: BTreeMap<Day, Vec<(OwnEntry, Minutes)>> = BTreeMap::new();
    for occurrence in found.shown.iter().filter(|occurrence| !is_ours(occurrence.uid)) {
        let begins = occurrence.start.day();
        let ends = occurrence.end.map_or(begins, |end| match end {
            When::Day(day) => day.after(-1),
            When::At(at) => When::At(at.after(-1)).day(),
        });
        let (from, to) = (begins.max(first), ends.max(begins).min(last));
        for day in (from.epoch_days()..=to.epoch_days()).map(Day::from_epoch) {
            let on = |when: When| row::when(when).time.filter(|_| when.day() == day);
            let (starts, stops) = (on(occurrence.start), occurrence.end.and_then(on));
            // What takes the whole day hinders nothing at a time of it.
            let span = match occurrence.start {
                When::Day(_) => (0, 0),
                When::At(_) => span(starts, stops, day < ends),
            };
            let own = OwnEntry {
                title: occurrence.summary.to_owned(),
                starts,
                ends: stops,
                is_busy: occurrence.is_busy,
            };
            entries.entry(day).or_default().push((own, span));
        }
    }
    entries
}

/// What an appointment takes of its day; none that is called off, or that takes the whole day.
fn taken(entry: &CalendarEntry) -> Option<Minutes> {
    let has_time = !entry.cancelled && entry.starts.or(entry.ends).is_some();
    let goes_on = entry.of_days.is_some_and(|(number, of)| number < of);
    has_time.then(|| span(entry.starts, entry.ends, goes_on))
}

/// From when it begins, or the day, until it ends, or the day when it goes on: at 0.00 it ends with the day. What has no
/// length takes its minute.
fn span(starts: Option<Time>, ends: Option<Time>, goes_on: bool) -> Minutes {
    let minutes = |time: Time| u32::from(time.hour) * 60 + u32::from(time.minute);
    let start = starts.map_or(0, minutes);
    let end = match ends.map(minutes) {
        Some(0) => DAY,
        Some(end) => end,
        None if goes_on => DAY,
        None => start,
    };
    (start, end.max(start + 1))
}

fn overlap(one: Minutes, other: Minutes) -> bool {
    one.0 < other.1 && other.0 < one.1
}

fn day_of(date: Date) -> Option<Day> {
    Day::new(date.year, date.month.into(), date.day.into())
}
