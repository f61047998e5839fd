//! `/tidslinje`: everything in one order, with what is missing from it.

use crate::sections::{Gaps, Sources, Summary, TimelinePart};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn TimelinePage(text: &'static Text, store: Store) -> impl IntoView {
    let Store { registry, sources, timeline, .. } = store;
    let (today, standing) = (store.today(), store.standing());
    let ahead = store.part(|timeline| &timeline.ahead);
    let past = store.part(|timeline| &timeline.past);
    view! {
        <h1>{text.timeline.heading}</h1>
        <Summary text registry sources timeline />
        <div class="timeline-layout">
            <Sources text registry sources retry=store.retries() open=store.asks(Ask::Open) />
            <div class="timeline-main">
                <TimelinePart text id="ahead" part=ahead today standing sources more=store.asks(Ask::MoreAhead) />
                <Gaps text sources timeline />
                <TimelinePart text id="past" part=past today standing sources more=store.asks(Ask::MorePast) />
            </div>
        </div>
    }
}
