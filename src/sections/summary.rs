//! The page's answer in one sentence, which never claims more than the sources allow. Read out by
//! screen readers when it changes: while it is fetched, while somebody is slow, and at the end.

use super::words;
use crate::text::{self, Text};
use leptos::prelude::*;
use overblik_core::portal::view::{GapReason, Registry, Source, SourceState, Standing, Timeline};

/// The sentence.
#[component]
pub fn Summary(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    sources: RwSignal<Vec<Source>>,
    timeline: RwSignal<Option<Timeline>>,
) -> impl IntoView {
    let sentence = Memo::new(move |_| match registry.get() {
        Some(Registry::Failed) => text.timeline.nobody_asked.to_owned(),
        _ => sources.with(|sources| timeline.with(|timeline| sentence(text, sources, timeline.as_ref()))),
    });
    view! { <p class="summary" id="summary" role="status">{sentence}</p> }
}

fn sentence(text: &Text, sources: &[Source], timeline: Option<&Timeline>) -> String {
    let Some(timeline) = timeline else { return text.timeline.fetching.to_owned() };
    let missing = missing(text, sources, timeline);
    match timeline.standing {
        Standing::Whole => (text.timeline.needs_me)(timeline.needs_me),
        Standing::Incomplete => (text.timeline.needs_me_at_least)(timeline.needs_me, &missing),
        Standing::Waiting => {
            let slow = |source: &&Source| matches!(source.state, SourceState::Waiting { slow: true });
            let slow: Vec<&str> =
                sources.iter().filter(slow).map(|source| words::name(text, &source.name)).collect();
            let waiting = (text.timeline.waiting_for)(&text::list(&slow, text.timeline.and));
            match (slow.is_empty(), missing.is_empty()) {
                (true, _) => text.timeline.fetching.to_owned(),
                (false, true) => waiting,
                (false, false) => format!("{waiting} {}", (text.timeline.lacking)(&missing)),
            }
        }
    }
}

/// Whose answers are missing for good, as it stands inside a sentence.
fn missing(text: &Text, sources: &[Source], timeline: &Timeline) -> String {
    let gaps = timeline.gaps.iter().filter(|gap| gap.reason != GapReason::Waiting);
    let names = gaps.map(|gap| words::source_name(text, sources, gap.source).to_owned());
    let unknown =
        Some(timeline.unknown).filter(|unknown| *unknown > 0).map(text.timeline.unknown_authorities);
    let all: Vec<String> = names.chain(unknown).collect();
    text::list(&all.iter().map(String::as_str).collect::<Vec<_>>(), text.timeline.and)
}
