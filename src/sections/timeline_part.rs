//! One direction of the timeline: days as headings, rows under them, and the way to more.

use super::timeline_row::TimelineRow;
use super::words;
use crate::components::Button;
use crate::text::Text;
use leptos::html;
use leptos::prelude::*;
use overblik_core::portal::view::{Date, DayGroup, Part, STEP, Source, Standing};

/// Rows that stand in for the first answers.
const PLACEHOLDERS: usize = 6;

/// The direction called `id`: `ahead` or `past`.
#[component]
pub fn TimelinePart(
    text: &'static Text,
    id: &'static str,
    /// What is shown of it; `None` while nothing is known.
    part: Signal<Option<Part>>,
    today: Signal<Option<Date>>,
    standing: Signal<Standing>,
    sources: RwSignal<Vec<Source>>,
    /// Shows [`STEP`] rows more.
    more: Callback<()>,
) -> impl IntoView {
    let ahead = id == "ahead";
    let heading_id = if ahead { "ahead-heading" } else { "past-heading" };
    let total = Memo::new(move |_| part.with(|part| part.as_ref().map_or(0, |part| part.total)));
    let left = Memo::new(move |_| part.with(|part| part.as_ref().map_or(0, left)));
    let days = Memo::new(move |_| {
        let days = part.with(|part| part.as_ref().map(|part| part.days.clone()).unwrap_or_default());
        with_today(days, today.get().filter(|_| ahead))
    });
    let waiting = Memo::new(move |_| total.get() == 0 && standing.get() == Standing::Waiting);
    let empty = Memo::new(move |_| match () {
        () if (ahead && today.get().is_some()) || total.get() > 0 || waiting.get() => "",
        () => nothing(text, standing.get(), text.timeline.nothing),
    });
    let more_words = Memo::new(move |_| (text.timeline.more)(left.get()));
    let end = NodeRef::<html::Div>::new();
    let all_shown = RwSignal::new(false);
    let press = Callback::new(move |()| {
        // The last press takes the button away; focus stays at the end of what is shown.
        if left.get_untracked() <= STEP {
            all_shown.set(true);
            if let Some(end) = end.get_untracked() {
                let _gone = end.focus();
            }
        }
        more.run(());
    });
    let day = move |date: Date| view! { <Day text date days today waiting standing sources /> };
    view! {
        <section class="timeline-part" id=id aria-labelledby=heading_id>
            <h2 id=heading_id>{if ahead { text.timeline.ahead } else { text.timeline.past }}</h2>
            <Show when=move || ahead && today.get().is_none()>
                <h3 class="timeline-day is-today">{text.dates.today}</h3>
            </Show>
            <For each=move || days.get().into_iter().map(|day| day.date) key=|date| *date children=day />
            <p class="timeline-nothing">{empty}</p>
            <Show when=move || waiting.get()>
                <ul class="timeline-list" aria-hidden="true">
                    {(0..PLACEHOLDERS).map(|_| view! { <li class="skeleton-row"></li> }).collect_view()}
                </ul>
            </Show>
            <div class="timeline-more" tabindex="-1" node_ref=end>
                <Show when=move || { left.get() > 0 } fallback=move || all_shown.get().then_some(text.timeline.all_shown)>
                    <Button words=more_words class="show-more" press />
                </Show>
            </div>
        </section>
    }
}

/// One day with its rows.
#[component]
fn Day(
    text: &'static Text,
    date: Date,
    days: Memo<Vec<DayGroup>>,
    today: Signal<Option<Date>>,
    /// Whether the first answer is still waited for.
    waiting: Memo<bool>,
    standing: Signal<Standing>,
    sources: RwSignal<Vec<Source>>,
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
    let empty = Memo::new(move |_| match () {
        () if waiting.get() || !rows.with(Vec::is_empty) => "",
        () => nothing(text, standing.get(), text.timeline.nothing_today),
    });
    view! {
        <h3 class="timeline-day" class:is-today=move || from_today.get() == 0>{heading}</h3>
        <p class="timeline-nothing">{empty}</p>
        <ul class="timeline-list">
            <For each=move || rows.get() key=Clone::clone children=move |row| view! { <TimelineRow text row sources /> } />
        </ul>
    }
}

/// What is said where nothing stands: `certain` only when everyone has answered in full.
fn nothing(text: &Text, standing: Standing, certain: &'static str) -> &'static str {
    if standing == Standing::Whole { certain } else { text.timeline.nothing_yet }
}

/// The days, with today among them even when nothing stands on it.
fn with_today(mut days: Vec<DayGroup>, today: Option<Date>) -> Vec<DayGroup> {
    if let Some(date) = today.filter(|_| days.first().is_none_or(|day| day.from_today != 0)) {
        days.insert(0, DayGroup { date, from_today: 0, rows: Vec::new() });
    }
    days
}

fn left(part: &Part) -> u32 {
    let shown: usize = part.days.iter().map(|day| day.rows.len()).sum();
    part.total.saturating_sub(u32::try_from(shown).unwrap_or(u32::MAX))
}
