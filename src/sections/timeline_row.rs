//! One line of the timeline: when, what, whose, how much, what it asks; and what unfolds.

use super::facts::Facts;
use super::{row_words, words};
use crate::components::{Badge, OutsideLink, Tone};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, Sources};

/// The line.
#[component]
pub fn TimelineRow(text: &'static Text, row: Row, sources: RwSignal<Sources>) -> impl IntoView {
    // Its own day is the heading it stands under.
    let due = row_words::due(text, &row).filter(|_| row.due.is_some_and(|due| due.date != row.when.date));
    let Row { kind, when, title, language, link, source, needs_me, concerns, amount, facts, .. } = row;
    let (id, authority) = sources
        .with_untracked(|sources| {
            let source = words::source(sources, source)?;
            Some((source.id.clone(), words::name(text, &source.name).to_owned()))
        })
        .unwrap_or_default();
    let time = when.time.map(|time| {
        let exact = (text.dates.time)(time.hour, time.minute);
        let words = if facts.contains(&Fact::Approximate) { (text.dates.about)(&exact) } else { exact };
        view! { <time datetime=words::machine(when)>{words}</time> }
    });
    let part = |class: &'static str, words: String| view! { <span class=class>{words}</span> };
    view! {
        <li class="timeline-row" data-kind=row_words::kind(kind) data-source=id>
            <span class="row-time">{time}</span>
            <OutsideLink
                href=link
                class="row-title"
                language=Some(language.clone())
                words=title.clone()
                new_tab=text.shell.new_tab
            />
            {amount.map(|amount| part("row-amount", words::amount(text, &amount)))}
            <p class="row-meta">
                {part("row-kind", row_words::kind_name(text, kind).to_owned())}
                {part("row-authority", authority)}
                {concerns.map(|whom| part("row-concern", row_words::concern(text, &whom)))}
                {mark(text, &facts).map(|words| view! { <Badge tone=Tone::Info words /> })}
                {needs_me.then(|| view! { <Badge tone=Tone::Warning words=text.rows.needs_me /> })}
                {due.map(|words| part("row-due", words))}
            </p>
            {(!facts.is_empty()).then(|| view! { <Facts text facts title language /> })}
        </li>
    }
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
