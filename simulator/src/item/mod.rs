//! What an authority holds about a person: one item of one of the ten lists, with what every item has.
//!
//! It owns the meaning only. How an item is spelled on the wire is decided in `wire`, and what is in it by the
//! stories in `people`. What sets the kinds apart has a file a group here; the open lists of words are in `words`.

pub mod access;
pub mod agenda;
pub mod case;
pub mod message;
pub mod money;
pub mod paper;
mod words;

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::authorities::Authority;
use crate::moment::at_minute;

pub use words::{
    AccessKind, ActionCode, AppointmentStatus, Area, BenefitCode, BenefitKind, BenefitStatus, CaseStatus,
    ContactKind, CredentialKind, CredentialStatus, Direction, Frequency, MandateBasis, MandateKind,
    MandateRole, MessageKind, Owner, PaymentLineKind, PaymentPart, PaymentStatus, RegistrationCode, Relation,
    RelationTo, Sensitivity, StepStatus,
};

/// A text that is either part of the program or made for the occasion.
pub type Words = Cow<'static, str>;

/// One thing an authority holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Unique at its authority for its person; written out by [`Authority::id`].
    pub number: u64,
    /// Counts the times the authority has changed it.
    pub revision: i64,
    /// Where in the public sector it belongs.
    pub area: Area,
    /// What a citizen reads.
    pub title: Words,
    /// The language of its texts.
    pub lang: &'static str,
    /// Whether the authority waits for the citizen.
    pub action_required: bool,
    /// The case it belongs to, possibly another authority's.
    pub case: Option<ItemRef>,
    /// When the authority first showed it.
    pub published: Option<NaiveDateTime>,
    /// When it happened.
    pub occurred: Option<Moment>,
    /// When it must be done.
    pub due: Option<Moment>,
    /// When it was decided.
    pub decided: Option<Moment>,
    /// Its place in a classification of public tasks.
    pub classification: Option<Classification>,
    /// How careful one must be with it.
    pub sensitivity: Sensitivity,
    /// Whether the address in it is protected.
    pub address_protected: bool,
    /// Whom it is about, when it is not the person.
    pub concerns: Option<Concerns>,
    /// What the thing itself is called everywhere, so that other authorities' items can be known for the same.
    pub same_as: Vec<Words>,
    /// When the authority last changed it, if that was after the day began.
    pub changed_today: Option<NaiveDateTime>,
    /// What sets its kind apart.
    pub body: Body,
}

/// Names an item at some authority.
#[derive(Debug, Clone, Copy)]
pub struct ItemRef {
    /// Whose it is.
    pub authority: &'static Authority,
    /// Its number there.
    pub number: u64,
}

impl PartialEq for ItemRef {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number && self.authority.source == other.authority.source
    }
}

/// A code of a scheme that is not ours, with its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Classification {
    /// `KLE`, `FORM` or another.
    pub scheme: &'static str,
    /// The code.
    pub code: &'static str,
    /// What the scheme calls it.
    pub label: &'static str,
}

/// Somebody else whom an item is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concerns {
    /// What they are to the person.
    pub relation: RelationTo,
    /// First name.
    pub name: &'static str,
}

/// A date, or a time on a Danish clock.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Moment {
    /// A whole day.
    Day(NaiveDate),
    /// A time as a clock in Denmark shows it.
    At(NaiveDateTime),
}

impl Moment {
    /// So many days later, at the same time of day.
    #[must_use]
    pub fn later(self, days: i64) -> Self {
        match self {
            Self::Day(date) => Self::Day(date + TimeDelta::days(days)),
            Self::At(local) => Self::At(local + TimeDelta::days(days)),
        }
    }

    /// The day it is, or is on.
    pub fn date(self) -> NaiveDate {
        match self {
            Self::Day(date) => date,
            Self::At(local) => local.date(),
        }
    }
}

impl From<NaiveDate> for Moment {
    fn from(date: NaiveDate) -> Self {
        Self::Day(date)
    }
}

impl From<NaiveDateTime> for Moment {
    fn from(local: NaiveDateTime) -> Self {
        Self::At(local)
    }
}

/// The kinds of item. The large ones are boxed: a stress person has a hundred thousand.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Something an authority decides.
    Case(Box<case::Case>),
    /// Something granted for a time.
    Benefit(Box<money::Benefit>),
    /// A paper that proves or permits.
    Credential(Box<paper::Credential>),
    /// Money to or from the citizen.
    Payment(Box<money::Payment>),
    /// A last day.
    Deadline(agenda::Deadline),
    /// A meeting, a visit, or something that happens at the citizen's.
    Appointment(Box<agenda::Appointment>),
    /// Somebody saw something about the citizen.
    Access(Box<access::Access>),
    /// A letter or a text message.
    Message(Box<message::Message>),
    /// A fact that a register holds.
    Registration(Box<paper::Registration>),
    /// That one may act or read for another.
    Mandate(Box<paper::Mandate>),
    /// That somebody may have data.
    Consent(Box<paper::Consent>),
}

impl Item {
    /// An item of which nothing is said but the least.
    pub const fn new(number: u64, area: Area, title: Words, body: Body) -> Self {
        Self {
            number,
            revision: 1,
            area,
            title,
            lang: "da",
            action_required: false,
            case: None,
            published: None,
            occurred: None,
            due: None,
            decided: None,
            classification: None,
            sensitivity: Sensitivity::Ordinary,
            address_protected: false,
            concerns: None,
            same_as: vec![],
            changed_today: None,
            body,
        }
    }

    /// What places it on a timeline.
    pub fn place(&self) -> Moment {
        match &self.body {
            Body::Case(case) => case.updated.into(),
            Body::Benefit(benefit) => benefit.from.into(),
            Body::Credential(credential) => credential.expires.unwrap_or(credential.issued).into(),
            Body::Payment(payment) => payment.date.into(),
            Body::Deadline(deadline) => deadline.due,
            Body::Appointment(appointment) => appointment.start,
            Body::Access(access) => access.at.into(),
            Body::Message(message) => message.received.into(),
            Body::Registration(registration) => registration.changed.into(),
            Body::Mandate(mandate) => mandate.from.into(),
            Body::Consent(consent) => consent.given.into(),
        }
    }

    /// Whether it waits for the citizen: it says so, or is a last day that is not known to be the authority's, to come.
    pub fn waits(&self, today: NaiveDate) -> bool {
        let is_ahead =
            |deadline: &agenda::Deadline| deadline.owner != Owner::Authority && deadline.due.date() >= today;
        self.action_required || matches!(&self.body, Body::Deadline(deadline) if is_ahead(deadline))
    }

    /// The last day or time for what it asks: what its kind says first, or what is said of it besides.
    pub fn asks_by(&self) -> Option<Moment> {
        let of_its_kind = match &self.body {
            Body::Deadline(deadline) => Some(deadline.due),
            Body::Payment(payment) => payment.is_owed().then_some(Moment::Day(payment.date)),
            Body::Message(message) => message.answer_by().map(Moment::At),
            Body::Credential(credential) => credential.expires.map(Moment::Day),
            Body::Appointment(appointment) => Some(appointment.start),
            _ => None,
        };
        of_its_kind.or(self.due)
    }

    /// When the authority last changed it: today, or as far as can be known from what is in it, never after `night`.
    pub fn changed(&self, night: NaiveDateTime) -> NaiveDateTime {
        if let Some(at) = self.changed_today {
            return at;
        }
        let instant = |moment| match moment {
            Moment::Day(date) => at_minute(date, 0),
            Moment::At(local) => local,
        };
        let known = [self.published, self.decided.map(instant), self.occurred.map(instant)];
        let latest = known.into_iter().flatten().max();
        let happened = match &self.body {
            Body::Case(_) | Body::Access(_) | Body::Message(_) => Some(instant(self.place())),
            _ => None,
        };
        latest.max(happened).unwrap_or_else(|| instant(self.place())).min(night)
    }
}
