//! What the Source API's JSON means: a page of items, or the reason why it is none. An item that
//! cannot be read is counted and left out; an unknown value of an open list is kept as "other".
//! What sets a kind apart is read in `kind`, single values in `scalar`.

use super::scalar::{MAX_NAME, day, email, instant, language, name, text, when};
use super::{Page, kind, scalar, wire};
use crate::json::{Reader, Value, fields};
use crate::model::{
    Area, Concern, Declaration, Descriptor, Failure, Item, ItemId, Kind, Link, Name, NotYet, Officer, Outage,
    Reference, Relation, Resource, SourceId,
};

/// Names of the thing itself that are read of one item.
const MAX_NAMES: usize = 8;

/// Reads one page of a list.
pub fn list(resource: Resource, json: &str) -> Result<Page, Failure> {
    page(resource, &mut Reader::new(json)).ok_or(Failure::Format)
}

/// Reads which sources concern the person.
pub fn relations(json: &str) -> Result<Vec<SourceId>, Failure> {
    all_related(json).ok_or(Failure::Format)
}

/// Reads what a source says of itself.
pub fn descriptor(json: &str) -> Result<Descriptor, Failure> {
    described(json).ok_or(Failure::Format)
}

/// A page can be long, so it is gone through once, and each item read where it stands.
fn page(resource: Resource, reader: &mut Reader<'_>) -> Option<Page> {
    let (mut items, [mut next, mut as_of, mut removed]) = (None, [Value::default(); 3]);
    reader.enter(b'{')?;
    while reader.more(b'}')? {
        match reader.name()?.read()?.as_ref() {
            "items" if items.is_none() => items = Some(read_items(resource, reader)?),
            "items" => return None,
            "next" => next.fill(reader.value()?)?,
            "as_of" => as_of.fill(reader.value()?)?,
            "removed" => removed.fill(reader.value()?)?,
            _ => drop(reader.value()?),
        }
    }
    reader.end()?;
    let (items, unreadable) = items?;
    let next = next.optional(Value::text)?;
    next.as_ref().is_none_or(|cursor| cursor.len() <= MAX_NAME).then_some(())?;
    as_of.optional(Value::text)?;
    let removed = optional_list(removed)?;
    let removed: Option<Vec<ItemId>> = removed.into_iter().map(|id| Some(ItemId::new(&name(id)?))).collect();
    Some(Page { items, unreadable, next: next.map(Into::into), as_of: instant(as_of), removed: removed? })
}

/// The items, and how many could not be read.
fn read_items(resource: Resource, reader: &mut Reader<'_>) -> Option<(Vec<Item>, u32)> {
    let (mut items, mut unreadable) = (Vec::new(), 0);
    reader.enter(b'[')?;
    while reader.more(b']')? {
        let mut ahead = *reader;
        // What one item breaks, it breaks for itself: past it, the list goes on.
        if let Some(item) = item(resource, &mut ahead) {
            items.push(item);
            *reader = ahead;
        } else {
            unreadable += 1;
            reader.value()?;
        }
    }
    Some((items, unreadable))
}

/// The item that comes next.
pub fn item(resource: Resource, reader: &mut Reader<'_>) -> Option<Item> {
    let mut wire = wire::Item::new(reader);
    let kind = kind::read(resource, &mut wire)?;
    let is_payment = matches!(kind, Kind::Payment(_));
    let [id, revision, area, title, lang, link, action_required, due, case, concerns, settles, same_as] =
        wire.common;
    Some(Item {
        id: ItemId::new(&name(id)?),
        revision: text(revision)?,
        area: Area::from_code(&area.text()?),
        title: text(title).filter(|title| !title.trim().is_empty())?,
        language: language(&lang.text()?),
        link: link.optional(Value::text)?.and_then(|link| Link::new(&link)),
        action_required: action_required.flag()?,
        asked_by: when(due),
        case: case.optional(|case| case.fields(["source", "id"]))?.and_then(reference),
        settles: settles.fields(["source", "id"]).filter(|_| is_payment).and_then(reference),
        same_as: names_of_the_thing(same_as),
        concerns: concerns.optional(concern)?,
        kind,
    })
}

pub fn reference([source, id]: [Value<'_>; 2]) -> Option<Reference> {
    Some(Reference { source: SourceId::new(&name(source)?), id: ItemId::new(&name(id)?) })
}

/// What is no name of a thing names nothing: the item stands without it.
fn names_of_the_thing(wire: Value<'_>) -> Vec<Box<str>> {
    let names = wire.list().unwrap_or_default().into_iter().filter_map(name);
    names.filter(|name| is_absolute(name)).take(MAX_NAMES).map(Into::into).collect()
}

/// Whether it is a URI with a scheme and something after it (RFC 3986, section 3.1).
fn is_absolute(uri: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    uri.split_once(':').is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty())
}

fn concern(wire: Value<'_>) -> Option<Concern> {
    fields!(wire, relation, name);
    let relation = match relation.text()?.as_ref() {
        "child" => Relation::Child,
        "spouse" => Relation::Spouse,
        "ward" => Relation::Ward,
        _ => Relation::Other,
    };
    Some(Concern { relation, name: text(name)? })
}

fn all_related(json: &str) -> Option<Vec<SourceId>> {
    fields!(Value::read(json)?, items);
    let source = |wire: Value<'_>| {
        fields!(wire, source);
        Some(SourceId::new(&source.text()?))
    };
    items.list()?.into_iter().map(source).collect()
}

/// A part that cannot be read is left out: what it would have declared is then shown as not declared.
fn described(json: &str) -> Option<Descriptor> {
    fields!(Value::read(json)?, domains, not_yet, outages, contact, data_protection_officer);
    Some(Descriptor {
        declarations: domains.list()?.into_iter().filter_map(declaration).collect(),
        not_yet: optional_list(not_yet)?.into_iter().filter_map(announced).collect(),
        outages: optional_list(outages)?.into_iter().filter_map(outage).collect(),
        email: contact.fields(["email"]).and_then(|[mailbox]| email(mailbox)),
        officer: officer(data_protection_officer),
    })
}

fn officer(wire: Value<'_>) -> Option<Officer> {
    fields!(wire, phone, email, link);
    let link = link.text().and_then(|link| Link::new(&link));
    let officer = Officer { phone: scalar::phone(phone), email: scalar::email(email), link };
    let is_reached = officer.phone.is_some() || officer.email.is_some() || officer.link.is_some();
    is_reached.then_some(officer)
}

fn optional_list(wire: Value<'_>) -> Option<Vec<Value<'_>>> {
    Some(wire.optional(Value::list)?.unwrap_or_default())
}

fn outage(wire: Value<'_>) -> Option<Outage> {
    fields!(wire, from, to, text);
    Some(Outage { from: instant(from)?, to: instant(to)?, why: words(text)? })
}

fn declaration(wire: Value<'_>) -> Option<Declaration> {
    fields!(wire, resource, since, declaration, currency_of_data, left_out);
    Some(Declaration {
        resource: Resource::from_name(&resource.text()?),
        since: day(since),
        holds: words(declaration)?,
        current: words(currency_of_data)?,
        left_out: left_out.optional(words)?,
    })
}

fn announced(wire: Value<'_>) -> Option<NotYet> {
    fields!(wire, area, what);
    Some(NotYet { area: Area::from_code(&area.text()?), what: words(what)? })
}

pub fn words(wire: Value<'_>) -> Option<Name> {
    fields!(wire, da, en);
    Some(Name { da: text(da)?, en: text(en)? })
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
