//! The lines that the entries make, and what holds for a line of several entries: it is found by what any of them is, and
//! asks for what any of them asks.

use super::Entry;
use super::bills::Bills;
use super::merge::{Merged, Urgency};
use super::sets::index;
use crate::model::{Day, When};

/// The lines, each named by the place of the entry that leads it.
#[derive(Clone, Copy)]
pub struct Lines<'a> {
    pub(super) items: &'a [Entry<'a>],
    pub(super) merged: &'a Merged,
    pub(super) bills: &'a Bills,
    pub(super) today: Day,
}

impl<'a> Lines<'a> {
    /// Who leads each line, with its place, in the sources' order.
    pub fn all(self) -> impl Iterator<Item = (u32, Entry<'a>)> {
        (0..).zip(self.items.iter().copied()).filter(move |(place, _)| self.merged.leads(*place))
    }

    /// The entry at this place.
    pub fn entry(self, place: u32) -> Option<Entry<'a>> {
        self.items.get(index(place)).copied()
    }

    /// Who stands with the entry that leads.
    pub fn also(self, lead: u32) -> impl Iterator<Item = Entry<'a>> {
        self.merged.also(lead).iter().filter_map(move |place| self.entry(*place))
    }

    /// Everyone in a line, who leads it first.
    pub fn entries(self, lead: u32) -> impl Iterator<Item = Entry<'a>> {
        self.entry(lead).into_iter().chain(self.also(lead))
    }

    /// The first of a line in the sources' order, which stays the same when another leads.
    pub fn first(self, lead: u32) -> Option<Entry<'a>> {
        let first = self.merged.also(lead).first().copied().unwrap_or(lead);
        self.entry(first.min(lead))
    }

    /// Whether any of a line asks something of the citizen.
    pub fn needs_me(self, lead: u32) -> bool {
        self.entries(lead).any(|(_, item)| item.needs_me(self.today))
    }

    /// The first last day or time for what a line asks, of those that are not passed for whoever named them.
    pub fn due(self, lead: u32) -> Option<When> {
        let open = self.entries(lead).filter(|(_, item)| Urgency::of(item, self.today).is_to_come());
        open.filter_map(|(_, item)| item.due()).min_by_key(|due| due.order())
    }

    /// Who leads the other lines that share a name with this one.
    pub fn related(self, lead: u32) -> impl Iterator<Item = Entry<'a>> {
        self.merged.related(lead).iter().filter_map(move |place| self.entry(*place))
    }

    /// The bill that this line pays.
    pub fn bill(self, lead: u32) -> Option<Entry<'a>> {
        self.entry(self.bills.paid_by(lead)?)
    }

    /// Who leads the lines that pay this bill.
    pub fn payments(self, lead: u32) -> impl Iterator<Item = Entry<'a>> {
        self.bills.payments_of(lead).filter_map(move |place| self.entry(place))
    }
}
