//! The places of rows that are on their way: still, and silent to screen readers, whom a status
//! line tells the same.

use super::element::element;
use leptos::prelude::*;

/// So many places.
#[component]
pub fn SkeletonRows(
    /// How many.
    count: usize,
    /// The class of the list that the rows will stand in.
    class: &'static str,
) -> impl IntoView {
    let places: Vec<_> = (0..count).map(|_| element("li").class("skeleton-row")).collect();
    element("ul").class(class).set("aria-hidden", "true").with(places).view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![Example::new("Tre pladser", "Three places", |_| {
        view! { <SkeletonRows count=3 class="timeline-list" /> }.into_any()
    })]
}
