//! `/tidslinje`: everything in one order, as far as it is chosen, with what is missing from it.

use crate::components::{Place, element, live};
use crate::routes::Route;
use crate::sections::{
    ChosenFilters, Collected, Filters, Gaps, Jump, LeavingOut, Sources, Summary, TimelinePart, filter_of,
    page_heading, page_link,
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
    // Until the lines for the latest choice are here, those for the one before stay.
    let behind = Memo::new(move |_| {
        let wanted = route.with(|route| filter_of(route.selection()));
        timeline.with(|timeline| timeline.as_ref().is_some_and(|timeline| timeline.filter != wanted))
    });
    let (unfold, top) = (store.unfolds(), Place::new());
    let paper = live::dynamic(move || {
        let selection = route.with(|route| route.selection().clone());
        page_link(go, Route::Print(selection), text.timeline.paper.link)
    });
    // What grows in steps moves what stands below it: so only the last part does.
    let main = view! {
        <Collected text sources timeline go />
        <Filters text route sources timeline go />
        <ChosenFilters text route sources timeline settled behind go />
        <Jump text route behind to=top go />
        {element("p").class("to-paper").with(paper).view()}
        <TimelinePart text id="ahead" timeline settled whole sources more=store.asks(Ask::MoreAhead) unfold at=top in_steps=false />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <TimelinePart text id="past" timeline settled whole sources more=store.asks(Ask::MorePast) unfold in_steps=true />
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
