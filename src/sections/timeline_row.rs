//! One line of the timeline: when, what, whose, how much, what it asks; and what unfolds.

use super::facts::Facts;
use super::{row_words, words};
use crate::components::{Badge, OutsideLink, Tone, element};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, Sources};

/// The line.
#[component]
pub fn TimelineRow(text: &'static Text, row: Row, sources: RwSignal<Sources>) -> impl IntoView {
    // Its own day is the heading it stands under.
    let due = row_words::due(text, &row).filter(|_| row.due.is_some_and(|due| due.date != row.when.date));
    let Row { kind, when, title, language, link, source, needs_me, concerns, amount, facts, .. } = row;
    let (id, authority) = sources.with_untracked(|sources| row_words::source(text, sources, source));
    let time = when.time.map(|time| {
        let exact = (text.dates.time)(time.hour, time.minute);
        let words = if facts.iter().any(|fact| matches!(fact, Fact::Approximate)) {
            (text.dates.about)(&exact)
        } else {
            exact
        };
        element("time").set("datetime", words::machine(when)).with(words)
    });
    let part = |class: &'static str, words: String| element("span").class(class).with(words);
    let badge = |tone: Tone, words: &'static str| view! { <Badge tone words /> };
    let meta = element("p")
        .class("row-meta")
        .with(part("row-kind", row_words::kind_name(text, kind).to_owned()))
        .with(part("row-authority", authority))
        .with(concerns.map(|whom| part("row-concern", row_words::concern(text, &whom))))
        .with(mark(text, &facts).map(|words| badge(Tone::Info, words)))
        .with(needs_me.then(|| badge(Tone::Warning, text.rows.needs_me)))
        .with(due.map(|words| part("row-due", words)));
    let link = view! {
        <OutsideLink
            href=link
            class="row-title"
            language=Some(language.clone())
            words=title.clone()
            new_tab=text.shell.new_tab
        />
    };
    element("li")
        .class("timeline-row")
        .set("data-kind", row_words::kind(kind))
        .set("data-source", id)
        .with(element("span").class("row-time").with(time))
        .with(link)
        .with(amount.map(|amount| part("row-amount", words::amount(text, &amount))))
        .with(meta)
        .with((!facts.is_empty()).then(|| view! { <Facts text facts title language /> }))
        .view()
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
