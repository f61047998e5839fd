//! A day of the calendar's grid: its number, why it is no working day, what falls on it. What goes on for several days is
//! one band across them: each has its lane in the week, above what is of one day alone.

use super::calendar_entry::entry_link;
use super::calendar_words as named;
use super::in_calendar::{InCalendar, key_of};
use super::own_lines::own_in_cell;
use crate::components::{Cell, element, live, together};
use crate::routes::{Day, Span};
use leptos::prelude::*;
use overblik_core::portal::view::{CalendarDay, CalendarWeek};

/// Lines of a day in the view of a month, unless all is shown.
const LINES: usize = 3;

/// A day, and in which lane of its week each of its bands is: `None` where the lane is free that day.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    day: CalendarDay,
    lanes: Vec<Option<usize>>,
}

/// The cell of a day. It stays while what falls on the day changes.
pub fn cell(of: InCalendar, key: String) -> Cell {
    let text = of.text;
    let own = Day::from_word(&key);
    let seen =
        Memo::new(move |_| of.read(|calendar| calendar.weeks.iter().find_map(|week| seen(week, &key))));
    let follow = move |read: fn(&CalendarDay) -> Option<String>| {
        move || seen.with(|seen| seen.as_ref().and_then(|seen| read(&seen.day)))
    };
    let most = Memo::new(move |_| {
        let all = of.selection().all || of.printing.get() || of.span() == Some(Span::Week);
        if all { usize::MAX } else { LINES }
    });
    let frame = element("td")
        .follow("class", follow(|day| Some(class(day).to_owned())))
        .follow("aria-selected", move || Some((of.day() == own).to_string()));
    // Its number can be seen; what it is called tells of all that falls on the day.
    let stop = element("a")
        .class("day-number")
        .set("href", untrack(|| of.at(own)).address())
        .follow("aria-current", follow(|day| (day.from_today == 0).then(|| "date".to_owned())))
        .follow("aria-label", move || seen.with(|seen| Some(named::cell(text, &seen.as_ref()?.day))))
        .with(own.map(|day| day.number.to_string()));
    let rest = live::dynamic(move || {
        seen.with(|seen| seen.as_ref().map_or_else(|| ().into_any(), |seen| content(of, seen, most.get())))
    });
    Cell { frame, stop, rest }
}

fn class(day: &CalendarDay) -> &'static str {
    match (day.within, &day.closed) {
        (true, None) => "day",
        (true, Some(_)) => "day closed",
        (false, None) => "day outside",
        (false, Some(_)) => "day closed outside",
    }
}

fn seen(week: &CalendarWeek, key: &str) -> Option<Seen> {
    let place = week.days.iter().position(|day| key_of(day.date) == key)?;
    let day = week.days.get(place)?;
    // Each band from the first of its days in the week on, in the first lane that is free then.
    let mut lanes: Vec<Option<&str>> = Vec::new();
    for day in week.days.get(..=place)? {
        let bands = || day.entries.iter().filter(|entry| entry.of_days.is_some());
        for lane in &mut lanes {
            *lane = lane.filter(|key| bands().any(|entry| entry.key == *key));
        }
        for entry in bands().filter(|entry| !lanes.contains(&Some(&entry.key))).collect::<Vec<_>>() {
            match lanes.iter_mut().find(|lane| lane.is_none()) {
                Some(free) => *free = Some(&entry.key),
                None => lanes.push(Some(&entry.key)),
            }
        }
    }
    let held = |lane: Option<&str>| day.entries.iter().position(|entry| Some(entry.key.as_str()) == lane);
    let mut lanes: Vec<Option<usize>> = lanes.iter().copied().map(held).collect();
    while lanes.last().is_some_and(Option::is_none) {
        lanes.pop();
    }
    Some(Seen { day: day.clone(), lanes })
}

/// What stands in the cell, in so many lines at most.
fn content(of: InCalendar, Seen { day, lanes }: &Seen, most: usize) -> AnyView {
    let words = of.text.calendar();
    let own = own_in_cell(of.text, day, most);
    let closed = day.closed.as_ref().and_then(|closed| named::closed(of.text, closed));
    let head = closed.map(|closed| element("span").class("day-closed").with(closed));
    let alone = (0..day.entries.len()).filter(|place| !lanes.contains(&Some(*place))).map(Some);
    let lines: Vec<Option<usize>> = lanes.iter().copied().chain(alone).collect();
    // The last line is for what is left over, where that is more than one.
    let most = if lines.len() > most { most } else { lines.len() };
    let entries = lines.iter().take(most).map(|line| match line.and_then(|place| day.entries.get(place)) {
        Some(entry) => entry_link(of, day.date, entry),
        None => element("i").class("lane"),
    });
    let left = lines.iter().skip(most).flatten().count();
    let more = (left > 0).then(|| {
        let words = ["+ ", &(words.more)(left)].concat();
        let to = untrack(|| of.at(Day::from_word(&key_of(day.date))));
        element("a").class("more").set("href", to.address()).set("tabindex", "-1").with(words)
    });
    together((head, together((entries.collect::<Vec<_>>(), more)), own))
}
