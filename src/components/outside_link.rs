//! A link that leaves the portal: opens a new tab, tells the other site nothing, and says so.

use leptos::prelude::*;

/// A link to another site.
#[component]
pub fn OutsideLink(
    /// The address.
    href: String,
    /// Its look.
    class: &'static str,
    /// The language of its words, when they are not the page's.
    #[prop(optional_no_strip)]
    language: Option<String>,
    /// Its words.
    words: String,
    /// "(opens new page)", for screen readers.
    new_tab: &'static str,
) -> impl IntoView {
    view! {
        <a class=class href=href target="_blank" rel="noopener noreferrer">
            <span lang=language>{words}</span>
            <span class="sr-only">" " {new_tab}</span>
        </a>
    }
}
