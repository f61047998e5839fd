//! The strip of authorities: each with its state, its age, its own "try again" and its telephone.

use super::source_entry::SourceEntry;
use crate::components::Button;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Registry, Source};

/// Lines that stand in for the authorities until it is known who they are.
const PLACEHOLDERS: usize = 3;

/// The strip.
#[component]
pub fn Sources(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    sources: RwSignal<Vec<Source>>,
    retry: Callback<u16>,
    open: Callback<()>,
) -> impl IntoView {
    // The lines are made anew only when the registry brings others; each follows its own state.
    let known = Memo::new(move |_| sources.with(Vec::len));
    let lines = move || {
        if known.get() == 0 {
            return (0..PLACEHOLDERS)
                .map(|_| view! { <li class="source" data-state="waiting"></li> }.into_any())
                .collect_view();
        }
        let entry = |(place, source)| view! { <SourceEntry text source sources place retry /> }.into_any();
        sources.get_untracked().into_iter().enumerate().map(entry).collect_view()
    };
    view! {
        <aside class="sources" id="sources" aria-labelledby="sources-heading">
            <h2 id="sources-heading">{text.sources.heading}</h2>
            <ul class="source-list">{lines}</ul>
            {move || registry.get().and_then(|registry| note(text, registry, open))}
        </aside>
    }
}

/// What is to be said about the registry itself.
fn note(text: &'static Text, registry: Registry, open: Callback<()>) -> Option<AnyView> {
    match registry {
        Registry::Failed => Some(
            view! {
                <p class="gap" role="alert">{text.sources.no_registry}</p>
                <Button words=text.sources.retry class="registry-retry" press=open />
            }
            .into_any(),
        ),
        Registry::Loaded { unreadable: 0, .. } => None,
        Registry::Loaded { unreadable, .. } => {
            Some(view! { <p class="gap">{(text.sources.unknown_sources)(unreadable)}</p> }.into_any())
        }
    }
}
