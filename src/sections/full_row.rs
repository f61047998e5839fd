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
    let when = live::dynamic(move || row.with(|row| brief_row::when(text, row, row.needs_me)));
    full_row_of(text, sources, row, (when, true), Vec::new)
}

/// The line that begins with when it is, after which it may still be said what kind it is, and that has more to tell of
/// itself than the row.
pub fn full_row_of(
    text: &'static Text,
    sources: RwSignal<Sources>,
    row: RwSignal<Row>,
    (when, kind): (AnyView, bool),
    more_to_tell: impl Fn() -> Vec<Entry> + Send + 'static,
) -> AnyView {
    let drawn = move |draw: fn(&'static Text, &Sources, &Row) -> AnyView| {
        live::dynamic(move || row.with(|row| sources.with_untracked(|sources| draw(text, sources, row))))
    };
    let meta = live::dynamic(move || {
        row.with(|row| sources.with_untracked(|sources| brief_row::meta(text, sources, row, kind)))
    });
    let in_sight = live::dynamic(move || {
        let more = more_to_tell();
        row.with(|row| sources.with_untracked(|sources| in_sight(text, sources, row, more)))
    });
    let folds = move || row.with(|row| !row.also.is_empty() || row.facts.iter().any(is_folded));
    let more = move || {
        let title = row_words::title(row).view();
        let content = drawn(|text, sources, row| timeline_row::unfolded(text, sources, row, is_folded));
        view! { <Details words=text.rows.details more=title class="row-more">{content}</Details> }.into_any()
    };
    row_words::line("brief full", row, sources)
        .with(when)
        .with(row_words::link(text, row))
        .with(meta)
        .with(in_sight)
        .with(payment_line(text, row))
        .with(live::when(folds, more))
        .view()
}

/// What is not folded, each with its name.
fn in_sight(text: &'static Text, sources: &Sources, row: &Row, more: Vec<Entry>) -> AnyView {
    // Otherwise the day it came is the one it stands by.
    let is_answered = row.kind == RowKind::Message && row.needs_me;
    let received = is_answered.then(|| Entry::new(text.rows.received, words::when(text, row.when)));
    let shown: Vec<Fact> =
        row.facts.iter().filter(|fact| !is_folded(fact) && !is_line(fact)).cloned().collect();
    let mut entries = facts::entries(text, sources, &shown, &row.language);
    entries.extend(received);
    entries.extend(more);
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
