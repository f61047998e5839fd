//! `/sager/<name>`: one case.

use crate::components::{element, live, together};
use crate::routes::Route;
use crate::sections::{
    CaseHead, CaseLines, CaseTold, Gaps, LeavingOut, OpenCase, Sources, Summary, case_heading,
};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn CasePage(
    text: &'static Text,
    store: Store,
    /// The case's name in the address.
    key: String,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, case, .. } = store;
    let say = Callback::new(move |event| store.say(event));
    let open = OpenCase { case, key: StoredValue::new(key), sources };
    let found = move || open.with(|opened| opened.is_some());
    let whole = move || {
        view! {
            <CaseTold text open say go />
            <CaseLines text open more=store.asks(Ask::MoreAhead) />
        }
        .into_any()
    };
    let main = view! {
        <CaseHead text open settled=store.settled() nobody=store.nobody_asked() go />
        {live::when(found, whole)}
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    together((
        case_heading(text, open),
        view! { <Summary text registry sources summary /> },
        element("div").class("timeline-layout").with(main).with(strip),
    ))
}
