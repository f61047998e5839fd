//! `/daekning`: what the overview covers, and what it does not.

use crate::routes::Route;
use crate::sections::{CoverageAreas, CoverageNote, CoveredSources, OtherSources, page_link};
use crate::store::{Ask, Store, Visitor};
use crate::text::Text;
use leptos::prelude::*;

/// The page. It needs no person: without one nobody is asked, and it says so.
#[component]
pub fn Coverage(text: &'static Text, store: Store, go: Callback<Route>) -> impl IntoView {
    let Store { registry, coverage, visitor, .. } = store;
    let signed_in = Signal::derive(move || visitor.with(|visitor| *visitor != Visitor::Nobody));
    view! {
        <h1 tabindex="-1">{text.coverage.heading}</h1>
        <p class="lead">{text.coverage.intro}</p>
        <CoverageNote text registry coverage signed_in open=store.asks(Ask::Open) />
        <Show
            when=move || coverage.with(Option::is_some)
            fallback=|| view! { <div class="coverage-room"></div> }
        >
            <CoverageAreas text coverage />
            <CoveredSources text coverage say=Callback::new(move |event| store.say(event)) />
            <OtherSources text coverage signed_in />
        </Show>
        {page_link(go, Route::Help, text.coverage.help.to_owned())}
    }
}
