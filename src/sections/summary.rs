//! The page's answer in one sentence, which never claims more than the sources allow. Read out by
//! screen readers when it changes: while it is fetched, while somebody is slow, and at the end.

use super::words;
use crate::text::{self, Text};
use leptos::prelude::*;
use overblik_core::portal::view::{Source, SourceState, Standing, Timeline};

/// The sentence.
#[component]
pub fn Summary(
    text: &'static Text,
    sources: RwSignal<Vec<Source>>,
    timeline: RwSignal<Option<Timeline>>,
) -> impl IntoView {
    let sentence = Memo::new(move |_| {
        let text = text;
        sources.with(|sources| timeline.with(|timeline| sentence(text, sources, timeline.as_ref())))
    });
    view! { <p class="summary" id="summary" role="status">{sentence}</p> }
}

fn sentence(text: &Text, sources: &[Source], timeline: Option<&Timeline>) -> String {
    let names = |places: Vec<u16>| {
        let names: Vec<&str> =
            places.into_iter().map(|place| words::source_name(text, sources, place)).collect();
        text::list(&names, text.timeline.and)
    };
    match timeline {
        Some(timeline) if timeline.standing == Standing::Whole => (text.timeline.needs_me)(timeline.needs_me),
        Some(timeline) if timeline.standing == Standing::Incomplete => {
            let missing = timeline.gaps.iter().map(|gap| gap.source).collect();
            (text.timeline.needs_me_at_least)(timeline.needs_me, &names(missing))
        }
        _ => {
            let slow = |source: &Source| matches!(source.state, SourceState::Waiting { slow: true });
            let slow: Vec<u16> =
                (0..).zip(sources).filter(|(_, source)| slow(source)).map(|(place, _)| place).collect();
            if slow.is_empty() {
                text.timeline.fetching.to_owned()
            } else {
                (text.timeline.waiting_for)(&names(slow))
            }
        }
    }
}
