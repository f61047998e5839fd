//! One line of the timeline: when, what, whose, how much, what it asks; and what unfolds. It stays in its place when what
//! it says changes, so that the link and the button in it keep focus.

use super::case_link::case_link;
use super::{also, facts, row_words, words};
use crate::components::{Badge, Details, StructuredList, Tone, element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, Sources};

/// The line.
#[component]
pub fn TimelineRow(text: &'static Text, row: RwSignal<Row>, sources: RwSignal<Sources>) -> impl IntoView {
    let drawn = move |draw: fn(&'static Text, &Sources, &Row) -> AnyView| {
        live::dynamic(move || row.with(|row| sources.with_untracked(|sources| draw(text, sources, row))))
    };
    let more = move || {
        let title = row_words::title(row).view();
        let content = drawn(|text, sources, row| unfolded(text, sources, row, |_| true));
        view! { <Details words=text.rows.details more=title class="row-more">{content}</Details> }.into_any()
    };
    row_words::line("timeline-row", row, sources)
        .with(drawn(time))
        .with(row_words::link(text, row))
        .with(drawn(meta))
        .with(case_link(text, row))
        .with(live::when(move || row.with(|row| !row.facts.is_empty() || !row.also.is_empty()), more))
        .view()
}

fn time(text: &'static Text, _: &Sources, row: &Row) -> AnyView {
    let time = row.when.time.map(|time| {
        let exact = (text.dates.time)(time.hour, time.minute);
        let is_about = row.facts.iter().any(|fact| matches!(fact, Fact::Approximate));
        let words = if is_about { (text.dates.about)(&exact) } else { exact };
        element("time").set("datetime", words::machine(row.when)).with(words)
    });
    element("span").class("row-time").with(time).view()
}

/// The amount, and what is small under the title.
fn meta(text: &'static Text, sources: &Sources, row: &Row) -> AnyView {
    // Its own day is the heading it stands under.
    let due = row_words::due(text, row).filter(|_| row.due.is_some_and(|due| due.date != row.when.date));
    let part = |class: &'static str, words: String| element("span").class(class).with(words);
    let badge = |tone: Tone, words: String| view! { <Badge tone words /> };
    let others = row.also.iter().filter_map(|also| {
        let (_, name) = row_words::source(text, sources, also.source);
        Some(badge(Tone::Info, format!("{name}: {}", mark(text, &also.facts)?)).into_any())
    });
    let amount = row.amount.as_ref().map(|amount| part("row-amount", words::amount(text, amount)));
    let meta = element("p")
        .class("row-meta")
        .with(part("row-kind", row_words::kind_name(text, row.kind).to_owned()))
        .with(part("row-authority", row_words::source(text, sources, row.source).1))
        .with(also::names(text, sources, row).map(|names| part("row-also", names)))
        .with(row.concerns.as_ref().map(|whom| part("row-concern", row_words::concern(text, whom))))
        .with(mark(text, &row.facts).map(|words| badge(Tone::Info, words.to_owned())))
        .with(others.collect::<Vec<_>>())
        .with(also::dates_differ(text, row).map(|words| badge(Tone::Info, words)))
        .with(row.needs_me.then(|| badge(Tone::Warning, text.rows.needs_me.to_owned())))
        .with(due.map(|words| part("row-due", words)));
    together((amount, meta))
}

/// What the source says besides, as far as it is wanted, then what the others say otherwise.
pub fn unfolded(text: &'static Text, sources: &Sources, row: &Row, wanted: fn(&Fact) -> bool) -> AnyView {
    let said: Vec<Fact> = row.facts.iter().filter(|fact| wanted(fact)).cloned().collect();
    let mut entries = facts::entries(text, sources, &said, &row.language);
    entries.extend(also::dates(text, sources, row));
    let others: Vec<AnyView> = row.also.iter().map(|also| also::details(text, sources, also)).collect();
    together((view! { <StructuredList entries /> }, others))
}

/// What must not stay folded: an appointment that will not be or is at another time, a proof that
/// counts no more, a look-up in an emergency, a letter that counts as read.
fn mark(text: &Text, facts: &[Fact]) -> Option<&'static str> {
    facts.iter().find_map(|fact| match fact {
        Fact::Cancelled => Some(text.rows.cancelled),
        Fact::Moved => Some(text.rows.moved),
        Fact::Revoked => Some(text.rows.revoked),
        Fact::Emergency => Some(text.rows.emergency),
        Fact::LegalNotification => Some(text.rows.legal),
        _ => None,
    })
}
