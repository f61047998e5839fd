//! `/ydelser-og-betalinger`: money to the citizen and from them, what is granted, what is owed, and what it comes to.

use crate::components::{element, together};
use crate::routes::{Route, Selection, Topic};
use crate::sections::{
    Debts, Gaps, GroupedRows, LeavingOut, Sources, Summary, Years, page_heading, page_link,
};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn PaymentsPage(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, payments, .. } = store;
    let (words, nobody) = (&text.payments, store.nobody_asked());
    let to_me = Memo::new(move |_| payments.with(|all| all.as_ref().map(|all| all.to_me.clone())));
    let from_me = Memo::new(move |_| payments.with(|all| all.as_ref().map(|all| all.from_me.clone())));
    let claims = Memo::new(move |_| payments.with(|all| all.as_ref().map(|all| all.debts.claims.clone())));
    let benefits = Memo::new(move |_| payments.with(|all| all.as_ref().map(|all| all.benefits.clone())));
    let debts = Memo::new(move |_| payments.with(|all| all.as_ref().map(|all| all.debts.clone())));
    let (more_to_me, more) = (store.asks(Ask::MoreAhead), store.asks(Ask::MorePast));
    let all = Route::Timeline(Selection::of_topics(&[Topic::Payments, Topic::Benefits]));
    let main = view! {
        <GroupedRows text id="to-me" heading=words.to_me grouped=to_me part=&words.to_me_part sources nobody more=more_to_me go />
        <GroupedRows text id="from-me" heading=words.from_me grouped=from_me part=&words.from_me_part sources nobody more go />
        <GroupedRows text id="debt" heading=words.debt.heading grouped=claims part=&words.debt.part sources nobody more go />
        <Debts text debts sources />
        <GroupedRows text id="benefits" heading=words.benefits grouped=benefits part=&words.benefits_part sources nobody more go />
        <Years text payments nobody go />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
        {element("p").with(page_link(go, all, words.all)).view()}
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    together((
        page_heading(words.heading, Some(words.intro)),
        view! { <Summary text registry sources summary /> },
        element("div").class("timeline-layout").with(main).with(strip),
    ))
}
