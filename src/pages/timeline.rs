//! `/tidslinje`: everything in one order, as far as it is chosen, with what is missing from it.

use crate::routes::{Route, Selection};
use crate::sections::{ChosenFilters, Filters, Gaps, Sources, Summary, TimelinePart, filter_of};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn TimelinePage(
    text: &'static Text,
    store: Store,
    selection: Signal<Selection>,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, timeline, .. } = store;
    let standing = store.standing();
    let months = Memo::new(move |_| {
        timeline
            .with(|timeline| timeline.as_ref().map(|timeline| timeline.months.clone()).unwrap_or_default())
    });
    // Until the lines for the latest choice are here, those for the one before stay.
    let behind = Memo::new(move |_| {
        let wanted = selection.with(filter_of);
        timeline.with(|timeline| timeline.as_ref().is_some_and(|timeline| timeline.filter != wanted))
    });
    view! {
        <h1 tabindex="-1">{text.timeline.heading}</h1>
        <Summary text registry sources summary />
        <div class="timeline-layout">
            <div class="timeline-main">
                <Filters text selection sources months go />
                <ChosenFilters text selection sources timeline standing behind go />
                <TimelinePart text id="ahead" timeline standing sources more=store.asks(Ask::MoreAhead) />
                <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
                <TimelinePart text id="past" timeline standing sources more=store.asks(Ask::MorePast) />
            </div>
            <Sources text registry sources retry=store.retries() open=store.asks(Ask::Open) go />
        </div>
    }
}
