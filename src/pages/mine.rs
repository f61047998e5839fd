//! `/mine-oplysninger`: what authorities hold about the citizen, by area, with what is missing from it.

use crate::components::{AnchorList, element, live};
use crate::routes::Route;
use crate::sections::{Gaps, HeldPart, LeavingOut, Sources, Summary, page_heading, page_link};
use crate::store::{Ask, Store};
use crate::text::{Text, areas};
use leptos::prelude::*;

/// The page.
#[component]
pub fn MinePage(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, mine, .. } = store;
    let (words, nobody, more) = (text.mine(), store.nobody_asked(), store.asks(Ask::MoreAhead));
    let parts = areas::IDS.into_iter().zip(text.areas.names).chain([("fuldmagter", words.mandates)]);
    let parts: Vec<(&'static str, &'static str)> = parts.collect();
    let places = parts.iter().map(|(id, heading)| (*id, (*heading).to_owned())).collect();
    let part = move |(place, (id, heading)): (usize, (&'static str, &'static str))| {
        view! { <HeldPart text id heading place mine sources nobody more /> }.into_any()
    };
    // There is such a thing only when a source sends it.
    let last = parts.len();
    let is_more = move || mine.with(|mine| mine.as_ref().is_some_and(|mine| mine.parts.len() > last));
    let elsewhere = move || part((last, ("andet", words.elsewhere)));
    let held: Vec<AnyView> = parts.into_iter().enumerate().map(part).collect();
    let main = view! {
        {element("p").with(words.intro).view()}
        <AnchorList id="contents" heading=text.help().contents places />
        {held}
        {live::when(is_more, elsewhere)}
        {element("p").with(page_link(go, Route::Coverage, text.overview.coverage)).view()}
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    view! {
        {page_heading(words.heading, None)}
        <Summary text registry sources summary />
        {element("div").class("timeline-layout").with(main).with(strip).view()}
    }
}
