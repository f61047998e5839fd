//! Parts of a page that are words alone: a heading, paragraphs, a list.

use crate::text::part::Part;
use leptos::prelude::*;

/// The parts.
#[component]
pub fn Parts(parts: &'static [Part]) -> impl IntoView {
    parts.iter().map(|part| view! { <PartOf part /> }).collect_view()
}

/// One part, and what follows in it.
#[component]
pub fn PartOf(part: &'static Part, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let heading_id = format!("{}-heading", part.id);
    let points = part.points.iter().map(|point| view! { <li>{*point}</li> }).collect_view();
    view! {
        <section class="part" id=part.id aria-labelledby=heading_id>
            <h2 id=heading_id.clone()>{part.heading}</h2>
            {part.paragraphs.iter().map(|words| view! { <p>{*words}</p> }).collect_view()}
            {(!part.points.is_empty()).then(|| view! { <ul>{points}</ul> })}
            {children.map(|children| children())}
        </section>
    }
}
