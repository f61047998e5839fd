//! `/udskriv`: the front page on one sheet in large print: what to do, the next dates, whom to call, what is missing.

use crate::components::{Button, element};
use crate::routes::Route;
use crate::sections::{Front, Sheet, Summary, page_heading, page_link};
use crate::store::Store;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn PaperPage(
    text: &'static Text,
    store: Store,
    /// Opens the browser's dialog for printing.
    print: Callback<()>,
    go: Callback<Route>,
) -> impl IntoView {
    let Store { registry, sources, summary, overview, .. } = store;
    let front = Front { overview, sources, nobody: store.nobody_asked() };
    let ways = element("div")
        .class("screen-only")
        .with(view! { <Button words=text.timeline.paper.print id="print" primary=true press=print /> })
        .with(page_link(go, Route::Overview, text.paper.back));
    let sheet = view! {
        {page_heading(text.paper.heading, None)}
        {ways.view()}
        <Summary text registry sources summary />
        <Sheet text front summary />
    };
    element("div").class("large-print").with(sheet).view()
}
