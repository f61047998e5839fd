//! `/`: what needs me now.

use crate::routes::Route;
use crate::sections::{Gaps, Looks, Money, Sources, Summary, Todo, Upcoming};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Overview(text: &'static Text, store: Store, go: Callback<Route>) -> impl IntoView {
    let Store { registry, sources, summary, .. } = store;
    let overview = store.calm_overview();
    let nobody = store.nobody_asked();
    view! {
        <h1 tabindex="-1">{text.overview.heading}</h1>
        <Summary text registry sources summary />
        <div class="overview-layout">
            <div>
                <Todo text overview sources nobody go />
                <Upcoming text overview sources nobody go />
            </div>
            <div>
                <Money text overview sources nobody go />
                <Looks text overview sources nobody go />
            </div>
        </div>
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <Sources text registry sources retry=store.retries() open=store.asks(Ask::Open) go />
    }
}
