//! The weeks of the calendar as a grid of days.

use super::calendar_cell::cell;
use super::in_calendar::{InCalendar, key_of};
use crate::components::{DrawCell, DrawHead, Element, Grid, Step, element};
use crate::routes::{Day, Route, Span};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::CalendarWeek;
use std::sync::Arc;

/// The grid.
#[component]
pub fn CalendarGrid(of: InCalendar) -> impl IntoView {
    let (text, words) = (of.text, of.text.calendar());
    let rows = Memo::new(move |_| of.read(|calendar| calendar.weeks.iter().map(keys).collect::<Vec<_>>()));
    // Tab leads to the chosen day, until the keys have led to another.
    let cursor = RwSignal::new(String::new());
    let chosen = Memo::new(move |_| of.day().map(Day::word).unwrap_or_default());
    Effect::new(move |_| {
        rows.track();
        cursor.set(chosen.get());
    });
    let row_head: DrawHead = Arc::new(move |key| {
        let begins = |week: &&CalendarWeek| week.days.first().is_some_and(|day| key_of(day.date) == key);
        let number = untrack(|| of.read(|calendar| Some(calendar.weeks.iter().find(begins)?.number)));
        element("th").class("week-number").with(number.map(words.week))
    });
    let cell: DrawCell = Arc::new(move |key| cell(of, key));
    let choose = Callback::new(move |key: String| {
        of.lands_on_day.set(true);
        of.choose(Day::from_word(&key));
    });
    let follow = Callback::new(move |address: String| follow(of, &address));
    let to = Callback::new(move |(key, step): (String, Step)| {
        let day = led(Day::from_word(&key)?, step, untrack(|| of.span()))?;
        let key = day.word();
        let stands = rows.with_untracked(|rows| rows.iter().flatten().any(|other| *other == key));
        if !stands || is_page(step) {
            of.choose(Some(day));
        }
        Some(key)
    });
    let heads = std::iter::once(element("th").class("week-number").with(words.weeks));
    let heads: Vec<Element> = heads.chain((0..7).map(|weekday| column(text, weekday))).collect();
    let behind = Signal::derive(move || of.is_behind());
    view! {
        <Grid labelled_by="period" class="day-grid" heads rows=rows.into() row_head cell cursor
            lands=of.lands_on_cell behind to choose follow />
    }
}

fn keys(week: &CalendarWeek) -> Vec<String> {
    week.days.iter().map(|day| key_of(day.date)).collect()
}

/// "mandag", of which a narrow screen shows the beginning.
fn column(text: &Text, weekday: u8) -> Element {
    let name = text.dates.weekday(weekday);
    let cut = name.char_indices().nth(3).map_or(name.len(), |(place, _)| place);
    let (short, rest) = name.split_at(cut);
    element("th").set("aria-label", name).with((short, element("span").class("rest").with(rest)))
}

/// Opens what a link in a cell leads to, or only chooses its day. The choices are those of now.
fn follow(of: InCalendar, address: &str) {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let to = Route::from_address(path, query).calendar_selection();
    of.lands_on_day.set(to.opened.is_none());
    of.select(|selection| (selection.day, selection.opened) = (to.day, to.opened));
}

/// The day that a step leads to: a page is a period, and a leap a year.
fn led(from: Day, step: Step, span: Option<Span>) -> Option<Day> {
    let page = |ahead: i32| match span {
        Some(Span::Week) => from.plus_days(7 * ahead),
        _ => from.plus_months(ahead),
    };
    match step {
        Step::Left => from.plus_days(-1),
        Step::Right => from.plus_days(1),
        Step::Up => from.plus_days(-7),
        Step::Down => from.plus_days(7),
        Step::RowStart => from.plus_days(-from.weekday()),
        Step::RowEnd => from.plus_days(6 - from.weekday()),
        Step::PageBack => page(-1),
        Step::PageAhead => page(1),
        Step::LeapBack => from.plus_months(-12),
        Step::LeapAhead => from.plus_months(12),
    }
}

fn is_page(step: Step) -> bool {
    matches!(step, Step::PageBack | Step::PageAhead | Step::LeapBack | Step::LeapAhead)
}
