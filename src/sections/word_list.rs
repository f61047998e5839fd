//! The words that the screens use, each with what it means.

use crate::components::{Entry, StructuredList, element};
use crate::text::Text;
use leptos::prelude::*;

/// The words.
#[component]
pub fn WordList(text: &'static Text) -> impl IntoView {
    let (id, heading) = text.help().words;
    let entries = text.help().explained.iter().map(|(word, meaning)| Entry::new(*word, *meaning)).collect();
    element("section")
        .class("part")
        .set("id", id)
        .set("aria-labelledby", "ord-heading")
        .with(element("h2").set("id", "ord-heading").with(heading))
        .with(view! { <StructuredList entries /> })
        .view()
}
