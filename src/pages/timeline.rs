//! `/tidslinje`: everything in one order, with what is missing from it.

use crate::sections::{Gaps, Sources, Standing, Summary, TimelinePart};
use crate::store::Store;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Part, Timeline};

/// Rows that one press of "show more" adds.
const MORE: u32 = 40;

/// The page.
#[component]
pub fn TimelinePage(text: &'static Text, store: Store, send: Callback<PageEvent>) -> impl IntoView {
    let Store { registry, sources, timeline } = store;
    let part = move |part: fn(&Timeline) -> &Part| {
        Signal::derive(move || {
            timeline.with(|timeline| timeline.as_ref().map(|timeline| part(timeline).clone()))
        })
    };
    let today = Signal::derive(move || timeline.with(|timeline| Some(timeline.as_ref()?.today)));
    let standing = Signal::derive(move || {
        timeline.with(|timeline| timeline.as_ref().map_or(Standing::Waiting, standing))
    });
    let shown = move |part: fn(&Timeline) -> &Part| {
        timeline.with_untracked(|timeline| timeline.as_ref().map_or(0, |timeline| rows(part(timeline))))
    };
    let more_ahead = Callback::new(move |()| {
        send.run(PageEvent::Window { ahead: shown(ahead) + MORE, past: shown(past).max(MORE) });
    });
    let more_past = Callback::new(move |()| {
        send.run(PageEvent::Window { ahead: shown(ahead).max(MORE), past: shown(past) + MORE });
    });
    let retry = Callback::new(move |source| send.run(PageEvent::Retry(source)));
    let open = Callback::new(move |()| send.run(PageEvent::Open));
    view! {
        <h1>{text.timeline.heading}</h1>
        <Summary text sources timeline />
        <div class="timeline-layout">
            <Sources text registry sources retry open />
            <div class="timeline-main">
                <TimelinePart text id="ahead" part=part(ahead) today standing sources more=more_ahead step=MORE />
                <Gaps text sources timeline />
                <TimelinePart text id="past" part=part(past) today standing sources more=more_past step=MORE />
            </div>
        </div>
    }
}

fn ahead(timeline: &Timeline) -> &Part {
    &timeline.ahead
}

fn past(timeline: &Timeline) -> &Part {
    &timeline.past
}

fn standing(timeline: &Timeline) -> Standing {
    match timeline {
        Timeline { settled: false, .. } => Standing::Waiting,
        Timeline { gaps, .. } if gaps.is_empty() => Standing::Whole,
        _ => Standing::Incomplete,
    }
}

fn rows(part: &Part) -> u32 {
    part.days.iter().map(|day| u32::try_from(day.rows.len()).unwrap_or(u32::MAX)).sum()
}
