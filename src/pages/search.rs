//! `/soeg`: what is found by what stands in the header's field.

use crate::components::element;
use crate::routes::Route;
use crate::sections::{Finds, Found, Gaps, LeavingOut, Sources, Summary, page_heading};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn SearchPage(
    text: &'static Text,
    store: Store,
    /// What has been typed.
    typed: RwSignal<String>,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, search, .. } = store;
    let finds = Finds { search, typed, sources, whole: store.whole(), nobody: store.nobody_asked() };
    let main = view! {
        <Found text finds more=store.asks(Ask::MoreAhead) />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    view! {
        {page_heading(text.search.heading, None)}
        <Summary text registry sources summary />
        {element("div").class("timeline-layout").with(main).with(strip).view()}
    }
}
