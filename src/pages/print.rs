//! `/tidslinje/udskriv`: all of the timeline that is chosen, to be kept on paper or as a file: when it was made, of what,
//! and what is missing.

use crate::components::live;
use crate::routes::Route;
use crate::sections::{File, Gaps, Keeping, Summary, TimelinePart, page_heading, page_link, paper_head};
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
    save: Callback<File>,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, timeline, .. } = store;
    let (settled, whole) = (store.settled(), store.whole());
    let (words, unfold) = (&text.timeline.paper, store.unfolds());
    let back = live::dynamic(move || {
        let selection = route.with(|route| route.selection().clone());
        page_link(go, Route::Timeline(selection), words.back)
    });
    view! {
        {page_heading(words.heading, None)}
        <Keeping text route sources summary timeline print save back />
        {paper_head(text, route, sources, timeline)}
        <Summary text registry sources summary />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <TimelinePart text id="ahead" timeline settled whole sources more=store.asks(Ask::MoreAhead) unfold in_steps=false />
        <TimelinePart text id="past" timeline settled whole sources more=store.asks(Ask::MorePast) unfold in_steps=false />
    }
}
