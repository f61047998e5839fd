//! `/`: what needs me now.

use crate::components::element;
use crate::routes::Route;
use crate::sections::{
    Front, Gaps, LeavingOut, Looks, Money, Sources, Summary, Todo, Upcoming, page_heading, page_link,
};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Overview(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, overview, .. } = store;
    let front = Front { overview, sources, nobody: store.nobody_asked() };
    let first = view! {
        <Todo text front go />
        <Upcoming text front go />
    };
    let second = view! {
        <Money text front go />
        <Looks text front go />
    };
    view! {
        {page_heading(text.overview.heading, None)}
        <Summary text registry sources summary />
        {element("p").class("to-paper").with(page_link(go, Route::Paper, text.paper.link)).view()}
        {element("div").class("overview-layout").with(element("div").with(first)).with(element("div").with(second)).view()}
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go />
    }
}
