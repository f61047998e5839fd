//! One of the two lists of cases: its heading, its lines, what it lacks, and the way to more.

use super::case_row::case_row;
use super::lack::{sentences, whole};
use super::sentence::asked;
use crate::components::{Button, Panel, SkeletonRows, element, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Cases, Row, Sources};

/// Lines that stand in for the first answers.
const PLACEHOLDERS: usize = 4;

/// Which list.
#[derive(Clone, Copy)]
pub struct Which {
    /// Its id.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// What it says when it is empty for certain.
    pub nothing: fn(usize) -> String,
    /// Its lines.
    pub of: fn(&Cases) -> &view::CaseList,
}

/// The list.
#[component]
pub fn CaseList(
    text: &'static Text,
    which: Which,
    cases: RwSignal<Option<Cases>>,
    sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    /// Shows more of it.
    more: Callback<()>,
    go: Callback<Route>,
) -> impl IntoView {
    let total = move || cases.with(|cases| cases.as_ref().map_or(0, |cases| (which.of)(cases).total));
    let rows = move || {
        cases.with(|cases| cases.as_ref().map(|cases| (which.of)(cases).rows.clone()).unwrap_or_default())
    };
    let left = move || total().saturating_sub(u32::try_from(rows().len()).unwrap_or(u32::MAX));
    let waits = move || {
        let waited_for = |cases: &Cases| !cases.lacking.waiting.is_empty();
        total() == 0 && !nobody.get() && cases.with(|cases| cases.as_ref().is_none_or(waited_for))
    };
    let said = move || {
        if nobody.get() {
            return text.overview.nobody_asked.to_owned();
        }
        cases.with(|cases| {
            let lacking = cases.as_ref().map(|cases| &cases.lacking);
            sources.with(|sources| match lacking {
                Some(lacking) if total() == 0 && whole(lacking) => (which.nothing)(asked(sources)),
                _ => sentences(text, sources, lacking, total() == 0, text.cases().what),
            })
        })
    };
    let button = move || {
        let words = live::words(move || (text.timeline.more)(left()));
        view! { <Button words class="show-more" press=more /> }.into_any()
    };
    let list = element("ul").class("brief-list").hidden(move || total() == 0).with(live::each_kept(
        rows,
        |row: &Row| &row.key,
        move |row| case_row(text, sources, row, go),
    ));
    view! {
        <Panel id=which.id heading=which.heading>
            {list.view()}
            {live::when(waits, || view! { <SkeletonRows count=PLACEHOLDERS class="brief-list" /> }.into_any())}
            {element("p").class("lack").with(live::words(said)).view()}
            {live::when(move || left() > 0, button)}
        </Panel>
    }
}
