//! What a source holds about the citizen: cases, payments, deadlines, appointments and look-ups.

use super::{Area, Clock, Day, Instant, Link, Money, SourceId, copenhagen, copenhagen_instant};

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

/// A case that something belongs to, perhaps at another source: only ever what the source wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseReference {
    /// The source that holds the case.
    pub source: SourceId,
    /// The case there.
    pub case: ItemId,
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
    /// The case it belongs to.
    pub case: Option<CaseReference>,
    /// What it is.
    pub kind: Kind,
}

impl Item {
    /// Whether it asks something of the citizen: the source says so, or it is a last day of theirs
    /// that has not passed.
    pub fn needs_me(&self, today: Day) -> bool {
        let my_coming_deadline =
            |deadline: &Deadline| deadline.owner == Owner::Citizen && deadline.due.day() >= today;
        self.action_required || matches!(&self.kind, Kind::Deadline(deadline) if my_coming_deadline(deadline))
    }

    /// What places it on the timeline.
    pub fn when(&self) -> When {
        match &self.kind {
            Kind::Case(case) => When::At(case.updated),
            Kind::Payment(payment) => When::Day(payment.date),
            Kind::Deadline(deadline) => deadline.due,
            Kind::Appointment(appointment) => appointment.start,
            Kind::Access(access) => When::At(access.at),
        }
    }
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A case (sag).
    Case(Case),
    /// A payment (betaling).
    Payment(Payment),
    /// A last day (frist).
    Deadline(Deadline),
    /// An appointment (aftale).
    Appointment(Appointment),
    /// A look-up in the citizen's data (opslag).
    Access(Access),
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Where it stands.
    pub status: CaseStatus,
    /// The authority's case number.
    pub number: Box<str>,
    /// When it began.
    pub opened: Instant,
    /// When something last happened in it.
    pub updated: Instant,
}

/// Sagsstatus, the value list of Mit Overblik.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseStatus {
    /// 1 Oprettet.
    Created,
    /// 2 Behandles.
    InProgress,
    /// 3 Afgjort.
    Decided,
    /// 4 Afsluttet.
    Closed,
    /// 5 Afvist.
    Rejected,
    /// A status this version does not know.
    Other,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Which way the money goes.
    pub direction: Direction,
    /// Before tax and deductions.
    pub gross: Money,
    /// What moves.
    pub net: Money,
    /// The day it moves, or the last timely day.
    pub date: Day,
    /// Where it stands.
    pub status: PaymentStatus,
    /// The first and last day that it covers.
    pub period: Option<(Day, Day)>,
}

/// Which way money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the citizen.
    ToCitizen,
    /// From the citizen.
    FromCitizen,
}

/// Betalingsstatus, the value list of Mit Overblik for one claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentStatus {
    /// 1 Kommende betaling.
    Upcoming,
    /// 2 Betalt.
    Paid,
    /// 3 Betalingsdato er overskredet.
    Overdue,
    /// 4 Sendt til Gældsstyrelsen.
    SentToCollection,
    /// A status this version does not know.
    Other,
}

/// A last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The authority's date, never moved.
    pub due: When,
    /// Who has to act.
    pub owner: Owner,
}

/// Who has to act before a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The citizen.
    Citizen,
    /// The authority.
    Authority,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// When it begins.
    pub start: When,
    /// When it ends.
    pub end: Option<When>,
    /// Where.
    pub place: Option<Box<str>>,
    /// Whether the time is only indicative, as the health appointments' standard allows (APD-DK).
    pub approximate: bool,
}

/// A look-up in the citizen's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// When.
    pub at: Instant,
    /// The organisation that looked.
    pub organisation: Box<str>,
    /// The system it used.
    pub system: Box<str>,
    /// The role of who looked.
    pub role: Option<Box<str>>,
    /// How the data was looked at.
    pub kind: AccessKind,
    /// Why, in the source's words.
    pub purpose: Option<Box<str>>,
    /// By which law, in the source's words.
    pub legal_basis: Option<Box<str>>,
    /// What data, in the source's words.
    pub data: Vec<Box<str>>,
    /// On whose behalf.
    pub on_behalf_of: Option<Box<str>>,
}

/// How data was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessKind {
    /// It appeared in a search.
    Search,
    /// It was opened.
    Opened,
    /// It was handed on.
    Disclosed,
    /// A machine went through many people's data.
    Mass,
    /// A kind this version does not know.
    Other,
}
