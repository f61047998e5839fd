//! What the Source API's JSON means: a page of items, or the reason why it is none. An item that
//! cannot be read is counted and left out; an unknown value of an open list is kept as "other".
//! What sets a kind apart is read in `kind`, single values in `scalar`.

use super::kind;
use super::scalar::{MAX_NAME, day, instant, language, name, text, when};
use super::{Page, wire};
use crate::model::{
    Area, CaseReference, Concern, Declaration, Descriptor, Failure, Item, ItemId, Link, Name, NotYet,
    Relation, Resource, SourceId,
};
use serde_json::value::RawValue;

/// Reads one page of a list.
pub fn list(resource: Resource, json: &str) -> Result<Page, Failure> {
    // The whole page at once is the quick way; one item that does not fit makes it fail as a
    // whole, and only then is each item read by itself.
    if let Ok(wire) = serde_json::from_str::<wire::List<'_, wire::Item<'_>>>(json) {
        let items = wire.items.iter().map(|wire| item(resource, wire));
        return page(items, wire.next, wire.as_of.as_ref());
    }
    let wire: wire::List<'_, &RawValue> = serde_json::from_str(json).map_err(|_| Failure::Format)?;
    let items = wire.items.iter().map(|raw| item(resource, &serde_json::from_str(raw.get()).ok()?));
    page(items, wire.next, wire.as_of.as_ref())
}

/// Reads which sources concern the person.
pub fn relations(json: &str) -> Result<Vec<SourceId>, Failure> {
    let wire: wire::Relations<'_> = serde_json::from_str(json).map_err(|_| Failure::Format)?;
    Ok(wire.items.iter().map(|relation| SourceId::new(&relation.source.0)).collect())
}

fn page<'a>(
    read: impl ExactSizeIterator<Item = Option<Item>>,
    next: Option<wire::Text<'a>>,
    as_of: Option<&wire::Text<'a>>,
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
        as_of: as_of.and_then(instant),
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
        asked_by: wire.due.as_ref().and_then(when),
        case: wire.case.as_ref().and_then(case_reference),
        concerns: wire.concerns.as_ref().map(concern),
        kind: kind::read(resource, wire)?,
    })
}

fn case_reference(wire: &wire::CaseReference<'_>) -> Option<CaseReference> {
    Some(CaseReference {
        source: name(&wire.source).map(SourceId::new)?,
        case: name(&wire.id).map(ItemId::new)?,
    })
}

fn concern(wire: &wire::Concern<'_>) -> Concern {
    let relation = match wire.relation.0.as_ref() {
        "child" => Relation::Child,
        "spouse" => Relation::Spouse,
        "ward" => Relation::Ward,
        _ => Relation::Other,
    };
    Concern { relation, name: text(&wire.name) }
}

/// Reads what a source says of itself. A part that cannot be read is left out: what it would have
/// declared is then shown as not declared.
pub fn descriptor(json: &str) -> Result<Descriptor, Failure> {
    let wire: wire::Descriptor<'_> = serde_json::from_str(json).map_err(|_| Failure::Format)?;
    let declarations = wire.domains.iter().filter_map(|raw| declaration(raw.get()));
    Ok(Descriptor {
        declarations: declarations.collect(),
        not_yet: wire.not_yet.iter().filter_map(|raw| not_yet(raw.get())).collect(),
    })
}

fn declaration(json: &str) -> Option<Declaration> {
    let wire: wire::Domain<'_> = serde_json::from_str(json).ok()?;
    Some(Declaration {
        resource: Resource::from_name(&wire.resource.0),
        since: wire.since.as_ref().and_then(day),
        holds: words(&wire.declaration),
        current: words(&wire.currency_of_data),
        left_out: wire.left_out.as_ref().map(words),
    })
}

fn not_yet(json: &str) -> Option<NotYet> {
    let wire: wire::NotYet<'_> = serde_json::from_str(json).ok()?;
    Some(NotYet { area: Area::from_code(&wire.area.0), what: words(&wire.what) })
}

fn words(wire: &wire::Words<'_>) -> Name {
    Name { da: text(&wire.da), en: text(&wire.en) }
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
