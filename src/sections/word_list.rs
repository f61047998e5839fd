//! The words that the screens use, each with what it means.

use crate::components::{Entry, StructuredList};
use crate::text::Text;
use leptos::prelude::*;

/// The words.
#[component]
pub fn WordList(text: &'static Text) -> impl IntoView {
    let (id, heading) = text.help.words;
    let entries = text.help.explained.iter().map(|(word, meaning)| Entry::new(*word, *meaning)).collect();
    view! {
        <section class="part" id=id aria-labelledby="ord-heading">
            <h2 id="ord-heading">{heading}</h2>
            <StructuredList entries />
        </section>
    }
}
