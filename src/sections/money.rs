//! Money that has not moved yet, each way, with what it comes to.

use super::brief_row::BriefRows;
use super::lack::{Lack, waits, whole};
use super::page_link::page_link;
use super::words;
use crate::components::Panel;
use crate::routes::{Route, Selection, Topic};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Amount, Overview, Row, Sources};

/// Lines whose places are kept free each way.
const ROOM: usize = 2;

/// The part.
#[component]
pub fn Money(
    text: &'static Text,
    /// The front page; `None` until there is something to show.
    overview: Memo<Option<Overview>>,
    sources: RwSignal<Sources>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    go: Callback<Route>,
) -> impl IntoView {
    let money = Memo::new(move |_| overview.with(|overview| Some(overview.as_ref()?.money.clone())));
    let lacking = Memo::new(move |_| money.with(|money| Some(money.as_ref()?.lacking.clone())));
    let empty = Signal::derive(move || {
        money.with(|money| {
            money.as_ref().is_none_or(|money| money.to_me.is_empty() && money.from_me.is_empty())
        })
    });
    let way = move |id, heading, way| direction(text, money, sources, nobody, Direction { id, heading, way });
    let link = move || {
        let route = Route::Timeline(Selection::of_topics(&[Topic::Payments]));
        (!empty.get()).then(|| page_link(go, route, text.overview.payments_all.to_owned()))
    };
    view! {
        <Panel id="money" heading=text.overview.money link=link.into_any()>
            {way("money-in", text.overview.to_me, |money| (&money.to_me, &money.to_me_sum))}
            {way("money-out", text.overview.from_me, |money| (&money.from_me, &money.from_me_sum))}
            <Lack text sources lacking empty nobody part=&text.overview.money_part />
        </Panel>
    }
}

/// Which way money goes.
struct Direction {
    id: &'static str,
    heading: &'static str,
    way: fn(&view::Money) -> (&Vec<Row>, &Vec<Amount>),
}

fn direction(
    text: &'static Text,
    money: Memo<Option<view::Money>>,
    sources: RwSignal<Sources>,
    nobody: Memo<bool>,
    Direction { id, heading, way }: Direction,
) -> impl IntoView {
    let rows = Memo::new(move |_| {
        money.with(|money| money.as_ref().map(|money| way(money).0.clone()).unwrap_or_default())
    });
    let waits = Signal::derive(move || {
        money.with(|money| waits(money.as_ref().map(|money| &money.lacking), nobody.get()))
    });
    let sum = Memo::new(move |_| {
        money.with(|money| money.as_ref().map(|money| sum(text, money, way(money))).unwrap_or_default())
    });
    let none = move || match () {
        () if nobody.get() || waits.get() || !rows.with(Vec::is_empty) => "",
        () if money.with(|money| money.as_ref().is_some_and(|money| whole(&money.lacking))) => {
            text.overview.no_payment
        }
        () => text.overview.no_payment_yet,
    };
    view! {
        <div class="money-way" id=id>
            <h3>{heading}</h3>
            <BriefRows text rows sources room=ROOM waits asks=false />
            <p class="money-none">{none}</p>
            <p class="money-sum">{sum}</p>
        </div>
    }
}

/// What it comes to within the days ahead.
fn sum(text: &Text, money: &view::Money, (rows, sums): (&Vec<Row>, &Vec<Amount>)) -> String {
    let whole = whole(&money.lacking);
    if sums.is_empty() {
        let nothing_soon = whole && !rows.is_empty();
        return if nothing_soon { (text.overview.no_sum)(money.days_ahead) } else { String::new() };
    }
    let sums: Vec<String> = sums.iter().map(|sum| words::amount(text, sum)).collect();
    let words = if whole { text.overview.sum } else { text.overview.sum_at_least };
    words(&words::sentence(text, &sums), money.days_ahead)
}
