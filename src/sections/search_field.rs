//! The field in the header for what one looks for. What is typed goes to the worker and nowhere else: the field has no
//! name, so that no form can carry it into an address, and the browser is asked not to remember or check it.

use crate::components::element;
use crate::text::Text;
use leptos::prelude::*;

/// More than anybody types.
const MAX_LENGTH: &str = "200";

/// What becomes of what is typed.
#[derive(Clone, Copy)]
pub struct Searching {
    /// What stands in the field.
    pub typed: RwSignal<String>,
    /// Something has been typed.
    pub hear: Callback<String>,
    /// It is wanted now, and on its own page.
    pub submit: Callback<()>,
}

/// The field and its button.
#[component]
pub fn SearchField(text: &'static Text, searching: Searching) -> impl IntoView {
    let Searching { typed, hear, submit } = searching;
    let field = element("input")
        .class("form-input")
        .set("id", "search")
        .set("type", "search")
        .set("aria-label", text.search.field)
        .set("placeholder", text.search.field)
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("enterkeyhint", "search")
        .set("maxlength", MAX_LENGTH)
        .set("value", typed.get_untracked())
        .on("input", move |event| hear.run(event_target_value(&event)));
    let button = element("button")
        .set("type", "submit")
        .class("button button-secondary")
        .set("id", "search-button")
        .with(text.search.button);
    element("form")
        .class("search")
        .set("role", "search")
        .set("autocomplete", "off")
        .on("submit", move |event| {
            event.prevent_default();
            submit.run(());
        })
        .with((field, button))
        .view()
}
