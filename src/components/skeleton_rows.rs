//! The places of rows that are on their way: still, and silent to screen readers, whom a status
//! line tells the same.

use leptos::prelude::*;

/// So many places.
#[component]
pub fn SkeletonRows(
    /// How many.
    count: usize,
    /// The class of the list that the rows will stand in.
    class: &'static str,
) -> impl IntoView {
    view! {
        <ul class=class aria-hidden="true">
            {(0..count).map(|_| view! { <li class="skeleton-row"></li> }).collect_view()}
        </ul>
    }
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![Example::new("Tre pladser", "Three places", |_| {
        view! { <SkeletonRows count=3 class="timeline-list" /> }.into_any()
    })]
}
