//! What goes over the wire: serde types of the simulator's own.
//!
//! Client and server share nothing, so that they cannot share a mistake. Everything here is made on demand from
//! `ledger` and thrown away.

pub mod descriptor;
mod item;
pub mod problem;

use chrono::NaiveDate;
use serde::Serialize;

use crate::authorities;
use crate::item as model;
use crate::ledger::{Ledger, Page, Resource};
use crate::moment::{Spelling, at_minute};
pub use item::Item;

/// One page of a list.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    items: Vec<Item<'a>>,
    next: Option<String>,
    as_of: String,
    removed: [&'a str; 0],
}

impl<'a> List<'a> {
    /// The page, its links leading to `origin`.
    pub fn new(ledger: &Ledger, resource: Resource, page: Page<'a>, origin: &str, today: NaiveDate) -> Self {
        Self {
            items: page.items.iter().map(|item| Item::new(item, ledger.authority, origin)).collect(),
            next: page.next.map(|from| cursor(resource, from)),
            as_of: as_of(today),
            removed: [],
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

/// The systems behind an authority are read just after midnight, so nothing of today has happened yet.
fn as_of(today: NaiveDate) -> String {
    Spelling::Utc.instant(at_minute(today, 5))
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
    from: &'static str,
    until: Option<&'static str>,
}

impl Relations {
    /// Every authority there is, since the first of its years: the person has dealings with all of them.
    pub fn new(today: NaiveDate) -> Self {
        let items = authorities::ALL
            .into_iter()
            .filter_map(|authority| {
                let from = authority.declarations.iter().map(|list| list.covered_since).min()?;
                Some(Relation { source: authority.source, from, until: None })
            })
            .collect();
        Self { items, as_of: as_of(today) }
    }
}

/// One line of an authority's ledger, for tests to compare a screen with.
#[derive(Debug, Serialize)]
pub struct Record<'a> {
    resource: &'static str,
    id: String,
    kind: &'static str,
    title: &'a str,
    at: String,
}

impl<'a> Record<'a> {
    /// The line for an item of this list.
    pub fn new(ledger: &Ledger, resource: Resource, item: &'a model::Item) -> Self {
        let spelling = ledger.authority.spelling;
        let (kind, at) = match &item.body {
            model::Body::Case { updated, .. } => ("case", spelling.instant(*updated)),
            model::Body::Payment { date, .. } => ("payment", date.to_string()),
            model::Body::Deadline { due, .. } => ("deadline", spelling.moment(*due)),
            model::Body::Appointment { start, .. } => ("appointment", spelling.moment(*start)),
            model::Body::Access { at, .. } => ("access", spelling.instant(*at)),
        };
        Self { resource: resource.name(), id: ledger.authority.id(item.number), kind, title: &item.title, at }
    }
}
