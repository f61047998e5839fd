//! What sets each kind of item apart, read from the one shape of all kinds on the wire. A value
//! that is there and makes no sense makes the item unreadable; one that is not there may be missing.

use super::scalar::{currency, day, instant, text, when};
use super::wire;
use crate::model::{
    Access, AccessKind, Action, Appointment, AppointmentStatus, Benefit, Case, CaseStatus, Consent,
    Credential, Deadline, Direction, Kind, Mandate, MandateRole, Message, Money, Owner, Payment,
    PaymentStatus, Registration, Resource,
};

/// Parts of one item, such as kinds of data or deductions, that are read before the rest is left to
/// the authority's own page.
const MAX_PARTS: usize = 30;

/// Reads the kind of an item of this list.
pub fn read(resource: Resource, wire: &wire::Item<'_>) -> Option<Kind> {
    Some(match resource {
        Resource::Cases => Kind::Case(case(wire)?),
        Resource::Benefits => Kind::Benefit(benefit(wire)?),
        Resource::Credentials => Kind::Credential(credential(wire)?),
        Resource::Payments => Kind::Payment(payment(wire)?),
        Resource::Agenda => agenda(wire)?,
        Resource::AccessLog => Kind::Access(access(wire)?),
        Resource::Messages => Kind::Message(message(wire)?),
        Resource::Registrations => Kind::Registration(registration(wire)?),
        Resource::Mandates => Kind::Mandate(mandate(wire)?),
        Resource::Consents => Kind::Consent(consent(wire)?),
    })
}

/// What is there must be readable; what is not there is `None`.
#[expect(clippy::option_option, reason = "the outer one says whether the item can be read")]
fn optional<T, U>(value: Option<T>, read: impl FnOnce(T) -> Option<U>) -> Option<Option<U>> {
    match value {
        Some(value) => read(value).map(Some),
        None => Some(None),
    }
}

fn case(wire: &wire::Item<'_>) -> Option<Case> {
    Some(Case {
        status: match wire.status.as_ref()?.0.as_ref() {
            "created" => CaseStatus::Created,
            "in_progress" => CaseStatus::InProgress,
            "decided" => CaseStatus::Decided,
            "closed" => CaseStatus::Closed,
            "rejected" => CaseStatus::Rejected,
            _ => CaseStatus::Other,
        },
        number: text(wire.number.as_ref()?),
        opened: instant(wire.opened.as_ref()?)?,
        updated: instant(wire.updated.as_ref()?)?,
    })
}

fn payment(wire: &wire::Item<'_>) -> Option<Payment> {
    let currency = currency(wire.currency.as_ref()?)?;
    let deductions = wire.deductions.iter().flatten().take(MAX_PARTS);
    Some(Payment {
        direction: match wire.direction.as_ref()?.0.as_ref() {
            "to_citizen" => Direction::ToCitizen,
            "from_citizen" => Direction::FromCitizen,
            // Which way money goes has no neutral reading, so an unknown word is a broken item.
            _ => return None,
        },
        gross: Money::new(wire.gross?, currency),
        tax: Money::new(wire.tax.unwrap_or(0), currency),
        deductions: deductions
            .map(|deduction| (text(&deduction.label), Money::new(deduction.amount, currency)))
            .collect(),
        net: Money::new(wire.net?, currency),
        date: day(wire.date.as_ref()?)?,
        status: match wire.status.as_ref()?.0.as_ref() {
            "upcoming" => PaymentStatus::Upcoming,
            "paid" => PaymentStatus::Paid,
            "overdue" => PaymentStatus::Overdue,
            "sent_to_collection" => PaymentStatus::SentToCollection,
            "partly_overdue" => PaymentStatus::PartlyOverdue,
            "partly_sent_to_collection" => PaymentStatus::PartlySentToCollection,
            "partly_overdue_and_sent" => PaymentStatus::PartlyOverdueAndSent,
            _ => PaymentStatus::Other,
        },
        period: optional(wire.period.as_ref(), |period| Some((day(&period.from)?, day(&period.to)?)))?,
    })
}

fn agenda(wire: &wire::Item<'_>) -> Option<Kind> {
    match wire.kind.as_ref()?.0.as_ref() {
        "deadline" => Some(Kind::Deadline(Deadline {
            due: when(wire.due.as_ref()?)?,
            owner: match wire.owner.as_ref()?.0.as_ref() {
                "authority" => Owner::Authority,
                // Unknown is read as the citizen's own: a warning too many costs less than one too few.
                _ => Owner::Citizen,
            },
            consequence: wire.consequence.as_ref().map(text),
        })),
        "appointment" => Some(Kind::Appointment(Appointment {
            start: when(wire.start.as_ref()?)?,
            end: optional(wire.end.as_ref(), when)?,
            place: wire.place.as_ref().map(text),
            approximate: wire.approximate.unwrap_or(false),
            status: match wire.status.as_ref().map(|status| status.0.as_ref()) {
                None | Some("confirmed") => AppointmentStatus::Confirmed,
                Some("moved") => AppointmentStatus::Moved,
                Some("cancelled") => AppointmentStatus::Cancelled,
                Some(_) => AppointmentStatus::Other,
            },
        })),
        _ => None,
    }
}

fn access(wire: &wire::Item<'_>) -> Option<Access> {
    Some(Access {
        at: instant(wire.at.as_ref()?)?,
        organisation: text(wire.organisation.as_ref()?),
        system: text(wire.system.as_ref()?),
        role: wire.role.as_ref().map(text),
        kind: match wire.kind.as_ref()?.0.as_ref() {
            "search" => AccessKind::Search,
            "opened" => AccessKind::Opened,
            "disclosed" => AccessKind::Disclosed,
            "mass" => AccessKind::Mass,
            _ => AccessKind::Other,
        },
        purpose: wire.purpose.as_ref().map(text),
        legal_basis: wire.legal_basis.as_ref().map(text),
        data: wire.data.iter().flatten().take(MAX_PARTS).map(text).collect(),
        emergency: wire.emergency.unwrap_or(false),
        on_behalf_of: wire.on_behalf_of.as_ref().map(text),
    })
}

fn message(wire: &wire::Item<'_>) -> Option<Message> {
    let actions = wire.actions.iter().flatten().take(MAX_PARTS);
    let action = |wire: &wire::Action<'_>| {
        Some(Action { label: text(&wire.label), end: optional(wire.end.as_ref(), instant)? })
    };
    Some(Message {
        received: instant(wire.received.as_ref()?)?,
        sender: text(wire.sender.as_ref()?),
        legal_notification: wire.legal_notification.unwrap_or(false),
        reply_by: optional(wire.reply_by.as_ref(), instant)?,
        actions: actions.map(action).collect::<Option<_>>()?,
    })
}

fn benefit(wire: &wire::Item<'_>) -> Option<Benefit> {
    let amount = match wire.amount {
        Some(amount) => Some(Money::new(amount, currency(wire.currency.as_ref()?)?)),
        None => None,
    };
    Some(Benefit { from: day(wire.from.as_ref()?)?, to: optional(wire.to.as_ref(), day)?, amount })
}

fn credential(wire: &wire::Item<'_>) -> Option<Credential> {
    let expires = optional(wire.expires.as_ref(), day)?;
    let revoked = wire.status.as_ref().is_some_and(|status| status.0 == "revoked");
    Some(Credential { issued: day(wire.issued.as_ref()?)?, expires, revoked })
}

fn registration(wire: &wire::Item<'_>) -> Option<Registration> {
    Some(Registration { value: text(wire.value.as_ref()?), changed: day(wire.changed.as_ref()?)? })
}

fn mandate(wire: &wire::Item<'_>) -> Option<Mandate> {
    let to = optional(wire.to.as_ref(), day)?;
    let role = match wire.role.as_ref()?.0.as_ref() {
        "giver" => MandateRole::Giver,
        "holder" => MandateRole::Holder,
        _ => MandateRole::Other,
    };
    Some(Mandate { role, other_party: text(wire.other_party.as_ref()?), from: day(wire.from.as_ref()?)?, to })
}

fn consent(wire: &wire::Item<'_>) -> Option<Consent> {
    Some(Consent {
        recipient: text(wire.recipient.as_ref()?),
        purpose: text(wire.purpose.as_ref()?),
        data: wire.data.iter().flatten().take(MAX_PARTS).map(text).collect(),
        given: day(wire.given.as_ref()?)?,
        expires: optional(wire.expires.as_ref(), day)?,
    })
}
