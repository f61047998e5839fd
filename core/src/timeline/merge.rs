//! Which entries are one thing, and which of them leads the line that shows it. Only what the sources say makes two
//! entries one: a name of the thing itself that both give (`same_as`), or the same id at a source and its successor.
//! Nothing is dropped: who does not lead stands with who does.
//!
//! Two things of one source stay two whatever another source says, so that none can fold what is not its own: names that
//! would make them one fold nothing. What shares a name and is not one line is related.
//!
//! The most urgent entry leads, so that no line shows a later date than an authority's as the date: first what waits for
//! the citizen or is still to come, by its date; then what has passed, the newest first; then what is called off, paid
//! or taken back. On the same day the one with a time leads, and then the registry's first.

use super::Entry;
use super::lineage::Lineage;
use super::sets::{Sets, index};
use crate::model::{AppointmentStatus, Day, Direction, Item, Kind, PaymentStatus, SourceIndex};
use std::collections::HashMap;

/// Other lines that one line is said to be related to: a source that gives one name to all it holds floods no other's.
pub const MAX_RELATED: usize = 8;

/// What is found by name: whose name it is, of what sort of thing, and the name.
pub type Index<'a> = HashMap<(&'a str, char, &'a str), Vec<u32>>;

/// The sort of a name that is looked up whatever the thing is.
const ANY: char = '*';

/// The entries that are one thing, by place. What is alone is not in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Who leads, in order, and who stands with it, in order.
    lines: Vec<(u32, Vec<u32>)>,
    /// Who does not lead, in order, and who leads it.
    followers: Vec<(u32, u32)>,
    /// Who leads, in order, and who leads the other lines that share a name with it.
    related: Vec<(u32, Vec<u32>)>,
}

impl Merged {
    /// Finds them. An entry without a name of the thing, at a source without an heir, costs one look.
    pub fn new(items: &[Entry<'_>], lineage: &Lineage<'_>, today: Day) -> Self {
        let may_be = |(source, item): &Entry<'_>| !item.same_as.is_empty() || lineage.is_shared(*source);
        let all = (0..).zip(items.iter().copied());
        let named = Named::new(all.filter(|(_, entry)| may_be(entry)).collect());
        if named.entries.len() < 2 {
            return Self::default();
        }
        let leads = named.leads(&named.groups(lineage), today);
        let (mut followers, mut also) = (Vec::new(), vec![Vec::new(); leads.len()]);
        for (number, lead) in (0..).zip(&leads).filter(|(number, lead)| number != *lead) {
            followers.push((named.place(number), named.place(*lead)));
            also.get_mut(index(*lead)).into_iter().for_each(|also| also.push(number));
        }
        Self { lines: named.placed(also), followers, related: named.placed(named.related(&leads)) }
    }

    /// Whether the entry at this place has a line of its own.
    pub fn leads(&self, place: u32) -> bool {
        self.lead_of(place) == place
    }

    /// Who leads the line that this entry stands in.
    pub fn lead_of(&self, place: u32) -> u32 {
        let found = self.followers.binary_search_by_key(&place, |(follower, _)| *follower);
        found.ok().and_then(|found| self.followers.get(found)).map_or(place, |(_, lead)| *lead)
    }

    /// Who stands with the entry that leads.
    pub fn also(&self, lead: u32) -> &[u32] {
        of(&self.lines, lead)
    }

    /// Who leads the other lines that share a name with this one.
    pub fn related(&self, lead: u32) -> &[u32] {
        of(&self.related, lead)
    }
}

fn of(lists: &[(u32, Vec<u32>)], place: u32) -> &[u32] {
    let found = lists.binary_search_by_key(&place, |(of, _)| *of);
    found.ok().and_then(|found| lists.get(found)).map_or(&[], |(_, list)| list)
}

/// The entries that may be one with another, and which of them have which name of the thing.
struct Named<'a> {
    entries: Vec<(u32, Entry<'a>)>,
    names: Index<'a>,
}

impl<'a> Named<'a> {
    fn new(entries: Vec<(u32, Entry<'a>)>) -> Self {
        let mut names = Index::new();
        for (number, (_, (_, item))) in (0..).zip(&entries) {
            for (sort, name) in item.same_as.iter().flat_map(|name| [(sort(item), name), (ANY, name)]) {
                names.entry(("", sort, name)).or_default().push(number);
            }
        }
        Self { entries, names }
    }

    /// Those that are one thing, each group in order.
    fn groups(&self, lineage: &Lineage<'_>) -> Vec<Vec<u32>> {
        let mut ids = Index::new();
        for (number, (_, (source, item))) in (0..).zip(&self.entries) {
            let id = (lineage.root(*source), letter(&item.kind), item.id.as_str());
            ids.entry(id).or_default().push(number);
        }
        let mut groups = Sets::new(self.entries.len());
        for same in ids.values() {
            groups.join(same);
        }
        let mut named = groups.clone();
        self.names.iter().filter(|((_, sort, _), _)| *sort != ANY).for_each(|(_, same)| named.join(same));
        let one_of_each_source =
            |group: &&Vec<u32>| group.len() <= lineage.count() && self.are_of_different_sources(group);
        named.groups().iter().filter(one_of_each_source).for_each(|group| groups.join(group));
        groups.groups()
    }

    fn are_of_different_sources(&self, group: &[u32]) -> bool {
        let sources: Vec<Option<SourceIndex>> =
            group.iter().map(|number| Some(self.entries.get(index(*number))?.1.0)).collect();
        (1..).zip(&sources).all(|(next, source)| sources.iter().skip(next).all(|other| other != source))
    }

    /// Who leads each entry.
    fn leads(&self, groups: &[Vec<u32>], today: Day) -> Vec<u32> {
        let mut leads: Vec<u32> = (0..).take(self.entries.len()).collect();
        for group in groups {
            let urgency = |number: &u32| {
                let (_, (source, item)) = self.entries.get(index(*number))?;
                Some((Urgency::of(item, today), source.0))
            };
            let Some(first) = group.iter().copied().min_by_key(urgency) else { continue };
            for number in group {
                leads.get_mut(index(*number)).into_iter().for_each(|lead| *lead = first);
            }
        }
        leads
    }

    /// Who leads the other lines that share a name, for each who leads.
    fn related(&self, leads: &[u32]) -> Vec<Vec<u32>> {
        let mut related: Vec<Vec<u32>> = vec![Vec::new(); leads.len()];
        for ((_, (_, item)), lead) in self.entries.iter().zip(leads) {
            let Some(list) = related.get_mut(index(*lead)) else { continue };
            let same = item.same_as.iter().filter_map(|name| self.names.get(&("", ANY, name.as_ref())));
            for other in same.flatten().filter_map(|number| leads.get(index(*number))) {
                if list.len() >= MAX_RELATED {
                    break;
                }
                if other != lead && !list.contains(other) {
                    list.push(*other);
                }
            }
        }
        related
    }

    fn place(&self, number: u32) -> u32 {
        self.entries.get(index(number)).map_or(u32::MAX, |(place, _)| *place)
    }

    /// The lists that hold something, with places for numbers.
    fn placed(&self, lists: Vec<Vec<u32>>) -> Vec<(u32, Vec<u32>)> {
        let places = |list: Vec<u32>| list.into_iter().map(|number| self.place(number)).collect();
        let lists = self.entries.iter().zip(lists).filter(|(_, list)| !list.is_empty());
        lists.map(|((place, _), list)| (*place, places(list))).collect()
    }
}

/// How urgent an entry is among those that are one thing, the most urgent first: whether it is to come, has passed or is
/// off; its day; whether it names no time; its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urgency(u8, i64, bool, i64);

impl Urgency {
    /// Of this entry.
    pub fn of(item: &Item, today: Day) -> Self {
        let waits = item.needs_me(today);
        let when = item.due().filter(|_| waits).unwrap_or(item.when());
        let stage = match when.day() {
            _ if waits => 0,
            _ if is_off(&item.kind) => 2,
            day => u8::from(day < today),
        };
        let newest_first = if stage == 0 { 1 } else { -1 };
        let (at, has_time) = when.order();
        Self(stage, newest_first * when.day().epoch_days(), !has_time, newest_first * at.millis())
    }

    /// Whether its date still asks for something or is to come.
    pub fn is_to_come(self) -> bool {
        self.0 == 0
    }
}

/// Whether nothing more is to come of it.
fn is_off(kind: &Kind) -> bool {
    match kind {
        Kind::Appointment(appointment) => appointment.status == AppointmentStatus::Cancelled,
        Kind::Payment(payment) => payment.status == PaymentStatus::Paid,
        Kind::Credential(credential) => credential.revoked,
        _ => false,
    }
}

/// A letter for what a thing is. At one source no two things share it and an id.
pub fn letter(kind: &Kind) -> char {
    match kind {
        Kind::Case(_) => 'c',
        Kind::Benefit(_) => 'b',
        Kind::Credential(_) => 'k',
        Kind::Payment(_) => 'p',
        Kind::Deadline(_) => 'd',
        Kind::Appointment(_) => 'a',
        Kind::Access(_) => 'l',
        Kind::Message(_) => 'm',
        Kind::Registration(_) => 'r',
        Kind::Mandate(_) => 'f',
        Kind::Consent(_) => 's',
    }
}

/// What two entries that share a name have to be alike to be one: money to the citizen is not money from them.
fn sort(item: &Item) -> char {
    match &item.kind {
        Kind::Payment(payment) if payment.direction == Direction::ToCitizen => 'P',
        kind => letter(kind),
    }
}

#[cfg(test)]
#[path = "merge_tests.rs"]
mod tests;
