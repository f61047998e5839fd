//! Every address that leads to no page.

use crate::routes::Route;
use crate::sections::{Article, page_link};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn NotFound(text: &'static Text, go: Callback<Route>) -> impl IntoView {
    view! {
        <Article heading=text.not_found.heading paragraphs=&text.not_found.paragraphs />
        {page_link(go, Route::Overview, text.not_found.home)}
    }
}
