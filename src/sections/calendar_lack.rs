//! Whose answers the period of the calendar that is shown lacks, or that there is nothing in it.

use super::calendar_period as named;
use super::in_calendar::InCalendar;
use super::lack;
use crate::components::{element, live};
use leptos::prelude::*;

/// It in words.
#[component]
pub fn CalendarLack(of: InCalendar) -> impl IntoView {
    let (text, words) = (of.text, of.text.calendar());
    let said = move || {
        if of.nobody.get() {
            return text.overview.nobody_asked.to_owned();
        }
        of.calendar.with(|calendar| {
            let Some(calendar) = calendar else { return String::new() };
            let empty = calendar.shown + calendar.hidden == 0;
            if empty && lack::whole(&calendar.lacking) {
                return (words.nothing)(&named::within(text, calendar));
            }
            of.sources
                .with(|sources| lack::sentences(text, sources, Some(&calendar.lacking), empty, words.what))
        })
    };
    element("p").class("lack").set("id", "calendar-lack").with(live::words(said)).view()
}
