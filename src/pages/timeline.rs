//! `/tidslinje`: everything in one order, as far as it is chosen, with what is missing from it.

use crate::components::element;
use crate::routes::Route;
use crate::sections::{
    ChosenFilters, Collected, Filters, Gaps, LeavingOut, Months, Sources, Summary, TimelinePart, filter_of,
    page_heading,
};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn TimelinePage(
    text: &'static Text,
    store: Store,
    /// The address, and in it what is selected.
    route: RwSignal<Route>,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, timeline, .. } = store;
    let (settled, whole) = (store.settled(), store.whole());
    let months: Months = Box::new(move || {
        timeline
            .with(|timeline| timeline.as_ref().map(|timeline| timeline.months.clone()).unwrap_or_default())
    });
    // Until the lines for the latest choice are here, those for the one before stay.
    let behind = Memo::new(move |_| {
        let wanted = route.with(|route| filter_of(route.selection()));
        timeline.with(|timeline| timeline.as_ref().is_some_and(|timeline| timeline.filter != wanted))
    });
    let main = view! {
        <Collected text sources timeline go />
        <Filters text route sources months go />
        <ChosenFilters text route sources timeline settled behind go />
        <TimelinePart text id="ahead" timeline settled whole sources more=store.asks(Ask::MoreAhead) />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <TimelinePart text id="past" timeline settled whole sources more=store.asks(Ask::MorePast) />
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    view! {
        {page_heading(text.timeline.heading, None)}
        <Summary text registry sources summary />
        {element("div").class("timeline-layout").with(main).with(strip).view()}
    }
}
