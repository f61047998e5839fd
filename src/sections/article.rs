//! A heading with paragraphs under it.

use leptos::prelude::*;

/// The article.
#[component]
pub fn Article(heading: &'static str, paragraphs: &'static [&'static str]) -> impl IntoView {
    view! {
        <h1>{heading}</h1>
        {paragraphs.iter().map(|words| view! { <p>{*words}</p> }).collect_view()}
    }
}
