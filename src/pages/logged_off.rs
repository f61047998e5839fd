//! `/logget-af`: where a person ends who has logged off.

use crate::routes::Route;
use crate::sections::{Article, page_link};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn LoggedOff(text: &'static Text, go: Callback<Route>) -> impl IntoView {
    view! {
        <Article heading=text.logged_off.heading paragraphs=&text.logged_off.paragraphs />
        {page_link(go, Route::Overview, text.logged_off.again)}
    }
}
