//! One case in the list of all: where it stands, when it last moved, what it is called, whose it is.

use super::facts::case_status;
use super::{also, row_words, words};
use crate::components::{Badge, InternalLink, Tone, element, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, Sources};

/// The line; its title leads to the case's page.
pub fn case_row(
    text: &'static Text,
    sources: RwSignal<Sources>,
    row: RwSignal<Row>,
    go: Callback<Route>,
) -> AnyView {
    let drawn = move |draw: fn(&'static Text, &Sources, &Row) -> AnyView| {
        live::dynamic(move || row.with(|row| sources.with_untracked(|sources| draw(text, sources, row))))
    };
    // The name of the page stays as long as the line does.
    let route = Route::Case(row.with_untracked(|row| row.page.clone()).unwrap_or_default());
    let href = route.address();
    let follow = Callback::new(move |()| go.run(route.clone()));
    let title =
        view! { <InternalLink href class="row-title" follow>{row_words::title(row).view()}</InternalLink> };
    row_words::line("brief", row, sources).with(drawn(status)).with(title).with(drawn(meta)).view()
}

/// Where a case stands, in a word.
pub fn status_of(text: &Text, row: &Row) -> &'static str {
    let status = row.facts.iter().find_map(|fact| match fact {
        Fact::CaseStatus(status) => Some(case_status(text, *status)),
        _ => None,
    });
    status.unwrap_or(text.rows.other)
}

/// The authority's number of a case.
pub fn number_of(row: &Row) -> Option<&str> {
    row.facts.iter().find_map(|fact| match fact {
        Fact::CaseNumber(number) => Some(number.as_str()),
        _ => None,
    })
}

fn status(text: &'static Text, _: &Sources, row: &Row) -> AnyView {
    let day = text.dates.long(words::day(row.when.date));
    let moved = element("span").with((text.cases().moved)(&day));
    let status = element("strong").class("brief-near").with(status_of(text, row));
    element("p").class("brief-when").with((status, " ", moved)).view()
}

fn meta(text: &'static Text, sources: &Sources, row: &Row) -> AnyView {
    let part = |class: Option<&'static str>, words: String| element("span").set("class", class).with(words);
    let number = number_of(row).map(|number| part(None, format!("{} {number}", text.rows.case_number)));
    let meta = element("p")
        .class("row-meta")
        .with(part(Some("row-authority"), row_words::source(text, sources, row.source).1))
        .with(also::names(text, sources, row).map(|names| part(None, names)))
        .with(number)
        .with(row.concerns.as_ref().map(|whom| part(None, row_words::concern(text, whom))))
        .with(row_words::due(text, row).map(|due| part(None, due)));
    let waits = || view! { <Badge tone=Tone::Warning words=text.rows.needs_me.to_owned() /> };
    together((row.needs_me.then(|| element("p").class("row-amount").with(waits())), meta))
}
