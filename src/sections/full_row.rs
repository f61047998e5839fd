//! One line with what counts about it in sight: when, what, whose, what happens otherwise, what it belongs to, what a
//! letter asks. The rest unfolds.

use super::payment_line::payment_line;
use super::{brief_row, facts, row_words, timeline_row, words};
use crate::components::{Details, Entry, StructuredList, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Fact, Row, RowKind, Sources};

/// The line.
pub fn full_row(text: &'static Text, sources: RwSignal<Sources>, row: RwSignal<Row>) -> AnyView {
    let drawn = move |draw: fn(&'static Text, &Sources, &Row) -> AnyView| {
        live::dynamic(move || row.with(|row| sources.with_untracked(|sources| draw(text, sources, row))))
    };
    let folds = move || row.with(|row| !row.also.is_empty() || row.facts.iter().any(is_folded));
    let more = move || {
        let title = row_words::title(row).view();
        let content = drawn(|text, sources, row| timeline_row::unfolded(text, sources, row, is_folded));
        view! { <Details words=text.rows.details more=title class="row-more">{content}</Details> }.into_any()
    };
    row_words::line("brief full", row, sources)
        .with(drawn(|text, _, row| brief_row::when(text, row, row.needs_me)))
        .with(row_words::link(text, row))
        .with(drawn(|text, sources, row| brief_row::meta(text, sources, row, true)))
        .with(drawn(in_sight))
        .with(payment_line(text, row))
        .with(live::when(folds, more))
        .view()
}

/// What is not folded, each with its name.
fn in_sight(text: &'static Text, sources: &Sources, row: &Row) -> AnyView {
    // Otherwise the day it came is the one it stands by.
    let is_answered = row.kind == RowKind::Message && row.needs_me;
    let received = is_answered.then(|| Entry::new(text.rows.received, words::when(text, row.when)));
    let shown: Vec<Fact> =
        row.facts.iter().filter(|fact| !is_folded(fact) && !is_line(fact)).cloned().collect();
    let mut entries = facts::entries(text, sources, &shown, &row.language);
    entries.extend(received);
    if entries.is_empty() { ().into_any() } else { view! { <StructuredList entries /> }.into_any() }
}

/// The payment line has a place of its own.
fn is_line(fact: &Fact) -> bool {
    matches!(fact, Fact::PaymentLine(Some(_)))
}

/// Whether a fact can wait: what it asks, what follows, what calls it off, what is registered and when it runs out cannot.
fn is_folded(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::Action(..)
            | Fact::AsOf(_)
            | Fact::BelongsTo(_)
            | Fact::Cancelled
            | Fact::Consequence(_)
            | Fact::Errand(..)
            | Fact::Expires(_)
            | Fact::GivenBy(_)
            | Fact::GivenTo(_)
            | Fact::Party(_)
            | Fact::Deduction { .. }
            | Fact::Early(_)
            | Fact::Gross(_)
            | Fact::HeldBack { .. }
            | Fact::Instalment(..)
            | Fact::Interest(_)
            | Fact::Left(_)
            | Fact::LegalNotification
            | Fact::Moved
            | Fact::PaidBy { .. }
            | Fact::PaymentLine(_)
            | Fact::PaymentStatus(_)
            | Fact::Place(_)
            | Fact::Related(..)
            | Fact::Revoked
            | Fact::Sender(_)
            | Fact::SetOff
            | Fact::Tax(_)
            | Fact::Unexplained(_)
            | Fact::Value(_)
    )
}
