//! One round through the tables: the state that the writers of cases, payments, agenda and look-ups share.
//!
//! Cases come first at every authority, so that any item can be linked to a case of any authority.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

use super::title::Household;
use crate::authorities::Authority;
use crate::authorities::tables::Tables;
use crate::item::{Area, Body, Item, ItemRef};
use crate::moment::at_minute;
use crate::random::Random;
use crate::schedule::{Occurrence, Schedule};

/// Where an authority's items are numbered and kept, over all rounds.
#[derive(Debug)]
pub struct Binder {
    /// Whose it is.
    pub authority: &'static Authority,
    /// The rows its items are made from.
    pub tables: &'static Tables,
    /// What it holds so far.
    pub items: Vec<Item>,
    last_number: u64,
}

impl Binder {
    /// An empty one; its numbers begin somewhere of its own.
    pub fn new(authority: &'static Authority, tables: &'static Tables, random: &mut Random) -> Self {
        let last_number = random.between(&(1_000_000..=90_000_000)).unsigned_abs();
        Self { authority, tables, items: vec![], last_number }
    }

    /// A number no item here has.
    pub fn next_number(&mut self, random: &mut Random) -> u64 {
        self.last_number += random.between(&(1..=9)).unsigned_abs();
        self.last_number
    }
}

/// One way through the tables.
#[derive(Debug)]
pub struct Round {
    /// The day it is.
    pub today: NaiveDate,
    /// The day the schedules count from: `today`, or whole years earlier in later rounds.
    pub anchor: NaiveDate,
    /// This round's choices.
    pub random: Random,
    household: Household,
    cases: Vec<KnownCase>,
}

#[derive(Debug)]
struct KnownCase {
    key: &'static str,
    opened: NaiveDate,
    case: ItemRef,
}

impl Round {
    /// The round with this number; the first is the ordinary person.
    pub fn new(seed: u64, number: u64, today: NaiveDate, household: Household) -> Self {
        let years_back = i64::try_from(number % 4).unwrap_or_default();
        let anchor = today - TimeDelta::days(365 * years_back);
        Self { today, anchor, random: Random::new(seed, number), household, cases: vec![] }
    }

    /// What the round makes in each binder, in the binders' order.
    pub fn work(mut self, binders: &mut [Binder]) -> Vec<Vec<Item>> {
        let mut made: Vec<_> = binders.iter_mut().map(|binder| self.cases(binder)).collect();
        for (binder, items) in binders.iter_mut().zip(&mut made) {
            items.extend(self.payments(binder));
            items.extend(self.deadlines(binder));
            items.extend(self.appointments(binder));
            items.extend(self.look_ups(binder));
        }
        made
    }

    /// An item in the binder, with what all kinds have in common.
    pub fn item(
        &mut self,
        binder: &mut Binder,
        area: Area,
        pattern: &str,
        then: Occurrence,
        body: Body,
    ) -> Item {
        let number = binder.next_number(&mut self.random);
        let title = self.household.title(pattern, then).into();
        let revision = self.random.between(&(1..=4));
        Item { revision, ..Item::new(number, area, title, body) }
    }

    /// Makes a case known to the rows that name its key.
    pub fn remember(&mut self, key: &'static str, opened: NaiveDate, case: ItemRef) {
        self.cases.push(KnownCase { key, opened, case });
    }

    /// The youngest case with the key that had begun on the day.
    pub fn case(&self, key: Option<&str>, on: NaiveDate) -> Option<ItemRef> {
        let known = self.cases.iter().filter(|known| Some(known.key) == key && known.opened <= on);
        known.max_by_key(|known| known.opened).map(|known| known.case)
    }

    /// When a row happens, if it does to this person: what a case leads to begins with the case.
    pub fn occurrences(
        &mut self,
        chance: i64,
        when: &Schedule,
        months: &RangeInclusive<i64>,
        case: Option<&str>,
    ) -> Vec<Occurrence> {
        if !self.random.chance(chance) {
            return vec![];
        }
        let mut dates = when.dates(self.anchor, months, &mut self.random);
        dates.retain(|then| case.is_none() || self.case(case, then.date).is_some());
        dates
    }

    /// Whether the person has such a case at all.
    pub fn has_case(&self, key: Option<&str>) -> bool {
        key.is_none_or(|key| self.cases.iter().any(|known| known.key == key))
    }

    /// A time of day within office hours.
    pub fn office_hour(&mut self, date: NaiveDate) -> NaiveDateTime {
        at_minute(date, self.random.between(&(8 * 60..=15 * 60)))
    }

    /// The day itself, or the Friday before its weekend.
    pub fn weekday(date: NaiveDate) -> NaiveDate {
        let days_past_friday = date.weekday().num_days_from_monday().saturating_sub(4);
        date - TimeDelta::days(days_past_friday.into())
    }

    /// Whether the day is over: what an authority has done lies before today, whatever the clock says.
    pub fn is_past(&self, date: NaiveDate) -> bool {
        date < self.today
    }
}
