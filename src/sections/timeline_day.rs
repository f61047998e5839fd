//! One day of the timeline: its heading and its rows.

use super::timeline_row::TimelineRow;
use super::words;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Date, DayGroup, Sources, Standing};

/// The day of this date.
#[component]
pub fn TimelineDay(
    text: &'static Text,
    date: Date,
    days: Memo<Vec<DayGroup>>,
    today: Memo<Option<Date>>,
    /// Whether only some of the timeline is chosen.
    filtered: Memo<bool>,
    /// Whether the first answer is still waited for.
    waiting: Memo<bool>,
    standing: Memo<Standing>,
    sources: RwSignal<Sources>,
) -> impl IntoView {
    let find = move |days: &Vec<DayGroup>| days.iter().find(|day| day.date == date).cloned();
    let day = Memo::new(move |_| days.with(find));
    let from_today = Memo::new(move |_| day.with(|day| day.as_ref().map_or(0, |day| day.from_today)));
    let rows =
        Memo::new(move |_| day.with(|day| day.as_ref().map(|day| day.rows.clone()).unwrap_or_default()));
    let heading = Memo::new(move |_| {
        let today = today.get().unwrap_or(date);
        text.dates.heading(words::day(date), words::day(today), from_today.get())
    });
    let empty = Memo::new(move |_| match standing.get() {
        _ if waiting.get() || rows.with(|rows| !rows.is_empty()) => "",
        // With nothing chosen on any day, that is said below the days.
        _ if filtered.get() && days.with(|days| days.len() == 1) => "",
        Standing::Whole if filtered.get() => text.timeline.choices.none_today,
        Standing::Whole => text.timeline.nothing_today,
        _ if filtered.get() => text.timeline.choices.none_yet,
        _ => text.timeline.nothing_yet,
    });
    view! {
        <h3 class="timeline-day" class:is-today=move || from_today.get() == 0>{heading}</h3>
        <p class="timeline-nothing">{empty}</p>
        <ul class="timeline-list">
            <For each=move || rows.get() key=Clone::clone children=move |row| view! { <TimelineRow text row sources /> } />
        </ul>
    }
}
