//! What other authorities say of the same thing: who they are, on what they differ, and where they show it.

use super::{facts, row_words, words};
use crate::components::{Entry, OutsideLink, StructuredList, element};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Also, Row, Sources};

/// The ids of the other authorities, for tests; none when there is none.
pub fn ids(sources: &Sources, row: &Row) -> Option<String> {
    let ids = row.also.iter().filter_map(|also| Some(words::source(sources, also.source)?.id.as_str()));
    Some(ids.collect::<Vec<_>>().join(" ")).filter(|ids| !ids.is_empty())
}

/// "Også hos Digital Post".
pub fn names(text: &Text, sources: &Sources, row: &Row) -> Option<String> {
    let name = |also: &Also| row_words::source(text, sources, also.source).1;
    let names: Vec<String> = row.also.iter().map(name).collect();
    (!names.is_empty()).then(|| (text.rows.also_at)(&words::sentence(text, &names)))
}

/// That they do not say the same date.
pub fn dates_differ(text: &Text, row: &Row) -> Option<String> {
    let others = row.other_dates().count();
    (others > 0).then(|| (text.rows.dates_differ)(others + 1))
}

/// Which of them says which date; the authority of the line first.
pub fn dates(text: &Text, sources: &Sources, row: &Row) -> Option<Entry> {
    let says =
        |place, when| (text.rows.says)(&row_words::source(text, sources, place).1, &words::when(text, when));
    let others: Vec<String> = row.other_dates().map(|(also, when)| says(also.source, when)).collect();
    let own = says(row.source, row.own_date());
    (!others.is_empty()).then(|| Entry::new(text.rows.dates, format!("{own}. {}.", others.join(". "))))
}

/// One of them: its name, what it says otherwise, and the way to it.
pub fn details(text: &Text, sources: &Sources, also: &Also) -> AnyView {
    let (_, name) = row_words::source(text, sources, also.source);
    let link = also.link.clone().map(|href| {
        let words = (text.rows.see_at)(&name);
        view! { <OutsideLink href class="" words new_tab=text.shell.new_tab /> }
    });
    let entries = differences(text, sources, also);
    let list = (!entries.is_empty()).then(|| view! { <StructuredList entries /> });
    let heading = element("p").class("row-other").with(element("strong").with((text.rows.also_at)(&name)));
    let heading = match link {
        Some(link) => heading.with((" · ", link)),
        None => heading,
    };
    element("div").with(heading).with(list).view()
}

fn differences(text: &Text, sources: &Sources, also: &Also) -> Vec<Entry> {
    let rows = &text.rows;
    let date = |name, when| Entry::new(name, words::when(text, when));
    let title = also
        .title
        .clone()
        .map(|title| Entry { language: Some(also.language.clone()), ..Entry::new(rows.title, title) });
    let own = [
        also.kind.map(|kind| Entry::new(rows.what, row_words::kind_name(text, kind))),
        title,
        also.when.map(|when| date(rows.dates, when)),
        also.due.map(|due| date(rows.last_day, due)),
        also.amount.as_ref().map(|much| Entry::new(rows.amount, words::amount(text, much))),
        also.concerns.as_ref().map(|whom| Entry::new(rows.party, row_words::concern(text, whom))),
    ];
    own.into_iter().flatten().chain(facts::entries(text, sources, &also.facts, &also.language)).collect()
}
