//! A secondary button (the design system's "sekundær knap").

use leptos::prelude::*;

/// A button that calls `press`. `more` is said to screen readers after its words.
#[component]
pub fn Button(
    /// Its words.
    #[prop(into)]
    words: Signal<String>,
    /// What only screen readers need: of what, or of whom.
    #[prop(into, optional)]
    more: String,
    /// A further class for its place on the page.
    class: &'static str,
    /// What it does.
    press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class=format!("button button-secondary {class}") on:click=move |_| press.run(())>
            {words}
            {(!more.is_empty()).then(|| view! { <span class="sr-only">{more}</span> })}
        </button>
    }
}
