//! What falls on a day of the calendar, in full: when, what, whose, and what must be known of it.

use super::calendar_period::full;
use super::full_row::{full_row, full_row_of};
use super::in_calendar::InCalendar;
use super::{calendar_words as named, words};
use crate::components::{Badge, Entry, Tone, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{CalendarEntry, CalendarKind, Row};

/// The line of a day, which begins with its time.
pub fn calendar_row(of: InCalendar, entry: RwSignal<CalendarEntry>) -> AnyView {
    let text = of.text;
    let Some(row) = row_of(entry) else { return ().into_any() };
    let when = live::dynamic(move || entry.with(|entry| when(text, entry)));
    full_row_of(text, of.sources, row, (when, false), move || entry.with(|entry| more(text, entry)))
}

/// The line that stands alone, which begins with its date.
pub fn opened_row(of: InCalendar, entry: RwSignal<CalendarEntry>) -> AnyView {
    row_of(entry).map_or_else(|| ().into_any(), |row| full_row(of.text, of.sources, row))
}

/// The entry's row, as it follows the entry.
fn row_of(entry: RwSignal<CalendarEntry>) -> Option<RwSignal<Row>> {
    let row = RwSignal::new(entry.with_untracked(|entry| entry.row.clone())?);
    Effect::new(move |_| {
        let now = entry.with(|entry| entry.row.clone());
        if let Some(now) = now.filter(|now| row.with_untracked(|row| row != now)) {
            row.set(now);
        }
    });
    Some(row)
}

/// What it is, and when that day.
fn when(text: &'static Text, entry: &CalendarEntry) -> AnyView {
    let words = text.calendar();
    let is_whole_day = entry.kind == CalendarKind::Appointment && entry.of_days.is_none();
    let times = named::times(text, entry, true).or_else(|| is_whole_day.then(|| words.whole_day.to_owned()));
    let times = times.map(|times| element("strong").class("brief-near").with(times));
    let asks = entry.needs_me.then(|| view! { <Badge tone=Tone::Warning words=text.rows.needs_me /> });
    let kind = element("span").class("calendar-mark").set("data-kind", named::kind(entry.kind));
    element("p")
        .class("brief-when")
        .with(times)
        .with(kind.with(named::kind_name(text, entry.kind)))
        .with(entry.instead_of.map(|_| element("span").with(words.by_then)))
        .with(named::day_of(text, entry).map(|day_of| element("span").with(day_of)))
        .with(asks.map(IntoAny::into_any))
        .view()
}

/// What the row does not say: the last day that it comes before, and what takes the same time.
fn more(text: &Text, entry: &CalendarEntry) -> Vec<Entry> {
    let words = text.calendar();
    let last = entry.instead_of.map(|date| Entry::new(words.last_day, full(text, date)));
    let overlaps = (!entry.overlaps.is_empty())
        .then(|| Entry::new(words.overlaps, words::sentence(text, &entry.overlaps)));
    let own = (!entry.own_overlaps.is_empty())
        .then(|| Entry::new(text.take_along().own.busy, words::sentence(text, &entry.own_overlaps)));
    last.into_iter().chain(overlaps).chain(own).collect()
}
