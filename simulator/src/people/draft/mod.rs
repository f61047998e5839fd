//! An item while it is being told: what can be said of any kind is here, of one kind in the other files.

mod agenda;
mod case;
mod money;
mod others;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::today::Today;
use crate::authorities::Authority;
use crate::item::{
    Area, Body, Classification, Concerns, Item, ItemRef, Moment, RelationTo, Sensitivity, Words,
};
use crate::ledger::Ledger;
use crate::moment::at_minute;

/// What sets one kind of item apart, and what others may call it by once it is told.
pub trait Kind {
    /// A name that other items may use; only what others refer to has one.
    type Name;

    /// The kind's part of an item.
    fn body(self) -> Body;

    /// Its name.
    fn name(case: ItemRef) -> Self::Name;

    /// When the authority shows such a thing first, unless it says so itself: never after today began.
    fn shown(&self) -> Moment;
}

/// An item being told. It is nowhere until it is `put`.
#[derive(Debug)]
#[must_use = "an item is nowhere until it is put"]
pub struct Draft<'a, K> {
    ledger: Option<&'a mut Ledger>,
    authority: &'static Authority,
    today: Today,
    area: Area,
    title: Words,
    kind: K,
    common: Common,
}

#[derive(Debug, Default)]
struct Common {
    revision: i64,
    lang: Option<&'static str>,
    action_required: bool,
    case: Option<ItemRef>,
    published: Option<NaiveDateTime>,
    occurred: Option<Moment>,
    due: Option<Moment>,
    decided: Option<Moment>,
    classification: Option<Classification>,
    sensitivity: Option<Sensitivity>,
    address_protected: bool,
    concerns: Option<Concerns>,
    same_as: Vec<Words>,
    number: Option<u64>,
}

impl<'a, K: Kind> Draft<'a, K> {
    /// The beginning of an item.
    pub(super) fn new(
        ledger: Option<&'a mut Ledger>,
        authority: &'static Authority,
        today: Today,
        area: Area,
        title: Words,
        kind: K,
    ) -> Self {
        Self { ledger, authority, today, area, title, kind, common: Common::default() }
    }

    /// Belonging to this case, here or at another authority.
    pub fn of(mut self, case: ItemRef) -> Self {
        self.common.case = Some(case);
        self
    }

    /// The authority waits for the citizen.
    pub const fn waits(mut self) -> Self {
        self.common.action_required = true;
        self
    }

    /// About the person's child.
    pub fn child(self, name: &'static str) -> Self {
        self.concerns(RelationTo::Child, name)
    }

    /// About somebody else.
    pub fn concerns(mut self, relation: RelationTo, name: &'static str) -> Self {
        self.common.concerns = Some(Concerns { relation, name });
        self
    }

    /// A thing of this name, which other authorities may have too.
    pub fn same_as<'t>(mut self, thing: impl Into<Option<&'t Words>>) -> Self {
        self.common.same_as.extend(thing.into().cloned());
        self
    }

    /// With the number that the authority which took over has kept.
    pub const fn numbered(mut self, number: u64) -> Self {
        self.common.number = Some(number);
        self
    }

    /// First shown at this time.
    pub fn published(mut self, at: NaiveDateTime) -> Self {
        self.common.published = Some(at);
        self
    }

    /// Having happened then.
    pub fn occurred(mut self, when: impl Into<Moment>) -> Self {
        self.common.occurred = Some(when.into());
        self
    }

    /// To be done by then, when that is not what the item itself is.
    pub fn due(mut self, when: impl Into<Moment>) -> Self {
        self.common.due = Some(when.into());
        self
    }

    /// Decided then.
    pub fn decided(mut self, when: impl Into<Moment>) -> Self {
        self.common.decided = Some(when.into());
        self
    }

    /// With this code in the municipalities' classification.
    pub fn kle(self, code: &'static str, label: &'static str) -> Self {
        self.classified("KLE", code, label)
    }

    /// With this code in the state's classification.
    pub fn form(self, code: &'static str, label: &'static str) -> Self {
        self.classified("FORM", code, label)
    }

    fn classified(mut self, scheme: &'static str, code: &'static str, label: &'static str) -> Self {
        self.common.classification = Some(Classification { scheme, code, label });
        self
    }

    /// Something most people keep to themselves.
    pub const fn confidential(mut self) -> Self {
        self.common.sensitivity = Some(Sensitivity::Confidential);
        self
    }

    /// Health, belief, offences and the like.
    pub const fn sensitive(mut self) -> Self {
        self.common.sensitivity = Some(Sensitivity::Sensitive);
        self
    }

    /// With an address that is protected.
    pub const fn address_protected(mut self) -> Self {
        self.common.address_protected = true;
        self
    }

    /// Changed so many times since it was first shown.
    pub const fn changed_times(mut self, times: i64) -> Self {
        self.common.revision = times;
        self
    }

    /// With texts in this language instead of Danish.
    pub const fn lang(mut self, lang: &'static str) -> Self {
        self.common.lang = Some(lang);
        self
    }

    /// Puts it in its list. What it gives, other items may name.
    pub fn put(self) -> K::Name {
        let Self { ledger, authority, today, area, title, kind, common } = self;
        let published = common.published.unwrap_or_else(|| first_shown(kind.shown(), today));
        let Some(ledger) = ledger else { return K::name(ItemRef { authority, number: 0 }) };
        let number = common.number.unwrap_or_else(|| ledger.next_number());
        let mut item = Item::new(number, area, title, kind.body());
        item.revision += common.revision;
        item.lang = common.lang.unwrap_or(item.lang);
        item.action_required = common.action_required;
        item.case = common.case;
        item.published = Some(published);
        item.occurred = common.occurred;
        item.due = common.due;
        item.decided = common.decided;
        item.classification = common.classification;
        item.sensitivity = common.sensitivity.unwrap_or(item.sensitivity);
        item.address_protected = common.address_protected;
        item.concerns = common.concerns;
        item.same_as = common.same_as;
        ledger.put(item);
        K::name(ItemRef { authority, number })
    }
}

/// The time itself, a day's morning, or yesterday's when that has not come yet.
fn first_shown(shown: Moment, today: Today) -> NaiveDateTime {
    let morning = |date: NaiveDate| at_minute(date, 8 * 60);
    let yesterday = morning(today.day(-1));
    match shown {
        Moment::At(local) if local.date() < today.0 => local,
        Moment::Day(date) => morning(date).min(yesterday),
        Moment::At(_) => yesterday,
    }
}

/// So many days before.
fn ahead_of(date: NaiveDate, days: i64) -> Moment {
    Moment::Day(date - TimeDelta::days(days))
}
