//! A heading with paragraphs under it.

use crate::components::{element, together};
use leptos::prelude::*;

/// The article.
#[component]
pub fn Article(heading: &'static str, paragraphs: &'static [&'static str]) -> impl IntoView {
    let paragraphs: Vec<_> = paragraphs.iter().map(|words| element("p").with(*words)).collect();
    together((element("h1").with(heading), paragraphs))
}
