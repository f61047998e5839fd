//! One line of the timeline: when, what, whose, how much, what it asks; and what unfolds.

use super::facts::Facts;
use super::words;
use crate::components::OutsideLink;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, RowKind, Source};

/// The line.
#[component]
pub fn TimelineRow(text: &'static Text, row: Row, sources: RwSignal<Vec<Source>>) -> impl IntoView {
    let Row { kind, when, title, language, link, source, needs_me, amount, facts, .. } = row;
    let source = sources.with_untracked(|sources| sources.get(usize::from(source)).cloned());
    let (id, authority) =
        source.map(|source| (source.id, words::name(text, &source.name).to_owned())).unwrap_or_default();
    let time = when.time.map(|time| {
        let exact = (text.dates.time)(time.hour, time.minute);
        let words = if facts.contains(&Fact::Approximate) { (text.dates.about)(&exact) } else { exact };
        view! { <time datetime=words::machine(when)>{words}</time> }
    });
    view! {
        <li class="timeline-row" data-kind=kind_word(kind) data-source=id>
            <span class="row-time">{time}</span>
            <OutsideLink
                href=link
                class="row-title"
                language=Some(language.clone())
                words=title.clone()
                new_tab=text.shell.new_tab
            />
            {amount.map(|amount| view! { <span class="row-amount">{words::amount(text, &amount)}</span> })}
            <p class="row-meta">
                <span class="row-kind">{kind_name(text, kind)}</span>
                <span class="row-authority">{authority}</span>
                {needs_me.then(|| view! { <span class="badge badge-warning row-asks">{text.rows.needs_me}</span> })}
            </p>
            {(!facts.is_empty()).then(|| view! { <Facts text facts title language /> })}
        </li>
    }
}

/// The kind for style sheets and tests.
fn kind_word(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Case => "case",
        RowKind::PaymentToMe | RowKind::PaymentFromMe => "payment",
        RowKind::MyDeadline | RowKind::AuthorityDeadline => "deadline",
        RowKind::Appointment => "appointment",
        RowKind::Access => "access",
    }
}

fn kind_name(text: &Text, kind: RowKind) -> &'static str {
    let kinds = &text.rows.kinds;
    match kind {
        RowKind::Case => kinds.case,
        RowKind::PaymentToMe => kinds.payment_to_me,
        RowKind::PaymentFromMe => kinds.payment_from_me,
        RowKind::MyDeadline => kinds.my_deadline,
        RowKind::AuthorityDeadline => kinds.authority_deadline,
        RowKind::Appointment => kinds.appointment,
        RowKind::Access => kinds.access,
    }
}
