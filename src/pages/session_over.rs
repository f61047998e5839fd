//! `/session-udloebet`: where a person ends who has been logged off because the time was up.

use crate::routes::{self, Route};
use crate::sections::Farewell;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn SessionOver(
    text: &'static Text,
    farewell: routes::Farewell,
    go: Callback<Route>,
    end_again: Callback<()>,
) -> impl IntoView {
    let words = &text.logged_off;
    view! { <Farewell text heading=words.over_heading why=Some(words.over) farewell go end_again /> }
}
