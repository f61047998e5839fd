//! `/daekning`: what the overview covers, and what it does not.

use crate::components::{element, live};
use crate::routes::Route;
use crate::sections::{
    CoverageAreas, CoverageNote, CoveredSources, LeavingOut, NotConnected, OtherSources, page_heading,
    page_link,
};
use crate::store::Store;
use crate::text::Text;
use leptos::prelude::*;

/// The page. It needs no person: without one nobody is asked, and it says so.
#[component]
pub fn Coverage(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, coverage, sources, .. } = store;
    let signed_in = Signal::derive(move || store.lets_in());
    let known = move || {
        view! {
            <CoverageAreas text coverage />
            <CoveredSources text coverage sources leaving_out />
            <NotConnected text coverage />
            <OtherSources text coverage signed_in />
        }
        .into_any()
    };
    let room = || element("div").class("coverage-room").view();
    view! {
        {page_heading(text.coverage().heading, Some(text.coverage().intro))}
        <CoverageNote text registry coverage signed_in open=store.opens() />
        {live::either(move || coverage.with(Option::is_some), known, room)}
        {page_link(go, Route::Help, text.coverage().help)}
    }
}
