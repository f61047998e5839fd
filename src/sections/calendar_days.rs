//! The days of the calendar in full: the one that is chosen, or all that hold something from it on.

use super::calendar_row::calendar_row;
use super::calendar_words as named;
use super::in_calendar::{InCalendar, key_of};
use super::lack;
use super::more_rows::MoreRows;
use super::own_lines::own_of_day;
use crate::components::{Element, Place, element, live, together};
use crate::routes::Day;
use crate::text::Text;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use overblik_core::portal::view::{CalendarDay, CalendarEntry, ClosedDay, Date};
use wasm_bindgen::JsCast;

/// The chosen day under, or beside, the grid. Escape leads back to its cell.
#[component]
pub fn ChosenDay(of: InCalendar) -> impl IntoView {
    let text = of.text;
    let day = Memo::new(move |_| of.read(|calendar| calendar.days.first().cloned()));
    let place = Place::new();
    of.lands_at(place);
    let heading =
        move || day.with(|day| day.as_ref().map(|day| named::heading(text, day)).unwrap_or_default());
    let empty = move || day.with(|day| day.as_ref().is_none_or(|day| day.entries.is_empty()));
    element("section")
        .class("chosen-day")
        .set("id", "chosen-day")
        .set("aria-labelledby", "day-heading")
        .on("keydown", move |event| {
            let press: &KeyboardEvent = event.unchecked_ref();
            if press.key() == "Escape" {
                of.lands_on_cell.set(untrack(|| of.day()).map(Day::word));
            }
        })
        .with(
            element("h2")
                .class("timeline-day")
                .set("id", "day-heading")
                .set("tabindex", "-1")
                .at(place)
                .with(live::words(heading)),
        )
        .with(live::dynamic(move || day.with(|day| about(text, day.as_ref()))))
        .with(entries(of, day))
        .with(own_of_day(of, day))
        .with(element("p").class("lack").with(live::words(
            move || {
                if empty() { nothing(of) } else { String::new() }
            },
        )))
        .view()
}

/// The days of the list, and the way to more.
#[component]
pub fn CalendarList(
    of: InCalendar,
    /// Shows more of them.
    more: Callback<()>,
) -> impl IntoView {
    let dates = move || of.read(|calendar| calendar.days.iter().map(|day| day.date).collect());
    let left = Memo::new(move |_| of.read(|calendar| calendar.left));
    let total = Memo::new(move |_| of.read(|calendar| calendar.shown));
    element("div")
        .class("calendar-list")
        .with(live::each(dates, move |date| list_day(of, date)))
        .with(view! { <MoreRows text=of.text left total more /> })
        .view()
}

fn list_day(of: InCalendar, date: Date) -> AnyView {
    let text = of.text;
    let day =
        Memo::new(move |_| of.read(|calendar| calendar.days.iter().find(|day| day.date == date).cloned()));
    let heading =
        move || day.with(|day| day.as_ref().map(|day| named::heading(text, day)).unwrap_or_default());
    let id = ["day-", &key_of(date)].concat();
    element("section")
        .set("aria-labelledby", id.clone())
        .with(element("h3").class("timeline-day").set("id", id).with(live::words(heading)))
        .with(live::dynamic(move || day.with(|day| about(text, day.as_ref()))))
        .with(entries(of, day))
        .with(own_of_day(of, day))
        .view()
}

/// What falls on the day.
fn entries(of: InCalendar, day: Memo<Option<CalendarDay>>) -> Element {
    let all = move || day.with(|day| day.as_ref().map(|day| day.entries.clone()).unwrap_or_default());
    let empty = move || day.with(|day| day.as_ref().is_none_or(|day| day.entries.is_empty()));
    let rows = live::each_kept(all, |entry: &CalendarEntry| &entry.key, move |entry| calendar_row(of, entry));
    element("ul").class("brief-list").hidden(empty).with(rows)
}

/// Why the day is no working day, with the law that says so.
fn about(text: &'static Text, day: Option<&CalendarDay>) -> AnyView {
    let closed = day.and_then(|day| day.closed.as_ref()).filter(|closed| closed.holiday.is_some());
    let Some(ClosedDay { is_public, banks, deadlines, law, .. }) = closed else { return ().into_any() };
    let words = text.calendar();
    let told = [(*is_public, words.is_holiday), (*banks, words.banks), (*deadlines, words.deadlines)];
    let told = told.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words.to_owned());
    let rule = law.as_deref().map(text.payments.early.rule);
    together(element("p").class("closed-day").with(told.chain(rule).collect::<Vec<_>>().join(" ")))
}

/// That nothing falls on the day, as far as that is known.
fn nothing(of: InCalendar) -> String {
    let (text, words) = (of.text, of.text.calendar());
    let chosen = of.selection();
    let whole = of.read(|calendar| lack::whole(&calendar.lacking));
    let said = match whole {
        _ if of.nobody.get() => text.overview.nobody_asked,
        _ if !chosen.kinds.is_empty() || chosen.authority.is_some() => words.chosen_nothing,
        true => words.nothing_that_day,
        false => text.overview.nothing_yet,
    };
    said.to_owned()
}
