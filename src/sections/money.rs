//! Money that has not moved yet, each way, with what it comes to.

use super::brief_row::BriefRows;
use super::front::{Front, LackingOf, RowsOf};
use super::lack::{Lack, whole};
use super::page_link::page_link;
use super::words;
use crate::components::{Panel, element, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Amount, Overview};

/// Lines whose places are kept free each way.
const ROOM: usize = 2;

/// The part.
#[component]
pub fn Money(text: &'static Text, front: Front, go: Callback<Route>) -> impl IntoView {
    let pays = |overview: &Overview| !overview.money.to_me.is_empty() || !overview.money.from_me.is_empty();
    let empty = Signal::derive(move || !front.read(pays));
    let all = move || page_link(go, Route::Payments, text.overview.payments_all);
    let link = live::when(move || !empty.get(), all);
    let into = Direction {
        id: "money-in",
        heading: text.overview.to_me,
        rows: |all| all.money.to_me.iter().collect(),
        sums: |all| &all.money.to_me_sum,
    };
    let out = Direction {
        id: "money-out",
        heading: text.overview.from_me,
        rows: |all| all.money.from_me.iter().collect(),
        sums: |all| &all.money.from_me_sum,
    };
    view! {
        <Panel id="money" heading=text.overview.money link>
            {way(text, front, into)}
            {way(text, front, out)}
            <Lack text front of=LACKING empty part=&text.overview.money_part />
        </Panel>
    }
}

/// Whose answers it lacks.
const LACKING: LackingOf = |overview| &overview.money.lacking;

/// Which way money goes.
#[derive(Clone, Copy)]
struct Direction {
    id: &'static str,
    heading: &'static str,
    rows: RowsOf,
    sums: fn(&Overview) -> &Vec<Amount>,
}

fn way(text: &'static Text, front: Front, Direction { id, heading, rows, sums }: Direction) -> AnyView {
    let waits = front.waits(LACKING);
    let has_rows = move || front.read(|overview| !rows(overview).is_empty());
    let said = move || match () {
        () if front.nobody.get() || waits.get() || has_rows() => "",
        () if front.read(|overview| whole(LACKING(overview))) => text.overview.no_payment,
        () => text.overview.no_payment_yet,
    };
    let sum = move || front.read(|all| sum(text, &all.money, !rows(all).is_empty(), sums(all)));
    element("div")
        .class("money-way")
        .set("id", id)
        .with(element("h3").with(heading))
        .with(view! { <BriefRows text front rows room=ROOM waits asks=false /> })
        .with(element("p").class("money-none").with(live::words(said)))
        .with(element("p").class("money-sum").with(live::words(sum)))
        .view()
}

/// What it comes to within the days ahead.
fn sum(text: &Text, money: &view::Money, has_rows: bool, sums: &[Amount]) -> String {
    let whole = whole(&money.lacking);
    if sums.is_empty() {
        let nothing_soon = whole && has_rows;
        return if nothing_soon { (text.overview.no_sum)(money.days_ahead) } else { String::new() };
    }
    let sums: Vec<String> = sums.iter().map(|sum| words::amount(text, sum)).collect();
    let words = if whole { text.overview.sum } else { text.overview.sum_at_least };
    words(&words::sentence(text, &sums), money.days_ahead)
}
