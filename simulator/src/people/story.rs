//! How a person's life is told: at which authority, what.
//!
//! `story.at(&FJORDBY).deadline("Send tegninger", Area::Byggeri, today.day(9)).of(extension).put()` puts a deadline at
//! the municipality, belonging to a case that may be anywhere. It owns whose items are whose and their numbers; what
//! can be said of an item is in `draft`.

use chrono::{NaiveDate, NaiveDateTime};

use super::draft::{Draft, Kind};
use super::today::Today;
use crate::authorities::{ALL, Authority};
use crate::item::access::Access;
use crate::item::agenda::{Appointment, Deadline};
use crate::item::case::Case;
use crate::item::message::Message;
use crate::item::money::{Benefit, Payment};
use crate::item::paper::{Consent, Credential, Mandate, Registration};
use crate::item::{
    AccessKind, Area, BenefitKind, Body, CaseStatus, CredentialKind, CredentialStatus, Direction, Item,
    ItemRef, MandateBasis, MandateKind, MandateRole, Moment, Owner, PaymentStatus, Relation, Words,
};
use crate::ledger::{Ledger, Resource};
use crate::random::Random;

/// A stream of chance for names of things; the authorities' ports are the others.
const NAMES_STREAM: u64 = u64::MAX;

/// A life, as far as it has been told.
#[derive(Debug)]
pub struct Story {
    /// The day it is told on.
    pub today: Today,
    ledgers: Vec<Ledger>,
    related: Vec<Related>,
    names: Random,
}

/// An authority that concerns the person.
#[derive(Debug, Clone, Copy)]
pub struct Related {
    /// Which.
    pub authority: &'static Authority,
    /// The first day.
    pub since: NaiveDate,
    /// The last day, when it is over.
    pub until: Option<NaiveDate>,
}

impl Story {
    /// The beginning of the story of the person with this id.
    pub fn new(id: &str, today: NaiveDate) -> Self {
        let seed = id.bytes().fold(0, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
        let ledger = |authority: &'static Authority| {
            let first = Random::new(seed, authority.port.into()).between(&(1_000_000..=90_000_000));
            Ledger::new(authority, first.unsigned_abs())
        };
        Self {
            today: Today(today),
            ledgers: ALL.into_iter().map(ledger).collect(),
            related: vec![],
            names: Random::new(seed, NAMES_STREAM),
        }
    }

    /// The authority's desk, to put things on. An authority with anything concerns the person by itself.
    pub fn at(&mut self, authority: &'static Authority) -> Desk<'_> {
        Desk { today: self.today, authority, ledgers: &mut self.ledgers }
    }

    /// Says that an authority concerns the person from this day, until the other.
    pub fn relates(&mut self, authority: &'static Authority, since: NaiveDate, until: Option<NaiveDate>) {
        self.related.push(Related { authority, since, until });
    }

    /// A name that no other thing has.
    pub fn thing(&mut self) -> Words {
        self.names.urn().into()
    }

    /// Says how a case is related to another, when the other came later.
    pub fn link(&mut self, one: ItemRef, relation: Relation, other: ItemRef) {
        let ledger = self.ledgers.iter_mut().find(|ledger| ledger.authority.source == one.authority.source);
        if let Some(Item { body: Body::Case(case), .. }) =
            ledger.and_then(|ledger| ledger.find_mut(Resource::Cases, one.number))
        {
            case.related.push((relation, other));
        }
    }

    /// Everything told: what each authority holds, and which concern the person.
    pub fn told(mut self) -> (Vec<Ledger>, Vec<Related>) {
        for ledger in &self.ledgers {
            let source = ledger.authority.source;
            let is_said = self.related.iter().any(|related| related.authority.source == source);
            if let Some(since) = ledger.items().map(|(_, item)| began(item)).min()
                && !is_said
            {
                let since = since.min(self.today.day(-1));
                self.related.push(Related { authority: ledger.authority, since, until: None });
            }
        }
        for authority in ALL.into_iter().filter(|authority| authority.everyone) {
            self.related.push(Related { authority, since: self.today.years(-10, 0), until: None });
        }
        self.related.sort_by_key(|related| (related.authority.port, related.authority.source));
        self.related.dedup_by_key(|related| related.authority.source);
        (self.ledgers, self.related)
    }
}

fn began(item: &Item) -> NaiveDate {
    match &item.body {
        Body::Case(case) => case.opened.date(),
        Body::Credential(credential) => credential.issued,
        _ => item.place().date(),
    }
}

/// An authority at which things are put. Each method begins an item; `put` ends it.
#[derive(Debug)]
pub struct Desk<'a> {
    today: Today,
    authority: &'static Authority,
    ledgers: &'a mut [Ledger],
}

impl<'a> Desk<'a> {
    fn draft<K: Kind>(self, title: impl Into<Words>, area: Area, kind: K) -> Draft<'a, K> {
        let ledger = self.ledgers.iter_mut().find(|ledger| ledger.authority.source == self.authority.source);
        Draft::new(ledger, self.authority, self.today, area, title.into(), kind)
    }

    /// A case in progress, begun at this time and not touched since.
    pub fn case(self, title: impl Into<Words>, area: Area, opened: NaiveDateTime) -> Draft<'a, Case> {
        self.draft(title, area, Case::new(CaseStatus::InProgress, opened, opened))
    }

    /// Money granted from this day.
    pub fn benefit(self, title: impl Into<Words>, area: Area, from: NaiveDate) -> Draft<'a, Benefit> {
        self.draft(title, area, Benefit::new(BenefitKind::Economic, from))
    }

    /// Help or a place granted from this day.
    pub fn service(self, title: impl Into<Words>, area: Area, from: NaiveDate) -> Draft<'a, Benefit> {
        self.draft(title, area, Benefit::new(BenefitKind::Service, from))
    }

    /// A paper issued on this day, valid without end.
    pub fn credential(
        self,
        title: impl Into<Words>,
        area: Area,
        kind: CredentialKind,
        issued: NaiveDate,
    ) -> Draft<'a, Credential> {
        let credential = Credential {
            kind,
            status: CredentialStatus::Valid,
            issued,
            expires: None,
            is_renewable: false,
            number_masked: None,
            categories: vec![],
        };
        self.draft(title, area, credential)
    }

    /// Øre to the citizen on this day: paid, if the day is past.
    pub fn pays(
        self,
        title: impl Into<Words>,
        area: Area,
        gross: i64,
        date: NaiveDate,
    ) -> Draft<'a, Payment> {
        self.payment(Direction::ToCitizen, title, area, gross, date)
    }

    /// Øre from the citizen, this day at the latest: paid, if the day is past.
    pub fn charges(
        self,
        title: impl Into<Words>,
        area: Area,
        gross: i64,
        date: NaiveDate,
    ) -> Draft<'a, Payment> {
        self.payment(Direction::FromCitizen, title, area, gross, date)
    }

    fn payment(
        self,
        direction: Direction,
        title: impl Into<Words>,
        area: Area,
        gross: i64,
        date: NaiveDate,
    ) -> Draft<'a, Payment> {
        let status = if date < self.today.0 { PaymentStatus::Paid } else { PaymentStatus::Upcoming };
        self.draft(title, area, Payment::new(direction, gross, date, status))
    }

    /// A last day for the citizen.
    pub fn deadline(
        self,
        title: impl Into<Words>,
        area: Area,
        due: impl Into<Moment>,
    ) -> Draft<'a, Deadline> {
        self.draft(title, area, Deadline { due: due.into(), owner: Owner::Citizen, consequence: None })
    }

    /// A last day for the authority.
    pub fn promise(self, title: impl Into<Words>, area: Area, due: impl Into<Moment>) -> Draft<'a, Deadline> {
        self.deadline(title, area, due).owner(Owner::Authority)
    }

    /// A meeting or a visit that stands.
    pub fn appointment(
        self,
        title: impl Into<Words>,
        area: Area,
        start: impl Into<Moment>,
    ) -> Draft<'a, Appointment> {
        self.draft(title, area, Appointment::new(start.into()))
    }

    /// A look-up by the authority itself, in this system.
    pub fn look_up(
        self,
        title: impl Into<Words>,
        area: Area,
        kind: AccessKind,
        system: &'static str,
        at: NaiveDateTime,
    ) -> Draft<'a, Access> {
        let organisation = self.authority.name.da.into();
        self.draft(title, area, Access::new(at, kind, organisation, system.into()))
    }

    /// A letter from this sender.
    pub fn message(
        self,
        title: impl Into<Words>,
        area: Area,
        sender: &'static Authority,
        received: NaiveDateTime,
    ) -> Draft<'a, Message> {
        self.draft(title, area, Message::new(received, sender.name.da.into()))
    }

    /// A fact registered since this day.
    pub fn registration(
        self,
        title: impl Into<Words>,
        area: Area,
        value: impl Into<Words>,
        changed: NaiveDate,
    ) -> Draft<'a, Registration> {
        let value = value.into();
        self.draft(
            title,
            area,
            Registration { value, code: None, changed, is_correctable: false, fields: vec![] },
        )
    }

    /// A mandate to see and act, since this day.
    pub fn mandate(
        self,
        title: impl Into<Words>,
        area: Area,
        role: MandateRole,
        other_party: &'static str,
        from: NaiveDate,
    ) -> Draft<'a, Mandate> {
        let mandate = Mandate {
            role,
            other_party: other_party.into(),
            kind: MandateKind::Act,
            basis: MandateBasis::Mandate,
            from,
            to: None,
        };
        self.draft(title, area, mandate)
    }

    /// A consent given on this day, without end, to be withdrawn at the authority.
    pub fn consent(
        self,
        title: impl Into<Words>,
        area: Area,
        recipient: &'static str,
        purpose: &'static str,
        given: NaiveDate,
    ) -> Draft<'a, Consent> {
        let consent = Consent {
            recipient: recipient.into(),
            purpose: purpose.into(),
            data: (&[] as &[_]).into(),
            given,
            expires: None,
            is_withdrawable: true,
        };
        self.draft(title, area, consent)
    }

    /// Items made elsewhere, with numbers of their own.
    pub fn put_all(self, items: Vec<Item>) {
        let source = self.authority.source;
        if let Some(ledger) = self.ledgers.iter_mut().find(|ledger| ledger.authority.source == source) {
            for item in items {
                ledger.put(item);
            }
        }
    }

    /// Something the list held until then, and does not any more.
    pub fn removed(self, resource: Resource, at: NaiveDateTime) {
        let source = self.authority.source;
        if let Some(ledger) = self.ledgers.iter_mut().find(|ledger| ledger.authority.source == source) {
            ledger.put_removed(resource, at);
        }
    }
}
