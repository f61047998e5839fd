//! `/digital-post`: the citizen's letters and what they ask, with what is missing from them.

use crate::components::element;
use crate::routes::Route;
use crate::sections::{Gaps, GroupedRows, LeavingOut, Sources, Summary, page_heading};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn PostPage(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, post, .. } = store;
    let (words, nobody) = (&text.post, store.nobody_asked());
    let letters = Memo::new(move |_| post.with(|all| all.as_ref().map(|all| all.letters.clone())));
    let more = store.asks(Ask::MoreAhead);
    let main = view! {
        {element("p").with(words.intro).view()}
        <GroupedRows text id="letters" heading=words.letters grouped=letters part=&words.letters_part sources nobody more go />
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
