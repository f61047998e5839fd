//! What the Source API's JSON means: a page of items, or the reason why it is none. An item that
//! cannot be read is counted and left out; an unknown value of an open list is kept as "other".

use super::{Page, wire};
use crate::model::{
    Access, AccessKind, Appointment, Area, Case, CaseReference, CaseStatus, Deadline, Direction, Failure,
    Item, ItemId, Kind, Link, Money, Owner, Payment, PaymentStatus, Resource, SourceId, parse_day,
    parse_instant, parse_when,
};
use serde_json::value::RawValue;

/// Characters of a source's text that are kept: a longer one would push everything else away.
const MAX_TEXT: usize = 400;
/// Bytes that an id or a cursor may have: a longer one would fill the memory that all sources share.
const MAX_NAME: usize = 256;
/// Kinds of data that one look-up names before the rest is left to the authority's own page.
const MAX_DATA: usize = 30;

/// Reads one page of a list.
pub fn list(resource: Resource, json: &str) -> Result<Page, Failure> {
    // The whole page at once is the quick way; one item that does not fit makes it fail as a
    // whole, and only then is each item read by itself.
    if let Ok(wire) = serde_json::from_str::<wire::List<'_, wire::Item<'_>>>(json) {
        let items = wire.items.iter().map(|wire| item(resource, wire));
        return page(items, wire.next, wire.as_of);
    }
    let wire: wire::List<'_, &RawValue> = serde_json::from_str(json).map_err(|_| Failure::Format)?;
    let items = wire.items.iter().map(|raw| item(resource, &serde_json::from_str(raw.get()).ok()?));
    page(items, wire.next, wire.as_of)
}

/// Reads which sources concern the person.
pub fn relations(json: &str) -> Result<Vec<SourceId>, Failure> {
    let wire: wire::Relations<'_> = serde_json::from_str(json).map_err(|_| Failure::Format)?;
    Ok(wire.items.iter().map(|relation| SourceId::new(&relation.source.0)).collect())
}

fn page<'a>(
    read: impl ExactSizeIterator<Item = Option<Item>>,
    next: Option<wire::Text<'a>>,
    as_of: Option<wire::Text<'a>>,
) -> Result<Page, Failure> {
    let served = read.len();
    let items: Vec<Item> = read.flatten().collect();
    let next = next.map(|cursor| cursor.0.into_owned());
    if next.as_ref().is_some_and(|cursor| cursor.len() > MAX_NAME) {
        return Err(Failure::Format);
    }
    Ok(Page {
        unreadable: u32::try_from(served - items.len()).unwrap_or(u32::MAX),
        items,
        next,
        as_of: as_of.and_then(|time| parse_instant(&time.0)),
    })
}

fn item(resource: Resource, wire: &wire::Item<'_>) -> Option<Item> {
    Some(Item {
        id: name(&wire.id).map(ItemId::new)?,
        revision: text(&wire.revision),
        area: Area::from_code(&wire.area.0),
        title: Some(text(&wire.title)).filter(|title| !title.trim().is_empty())?,
        language: language(&wire.lang.0),
        link: wire.link.as_ref().and_then(|link| Link::new(&link.0)),
        action_required: wire.action_required,
        case: wire.case.as_ref().and_then(case_reference),
        kind: match resource {
            Resource::Cases => Kind::Case(case(wire)?),
            Resource::Payments => Kind::Payment(payment(wire)?),
            Resource::Agenda => agenda(wire)?,
            Resource::AccessLog => Kind::Access(access(wire)?),
        },
    })
}

fn case_reference(wire: &wire::CaseReference<'_>) -> Option<CaseReference> {
    Some(CaseReference {
        source: name(&wire.source).map(SourceId::new)?,
        case: name(&wire.id).map(ItemId::new)?,
    })
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
        opened: parse_instant(&wire.opened.as_ref()?.0)?,
        updated: parse_instant(&wire.updated.as_ref()?.0)?,
    })
}

fn payment(wire: &wire::Item<'_>) -> Option<Payment> {
    let currency = currency(&wire.currency.as_ref()?.0)?;
    Some(Payment {
        direction: match wire.direction.as_ref()?.0.as_ref() {
            "to_citizen" => Direction::ToCitizen,
            "from_citizen" => Direction::FromCitizen,
            // Which way money goes has no neutral reading, so an unknown word is a broken item.
            _ => return None,
        },
        gross: Money::new(wire.gross?, currency),
        net: Money::new(wire.net?, currency),
        date: parse_day(&wire.date.as_ref()?.0)?,
        status: match wire.status.as_ref()?.0.as_ref() {
            "upcoming" => PaymentStatus::Upcoming,
            "paid" => PaymentStatus::Paid,
            "overdue" => PaymentStatus::Overdue,
            "sent_to_collection" => PaymentStatus::SentToCollection,
            _ => PaymentStatus::Other,
        },
        period: match &wire.period {
            Some(period) => Some((parse_day(&period.from.0)?, parse_day(&period.to.0)?)),
            None => None,
        },
    })
}

fn agenda(wire: &wire::Item<'_>) -> Option<Kind> {
    match wire.kind.as_ref()?.0.as_ref() {
        "deadline" => Some(Kind::Deadline(Deadline {
            due: parse_when(&wire.due.as_ref()?.0)?,
            owner: match wire.owner.as_ref()?.0.as_ref() {
                "authority" => Owner::Authority,
                // Unknown is read as the citizen's own: a warning too many costs less than one too few.
                _ => Owner::Citizen,
            },
        })),
        "appointment" => Some(Kind::Appointment(Appointment {
            start: parse_when(&wire.start.as_ref()?.0)?,
            end: match &wire.end {
                Some(end) => Some(parse_when(&end.0)?),
                None => None,
            },
            place: wire.place.as_ref().map(text),
            approximate: wire.approximate,
        })),
        _ => None,
    }
}

fn access(wire: &wire::Item<'_>) -> Option<Access> {
    Some(Access {
        at: parse_instant(&wire.at.as_ref()?.0)?,
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
        data: wire.data.iter().take(MAX_DATA).map(text).collect(),
        on_behalf_of: wire.on_behalf_of.as_ref().map(text),
    })
}

/// A source's name for something: not empty, and no longer than [`MAX_NAME`].
fn name<'a>(wire: &'a wire::Text<'_>) -> Option<&'a str> {
    Some(wire.0.as_ref()).filter(|name| !name.is_empty() && name.len() <= MAX_NAME)
}

/// A currency's ISO 4217 code.
fn currency(code: &str) -> Option<&str> {
    Some(code).filter(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// A language tag; empty, which HTML reads as unknown, for what cannot be one (BCP 47).
fn language(tag: &str) -> Box<str> {
    let can_be = tag.len() <= 35 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if can_be { tag.into() } else { "".into() }
}

/// The source's text, cut at [`MAX_TEXT`] characters with a mark that it is, and without characters that steer a terminal
/// or turn the writing direction of the rest of the page.
fn text(wire: &wire::Text<'_>) -> Box<str> {
    let harmless =
        |c: &char| !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text = wire.0.as_ref();
    if text.len() <= MAX_TEXT && text.is_ascii() && !text.contains(|c: char| c.is_control()) {
        return text.into();
    }
    let mut harmless = text.chars().filter(harmless);
    let mut kept: String = harmless.by_ref().take(MAX_TEXT).collect();
    if harmless.next().is_some() {
        kept.push('…');
    }
    kept.into()
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
