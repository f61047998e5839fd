//! What is to be said before the coverage: that the list of authorities is on its way or could not
//! be had, and that nobody is asked while nobody is signed in.

use crate::components::Button;
use crate::text::Text;
use leptos::html;
use leptos::prelude::*;
use overblik_core::portal::view::{Coverage, Registry};

/// The note.
#[component]
pub fn CoverageNote(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    coverage: RwSignal<Option<Coverage>>,
    /// Whether somebody is signed in.
    signed_in: Signal<bool>,
    /// Asks for the registry once more.
    open: Callback<()>,
) -> impl IntoView {
    let failed = Memo::new(move |_| registry.with(|registry| *registry == Some(Registry::Failed)));
    let words = move || match (failed.get(), coverage.with(Option::is_some)) {
        (true, _) => text.sources.no_registry,
        (false, false) => text.coverage.fetching,
        (false, true) if signed_in.get() => "",
        (false, true) => text.coverage.signed_out,
    };
    let note = NodeRef::<html::P>::new();
    let press = Callback::new(move |()| {
        // The button goes away while the list is asked for; focus stays with what is said of it.
        if let Some(note) = note.get_untracked() {
            let _gone = note.focus();
        }
        open.run(());
    });
    view! {
        <p class="coverage-note" role="status" tabindex="-1" node_ref=note>{words}</p>
        <Show when=move || failed.get()>
            <Button words=text.sources.retry class="registry-retry" press />
        </Show>
    }
}
