//! The months of a year of money, as a table with a bar for each sum.

use super::page_link::page_link;
use super::words;
use crate::components::{Element, element, live, together};
use crate::routes::{Month, Route, Selection, Topic};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Amount, MonthMoney, Year};

/// The table of the year that is called `name`. The links in it keep focus while its sums change.
pub fn table(text: &'static Text, name: &str, year: Memo<Option<Year>>, go: Callback<Route>) -> Element {
    let months = move || year.with(|year| year.as_ref().map(months)).unwrap_or_default();
    let rows = live::each(months, move |month| row(text, month, year, go));
    let words = &text.payments.years;
    let head = |words: &'static str| element("th").set("scope", "col").with(words);
    let heads = (head(words.month), head(words.to_me), head(words.from_me));
    element("table")
        .class("months")
        .with(element("caption").with((words.caption)(name)))
        .with(element("thead").with(element("tr").with(heads)))
        .with(element("tbody").with(rows))
}

fn months(year: &Year) -> Vec<Month> {
    year.months.iter().map(|month| Month { year: year.year, month: month.month }).collect()
}

fn row(text: &'static Text, month: Month, year: Memo<Option<Year>>, go: Callback<Route>) -> AnyView {
    let (from, to) = (Some(month), Some(month));
    let selected = Selection { from, to, ..Selection::of_topics(&[Topic::Payments]) };
    let link = page_link(go, Route::Timeline(selected), text.dates.month(month.year, month.month));
    let read = move |draw: fn(&Text, &Year, &MonthMoney) -> AnyView| {
        live::dynamic(move || {
            year.with(|year| {
                let found = year.as_ref().and_then(|year| {
                    Some((year, year.months.iter().find(|money| money.month == month.month)?))
                });
                together(found.map(|(year, money)| draw(text, year, money)))
            })
        })
    };
    let coming = read(|text, _, money| {
        let coming = element("span").class("month-coming").with(text.payments.years.coming);
        together(money.coming.then_some(coming))
    });
    element("tr")
        .with(element("th").set("scope", "row").with((link, " ", coming)))
        .with(element("td").with(read(|text, year, money| sum(text, year, money.to_me))))
        .with(element("td").with(read(|text, year, money| sum(text, year, money.from_me))))
        .view()
}

/// A sum in figures, and as a bar beside the largest of its year.
fn sum(text: &Text, year: &Year, minor: i64) -> AnyView {
    let largest = year.months.iter().flat_map(|month| [month.to_me, month.from_me]).max().unwrap_or_default();
    let bar = (minor > 0).then(|| {
        element("meter")
            .class("month-bar")
            .set("max", largest.to_string())
            .set("value", minor.to_string())
            .set("aria-hidden", "true")
    });
    together((element("span").with(amount(text, year, minor)), bar))
}

/// An amount of a year's.
pub fn amount(text: &Text, year: &Year, minor: i64) -> String {
    words::amount(text, &Amount { minor, currency: year.currency.clone() })
}
