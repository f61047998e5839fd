//! How many look-ups each month has, of those that are chosen.

use crate::components::{Bar, BarChart, Bars, element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::LookUps;

/// The part.
#[component]
pub fn LookUpMonths(text: &'static Text, look_ups: RwSignal<Option<LookUps>>) -> impl IntoView {
    let words = text.look_ups();
    let has_some = move || look_ups.with(|all| all.as_ref().is_some_and(|all| !all.per_month.is_empty()));
    let chart = move || {
        let bars: Bars = Box::new(move || {
            let bar = |(month, count): &(overblik_core::portal::view::Month, u32)| Bar {
                label: text.dates.month(month.year, month.month),
                value: i64::from(*count),
                words: count.to_string(),
            };
            look_ups.with(|all| all.iter().flat_map(|all| &all.per_month).map(bar).collect())
        });
        let heading = element("h2").set("id", "months-heading").with(words.per_month);
        element("section")
            .class("look-up-months")
            .set("aria-labelledby", "months-heading")
            .with(heading)
            .with(view! { <BarChart name=words.per_month labels=words.month values=words.count table=words.numbers bars /> })
            .view()
    };
    live::when(has_some, chart)
}
