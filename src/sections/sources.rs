//! The strip of authorities: each with its state, its age, its own "try again" and its telephone.

use super::source_entry::SourceEntry;
use crate::components::Button;
use crate::text::Text;
use leptos::html;
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
    let known = Memo::new(move |_| (registry.get(), sources.with(Vec::len)));
    let lines = move || {
        if let (None | Some(Registry::Asked), 0) = known.get() {
            let line = |_| view! { <li class="source" data-state="waiting"></li> }.into_any();
            return (0..PLACEHOLDERS).map(line).collect_view();
        }
        let entry = |(place, source)| view! { <SourceEntry text source sources place retry /> }.into_any();
        sources.get_untracked().into_iter().enumerate().map(entry).collect_view()
    };
    let heading = NodeRef::<html::H2>::new();
    let open = Callback::new(move |()| {
        // The button goes away while the registry is asked for; focus stays where the authorities will stand.
        if let Some(heading) = heading.get_untracked() {
            let _gone = heading.focus();
        }
        open.run(());
    });
    view! {
        <aside class="sources" id="sources" aria-labelledby="sources-heading">
            <h2 id="sources-heading" tabindex="-1" node_ref=heading>{text.sources.heading}</h2>
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
        Registry::Asked | Registry::Loaded { unknown: 0, .. } => None,
        Registry::Loaded { unknown, .. } => {
            Some(view! { <p class="gap">{(text.sources.unknown_sources)(unknown)}</p> }.into_any())
        }
    }
}
