//! Parts of a page that are words alone: a heading, paragraphs, a list.

use crate::components::{element, together};
use crate::text::part::Part;
use leptos::prelude::*;

/// The parts.
#[component]
pub fn Parts(parts: &'static [Part]) -> impl IntoView {
    together(parts.iter().map(|part| view! { <PartOf part /> }).collect::<Vec<_>>())
}

/// One part, and what follows in it.
#[component]
pub fn PartOf(part: &'static Part, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let heading_id = [part.id, "-heading"].concat();
    let paragraphs: Vec<_> = part.paragraphs.iter().map(|words| element("p").with(*words)).collect();
    let points: Vec<_> = part.points.iter().map(|point| element("li").with(*point)).collect();
    let points = (!points.is_empty()).then(|| element("ul").with(points));
    element("section")
        .class("part")
        .set("id", part.id)
        .set("aria-labelledby", heading_id.clone())
        .with(element("h2").set("id", heading_id).with(part.heading))
        .with(paragraphs)
        .with(points)
        .with(children.map(|children| children()))
        .view()
}
