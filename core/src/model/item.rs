//! One thing that a source holds about the citizen: what all kinds have in common. What sets a kind
//! apart is in the file named after it.

use super::{
    Access, Appointment, Area, Benefit, Case, Clock, Consent, Content, Credential, Day, Deadline, Direction,
    Instant, Link, Mandate, Message, Owner, Payment, PaymentStatus, Registration, SourceId, copenhagen,
    copenhagen_instant,
};

/// A source's own, stable name of an item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(Box<str>);

impl ItemId {
    /// As the source wrote it.
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// As the source wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A date, or a date with a time. A date never becomes a midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// The whole day.
    Day(Day),
    /// A moment.
    At(Instant),
}

impl When {
    /// The day in Copenhagen.
    pub fn day(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::At(at) => copenhagen(at).day,
        }
    }

    /// Where it stands in order: a whole day stands before the times of that day.
    pub fn order(self) -> (Instant, bool) {
        match self {
            Self::Day(day) => (copenhagen_instant(Clock { day, millis: 0 }), false),
            Self::At(at) => (at, true),
        }
    }
}

/// Another item, perhaps at another source: only ever what the source wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The source that holds it.
    pub source: SourceId,
    /// Its name there.
    pub id: ItemId,
}

/// One thing that a source holds about the citizen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its stable name at its source.
    pub id: ItemId,
    /// Changes when the item does.
    pub revision: Box<str>,
    /// The area of public life.
    pub area: Area,
    /// What the source calls it.
    pub title: Box<str>,
    /// The language of the source's text, a BCP 47 tag.
    pub language: Box<str>,
    /// Where the authority shows the whole of it.
    pub link: Option<Link>,
    /// Whether the citizen has to do something.
    pub action_required: bool,
    /// The last day or time for what it asks, where its kind has none of its own.
    pub asked_by: Option<When>,
    /// The case it belongs to.
    pub case: Option<Reference>,
    /// The bill that this payment pays.
    pub settles: Option<Reference>,
    /// Names of the thing itself, absolute URIs, that other sources use for it too.
    pub same_as: Vec<Box<str>>,
    /// Whom it concerns, when that is not the citizen.
    pub concerns: Option<Concern>,
    /// What it is.
    pub kind: Kind,
}

/// Whom something concerns besides the citizen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// Who that is to the citizen.
    pub relation: Relation,
    /// The first name, as the source wrote it.
    pub name: Box<str>,
}

/// Who somebody is to the citizen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// A child.
    Child,
    /// A spouse.
    Spouse,
    /// Somebody whose guardian the citizen is.
    Ward,
    /// Somebody else.
    Other,
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A case (sag).
    Case(Case),
    /// A benefit (ydelse).
    Benefit(Benefit),
    /// A credential (akkreditiv).
    Credential(Credential),
    /// A payment (betaling).
    Payment(Payment),
    /// A last day (frist).
    Deadline(Deadline),
    /// An appointment (aftale).
    Appointment(Appointment),
    /// A look-up in the citizen's data (opslag).
    Access(Access),
    /// A letter (brev).
    Message(Message),
    /// What is registered (oplysning).
    Registration(Registration),
    /// A mandate (fuldmagt).
    Mandate(Mandate),
    /// A consent (samtykke).
    Consent(Consent),
}

/// Milliseconds within which a date is the moment of asking.
const JUST_NOW: i64 = 120_000;

impl Kind {
    /// The same with the other's date, of kinds that are dated by when they last changed.
    fn dated_as(&self, other: &Self) -> Self {
        match (self.clone(), other) {
            (Self::Case(case), Self::Case(other)) => Self::Case(Case { updated: other.updated, ..case }),
            (Self::Access(access), Self::Access(other)) => Self::Access(Access { at: other.at, ..access }),
            (Self::Message(message), Self::Message(other)) => {
                Self::Message(Message { received: other.received, ..message })
            }
            (kind, _) => kind,
        }
    }
}

impl Item {
    /// Whether it asks something of the citizen: the source says so, or it is a last day of theirs
    /// that has not passed.
    pub fn needs_me(&self, today: Day) -> bool {
        let my_coming_deadline =
            |deadline: &Deadline| deadline.owner == Owner::Citizen && deadline.due.day() >= today;
        self.action_required || matches!(&self.kind, Kind::Deadline(deadline) if my_coming_deadline(deadline))
    }

    /// Whether `again`, heard at `now`, is this very item with nothing new but its date: of the same revision, or one
    /// that is dated by when it was asked for each time. `dated` is when this one's date was heard. Such a date says
    /// nothing, and what it places would jump to the top each time.
    pub fn is_dated_anew(&self, dated: Instant, again: &Self, now: Instant) -> bool {
        let is_now = |item: &Self, heard: Instant| match item.when() {
            When::At(at) => heard.since(at).abs() <= JUST_NOW,
            When::Day(_) => false,
        };
        let by_asking = || is_now(self, dated) && is_now(again, now);
        self.when() != again.when()
            && (self.revision == again.revision || by_asking())
            && *self
                == Self {
                    revision: self.revision.clone(),
                    kind: again.kind.dated_as(&self.kind),
                    ..again.clone()
                }
    }

    /// What places it on the timeline.
    pub fn when(&self) -> When {
        match &self.kind {
            Kind::Case(case) => When::At(case.updated),
            Kind::Benefit(benefit) => When::Day(benefit.from),
            Kind::Credential(credential) => When::Day(credential.expires.unwrap_or(credential.issued)),
            Kind::Payment(payment) => When::Day(payment.date),
            Kind::Deadline(deadline) => deadline.due,
            Kind::Appointment(appointment) => appointment.start,
            Kind::Access(access) => When::At(access.at),
            Kind::Message(message) => When::At(message.received),
            Kind::Registration(registration) => When::Day(registration.changed),
            Kind::Mandate(mandate) => When::Day(mandate.from),
            Kind::Consent(consent) => When::Day(consent.given),
        }
    }

    /// What the wave plan calls it, when it names it.
    pub fn content(&self) -> Option<Content> {
        match &self.kind {
            Kind::Benefit(benefit) => benefit.content,
            Kind::Credential(credential) => credential.content,
            Kind::Registration(registration) => registration.content,
            Kind::Mandate(mandate) => mandate.content,
            _ => None,
        }
    }

    /// Whether what is granted or held had its last day before `today`, or has been taken back.
    pub fn has_ended(&self, today: Day) -> bool {
        let last = match &self.kind {
            Kind::Benefit(benefit) => benefit.to,
            Kind::Credential(credential) if credential.revoked => return true,
            Kind::Credential(credential) => credential.expires,
            Kind::Mandate(mandate) => mandate.to,
            Kind::Consent(consent) => consent.expires,
            _ => None,
        };
        last.is_some_and(|last| last < today)
    }

    /// The last day or time for what it asks, as its source says: what its kind says first, or what
    /// is said of it besides. `None` when it names none.
    pub fn due(&self) -> Option<When> {
        let of_its_kind = match &self.kind {
            Kind::Deadline(deadline) => Some(deadline.due),
            Kind::Payment(payment) => (payment.direction == Direction::FromCitizen
                && payment.status != PaymentStatus::Paid)
                .then_some(When::Day(payment.date)),
            Kind::Message(message) => message.due(),
            Kind::Credential(credential) => credential.expires.map(When::Day),
            Kind::Appointment(appointment) => Some(appointment.start),
            _ => None,
        };
        of_its_kind.or(self.asked_by)
    }
}
