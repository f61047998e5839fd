//! `/tilgaengelighed`: the accessibility statement.

use crate::sections::Article;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Accessibility(text: &'static Text) -> impl IntoView {
    view! { <Article heading=text.accessibility.heading paragraphs=&text.accessibility.paragraphs /> }
}
