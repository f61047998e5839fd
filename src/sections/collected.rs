//! From how many authorities the lines are, that they are not all there is, and what the one authority that is chosen
//! says of its lists.

use super::declarations::in_short;
use super::page_link::page_link;
use super::selected;
use crate::components::{Details, StructuredList, element, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{SourceState, Sources, Timeline};

/// The line, and the declaration under it.
#[component]
pub fn Collected(
    text: &'static Text,
    sources: RwSignal<Sources>,
    timeline: RwSignal<Option<Timeline>>,
    go: Callback<Route>,
) -> impl IntoView {
    let words = text.coverage();
    let line = live::words(move || sources.with(|sources| (words.collected)(answered(sources))));
    let see = page_link(go, Route::Coverage, words.see);
    let declared = move || {
        timeline.with(|timeline| {
            let said = timeline.as_ref().filter(|timeline| !timeline.declared.is_empty());
            said.map(|timeline| (name(text, sources, timeline), in_short(text, &timeline.declared)))
        })
    };
    let declaration = move |(name, entries): (String, _)| {
        view! { <Details words=together((words.says)(&name))><StructuredList entries /></Details> }.into_any()
    };
    together((
        element("p").class("collected").with((line, " ", see)),
        live::each(move || declared().into_iter().collect(), declaration),
    ))
}

/// How many have answered with what they have, or that they have nothing.
fn answered(sources: &Sources) -> usize {
    let has_answered = |state: &SourceState| {
        matches!(
            state,
            SourceState::Loaded { .. }
                | SourceState::Empty { .. }
                | SourceState::Partial { .. }
                | SourceState::Stale { .. }
        )
    };
    sources.shown.iter().filter(|source| has_answered(&source.state)).count()
}

fn name(text: &Text, sources: RwSignal<Sources>, timeline: &Timeline) -> String {
    let key = timeline.filter.source.as_deref().unwrap_or_default();
    sources.with(|sources| selected::authority_name(text, sources, key))
}
