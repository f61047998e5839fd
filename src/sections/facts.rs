//! What unfolds under a line: everything the source said about it, each with its name.

use super::words;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{AccessKind, CaseStatus, Fact, PaymentStatus};

/// The facts behind their own button, named after the line's title for screen readers.
#[component]
pub fn Facts(text: &'static Text, facts: Vec<Fact>, title: String) -> impl IntoView {
    let pairs = facts.iter().map(|fact| fact_words(text, fact));
    let pairs = pairs.map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> }).collect_view();
    view! {
        <details class="row-more">
            <summary>{text.rows.details}<span class="sr-only">": " {title}</span></summary>
            <dl>{pairs}</dl>
        </details>
    }
}

fn fact_words(text: &Text, fact: &Fact) -> (&'static str, String) {
    let rows = &text.rows;
    let stated = |value: &Option<String>| value.clone().unwrap_or_else(|| rows.not_stated.to_owned());
    match fact {
        Fact::CaseStatus(status) => (rows.status, case_status(text, *status).to_owned()),
        Fact::CaseNumber(number) => (rows.case_number, number.clone()),
        Fact::Opened(date) => (rows.opened, text.dates.long(words::day(*date))),
        Fact::PaymentStatus(status) => (rows.status, payment_status(text, *status).to_owned()),
        Fact::Period(from, to) => {
            let day = |date| text.dates.long(words::day(date));
            (rows.period, (text.dates.span)(&day(*from), &day(*to)))
        }
        Fact::Gross(amount) => (rows.gross, words::amount(text, amount)),
        Fact::Ends(when) => (rows.ends, words::when(text, *when)),
        Fact::Place(place) => (rows.place, place.clone()),
        Fact::Approximate => (rows.exactness, rows.approximate.to_owned()),
        Fact::AccessKind(kind) => (rows.access_kind, access_kind(text, *kind).to_owned()),
        Fact::LookedBy(organisation, system) => (rows.looked_by, (rows.in_system)(organisation, system)),
        Fact::Role(role) => (rows.role, stated(role)),
        Fact::OnBehalfOf(whom) => (rows.on_behalf_of, whom.clone()),
        Fact::Purpose(purpose) => (rows.purpose, stated(purpose)),
        Fact::LegalBasis(law) => (rows.legal_basis, stated(law)),
        Fact::Data(data) => (rows.data, data.join(", ")),
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
