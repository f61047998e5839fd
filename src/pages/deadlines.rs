//! `/frister`: everything with a last day, the citizen's and the authorities', with what is missing from it.

use crate::components::element;
use crate::routes::{Route, Selection, Topic};
use crate::sections::{Gaps, GroupedRows, LeavingOut, Sources, Summary, page_heading, page_link};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn DeadlinesPage(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, deadlines, .. } = store;
    let (words, nobody) = (&text.deadlines, store.nobody_asked());
    let mine = Memo::new(move |_| deadlines.with(|all| all.as_ref().map(|all| all.mine.clone())));
    let theirs = Memo::new(move |_| deadlines.with(|all| all.as_ref().map(|all| all.theirs.clone())));
    let (more_mine, more_theirs) = (store.asks(Ask::MoreAhead), store.asks(Ask::MorePast));
    let past = Route::Timeline(Selection::of_topics(&[Topic::Deadlines]));
    let main = view! {
        <GroupedRows text id="mine" heading=words.mine grouped=mine part=&text.overview.todo_part sources nobody more=more_mine go />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        <GroupedRows text id="theirs" heading=words.theirs grouped=theirs part=&words.theirs_part sources nobody more=more_theirs go />
        {element("p").with(page_link(go, past, words.past)).view()}
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
