//! What is opened of the calendar, wherever it falls, and the way to close it. Focus goes to it when it is opened, and back
//! to its day when it is closed.

use super::calendar_row::opened_row;
use super::in_calendar::InCalendar;
use super::lack;
use super::remind::remind;
use super::take_along::Taking;
use crate::components::{Place, element, focus, following_page, live, together};
use crate::routes::{CalendarSelection, Day, Route};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use overblik_core::portal::PageEvent as Ask;
use overblik_core::portal::view::CalendarEntry;
use wasm_bindgen::JsCast;

/// The part.
#[component]
pub fn CalendarOpened(of: InCalendar, taking: Taking, say: Callback<Ask>) -> impl IntoView {
    let place = Place::new();
    let name = Memo::new(move |_| of.read(|calendar| calendar.filter.opened.clone()));
    let day = Memo::new(move |_| of.day());
    Effect::new(move |before: Option<(Option<String>, Option<Day>)>| {
        let now = name.get();
        match before {
            Some((before, _)) if before != now && now.is_some() => {
                request_animation_frame(move || focus(place));
            }
            Some((Some(_), day)) if now.is_none() && !of.lands_on_day.get_untracked() => {
                of.lands_on_cell.set(day.map(Day::word));
            }
            _ => {}
        }
        (now, day.get_untracked())
    });
    let is_open = move || name.with(Option::is_some);
    live::when(is_open, move || opened(of, place, taking, say))
}

fn opened(of: InCalendar, place: Place, taking: Taking, say: Callback<Ask>) -> AnyView {
    let words = of.text.calendar();
    let entry = move || of.read(|calendar| calendar.opened.clone().into_iter().collect::<Vec<_>>());
    let close = Callback::new(move |()| of.select(|selection| selection.opened = None));
    let closed = move || Route::Calendar(CalendarSelection { opened: None, ..of.selection() }).address();
    let heading =
        element("h2").set("id", "opened-heading").set("tabindex", "-1").at(place).with(words.opened);
    let way = following_page("function-link", closed, || false, close).set("id", "close").with(words.close);
    let row = live::each_kept(entry, |entry: &CalendarEntry| &entry.key, move |entry| opened_row(of, entry));
    let page = move || entry().into_iter().map(|entry| entry.page).collect::<Vec<_>>();
    let one = Memo::new(move |_| of.read(|calendar| calendar.opened.clone()));
    let kept = live::each(page, move |page| together((remind(of.text, one, say, of.go), taking.one(page))));
    let missing = move || {
        of.read(|calendar| {
            let gone = if lack::whole(&calendar.lacking) { words.gone } else { words.not_found };
            if calendar.opened.is_none() { gone.to_owned() } else { String::new() }
        })
    };
    element("section")
        .class("card panel opened")
        .set("id", "opened")
        .set("aria-labelledby", "opened-heading")
        .on("keydown", move |event| {
            let press: &KeyboardEvent = event.unchecked_ref();
            if press.key() == "Escape" {
                close.run(());
            }
        })
        .with(element("div").class("panel-top").with(heading).with(way))
        .with(element("ul").class("brief-list").hidden(move || entry().is_empty()).with(row))
        .with(element("div").with(kept))
        .with(element("p").class("lack").with(live::words(missing)))
        .view()
}
