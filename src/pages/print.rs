//! `/tidslinje/udskriv`: all of the timeline that is chosen, for paper: when it was made, of what, and what is missing.

use crate::components::{Button, element, live};
use crate::routes::Route;
use crate::sections::{Gaps, Summary, TimelinePart, page_heading, page_link, paper_head};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn PrintPage(
    text: &'static Text,
    store: Store,
    /// The address, and in it what is selected.
    route: RwSignal<Route>,
    /// Opens the browser's dialog for printing.
    print: Callback<()>,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, timeline, .. } = store;
    let (settled, whole) = (store.settled(), store.whole());
    let (words, unfold) = (&text.timeline.paper, store.unfolds());
    let back = live::dynamic(move || {
        let selection = route.with(|route| route.selection().clone());
        page_link(go, Route::Timeline(selection), words.back)
    });
    let ways = element("p").class("screen-only").with((
        view! { <Button words=words.print id="print" primary=true press=print /> },
        " ",
        back,
    ));
    view! {
        {page_heading(words.heading, None)}
        {ways.view()}
        {paper_head(text, route, sources, timeline)}
        <Summary text registry sources summary />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <TimelinePart text id="ahead" timeline settled whole sources more=store.asks(Ask::MoreAhead) unfold />
        <TimelinePart text id="past" timeline settled whole sources more=store.asks(Ask::MorePast) unfold />
    }
}
