//! `/logget-af`: where a person ends who has logged off.

use crate::routes::{self, Route};
use crate::sections::Farewell;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn LoggedOff(
    text: &'static Text,
    farewell: routes::Farewell,
    go: Callback<Route>,
    end_again: Callback<()>,
) -> impl IntoView {
    view! { <Farewell text heading=text.logged_off.heading why=None farewell go end_again /> }
}
