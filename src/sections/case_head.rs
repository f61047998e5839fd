//! What a case's page begins with: its title as heading, whose it is, its number, where it stands, and the way to where the
//! authority shows it; or that it is looked for, or cannot be found.

use super::case_row::{number_of, status_of};
use super::lack::sentences;
use super::open_case::OpenCase;
use super::page_link::page_link;
use super::{also, row_words, words};
use crate::components::{Element, Entry, StructuredList, element, following_link, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row};

/// The heading: the case's title as soon as it is found. Focus moves here, so it stays the same element.
pub fn case_heading(text: &'static Text, open: OpenCase) -> Element {
    let unknown = text.cases().case.heading;
    let title =
        move || open.with(|opened| opened.map_or(unknown.to_owned(), |opened| opened.row.title.clone()));
    let language = move || open.with(|opened| opened.map(|opened| opened.row.language.clone()));
    element("h1").set("tabindex", "-1").follow("lang", language).with(live::words(title))
}

/// What stands under it.
#[component]
pub fn CaseHead(
    text: &'static Text,
    open: OpenCase,
    /// Whether nobody is waited for any more.
    settled: Memo<bool>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let case = &text.cases().case;
    let missing = move || open.with(|opened| opened.is_none());
    let said = move || match missing() {
        true if nobody.get() => text.overview.nobody_asked.to_owned(),
        true if !settled.get() => case.seeking.to_owned(),
        true => [case.not_found, &lacks(text, open)].join(" "),
        false => String::new(),
    };
    let entries =
        move || open.with(|opened| opened.map(|opened| facts(text, open, &opened.row))).into_iter().collect();
    let list = |entries: Vec<Entry>| view! { <StructuredList entries /> }.into_any();
    let see = move || {
        let name = open.read(|opened| {
            open.sources.with(|sources| row_words::source(text, sources, opened.row.source).1)
        });
        (text.language.tag().to_owned(), (case.see_whole)(&name))
    };
    let href = move || open.read(|opened| opened.row.link.clone());
    let link = move || element("p").with(following_link("", text.shell.new_tab, href, see)).view();
    let all = page_link(go, Route::Cases, case.all);
    together((
        element("p").class("case-finding").set("role", "status").with(live::words(said)),
        element("div").class("case-head").with(live::each(entries, list)),
        (live::when(move || href().is_some(), link), element("p").with(all)),
    ))
}

/// Whose lists of cases are missing.
fn lacks(text: &Text, open: OpenCase) -> String {
    open.case.with(|case| {
        let lacking = case.as_ref().map(|case| &case.lacking);
        open.sources.with(|sources| sentences(text, sources, lacking, false, text.cases().what))
    })
}

fn facts(text: &Text, open: OpenCase, row: &Row) -> Vec<Entry> {
    let rows = &text.rows;
    let (name, also) = open
        .sources
        .with(|sources| (row_words::source(text, sources, row.source).1, also::names(text, sources, row)));
    let opened = row.facts.iter().find_map(|fact| match fact {
        Fact::Opened(date) => Some(text.dates.long(words::day(*date))),
        _ => None,
    });
    let authority = [Some(name), also].into_iter().flatten().collect::<Vec<_>>().join(". ");
    let mut entries =
        vec![Entry::new(text.cases().case.theirs, authority), Entry::new(rows.status, status_of(text, row))];
    entries.extend(number_of(row).map(|number| Entry::new(rows.case_number, number)));
    entries.extend(opened.map(|date| Entry::new(rows.opened, date)));
    entries.extend(row.concerns.as_ref().map(|whom| Entry::new(rows.party, row_words::concern(text, whom))));
    entries
}
