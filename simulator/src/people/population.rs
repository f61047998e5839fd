//! Everybody, made when first asked for and kept from then on.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use chrono::NaiveDate;

use super::story::{Related, Story};
use super::{ALL, crowded, stress};
use crate::authorities::Authority;
use crate::ledger::Ledger;

/// One person, whole: what each authority holds, and which concern the person.
#[derive(Debug)]
pub struct Person {
    /// The name.
    pub name: &'static str,
    /// Which authorities concern the person, in the order of their ports.
    pub related: Vec<Related>,
    ledgers: BTreeMap<&'static str, RwLock<Ledger>>,
}

impl Person {
    fn new(name: &'static str, (ledgers, related): (Vec<Ledger>, Vec<Related>)) -> Self {
        let ledgers = ledgers.into_iter().map(|ledger| (ledger.authority.source, RwLock::new(ledger)));
        Self { name, related, ledgers: ledgers.collect() }
    }

    /// What an authority holds now, which may be nothing.
    pub fn ledger(&self, authority: &Authority) -> Option<RwLockReadGuard<'_, Ledger>> {
        Some(self.ledgers.get(authority.source)?.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The same, to be changed: nobody reads it meanwhile.
    pub fn ledger_mut(&self, authority: &Authority) -> Option<RwLockWriteGuard<'_, Ledger>> {
        Some(self.ledgers.get(authority.source)?.write().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Everybody there is on a day.
#[derive(Debug)]
pub struct Population {
    today: NaiveDate,
    seed: u64,
    made: Mutex<BTreeMap<String, Arc<Person>>>,
}

impl Population {
    /// Nobody yet.
    pub fn new(today: NaiveDate, seed: u64) -> Self {
        Self { today, seed, made: Mutex::default() }
    }

    /// The person with this id: one whose life is told, or `stress`, or `stress-` or `crowded-` and a
    /// number of items.
    pub fn person(&self, id: &str) -> Option<Arc<Person>> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(person) = made.get(id) {
            return Some(person.clone());
        }
        let person = Arc::new(self.make(id)?);
        made.insert(id.to_owned(), person.clone());
        Some(person)
    }

    fn make(&self, id: &str) -> Option<Person> {
        if let Some(profile) = ALL.into_iter().find(|profile| profile.id == id) {
            let mut story = Story::new(id, self.today);
            (profile.tell)(&mut story);
            return Some(Person::new(profile.name, story.told()));
        }
        if let Some(number) = id.strip_prefix(crowded::ID) {
            let things =
                number.strip_prefix('-')?.parse().ok().filter(|things| *things <= crowded::LARGEST)?;
            return Some(Person::new(crowded::NAME, crowded::person(self.seed, self.today, things)));
        }
        let scale = match id.strip_prefix(stress::ID)? {
            "" => None,
            number => Some(number.strip_prefix('-')?.parse().ok().filter(|items| *items <= stress::LARGEST)?),
        };
        Some(Person::new(stress::NAME, stress::person(self.seed, self.today, scale)))
    }
}
