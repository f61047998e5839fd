//! Everything one authority holds about the person, as the lists it serves.
//!
//! It owns the split into lists and pages. Items keep the order the authority made them in, which is no timeline's.

use crate::authorities::Authority;
use crate::item::{Body, Item};

/// A list an authority serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// Cases.
    Cases,
    /// Payments.
    Payments,
    /// Deadlines and appointments.
    Agenda,
    /// Look-ups.
    AccessLog,
}

impl Resource {
    /// Every list.
    pub const ALL: [Self; 4] = [Self::Cases, Self::Payments, Self::Agenda, Self::AccessLog];

    /// Its name in an address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Payments => "payments",
            Self::Agenda => "agenda",
            Self::AccessLog => "access-log",
        }
    }

    /// The list with this name in an address.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|resource| resource.name() == name)
    }

    const fn of(body: &Body) -> Self {
        match body {
            Body::Case { .. } => Self::Cases,
            Body::Payment { .. } => Self::Payments,
            Body::Deadline { .. } | Body::Appointment { .. } => Self::Agenda,
            Body::Access { .. } => Self::AccessLog,
        }
    }
}

/// What one authority holds.
#[derive(Debug, Clone)]
pub struct Ledger {
    /// Whose it is.
    pub authority: &'static Authority,
    cases: Vec<Item>,
    payments: Vec<Item>,
    agenda: Vec<Item>,
    access_log: Vec<Item>,
}

/// Part of a list, and where the next part begins.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The items of this part.
    pub items: &'a [Item],
    /// The place after it, unless the list ends here.
    pub next: Option<usize>,
}

impl Ledger {
    /// The authority's items, put in their lists.
    pub fn new(authority: &'static Authority, items: Vec<Item>) -> Self {
        let mut ledger =
            Self { authority, cases: vec![], payments: vec![], agenda: vec![], access_log: vec![] };
        for item in items {
            match Resource::of(&item.body) {
                Resource::Cases => ledger.cases.push(item),
                Resource::Payments => ledger.payments.push(item),
                Resource::Agenda => ledger.agenda.push(item),
                Resource::AccessLog => ledger.access_log.push(item),
            }
        }
        ledger
    }

    /// A whole list.
    pub fn list(&self, resource: Resource) -> &[Item] {
        match resource {
            Resource::Cases => &self.cases,
            Resource::Payments => &self.payments,
            Resource::Agenda => &self.agenda,
            Resource::AccessLog => &self.access_log,
        }
    }

    /// At most `limit` items from this place; none if the list has no such place.
    pub fn page(&self, resource: Resource, from: usize, limit: usize) -> Option<Page<'_>> {
        let rest = self.list(resource).get(from..)?;
        let items = rest.get(..limit).unwrap_or(rest);
        let next = (items.len() < rest.len()).then_some(from + items.len());
        Some(Page { items, next })
    }

    /// Every item with the list it is in.
    pub fn items(&self) -> impl Iterator<Item = (Resource, &Item)> {
        Resource::ALL
            .into_iter()
            .flat_map(|resource| self.list(resource).iter().map(move |item| (resource, item)))
    }
}
