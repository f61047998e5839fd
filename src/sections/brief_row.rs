//! One line of the front page, in brief: when, what, whose, how much. What more there is to know of
//! it is on the timeline.

use super::case_link::case_link;
use super::front::{Front, RowsOf};
use super::{also, row_words, words};
use crate::components::{Badge, Tone, element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, Sources, When};

/// Lines, and while more are waited for the places of as many as will make it `room`.
#[component]
pub fn BriefRows(
    text: &'static Text,
    front: Front,
    /// The lines of the front page that stand here.
    rows: RowsOf,
    /// How many places are kept free.
    room: usize,
    /// Whether a first answer is still waited for.
    waits: Signal<bool>,
    /// Whether the lines ask something, so that its last day is what counts.
    asks: bool,
) -> impl IntoView {
    let shown = move || front.read(|overview| rows(overview).len());
    // Each place by itself: one that is still free stays where it is when those before it are taken.
    let place = |place: usize| live::when(move || waits.get() && shown() <= place, free_place);
    let all = move || front.read(|overview| rows(overview).into_iter().cloned().collect());
    element("ul")
        .class("brief-list")
        .hidden(move || shown() == 0 && !waits.get())
        .follow("aria-hidden", move || (shown() == 0).then(|| "true".to_owned()))
        .with(live::each_kept(
            all,
            |row: &Row| &row.key,
            move |row| brief_row(text, front.sources, row, asks),
        ))
        .with((0..room).map(place).collect::<Vec<_>>())
        .view()
}

fn free_place() -> AnyView {
    element("li").class("skeleton-row").set("aria-hidden", "true").view()
}

/// One line.
pub fn brief_row(text: &'static Text, sources: RwSignal<Sources>, row: RwSignal<Row>, asks: bool) -> AnyView {
    let drawn = move |draw: fn(&'static Text, &Sources, &Row, bool) -> AnyView| {
        live::dynamic(move || {
            row.with(|row| sources.with_untracked(|sources| draw(text, sources, row, asks)))
        })
    };
    row_words::line("brief", row, sources)
        .with(drawn(|text, _, row, asks| when(text, row, asks)))
        .with(row_words::link(text, row))
        .with(drawn(|text, sources, row, asks| meta(text, sources, row, asks || row.amount.is_none())))
        .with(case_link(text, row))
        .view()
}

/// Its last day where the line asks something, else its own; how far that is, then the date.
pub fn when(text: &'static Text, row: &Row, asks: bool) -> AnyView {
    let day = if asks { row.due } else { Some(row.when) };
    let late = asks && row.due.is_some() && row.from_today <= 1;
    let near = match day {
        None => text.overview.no_day.to_owned(),
        Some(_) => near(text, row.from_today, asks),
    };
    let near = if late {
        let tone = if row.from_today < 0 { Tone::Error } else { Tone::Warning };
        view! { <Badge tone words=near /> }.into_any()
    } else {
        element("strong").class("brief-near").with(near).view()
    };
    let date = day.map(|day| {
        let date = text.dates.named(words::day(day.date), row.from_today);
        let date = element("time").set("datetime", words::machine(day)).with(date);
        (date, " ", time(text, day, &row.facts))
    });
    element("p").class("brief-when").with((near, " ", date)).view()
}

/// The amount, and what is small under the title, with what kind the line is unless that stands elsewhere.
pub fn meta(text: &'static Text, sources: &Sources, row: &Row, kind: bool) -> AnyView {
    let part = |class: Option<&'static str>, words: String| element("span").set("class", class).with(words);
    let amount = row.amount.as_ref().map(|amount| part(Some("row-amount"), words::amount(text, amount)));
    let kind_name = kind.then(|| part(None, row_words::kind_name(text, row.kind).to_owned()));
    let meta = element("p")
        .class("row-meta")
        .with(kind_name)
        .with(part(Some("row-authority"), row_words::source(text, sources, row.source).1))
        .with(also::names(text, sources, row).map(|names| part(None, names)))
        .with(row.concerns.as_ref().map(|whom| part(None, row_words::concern(text, whom))))
        .with(also::dates_differ(text, row).map(|words| part(None, words)));
    together((amount, meta))
}

/// "i morgen", "om 3 dage", "2 dage for sent".
fn near(text: &Text, from_today: i32, asks: bool) -> String {
    if asks && from_today < 0 {
        return (text.overview.late)(from_today.unsigned_abs());
    }
    (text.dates.distance)(from_today)
}

/// "kl. 9.15".
fn time(text: &Text, when: When, facts: &[Fact]) -> Option<AnyView> {
    let time = when.time?;
    let exact = (text.dates.time)(time.hour, time.minute);
    let words = if facts.iter().any(|fact| matches!(fact, Fact::Approximate)) {
        (text.dates.about)(&exact)
    } else {
        exact
    };
    Some(element("span").with(words).view())
}
