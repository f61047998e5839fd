//! What goes over the wire: serde types of the simulator's own.
//!
//! Client and server share nothing, so that they cannot share a mistake. Everything here is made on demand from
//! `ledger` and thrown away.

pub mod descriptor;
mod item;
pub mod problem;
mod record;
pub mod registry;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

use crate::authorities::{Authority, CPR, Kind, SOGN, Text};
use crate::ledger::{Page, Resource};
use crate::moment::at_minute;
use crate::people::population::Person;
use crate::people::story::Related;
pub use item::{Item, ItemRef, Writer};
pub use record::Record;

/// A text in both languages.
#[derive(Debug, Serialize)]
struct Words {
    da: &'static str,
    en: &'static str,
}

impl From<Text> for Words {
    fn from(Text { da, en }: Text) -> Self {
        Self { da, en }
    }
}

/// One page of a list.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    items: Vec<Item<'a>>,
    next: Option<String>,
    as_of: String,
    removed: Vec<String>,
}

impl<'a> List<'a> {
    /// The page, with the ids that are gone.
    pub fn new(
        page: &Page<'a>,
        resource: Resource,
        removed: Vec<String>,
        writer: Writer<'_>,
        as_of: NaiveDateTime,
    ) -> Self {
        Self {
            items: page.items.iter().map(|item| Item::listed(item, writer)).collect(),
            next: page.next.map(|from| cursor(resource, from)),
            as_of: writer.authority.spelling.instant(as_of),
            removed,
        }
    }
}

/// A place in a list. Its signs need escaping in an address: a client that only pastes it in is found out.
fn cursor(resource: Resource, from: usize) -> String {
    format!("from={from}&in={}", resource.name())
}

/// The place a cursor of this list stands for.
pub fn place(resource: Resource, cursor: &str) -> Option<usize> {
    let (from, list) = cursor.strip_prefix("from=")?.split_once("&in=")?;
    (list == resource.name()).then_some(from.parse().ok()?)
}

/// When the systems behind an authority were read: just after midnight, so nothing of today has happened yet but what
/// is changed in a ledger by order.
pub fn read_at(today: NaiveDate) -> NaiveDateTime {
    at_minute(today, 5)
}

/// Which authorities concern the person.
#[derive(Debug, Serialize)]
pub struct Relations {
    items: Vec<Relation>,
    as_of: String,
}

#[derive(Debug, Serialize)]
struct Relation {
    source: &'static str,
    since: NaiveDate,
    until: Option<NaiveDate>,
}

impl Relations {
    /// Those that this authority knows of.
    pub fn new(person: &Person, knower: &Authority, today: NaiveDate) -> Self {
        let items = person
            .related
            .iter()
            .filter(|related| knows(knower, related))
            .map(|Related { authority, since, until }| Relation {
                source: authority.source,
                since: *since,
                until: *until,
            })
            .collect();
        Self { items, as_of: knower.spelling.instant(read_at(today)) }
    }
}

/// The civil register knows municipality, parish and what every resident has; Digital Post everyone who has written,
/// which the parish does not do.
fn knows(knower: &Authority, related: &Related) -> bool {
    let Related { authority, .. } = related;
    let is_parish = authority.source == SOGN.source;
    if knower.source == CPR.source {
        return is_parish || authority.everyone || authority.kind == Kind::Municipality;
    }
    !is_parish
}
