//! `/nyt`: what has happened that matters, each cause once, and what one is reminded of next.

use crate::components::element;
use crate::routes::Route;
use crate::sections::{
    Gaps, InNews, LeavingOut, NewsDays, NewsSeen, RemindersAhead, Sources, Summary, page_heading,
};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn NewsPage(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    /// Says that these marks have been seen.
    seen: Callback<Vec<String>>,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, news, .. } = store;
    let words = text.news();
    let of = InNews { text, news, sources, nobody: store.nobody_asked(), seen, go };
    let paused = store.kept().reminding.paused;
    let main = view! {
        <NewsSeen of />
        <NewsDays of id="needs-me" heading=words.needs_me days=|news| &news.needs_me part=&words.needs_me_part />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <NewsDays of id="good-to-know" heading=words.good_to_know days=|news| &news.good_to_know part=&words.good_to_know_part />
        <RemindersAhead of paused />
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    view! {
        {page_heading(words.heading, Some(words.intro))}
        <Summary text registry sources summary />
        {element("div").class("timeline-layout").with(main).with(strip).view()}
    }
}
