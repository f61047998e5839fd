//! What sets each kind of item apart. A value that is there and makes no sense makes the item
//! unreadable; one that is not there may be missing.

use super::parse::reference;
use super::scalar::{self, day, instant, text, when};
use super::{payment, wire};
use crate::json::{Value, fields};
use crate::model::{
    Access, AccessKind, Action, ActionKind, Appointment, AppointmentStatus, Benefit, Case, CaseStatus,
    Consent, Content, Credential, Deadline, Kind, Link, Mandate, MandateRole, Message, Money, Owner,
    Reference, Registration, Resource,
};
use std::ops::Deref;

/// Parts of one item, such as kinds of data or deductions, that are read before the rest is left to
/// the authority's own page.
const MAX_PARTS: usize = 30;

/// Reads the kind of an item of this list.
pub fn read(resource: Resource, wire: &mut wire::Item<'_, '_>) -> Option<Kind> {
    Some(match resource {
        Resource::Cases => Kind::Case(case(wire)?),
        Resource::Benefits => Kind::Benefit(benefit(wire)?),
        Resource::Credentials => Kind::Credential(credential(wire)?),
        Resource::Payments => Kind::Payment(payment::read(wire)?),
        Resource::Agenda => agenda(wire)?,
        Resource::AccessLog => Kind::Access(access(wire)?),
        Resource::Messages => Kind::Message(message(wire)?),
        Resource::Registrations => Kind::Registration(registration(wire)?),
        Resource::Mandates => Kind::Mandate(mandate(wire)?),
        Resource::Consents => Kind::Consent(consent(wire)?),
    })
}

/// The parts of a list, as many as are read; a list that is not there has none.
pub fn parts<'a, T>(list: Value<'a>, read: impl Fn(Value<'a>) -> Option<T>) -> Option<Vec<T>> {
    let list = list.optional(Value::list)?.unwrap_or_default();
    list.into_iter().take(MAX_PARTS).map(read).collect()
}

fn case(wire: &mut wire::Item<'_, '_>) -> Option<Case> {
    fields!(wire, status, number, opened, updated);
    Some(Case {
        status: match status.text()?.as_ref() {
            "created" => CaseStatus::Created,
            "in_progress" => CaseStatus::InProgress,
            "decided" => CaseStatus::Decided,
            "closed" => CaseStatus::Closed,
            "rejected" => CaseStatus::Rejected,
            _ => CaseStatus::Other,
        },
        number: text(number)?,
        opened: instant(opened)?,
        updated: instant(updated)?,
    })
}

fn agenda(wire: &mut wire::Item<'_, '_>) -> Option<Kind> {
    fields!(wire, kind, due, owner, consequence, start, end, place, approximate, status);
    match kind.text()?.as_ref() {
        "deadline" => Some(Kind::Deadline(Deadline {
            due: when(due)?,
            owner: match owner.text()?.as_ref() {
                "authority" => Owner::Authority,
                // Unknown is read as the citizen's own: a warning too many costs less than one too few.
                _ => Owner::Citizen,
            },
            consequence: consequence.optional(text)?,
        })),
        "appointment" => Some(Kind::Appointment(Appointment {
            start: when(start)?,
            end: end.optional(when)?,
            place: place.optional(text)?,
            approximate: approximate.optional(Value::flag)?.unwrap_or(false),
            status: match status.optional(Value::text)?.as_deref() {
                None | Some("confirmed") => AppointmentStatus::Confirmed,
                Some("moved") => AppointmentStatus::Moved,
                Some("cancelled") => AppointmentStatus::Cancelled,
                Some(_) => AppointmentStatus::Other,
            },
        })),
        _ => None,
    }
}

fn access(wire: &mut wire::Item<'_, '_>) -> Option<Access> {
    fields!(
        wire,
        at,
        organisation,
        system,
        role,
        kind,
        purpose,
        legal_basis,
        data,
        emergency,
        on_behalf_of,
        about
    );
    Some(Access {
        at: instant(at)?,
        organisation: text(organisation)?,
        system: text(system)?,
        role: role.optional(text)?,
        kind: match kind.text()?.as_ref() {
            "search" => AccessKind::Search,
            "opened" => AccessKind::Opened,
            "disclosed" => AccessKind::Disclosed,
            "mass" => AccessKind::Mass,
            _ => AccessKind::Other,
        },
        purpose: purpose.optional(text)?,
        legal_basis: legal_basis.optional(text)?,
        data: parts(data, text)?,
        emergency: emergency.optional(Value::flag)?.unwrap_or(false),
        on_behalf_of: on_behalf_of.optional(text)?,
        about: what_for(about),
    })
}

/// What a look-up was for; of what makes no sense it was for nothing that is known.
fn what_for(wire: Value<'_>) -> Option<(Resource, Reference)> {
    fields!(wire, resource, source, id);
    Some((Resource::from_name(&resource.text()?)?, reference([source, id])?))
}

fn message(wire: &mut wire::Item<'_, '_>) -> Option<Message> {
    fields!(wire, received, sender, legal_notification, reply_by, actions);
    let action = |wire: Value<'_>| {
        fields!(wire, code, label, end);
        let kind = code.optional(Value::text)?.map_or(ActionKind::Other, |code| action_kind(&code));
        Some(Action { kind, label: text(label)?, end: end.optional(instant)? })
    };
    Some(Message {
        received: instant(received)?,
        sender: text(sender)?,
        legal_notification: legal_notification.optional(Value::flag)?.unwrap_or(false),
        reply_by: reply_by.optional(instant)?,
        actions: parts(actions, action)?,
    })
}

/// The codes as MeMo spells them.
fn action_kind(code: &str) -> ActionKind {
    match code {
        "AFTALE" => ActionKind::Meet,
        "BETALING" => ActionKind::Pay,
        "SELVBETJENING" => ActionKind::SelfService,
        "INFORMATION" => ActionKind::Read,
        "UNDERSKRIV" => ActionKind::Sign,
        "BEKRAEFT" => ActionKind::Confirm,
        "FORBEREDELSE" => ActionKind::Prepare,
        "TILMELDING" => ActionKind::SignUp,
        _ => ActionKind::Other,
    }
}

/// What a code of this list stands for: nothing when it is not there, or is another's word.
fn content(list: Resource, code: Option<impl Deref<Target = str>>) -> Option<Content> {
    code.and_then(|code| Content::of(list, &code))
}

/// An address that a page may lead to; one that it must not is left out.
fn link(address: Option<impl Deref<Target = str>>) -> Option<Link> {
    address.and_then(|address| Link::new(&address))
}

/// Digits of an account number that are kept.
const KEPT_DIGITS: usize = 4;

/// An account number of which the last digits alone are left, should its source have sent the whole of it.
fn shortened(value: &str) -> Box<str> {
    let mut hidden = value.chars().filter(|c| c.is_numeric()).count().saturating_sub(KEPT_DIGITS);
    let shorten = |c: char| {
        let hides = c.is_numeric() && hidden > 0;
        hidden -= usize::from(hides);
        if hides { '•' } else { c }
    };
    value.chars().map(shorten).collect::<String>().into()
}

fn benefit(wire: &mut wire::Item<'_, '_>) -> Option<Benefit> {
    fields!(wire, currency, from, to, amount, code);
    let money = |amount: Value<'_>| Some(Money::new(amount.number()?, &scalar::currency(currency)?));
    let (to, amount) = (to.optional(day)?, amount.optional(money)?);
    Some(Benefit {
        from: day(from)?,
        to,
        amount,
        content: content(Resource::Benefits, code.optional(Value::text)?),
    })
}

fn credential(wire: &mut wire::Item<'_, '_>) -> Option<Credential> {
    fields!(wire, expires, status, issued, kind, renewal);
    let expires = expires.optional(day)?;
    let revoked = status.optional(Value::text)?.as_deref() == Some("revoked");
    let content = content(Resource::Credentials, kind.optional(Value::text)?);
    Some(Credential {
        issued: day(issued)?,
        expires,
        revoked,
        content,
        renewal: link(renewal.optional(Value::text)?),
    })
}

fn registration(wire: &mut wire::Item<'_, '_>) -> Option<Registration> {
    fields!(wire, value, changed, code, correct_at);
    let content = content(Resource::Registrations, code.optional(Value::text)?);
    let value = text(value)?;
    let value = if content == Some(Content::NemKonto) { shortened(&value) } else { value };
    Some(Registration {
        value,
        changed: day(changed)?,
        content,
        correct_at: link(correct_at.optional(Value::text)?),
    })
}

fn mandate(wire: &mut wire::Item<'_, '_>) -> Option<Mandate> {
    fields!(wire, to, role, other_party, from, basis);
    let to = to.optional(day)?;
    let is_given = basis.optional(Value::text)?.as_deref() == Some("mandate");
    let content = content(Resource::Mandates, role.optional(Value::text)?).filter(|_| is_given);
    let role = match role.text()?.as_ref() {
        "giver" => MandateRole::Giver,
        "holder" => MandateRole::Holder,
        _ => MandateRole::Other,
    };
    Some(Mandate { role, other_party: text(other_party)?, from: day(from)?, to, content })
}

fn consent(wire: &mut wire::Item<'_, '_>) -> Option<Consent> {
    fields!(wire, recipient, purpose, data, given, expires, withdraw_at);
    Some(Consent {
        recipient: text(recipient)?,
        purpose: text(purpose)?,
        data: parts(data, text)?,
        given: day(given)?,
        expires: expires.optional(day)?,
        withdraw_at: link(withdraw_at.optional(Value::text)?),
    })
}
