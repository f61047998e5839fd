//! Everything one authority holds about one person, as the lists it serves.
//!
//! It owns the split into lists and pages. Items keep the order they were put in, which is no timeline's.

use chrono::{NaiveDateTime, TimeDelta};

use crate::authorities::Authority;
use crate::item::{Body, Item};

/// A list an authority serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// Cases.
    Cases,
    /// What is granted.
    Benefits,
    /// Papers that prove or permit.
    Credentials,
    /// Payments.
    Payments,
    /// Deadlines and appointments.
    Agenda,
    /// Look-ups.
    AccessLog,
    /// Letters and text messages.
    Messages,
    /// What is registered.
    Registrations,
    /// Who may act for whom.
    Mandates,
    /// Who may have data.
    Consents,
}

impl Resource {
    /// Every list, in the order they are declared.
    pub const ALL: [Self; 10] = [
        Self::Cases,
        Self::Benefits,
        Self::Credentials,
        Self::Payments,
        Self::Agenda,
        Self::AccessLog,
        Self::Messages,
        Self::Registrations,
        Self::Mandates,
        Self::Consents,
    ];

    /// Its name in an address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Benefits => "benefits",
            Self::Credentials => "credentials",
            Self::Payments => "payments",
            Self::Agenda => "agenda",
            Self::AccessLog => "access-log",
            Self::Messages => "messages",
            Self::Registrations => "registrations",
            Self::Mandates => "mandates",
            Self::Consents => "consents",
        }
    }

    /// The list with this name in an address.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|resource| resource.name() == name)
    }

    /// The list that such an item is in.
    pub const fn of(body: &Body) -> Self {
        match body {
            Body::Case(_) => Self::Cases,
            Body::Benefit(_) => Self::Benefits,
            Body::Credential(_) => Self::Credentials,
            Body::Payment(_) => Self::Payments,
            Body::Deadline(_) | Body::Appointment(_) => Self::Agenda,
            Body::Access(_) => Self::AccessLog,
            Body::Message(_) => Self::Messages,
            Body::Registration(_) => Self::Registrations,
            Body::Mandate(_) => Self::Mandates,
            Body::Consent(_) => Self::Consents,
        }
    }
}

/// What one authority holds about one person.
#[derive(Debug, Clone)]
pub struct Ledger {
    /// Whose it is.
    pub authority: &'static Authority,
    lists: [Vec<Item>; 10],
    removed: Vec<Removed>,
    /// When each list last changed, if it has since the day began.
    changed: [Option<NaiveDateTime>; 10],
    last_number: u64,
}

/// Something a list held once.
#[derive(Debug, Clone, Copy)]
struct Removed {
    resource: Resource,
    number: u64,
    at: NaiveDateTime,
}

/// Part of a list, and where the next part begins.
#[derive(Debug, Clone)]
pub struct Page<'a> {
    /// The items of this part.
    pub items: Vec<&'a Item>,
    /// The place after it, unless the list ends here.
    pub next: Option<usize>,
}

impl Ledger {
    /// An empty one, whose numbers begin after this.
    pub fn new(authority: &'static Authority, last_number: u64) -> Self {
        Self { authority, lists: Default::default(), removed: vec![], changed: [None; 10], last_number }
    }

    /// A number no item here has.
    pub const fn next_number(&mut self) -> u64 {
        self.last_number += 7;
        self.last_number
    }

    /// Puts an item in its list.
    pub fn put(&mut self, item: Item) {
        self.last_number = self.last_number.max(item.number);
        if let Some(list) = self.lists.get_mut(Resource::of(&item.body) as usize) {
            list.push(item);
        }
    }

    /// Notes that an item was taken out of a list then.
    pub fn put_removed(&mut self, resource: Resource, at: NaiveDateTime) {
        let number = self.next_number();
        self.removed.push(Removed { resource, number, at });
    }

    /// When a list last changed since the day began, if it has.
    pub fn changed(&self, resource: Resource) -> Option<NaiveDateTime> {
        self.changed.get(resource as usize).copied().flatten()
    }

    /// Puts an item in its list as new now.
    pub fn add(&mut self, mut item: Item, now: NaiveDateTime) {
        item.changed_today = Some(self.change(Resource::of(&item.body), now));
        self.put(item);
    }

    /// Changes an item of a list now; gives it as it has become.
    pub fn correct(
        &mut self,
        resource: Resource,
        number: u64,
        now: NaiveDateTime,
        change: impl FnOnce(&mut Item),
    ) -> Option<&Item> {
        self.find(resource, number)?;
        let at = self.change(resource, now);
        let item = self.find_mut(resource, number)?;
        change(item);
        item.revision += 1;
        item.changed_today = Some(at);
        Some(item)
    }

    /// Takes an item out of a list now, and remembers that it was there.
    pub fn remove(&mut self, resource: Resource, number: u64, now: NaiveDateTime) -> Option<Item> {
        let list = self.lists.get_mut(resource as usize)?;
        let place = list.iter().position(|item| item.number == number)?;
        let item = list.remove(place);
        let at = self.change(resource, now);
        self.removed.push(Removed { resource, number, at });
        Some(item)
    }

    /// When a change that is made now counts from: after every other of its list, so that no two are taken for one.
    fn change(&mut self, resource: Resource, now: NaiveDateTime) -> NaiveDateTime {
        let after_the_last = self.changed(resource).map(|last| last + TimeDelta::milliseconds(1));
        let at = after_the_last.map_or(now, |next| next.max(now));
        if let Some(changed) = self.changed.get_mut(resource as usize) {
            *changed = Some(at);
        }
        at
    }

    /// A whole list.
    pub fn list(&self, resource: Resource) -> &[Item] {
        self.lists.get(resource as usize).map_or(&[], Vec::as_slice)
    }

    /// The item of a list with this number.
    pub fn find(&self, resource: Resource, number: u64) -> Option<&Item> {
        self.list(resource).iter().find(|item| item.number == number)
    }

    /// The same, to be changed.
    pub fn find_mut(&mut self, resource: Resource, number: u64) -> Option<&mut Item> {
        self.lists.get_mut(resource as usize)?.iter_mut().find(|item| item.number == number)
    }

    /// At most `limit` items from this place among those that are `wanted`; none if there is no such place.
    pub fn page(
        &self,
        resource: Resource,
        from: usize,
        limit: usize,
        wanted: impl Fn(&Item) -> bool,
    ) -> Option<Page<'_>> {
        let list = self.list(resource);
        if from > list.len() {
            return None;
        }
        let mut rest = list.iter().enumerate().skip(from).filter(|(_, item)| wanted(item));
        let items: Vec<_> = rest.by_ref().take(limit).map(|(_, item)| item).collect();
        let next = rest.next().map(|(place, _)| place);
        Some(Page { items, next })
    }

    /// The numbers of what a list lost since then.
    pub fn removed_since(&self, resource: Resource, since: NaiveDateTime) -> impl Iterator<Item = u64> {
        let is_later = move |removed: &&Removed| removed.resource == resource && removed.at >= since;
        self.removed.iter().filter(is_later).map(|removed| removed.number)
    }

    /// Every item with the list it is in.
    pub fn items(&self) -> impl Iterator<Item = (Resource, &Item)> {
        Resource::ALL
            .into_iter()
            .flat_map(|resource| self.list(resource).iter().map(move |item| (resource, item)))
    }
}
