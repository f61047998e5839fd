//! What is to be said before the coverage: that the list of authorities is on its way or could not
//! be had, and that nobody is asked while nobody is signed in.

use crate::components::{Button, Place, element, focus, live, together};
use crate::text::Text;
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
    let failed = move || registry.with(|registry| *registry == Some(Registry::Failed));
    let words = move || match (failed(), coverage.with(Option::is_some)) {
        (true, _) => text.sources.no_registry,
        (false, false) => text.coverage().fetching,
        (false, true) if signed_in.get() => "",
        (false, true) => text.coverage().signed_out,
    };
    let place = Place::new();
    let press = Callback::new(move |()| {
        // The button goes away while the list is asked for; focus stays with what is said of it.
        focus(place);
        open.run(());
    });
    let retry = move || view! { <Button words=text.sources.retry class="registry-retry" press /> }.into_any();
    let note = element("p")
        .class("coverage-note")
        .set("role", "status")
        .set("tabindex", "-1")
        .at(place)
        .with(live::words(words));
    together((note, live::when(failed, retry)))
}
