//! One day of the timeline: its heading and its rows.

use super::days::Days;
use super::run_row::{Unfold, run_row};
use super::timeline_row::TimelineRow;
use super::words;
use crate::components::{element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Date, Row, Sources};

/// The day of this date.
#[component]
pub fn TimelineDay(
    text: &'static Text,
    date: Date,
    days: Days,
    /// Whether only some of the timeline is chosen.
    filtered: Memo<bool>,
    /// Whether the first answer is still waited for.
    waiting: Memo<bool>,
    /// Whether everyone who is asked has answered in full.
    whole: Memo<bool>,
    sources: RwSignal<Sources>,
    unfold: Unfold,
    /// Whether its rows may come a few at a time.
    in_steps: bool,
) -> impl IntoView {
    let heading = move || {
        let today = days.today().unwrap_or(date);
        text.dates.heading(words::day(date), words::day(today), days.distance(date))
    };
    let empty = move || match whole.get() {
        _ if waiting.get() || days.has_rows(date) => "",
        // With nothing chosen on any day, that is said below the days.
        _ if filtered.get() && days.dates().len() == 1 => "",
        true if filtered.get() => text.timeline.choices.none_today,
        true => text.timeline.nothing_today,
        _ if filtered.get() => text.timeline.choices.none_yet,
        _ => text.timeline.nothing_yet,
    };
    let class = move || {
        let class = if days.distance(date) == 0 { "timeline-day is-today" } else { "timeline-day" };
        Some(class.to_owned())
    };
    let row = move |row: RwSignal<Row>| match row.with_untracked(|row| row.run) {
        Some(_) => run_row(text, row, sources, unfold),
        None => view! { <TimelineRow text row sources /> }.into_any(),
    };
    let busy = in_steps.then(|| live::Busy::new(false));
    together((
        element("h3").follow("class", class).with(live::words(heading)),
        element("p").class("timeline-nothing").with(live::words(empty)),
        element("ul")
            .class("timeline-list")
            .follow("aria-busy", live::aria_busy(busy))
            .with(live::each_kept_in_steps(move || days.rows(date), |row: &Row| &row.key, row, busy)),
    ))
}
