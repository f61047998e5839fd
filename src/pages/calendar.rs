//! `/kalender`: what falls on which day.

use crate::routes::Route;
use crate::sections::{LeavingOut, page_heading};
use crate::store::Store;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn CalendarPage(
    text: &'static Text,
    store: Store,
    /// The address, and in it what is selected.
    route: RwSignal<Route>,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let _ = (store, route, leaving_out, go);
    page_heading(text.headings.calendar, None)
}
