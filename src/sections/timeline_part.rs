//! One direction of the timeline: days as headings, rows under them, and the way to more.

use super::timeline_day::TimelineDay;
use crate::components::{Button, SkeletonRows};
use crate::text::Text;
use leptos::html;
use leptos::prelude::*;
use overblik_core::portal::view::{Date, DayGroup, Filter, Part, STEP, Sources, Standing, Timeline};

/// Rows that stand in for the first answers.
const PLACEHOLDERS: usize = 6;

/// The direction called `id`: `ahead` or `past`.
#[component]
pub fn TimelinePart(
    text: &'static Text,
    id: &'static str,
    /// `None` while nothing is known.
    timeline: RwSignal<Option<Timeline>>,
    standing: Memo<Standing>,
    sources: RwSignal<Sources>,
    /// Shows [`STEP`] rows more.
    more: Callback<()>,
) -> impl IntoView {
    let ahead = id == "ahead";
    let heading_id = if ahead { "ahead-heading" } else { "past-heading" };
    let today = Memo::new(move |_| timeline.with(|timeline| Some(timeline.as_ref()?.today)));
    let count = move |count: fn(&Part) -> u32| {
        Memo::new(move |_| {
            timeline.with(|timeline| timeline.as_ref().map_or(0, |timeline| count(part(timeline, ahead))))
        })
    };
    let (total, left) = (count(|part| part.total), count(left));
    let days = Memo::new(move |_| timeline.with(|timeline| days(timeline.as_ref(), ahead)));
    let holds = move |holds: fn(&Timeline, bool) -> bool| {
        Memo::new(move |_| {
            timeline.with(|timeline| timeline.as_ref().is_some_and(|timeline| holds(timeline, ahead)))
        })
    };
    let (filtered, ruled_out) = (holds(|timeline, _| !timeline.filter.is_empty()), holds(ruled_out));
    let waiting = Memo::new(move |_| total.get() == 0 && standing.get() == Standing::Waiting);
    let empty = Memo::new(move |_| match (standing.get() == Standing::Whole, filtered.get()) {
        _ if total.get() > 0 || waiting.get() => String::new(),
        (true, true) => text.timeline.choices.none.to_owned(),
        (false, true) => text.timeline.choices.none_yet.to_owned(),
        // What is said under today's heading is enough.
        (_, false) if ahead && today.get().is_some() => String::new(),
        (true, false) => (text.timeline.nothing)(sources.with(|sources| sources.shown.len())),
        (false, false) => text.timeline.nothing_yet.to_owned(),
    });
    let end = NodeRef::<html::Div>::new();
    // How many rows there were when the last of them was asked for.
    let asked_all = RwSignal::new(None);
    let press = Callback::new(move |()| {
        // The last press takes the button away; focus stays at the end of what is shown.
        if left.get_untracked() <= STEP {
            asked_all.set(Some(total.get_untracked()));
            if let Some(end) = end.get_untracked() {
                let _gone = end.focus();
            }
        }
        more.run(());
    });
    let more_words = Memo::new(move |_| (text.timeline.more)(left.get()));
    let not_printed = Memo::new(move |_| match left.get() {
        0 => String::new(),
        left => (text.timeline.not_printed)(left),
    });
    let all_shown = move || (asked_all.get() == Some(total.get())).then_some(text.timeline.all_shown);
    let day = move |date: Date| {
        view! { <TimelineDay text date days today filtered waiting standing sources /> }
    };
    view! {
        <section class="timeline-part" id=id aria-labelledby=heading_id hidden=ruled_out>
            <h2 id=heading_id>{if ahead { text.timeline.ahead } else { text.timeline.past }}</h2>
            <Show when=move || ahead && today.get().is_none()>
                <h3 class="timeline-day is-today">{text.dates.today}</h3>
            </Show>
            <For each=move || days.get().into_iter().map(|day| day.date) key=|date| *date children=day />
            <p class="timeline-nothing">{empty}</p>
            <Show when=move || waiting.get()>
                <SkeletonRows count=PLACEHOLDERS class="timeline-list" />
            </Show>
            <p class="print-only">{not_printed}</p>
            <div class="timeline-more" tabindex="-1" node_ref=end>
                <Show when=move || { left.get() > 0 } fallback=all_shown>
                    <Button words=more_words class="show-more" press />
                </Show>
            </div>
        </section>
    }
}

fn part(timeline: &Timeline, ahead: bool) -> &Part {
    if ahead { &timeline.ahead } else { &timeline.past }
}

fn left(part: &Part) -> u32 {
    let shown: usize = part.days.iter().map(|day| day.rows.len()).sum();
    part.total.saturating_sub(u32::try_from(shown).unwrap_or(u32::MAX))
}

/// The days that have rows, and today where it belongs, also when nothing stands on it.
fn days(timeline: Option<&Timeline>, ahead: bool) -> Vec<DayGroup> {
    let Some(timeline) = timeline else { return Vec::new() };
    if !ahead {
        return timeline.past.days.clone();
    }
    let mut days = timeline.ahead.days.clone();
    let stands = days.first().is_some_and(|day| day.from_today == 0);
    if !stands && month_of(&timeline.filter).is_none_or(|month| month == in_month(timeline.today)) {
        days.insert(0, DayGroup { date: timeline.today, from_today: 0, rows: Vec::new() });
    }
    days
}

/// Whether no day of this direction can be in the month that is chosen.
fn ruled_out(timeline: &Timeline, ahead: bool) -> bool {
    let today = in_month(timeline.today);
    month_of(&timeline.filter).is_some_and(|month| if ahead { month < today } else { month > today })
}

fn month_of(filter: &Filter) -> Option<(i32, u8)> {
    filter.month.map(|month| (month.year, month.month))
}

fn in_month(date: Date) -> (i32, u8) {
    (date.year, date.month)
}
