//! `/tilgaengelighed`: the accessibility statement.

use crate::sections::Article;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Accessibility(text: Signal<&'static Text>) -> impl IntoView {
    let heading = Signal::derive(move || text.get().accessibility.heading);
    let paragraphs = Signal::derive(move || text.get().accessibility.paragraphs.to_vec());
    view! { <Article heading paragraphs /> }
}
