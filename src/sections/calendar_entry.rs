//! One line in a cell of the calendar's grid: the mark of its kind, its time, its title. There can be thousands on the page,
//! so that it is made of few elements and follows nothing: its cell is drawn anew.

use super::calendar_words as named;
use super::in_calendar::{InCalendar, key_of};
use crate::components::{Element, element, unseen};
use crate::routes::{CalendarSelection, Day, Route, Span};
use leptos::prelude::*;
use overblik_core::portal::view::{CalendarEntry, Date};

/// What falls on the day, in a line that opens it.
pub fn entry_link(of: InCalendar, day: Date, entry: &CalendarEntry) -> Element {
    let text = of.text;
    let opened = CalendarSelection {
        day: Day::from_word(&key_of(day)),
        opened: Some(entry.page.clone()),
        ..untrack(|| of.selection())
    };
    let band = entry.of_days.map(|days| band(day, days));
    let goes_on = matches!(band, Some("on" | "last"));
    let kind = [named::kind_name(text, entry.kind), ": "].concat();
    let week = untrack(|| of.span()) == Some(Span::Week);
    let times = named::times(text, entry, week).map(|times| element("b").with(times));
    let title = named::title(text, entry);
    // Its own language is said where it is not the page's.
    let foreign = !entry.language.is_empty() && entry.language != text.language.tag();
    let gap = if times.is_some() { " " } else { "" };
    let before = if entry.cancelled { [gap, text.rows.cancelled, " "].concat() } else { gap.to_owned() };
    let line = element("a")
        .class("entry")
        .set("href", Route::Calendar(opened).address())
        .set("tabindex", "-1")
        .set("data-kind", named::kind(entry.kind))
        .set("data-band", band)
        .set("data-asks", entry.needs_me.then_some("me"))
        .with(element("i").with(kind))
        .with(times);
    let line = match (entry.cancelled, foreign || goes_on) {
        (true, _) => line.with((before, element("s").set("lang", entry.language.clone()).with(title))),
        (false, true) => {
            let title = element("span").set("class", goes_on.then_some("sr-only")).with(title);
            line.with((before, title.set("lang", foreign.then_some(entry.language.clone()))))
        }
        (false, false) => line.with(before + &title),
    };
    let day_of = named::day_of(text, entry);
    let (shown, unsaid) = if goes_on { (day_of, None) } else { (None, day_of) };
    let more = unsaid.into_iter().chain(named::marks(text, entry)).map(|mark| [", ", &mark].concat());
    let more: String = more.collect();
    line.with(shown.map(|day_of| (" ", day_of))).with((!more.is_empty()).then(|| unseen(more)))
}

/// Where a band begins and ends.
fn band(day: Date, (number, of): (u16, u16)) -> &'static str {
    match (number == 1, number == of) {
        (true, _) => "first",
        (_, true) => "last",
        _ if day.weekday == 0 => "again",
        _ => "on",
    }
}
