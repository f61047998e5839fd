//! What money comes to by year: its sums, and why less came out. The months are `months`'.

use super::months::{amount, table};
use crate::components::{Details, Entry, StructuredList, element, live, together};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Lacking, Payments, Year};

/// A year's name among the others, one a currency, and whether it is this year.
type Key = (i32, String, bool);
/// What the worker has said of them all.
type All = RwSignal<Option<Payments>>;

/// The part.
#[component]
pub fn Years(
    text: &'static Text,
    payments: All,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let said = move || match () {
        () if nobody.get() => text.overview.nobody_asked,
        () => payments.with(|payments| payments.as_ref().map_or("", |all| said(text, all))),
    };
    let keys = move || -> Vec<Key> {
        let key = |year: &Year| (year.year, year.currency.clone(), year.current);
        payments.with(|all| all.as_ref().map(|all| all.years.iter().map(key).collect())).unwrap_or_default()
    };
    let older = move || payments.with(|all| all.as_ref().is_some_and(|all| all.older));
    let older = live::when(older, move || element("p").with(text.payments.years.older).view());
    element("section")
        .class("timeline-part years")
        .set("id", "years")
        .set("aria-labelledby", "years-heading")
        .with(element("h2").set("id", "years-heading").with(text.payments.years.heading))
        .with(element("p").with(text.payments.years.counted))
        .with(element("p").class("lack").with(live::words(said)))
        .with(live::each(keys, move |key| one(text, key, payments, go)))
        .with(older)
        .view()
}

/// What is missing from the sums, or that there are none.
fn said(text: &Text, all: &Payments) -> &'static str {
    let Lacking { waiting, missing, others } = &all.to_me.lacking;
    match () {
        () if !waiting.is_empty() || !missing.is_empty() || *others => text.payments.years.missing,
        () if all.years.is_empty() => text.payments.years.none,
        () => "",
    }
}

/// One year; months of other years than this are folded. What can have focus in it stays while its sums change.
fn one(text: &'static Text, key: Key, payments: All, go: Callback<Route>) -> AnyView {
    let name = if key.1 == "DKK" { key.0.to_string() } else { format!("{} {}", key.0, key.1) };
    let (id, current) = (name.replace(' ', "-"), key.2);
    let year = Memo::new(move |_| {
        payments.with(|all| {
            let mut years = all.as_ref()?.years.iter();
            years.find(|year| year.year == key.0 && year.currency == key.1).cloned()
        })
    });
    let read = move |draw: fn(&'static Text, &Year) -> AnyView| {
        live::dynamic(move || year.with(|year| together(year.as_ref().map(|year| draw(text, year)))))
    };
    let table = table(text, &name, year, go);
    let table = if current {
        table.view()
    } else {
        let said = element("span").with((text.payments.years.summary)(&name)).view();
        view! { <Details words=said>{table.view()}</Details> }.into_any()
    };
    element("div")
        .class("year")
        .set("data-year", id)
        .with(element("h3").class("timeline-day").with(name))
        .with(read(sums))
        .with(table)
        .view()
}

fn sums(text: &'static Text, year: &Year) -> AnyView {
    let words = &text.payments.years;
    let held_back = year.gross != year.to_me;
    let why = [
        (words.gross, year.gross),
        (words.tax, year.tax),
        (words.deducted, year.deducted),
        (words.unexplained, year.unexplained),
    ];
    let why = why.into_iter().filter(|(_, minor)| held_back && *minor != 0);
    let moved = [(words.to_me, year.to_me), (words.from_me, year.from_me)];
    let entry = |(name, minor)| Entry::new(name, amount(text, year, minor));
    view! { <StructuredList entries=why.chain(moved).map(entry).collect() /> }.into_any()
}
