//! One direction of the timeline: days as headings, rows under them, and the way to more. From which day on it is read,
//! its heading says.

use super::days::Days;
use super::more_rows::MoreRows;
use super::run_row::Unfold;
use super::sentence::asked;
use super::timeline_day::TimelineDay;
use super::words;
use crate::components::{Place, SkeletonRows, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Date, Sources, Timeline};

/// Rows that stand in for the first answers.
const PLACEHOLDERS: usize = 6;

/// The direction called `id`: `ahead` or `past`.
#[component]
pub fn TimelinePart(
    text: &'static Text,
    id: &'static str,
    /// `None` while nothing is known.
    timeline: RwSignal<Option<Timeline>>,
    /// Whether nobody is waited for any more.
    settled: Memo<bool>,
    /// Whether everyone who is asked has answered in full.
    whole: Memo<bool>,
    sources: RwSignal<Sources>,
    /// Shows more rows.
    more: Callback<()>,
    unfold: Unfold,
    /// Leads to its heading.
    #[prop(optional)]
    at: Place,
    /// Whether its days may come a few at a time, which paper does not wait for.
    in_steps: bool,
) -> impl IntoView {
    let ahead = id == "ahead";
    let heading_id = if ahead { "ahead-heading" } else { "past-heading" };
    let days = Days { timeline, ahead };
    let known = move || days.today().is_some();
    let filtered = Memo::new(move |_| days.read(|timeline| !timeline.filter.is_empty()));
    let waiting = Memo::new(move |_| days.total() == 0 && !settled.get());
    let empty = move || match (whole.get(), filtered.get()) {
        _ if days.total() > 0 || waiting.get() => String::new(),
        (true, true) => text.timeline.choices.none.to_owned(),
        (false, true) => text.timeline.choices.none_yet.to_owned(),
        // What is said under today's heading is enough.
        (_, false) if !days.dates().is_empty() => String::new(),
        (true, false) => (text.timeline.nothing)(sources.with(asked)),
        (false, false) => text.timeline.nothing_yet.to_owned(),
    };
    let left = Memo::new(move |_| days.left());
    let total = Memo::new(move |_| days.total());
    let day = move |date: Date| {
        view! { <TimelineDay text date days filtered waiting whole sources unfold in_steps /> }.into_any()
    };
    let today = move || element("h3").class("timeline-day is-today").with(text.dates.today).view();
    let places = move || view! { <SkeletonRows count=PLACEHOLDERS class="timeline-list" /> }.into_any();
    let heading = move || {
        let (plain, from) = if ahead {
            (text.timeline.ahead, text.timeline.ahead_of)
        } else {
            (text.timeline.past, text.timeline.past_of)
        };
        let start = days.read(|timeline| (timeline.start != timeline.today).then_some(timeline.start));
        start.map_or_else(|| plain.to_owned(), |start| from(&text.dates.long(words::day(start))))
    };
    let heading = element("h2").set("id", heading_id).set("tabindex", "-1").at(at).with(live::words(heading));
    let busy = in_steps.then(|| live::Busy::new(false));
    element("section")
        .class("timeline-part")
        .set("id", id)
        .set("aria-labelledby", heading_id)
        .hidden(move || days.ruled_out())
        .with(heading)
        .with(live::when(move || ahead && !known(), today))
        .follow("aria-busy", live::aria_busy(busy))
        .with(live::each_in_steps(move || days.dates(), day, busy))
        .with(element("p").class("timeline-nothing").with(live::words(empty)))
        .with(live::when(move || waiting.get(), places))
        .with(view! { <MoreRows text left total more /> })
        .view()
}
