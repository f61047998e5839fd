//! What unfolds under a line: everything the source said about it, each with its name.

use super::words;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{AccessKind, CaseStatus, Fact, PaymentStatus};

/// The facts behind their own button, named after the line's title for screen readers. What is in
/// the source's words is marked as being in the source's language.
#[component]
pub fn Facts(text: &'static Text, facts: Vec<Fact>, title: String, language: String) -> impl IntoView {
    let theirs = language.clone();
    let pair = |fact| {
        let (name, value) = fact_words(text, fact);
        let (words, language) = match value {
            Value::Ours(words) => (words, None),
            Value::Theirs(words) => (words, Some(theirs.clone())),
        };
        view! { <dt>{name}</dt><dd lang=language>{words}</dd> }
    };
    let pairs = facts.into_iter().map(pair).collect_view();
    view! {
        <details class="row-more">
            <summary>{text.rows.details}<span class="sr-only" lang=language>": " {title}</span></summary>
            <dl>{pairs}</dl>
        </details>
    }
}

/// Whose words a value is in.
enum Value {
    Ours(String),
    Theirs(String),
}

fn fact_words(text: &Text, fact: Fact) -> (&'static str, Value) {
    use Value::{Ours, Theirs};
    let rows = &text.rows;
    let stated = |value: Option<String>| value.map_or_else(|| Ours(rows.not_stated.to_owned()), Theirs);
    let long = |date| text.dates.long(words::day(date));
    match fact {
        Fact::CaseStatus(status) => (rows.status, Ours(case_status(text, status).to_owned())),
        Fact::CaseNumber(number) => (rows.case_number, Ours(number)),
        Fact::Opened(date) => (rows.opened, Ours(long(date))),
        Fact::PaymentStatus(status) => (rows.status, Ours(payment_status(text, status).to_owned())),
        Fact::Period(from, to) => (rows.period, Ours((text.dates.span)(&long(from), &long(to)))),
        Fact::Gross(amount) => (rows.gross, Ours(words::amount(text, &amount))),
        Fact::Ends(when) => (rows.ends, Ours(words::when(text, when))),
        Fact::Place(place) => (rows.place, Theirs(place)),
        Fact::Approximate => (rows.exactness, Ours(rows.approximate.to_owned())),
        Fact::AccessKind(kind) => (rows.access_kind, Ours(access_kind(text, kind).to_owned())),
        Fact::LookedBy(organisation, system) => {
            (rows.looked_by, Theirs((rows.in_system)(&organisation, &system)))
        }
        Fact::Role(role) => (rows.role, stated(role)),
        Fact::OnBehalfOf(whom) => (rows.on_behalf_of, Theirs(whom)),
        Fact::Purpose(purpose) => (rows.purpose, stated(purpose)),
        Fact::LegalBasis(law) => (rows.legal_basis, stated(law)),
        Fact::Data(data) => (rows.data, Theirs(data.join(", "))),
    }
}

fn case_status(text: &Text, status: CaseStatus) -> &'static str {
    let statuses = &text.rows.case_statuses;
    match status {
        CaseStatus::Created => statuses.created,
        CaseStatus::InProgress => statuses.in_progress,
        CaseStatus::Decided => statuses.decided,
        CaseStatus::Closed => statuses.closed,
        CaseStatus::Rejected => statuses.rejected,
        CaseStatus::Other => text.rows.other,
    }
}

fn payment_status(text: &Text, status: PaymentStatus) -> &'static str {
    let statuses = &text.rows.payment_statuses;
    match status {
        PaymentStatus::Upcoming => statuses.upcoming,
        PaymentStatus::Paid => statuses.paid,
        PaymentStatus::Overdue => statuses.overdue,
        PaymentStatus::SentToCollection => statuses.sent_to_collection,
        PaymentStatus::Other => text.rows.other,
    }
}

fn access_kind(text: &Text, kind: AccessKind) -> &'static str {
    let kinds = &text.rows.access_kinds;
    match kind {
        AccessKind::Search => kinds.search,
        AccessKind::Opened => kinds.opened,
        AccessKind::Disclosed => kinds.disclosed,
        AccessKind::Mass => kinds.mass,
        AccessKind::Other => text.rows.other,
    }
}
