//! What every line has, on the timeline and on the front page: its frame, its title, and what it is, whom it concerns and
//! what it asks in words.

use super::also;
use super::words::{self, day};
use crate::components::{Element, element, following_link, live};
use crate::text::Text;
use leptos::prelude::*;
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

/// An empty line of this class that says for tests and style sheets what it is and whose.
pub fn line(class: &'static str, row: RwSignal<Row>, sources: RwSignal<Sources>) -> Element {
    let follow = move |read: fn(&Sources, &Row) -> Option<String>| {
        move || row.with(|row| sources.with_untracked(|sources| read(sources, row)))
    };
    element("li")
        .class(class)
        .follow("data-kind", follow(|_, row| Some(kind(row.kind).to_owned())))
        .follow("data-source", follow(|sources, row| Some(words::source(sources, row.source)?.id.clone())))
        .follow("data-also", follow(also::ids))
}

/// A row's title, which leads to where the authority shows the whole of it.
pub fn link(text: &'static Text, row: RwSignal<Row>) -> Element {
    let words = move || row.with(|row| (row.language.clone(), row.title.clone()));
    following_link("row-title", text.shell.new_tab, move || row.with(|row| row.link.clone()), words)
}

/// A row's title as words alone.
pub fn title(row: RwSignal<Row>) -> Element {
    let words = move || row.with(|row| row.title.clone());
    element("span")
        .follow("lang", move || row.with(|row| Some(row.language.clone())))
        .with(live::words(words))
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
