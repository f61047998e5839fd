//! `/sager`: all cases.

use crate::components::{element, together};
use crate::routes::Route;
use crate::sections::{CaseList, Gaps, LeavingOut, Sources, Summary, Which, page_heading};
use crate::store::{Ask, Store};
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn CasesPage(
    text: &'static Text,
    store: Store,
    leaving_out: LeavingOut,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, cases, .. } = store;
    let nobody = store.nobody_asked();
    let words = text.cases();
    let open =
        Which { id: "open", heading: words.open, nothing: words.nothing_open, of: |cases| &cases.open };
    let ended =
        Which { id: "ended", heading: words.ended, nothing: words.nothing_ended, of: |cases| &cases.ended };
    let main = view! {
        <CaseList text which=open cases sources nobody more=store.asks(Ask::MoreAhead) go />
        <CaseList text which=ended cases sources nobody more=store.asks(Ask::MorePast) go />
        <Gaps text sources summary ask=store.asks(Ask::AskEveryone) />
    };
    let strip =
        view! { <Sources text registry sources retry=store.retries() leaving_out open=store.opens() go /> };
    let main = element("div").class("timeline-main").with(main);
    together((
        page_heading(words.heading, None),
        view! { <Summary text registry sources summary /> },
        element("div").class("timeline-layout").with(main).with(strip),
    ))
}
