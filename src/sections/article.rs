//! A heading with paragraphs under it.

use leptos::prelude::*;

/// The article.
#[component]
pub fn Article(heading: Signal<&'static str>, paragraphs: Signal<Vec<&'static str>>) -> impl IntoView {
    view! {
        <h1>{heading}</h1>
        {move || paragraphs.get().into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
    }
}
