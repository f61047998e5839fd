//! What each authority says is owed, the authorities' own balances, and what to do about debt. The claims themselves are rows.

use super::full_row::full_row;
use super::{facts, row_words, words};
use crate::components::{Element, element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{DebtAt, Debts as View, Row, Sources};

/// It, as long as something is owed.
#[component]
pub fn Debts(text: &'static Text, debts: Memo<Option<View>>, sources: RwSignal<Sources>) -> impl IntoView {
    let has = move |is: fn(&View) -> bool| move || debts.with(|debts| debts.as_ref().is_some_and(is));
    let balances =
        move || debts.with(|debts| debts.as_ref().map(|all| all.balances.clone())).unwrap_or_default();
    let all = move || {
        let at = live::dynamic(move || {
            let of = |all: &View| sources.with(|sources| at(text, sources, &all.at));
            debts.with(|debts| together(debts.as_ref().map(of)))
        });
        let rows = live::each_kept(balances, |row: &Row| &row.key, move |row| full_row(text, sources, row));
        let rows = element("ul").class("brief-list").with(rows);
        let balances = move || element("h3").class("timeline-day").with(text.payments.debt.balances).view();
        together((at, (live::when(has(|all| !all.balances.is_empty()), balances), rows), todo(text)))
    };
    element("div")
        .set("id", "debt-more")
        .with(live::when(has(|all| all.claims.total > 0 || !all.balances.is_empty()), all))
        .view()
}

fn at(text: &Text, sources: &Sources, all: &[DebtAt]) -> Option<(Element, Element, Option<Element>)> {
    let words = &text.payments.debt;
    let one = |at: &DebtAt| {
        let (id, name) = row_words::source(text, sources, at.source);
        let sums: Vec<String> = at.left.iter().map(|sum| words::amount(text, sum)).collect();
        let status = facts::payment_status(text, at.status);
        let said = (words.at_one)(&name, at.claims, &words::sentence(text, &sums), status);
        element("li").set("data-source", id).with(said)
    };
    let list = element("ul").class("debt-at").with(all.iter().map(one).collect::<Vec<_>>());
    let twice = (all.len() > 1).then(|| element("p").with(words.twice));
    (!all.is_empty()).then(|| (element("h3").class("timeline-day").with(words.at), list, twice))
}

fn todo(text: &'static Text) -> (Element, Element) {
    let words = &text.payments.debt;
    let steps = words.steps.map(|step| element("li").with(step)).into_iter().collect::<Vec<_>>();
    (element("h3").class("timeline-day").with(words.todo), element("ul").class("debt-steps").with(steps))
}
