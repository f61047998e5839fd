//! What falls on a day in the citizen's own calendar: in a cell of the grid in brief, and under the day in full.

use super::in_calendar::InCalendar;
use crate::components::{Element, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{CalendarDay, OwnEntry, Time};

/// In a cell, so much of it at most.
pub fn own_in_cell(text: &Text, day: &CalendarDay, most: usize) -> Vec<Element> {
    let line = |own: &OwnEntry| element("i").class("own").with(line(text, own));
    day.own.iter().take(most).map(line).collect()
}

/// Under a day.
pub fn own_of_day(of: InCalendar, day: Memo<Option<CalendarDay>>) -> AnyView {
    let text = of.text;
    let lines = move || {
        let of_day = |day: &CalendarDay| day.own.iter().map(|own| line(text, own)).collect::<Vec<_>>();
        day.with(|day| day.as_ref().map(of_day).unwrap_or_default())
    };
    live::when(
        move || day.with(|day| day.as_ref().is_some_and(|day| !day.own.is_empty())),
        move || {
            element("div")
                .class("own-of-day")
                .with(element("p").with(text.take_along().own.that_day))
                .with(element("ul").with(live::each(lines, |line| element("li").with(line).view())))
                .view()
        },
    )
}

/// "9.30–10.30 Frisør".
fn line(text: &Text, own: &OwnEntry) -> String {
    let words = text.calendar();
    let clock = |time: Time| (words.clock)(time.hour, time.minute);
    let times = match (own.starts, own.ends) {
        (Some(from), Some(to)) => Some((words.times)(&clock(from), &clock(to))),
        (Some(from), None) => Some(clock(from)),
        (None, Some(to)) => Some((words.until)(&clock(to))),
        (None, None) => None,
    };
    times.into_iter().chain([own.title.clone()]).collect::<Vec<_>>().join(" ")
}
