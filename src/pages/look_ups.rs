//! `/opslag`: who has seen the citizen's data, when and why, with what is missing from it.

use crate::components::element;
use crate::routes::Route;
use crate::sections::{
    Gaps, LeavingOut, LookUpChosen, LookUpFilters, LookUpList, LookUpMonths, LookUpTellers, Sources, Summary,
    page_heading,
};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn LookUpsPage(
    text: &'static Text,
    store: Store,
    /// The address, and in it what is chosen.
    route: RwSignal<Route>,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, look_ups, .. } = store;
    let (settled, nobody) = (store.settled(), store.nobody_asked());
    let (more, unfold) = (store.asks(Ask::MoreAhead), store.unfolds());
    let main = view! {
        <LookUpTellers text sources look_ups go />
        <LookUpMonths text look_ups />
        <LookUpFilters text route sources look_ups go />
        <LookUpChosen text route sources look_ups settled go />
        <LookUpList text sources look_ups nobody more unfold go />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    view! {
        {page_heading(text.look_ups().heading, Some(text.look_ups().intro))}
        <Summary text registry sources summary />
        {element("div").class("timeline-layout").with(main).with(strip).view()}
    }
}
