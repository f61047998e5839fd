//! Puts what a row is, whom it concerns and what it asks into words.

use super::words::{self, day};
use crate::text::Text;
use overblik_core::portal::view::{Concern, Relation, Row, RowKind, Sources};

/// What a row is, for style sheets and tests.
pub fn kind(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Case => "case",
        RowKind::Benefit => "benefit",
        RowKind::Credential => "credential",
        RowKind::PaymentToMe | RowKind::PaymentFromMe => "payment",
        RowKind::MyDeadline | RowKind::AuthorityDeadline => "deadline",
        RowKind::Appointment => "appointment",
        RowKind::Access => "access",
        RowKind::Message => "message",
        RowKind::Registration => "registration",
        RowKind::Mandate => "mandate",
        RowKind::Consent => "consent",
    }
}

/// What a row is.
pub fn kind_name(text: &Text, kind: RowKind) -> &'static str {
    let kinds = &text.rows.kinds;
    match kind {
        RowKind::Case => kinds.case,
        RowKind::Benefit => kinds.benefit,
        RowKind::Credential => kinds.credential,
        RowKind::PaymentToMe => kinds.payment_to_me,
        RowKind::PaymentFromMe => kinds.payment_from_me,
        RowKind::MyDeadline => kinds.my_deadline,
        RowKind::AuthorityDeadline => kinds.authority_deadline,
        RowKind::Appointment => kinds.appointment,
        RowKind::Access => kinds.access,
        RowKind::Message => kinds.message,
        RowKind::Registration => kinds.registration,
        RowKind::Mandate => kinds.mandate,
        RowKind::Consent => kinds.consent,
    }
}

/// The id and the name of a row's source.
pub fn source(text: &Text, sources: &Sources, place: u16) -> (String, String) {
    let source = words::source(sources, place);
    source.map(|source| (source.id.clone(), words::name(text, &source.name).to_owned())).unwrap_or_default()
}

/// Whom a row concerns.
pub fn concern(text: &Text, concern: &Concern) -> String {
    let concerns = &text.rows.concerns;
    let words = match concern.relation {
        Relation::Child => concerns.child,
        Relation::Spouse => concerns.spouse,
        Relation::Ward => concerns.ward,
        Relation::Other => concerns.other,
    };
    words(&concern.name)
}

/// The last day of what a row asks, and how far it is from today; nothing when it asks nothing or
/// names no day.
pub fn due(text: &Text, row: &Row) -> Option<String> {
    let due = row.due.filter(|_| row.needs_me)?;
    let named = text.dates.named(day(due.date), row.from_today);
    let named = match due.time {
        Some(time) => (text.dates.moment)(&named, &(text.dates.time)(time.hour, time.minute)),
        None => named,
    };
    let words = if row.from_today < 0 { text.rows.was_due } else { text.rows.by };
    Some(words(&named, &(text.dates.distance)(row.from_today)))
}
