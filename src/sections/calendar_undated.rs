//! What waits for the citizen and names no day, so that no day of the calendar has it.

use super::full_row::full_row;
use super::grouped_rows::shown;
use super::in_calendar::InCalendar;
use super::more_rows::MoreRows;
use crate::components::{element, live};
use leptos::prelude::*;
use overblik_core::portal::view::Row;

/// The part; nothing where there is none.
#[component]
pub fn CalendarUndated(
    of: InCalendar,
    /// Shows more of it.
    more: Callback<()>,
) -> impl IntoView {
    let (text, words) = (of.text, of.text.calendar());
    let rows = move || {
        of.read(|calendar| {
            calendar.undated.groups.iter().flat_map(|group| &group.rows).cloned().collect::<Vec<_>>()
        })
    };
    let total = Memo::new(move |_| of.read(|calendar| calendar.undated.total));
    let left = Memo::new(move |_| total.get().saturating_sub(of.read(|calendar| shown(&calendar.undated))));
    let part = move || {
        let rows = live::each_kept(rows, |row: &Row| &row.key, move |row| full_row(text, of.sources, row));
        element("section")
            .class("timeline-part")
            .set("id", "undated")
            .set("aria-labelledby", "undated-heading")
            .with(element("h2").set("id", "undated-heading").with(words.undated))
            .with(element("ul").class("brief-list").with(rows))
            .with(view! { <MoreRows text left total more /> })
            .view()
    };
    live::when(move || total.get() > 0, part)
}
