//! A part of a page that lists rows under headings, says whose answers it lacks, and leads to more of them.

use super::full_row::full_row;
use super::lack;
use super::more_rows::MoreRows;
use super::page_link::page_link;
use crate::components::{SkeletonRows, element, live, together};
use crate::routes::Route;
use crate::text::{Text, overview};
use leptos::prelude::*;
use overblik_core::portal::view::{Grouped, Heading, Row, Sources};

/// Rows that stand in for the first answers.
const PLACEHOLDERS: usize = 3;

/// The part.
#[component]
pub fn GroupedRows(
    text: &'static Text,
    id: &'static str,
    heading: &'static str,
    /// What it lists; `None` while nothing is known.
    grouped: Memo<Option<Grouped>>,
    /// What it says of the answers it lacks.
    part: &'static overview::Part,
    sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    /// Shows more rows.
    more: Callback<()>,
    go: Callback<Route>,
) -> impl IntoView {
    let total = Memo::new(move |_| grouped.with(|grouped| grouped.as_ref().map_or(0, |all| all.total)));
    let shown = move || grouped.with(|grouped| grouped.as_ref().map_or(0, shown));
    let left = Memo::new(move |_| total.get().saturating_sub(shown()));
    let waits = move || {
        let waits = |all: &Grouped| !all.lacking.waiting.is_empty();
        total.get() == 0 && !nobody.get() && grouped.with(|grouped| grouped.as_ref().is_none_or(waits))
    };
    let said = move || {
        let empty = total.get() == 0;
        grouped.with(|grouped| {
            let lacking = grouped.as_ref().map(|all| &all.lacking);
            sources.with(|sources| lack::said(text, nobody.get(), sources, lacking, empty, part))
        })
    };
    let nothing = move || {
        total.get() == 0
            && grouped.with(|grouped| grouped.as_ref().is_some_and(|all| lack::whole(&all.lacking)))
    };
    let heading_id = [id, "-heading"].concat();
    let places = || view! { <SkeletonRows count=PLACEHOLDERS class="brief-list" /> }.into_any();
    element("section")
        .class("timeline-part grouped")
        .set("id", id)
        .set("aria-labelledby", heading_id.clone())
        .with(element("h2").set("id", heading_id).with(heading))
        .with(groups(text, grouped, sources))
        .with(live::when(waits, places))
        .with(element("p").class("lack").with(live::words(said)))
        .with(live::when(nothing, move || page_link(go, Route::Coverage, text.overview.coverage)))
        .with(view! { <MoreRows text left total more /> })
        .view()
}

/// The rows under their headings.
pub fn groups(text: &'static Text, grouped: Memo<Option<Grouped>>, sources: RwSignal<Sources>) -> AnyView {
    let headings = move || {
        let all = |all: &Grouped| all.groups.iter().map(|group| group.heading).collect();
        grouped.with(|grouped| grouped.as_ref().map(all).unwrap_or_default())
    };
    live::each(headings, move |heading| group(text, heading, grouped, sources))
}

/// How many rows are shown.
pub fn shown(all: &Grouped) -> u32 {
    let rows: usize = all.groups.iter().map(|group| group.rows.len()).sum();
    u32::try_from(rows).unwrap_or(u32::MAX)
}

fn group(
    text: &'static Text,
    heading: Option<Heading>,
    grouped: Memo<Option<Grouped>>,
    sources: RwSignal<Sources>,
) -> AnyView {
    let rows = move || {
        grouped.with(|grouped| {
            let groups = grouped.as_ref().map(|all| all.groups.as_slice()).unwrap_or_default();
            let found = groups.iter().find(|group| group.heading == heading);
            found.map(|group| group.rows.clone()).unwrap_or_default()
        })
    };
    let rows = live::each_kept(rows, |row: &Row| &row.key, move |row| full_row(text, sources, row));
    let words = heading.map(|heading| element("h3").class("timeline-day").with(words(text, heading)));
    together((words, element("ul").class("brief-list").with(rows)))
}

fn words(text: &Text, heading: Heading) -> &'static str {
    let (deadlines, post) = (&text.deadlines, &text.post);
    match heading {
        Heading::Overdue => deadlines.overdue,
        Heading::Near => deadlines.near,
        Heading::Week => deadlines.week,
        Heading::Later => deadlines.later,
        Heading::Undated => text.overview.no_day,
        Heading::Asking => post.asking,
        Heading::Other => post.other,
        Heading::Next => text.payments.next,
        Heading::Collection => text.payments.debt.collection,
        Heading::Earlier => text.payments.earlier,
        Heading::Ended => text.mine().ended,
    }
}
