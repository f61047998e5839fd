//! One line of the front page, in brief: when, what, whose, how much. What more there is to know of
//! it is on the timeline.

use super::{row_words, words};
use crate::components::{Badge, OutsideLink, Tone};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, Sources, When};

/// Lines, and while more are waited for the places of as many as will make it `room`.
#[component]
pub fn BriefRows(
    text: &'static Text,
    #[prop(into)] rows: Signal<Vec<Row>>,
    sources: RwSignal<Sources>,
    /// How many places are kept free.
    room: usize,
    /// Whether a first answer is still waited for.
    #[prop(into)]
    waits: Signal<bool>,
    /// Whether the lines ask something, so that its last day is what counts.
    asks: bool,
) -> impl IntoView {
    let shown = Memo::new(move |_| rows.with(Vec::len));
    // Each place by itself: one that is still free stays where it is when those before it are taken.
    let place = move |place: usize| {
        let free = Memo::new(move |_| waits.get() && shown.get() <= place);
        move || free.get().then(|| view! { <li class="skeleton-row" aria-hidden="true"></li> })
    };
    let hidden = move || shown.get() == 0 && !waits.get();
    let silent = move || (shown.get() == 0).then_some("true");
    view! {
        <ul class="brief-list" hidden=hidden aria-hidden=silent>
            <For each=move || rows.get() key=Clone::clone children=move |row| brief_row(text, sources, row, asks) />
            {(0..room).map(place).collect_view()}
        </ul>
    }
}

fn brief_row(text: &'static Text, sources: RwSignal<Sources>, row: Row, asks: bool) -> impl IntoView {
    let Row { kind, when, due, from_today, title, language, link, source, concerns, amount, facts, .. } = row;
    let source = sources.with_untracked(|sources| words::source(sources, source).cloned());
    let (id, authority) =
        source.map(|source| (source.id, words::name(text, &source.name).to_owned())).unwrap_or_default();
    let day = if asks { due } else { Some(when) };
    let near = match day {
        None => text.overview.no_day.to_owned(),
        Some(_) => near(text, from_today, asks),
    };
    let near = if asks && due.is_some() && from_today <= 1 {
        let tone = if from_today < 0 { Tone::Error } else { Tone::Warning };
        view! { <Badge tone words=near /> }.into_any()
    } else {
        view! { <strong class="brief-near">{near}</strong> }.into_any()
    };
    let date = day.map(|day| {
        let date = text.dates.named(words::day(day.date), from_today);
        view! { <time datetime=words::machine(day)>{date}</time> " " {time(text, day, &facts)} }
    });
    let kind_name =
        (asks || amount.is_none()).then(|| view! { <span>{row_words::kind_name(text, kind)}</span> });
    view! {
        <li class="brief" data-kind=row_words::kind(kind) data-source=id>
            <p class="brief-when">{near} " " {date}</p>
            <OutsideLink href=link class="row-title" language=Some(language) words=title new_tab=text.shell.new_tab />
            {amount.map(|amount| view! { <span class="row-amount">{words::amount(text, &amount)}</span> })}
            <p class="row-meta">
                {kind_name}
                <span class="row-authority">{authority}</span>
                {concerns.map(|concern| view! { <span>{row_words::concern(text, &concern)}</span> })}
            </p>
        </li>
    }
}

/// "i morgen", "om 3 dage", "2 dage for sent".
fn near(text: &Text, from_today: i32, asks: bool) -> String {
    if asks && from_today < 0 {
        return (text.overview.late)(from_today.unsigned_abs());
    }
    (text.dates.distance)(from_today)
}

/// "kl. 9.15".
fn time(text: &Text, when: When, facts: &[Fact]) -> Option<impl IntoView + use<>> {
    let time = when.time?;
    let exact = (text.dates.time)(time.hour, time.minute);
    let words = if facts.contains(&Fact::Approximate) { (text.dates.about)(&exact) } else { exact };
    Some(view! { <span>{words}</span> })
}
