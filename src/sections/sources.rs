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
    text: Signal<&'static Text>,
    registry: RwSignal<Option<Registry>>,
    sources: RwSignal<Vec<Source>>,
    retry: Callback<u16>,
    open: Callback<()>,
) -> impl IntoView {
    // The list is made anew only when the registry changes; a source's own line follows its state.
    let count = Memo::new(move |_| sources.with(Vec::len));
    let lines = move || match count.get() {
        0 => (0..PLACEHOLDERS).map(|_| view! { <li class="source" data-state="waiting"></li> }.into_any()).collect_view(),
        count => (0..count).map(|place| view! { <SourceEntry text sources place retry /> }.into_any()).collect_view(),
    };
    view! {
        <aside class="sources" id="sources" aria-labelledby="sources-heading">
            <h2 id="sources-heading">{move || text.get().sources.heading}</h2>
            {move || match registry.get() {
                Some(Registry::Failed) => view! {
                    <p class="gap" role="alert">{move || text.get().sources.no_registry}</p>
                    <Button words=Signal::derive(move || text.get().sources.retry.to_owned()) class="registry-retry" press=open />
                }.into_any(),
                Some(Registry::Loaded { unreadable, .. }) if unreadable > 0 => view! {
                    <ul class="source-list">{lines}</ul>
                    <p class="gap">{move || (text.get().sources.unknown_sources)(unreadable)}</p>
                }.into_any(),
                _ => view! { <ul class="source-list">{lines}</ul> }.into_any(),
            }}
        </aside>
    }
}
