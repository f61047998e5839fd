//! View values: what the page needs to draw, and nothing more. They carry facts, not words; the
//! wording of each language is the page's.

use serde::{Deserialize, Serialize};

/// Rows that each direction of the timeline begins with, and that "show more" adds.
pub const STEP: u32 = 40;

/// A part of the page's mirror of the portal, always whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Slice {
    /// The operator's registry.
    Registry(Registry),
    /// Every source with its state, in the registry's order.
    Sources(Vec<Source>),
    /// The timeline's windows and gaps.
    Timeline(Timeline),
}

/// How it went with the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Registry {
    /// It has been asked for.
    Asked,
    /// It could not be fetched or read, or names nobody, so nobody can be asked.
    Failed,
    /// It is here.
    Loaded {
        /// Whether the sources are simulated and the persons made up.
        simulated: bool,
        /// How many authorities this portal cannot ask: entries it does not understand, or sources
        /// that concern the person and have no entry.
        unknown: u32,
    },
}

/// A name in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Danish.
    pub da: String,
    /// English.
    pub en: String,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The registry's short name.
    pub id: String,
    /// The authority's name.
    pub name: Name,
    /// The authority's telephone number, digits only.
    pub phone: String,
    /// The authority's own site.
    pub site: String,
    /// How it is doing.
    pub state: SourceState,
}

/// How one source is doing. Times are Copenhagen's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceState {
    /// The operator has switched it off.
    Off,
    /// It does not concern this person and is not asked.
    NotConcerned,
    /// It has been asked, or soon will be.
    Waiting {
        /// Whether it has taken so long that the page says so in words.
        slow: bool,
    },
    /// It has answered with something.
    Loaded {
        /// When.
        fetched: Moment,
        /// How current the source says it is.
        as_of: Option<Moment>,
        /// How many things.
        items: u32,
    },
    /// It has answered that there is nothing.
    Empty {
        /// When.
        fetched: Moment,
        /// How current the source says it is.
        as_of: Option<Moment>,
    },
    /// Something came, something did not.
    Partial {
        /// When.
        fetched: Moment,
        /// How many things came.
        items: u32,
        /// What did not come.
        missing: Vec<Missing>,
    },
    /// Nothing came.
    Failed {
        /// When it was clear.
        since: Moment,
        /// Why, as far as it helps the citizen.
        fault: Fault,
    },
}

/// Why something did not come, sorted by what the citizen can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fault {
    /// No answer, or one that the authority's own system gave up on: try again later.
    Silent,
    /// An answer that makes no sense, or a question that made none: somebody has to mend it.
    Unreadable,
    /// The authority refuses: the agreement or the sign-in has to be mended.
    Refused,
}

/// What did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Missing {
    /// A whole list, or the rest of it.
    List(List, Fault),
    /// So many items of a list.
    Items(List, u32),
    /// So many lists that this version does not know.
    Unknown(u32),
}

/// A list that a source offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum List {
    /// Cases.
    Cases,
    /// Payments.
    Payments,
    /// Deadlines and appointments.
    Agenda,
    /// Look-ups.
    AccessLog,
}

/// The timeline as far as the page asked to see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    /// Today in Copenhagen.
    pub today: Date,
    /// From today on, the nearest first.
    pub ahead: Part,
    /// Before today, the newest first.
    pub past: Part,
    /// Whose answers are missing, by place in the list of sources.
    pub gaps: Vec<Gap>,
    /// How many things ask something of the citizen.
    pub needs_me: u32,
    /// How many authorities could not even be asked.
    pub unknown: u32,
    /// How much the emptiness of any part of it means.
    pub standing: Standing,
}

/// How much it means that something is not on the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Nothing yet: somebody has yet to answer.
    Waiting,
    /// Not enough: nobody is waited for, and something is missing.
    Incomplete,
    /// That it is not there: everyone has answered in full.
    Whole,
}

impl Missing {
    /// Whether asking again may bring it.
    pub fn may_come(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

/// One direction of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The days that are shown.
    pub days: Vec<DayGroup>,
    /// How many rows there are in all, shown or not.
    pub total: u32,
}

/// The rows of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DayGroup {
    /// The day.
    pub date: Date,
    /// How many days after today it is; negative before.
    pub from_today: i32,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// What may be missing because of one source.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Gap {
    /// Its place in the list of sources.
    pub source: u16,
    /// Why.
    pub reason: GapReason,
}

/// Why something may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum GapReason {
    /// It has not answered yet.
    Waiting,
    /// Nothing came.
    Failed,
    /// Something came, this did not.
    Partial(Vec<Missing>),
    /// The operator has switched it off.
    Off,
}

/// A day in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 for Monday to 6 for Sunday.
    pub weekday: u8,
}

/// A time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Time {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// A day and a time in Copenhagen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// The time.
    pub time: Time,
}

/// A day with or without a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct When {
    /// The day.
    pub date: Date,
    /// The time; `None` for the whole day.
    pub time: Option<Time>,
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Amount {
    /// In the currency's smallest unit (øre for DKK).
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
}

/// One line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Row {
    /// The same for the same thing as long as the visit lasts, and for no other.
    pub key: String,
    /// What it is.
    pub kind: RowKind,
    /// When.
    pub when: When,
    /// The source's title.
    pub title: String,
    /// The title's language, a BCP 47 tag.
    pub language: String,
    /// Where the authority shows the whole of it.
    pub link: Option<String>,
    /// Its source, by place in the list of sources.
    pub source: u16,
    /// Whether it asks something of the citizen.
    pub needs_me: bool,
    /// The money that moves.
    pub amount: Option<Amount>,
    /// What unfolds.
    pub facts: Vec<Fact>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RowKind {
    /// A case.
    Case,
    /// Money to the citizen.
    PaymentToMe,
    /// Money from the citizen.
    PaymentFromMe,
    /// A last day for the citizen.
    MyDeadline,
    /// A last day for the authority.
    AuthorityDeadline,
    /// An appointment.
    Appointment,
    /// A look-up.
    Access,
}

/// One more thing to know about a row; a value that the source did not give is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fact {
    /// Where a case stands.
    CaseStatus(CaseStatus),
    /// The authority's case number.
    CaseNumber(String),
    /// When a case began.
    Opened(Date),
    /// Where a payment stands.
    PaymentStatus(PaymentStatus),
    /// What a payment covers.
    Period(Date, Date),
    /// Before tax and deductions.
    Gross(Amount),
    /// When an appointment ends.
    Ends(When),
    /// Where an appointment is.
    Place(String),
    /// The time is only indicative.
    Approximate,
    /// How data was looked at.
    AccessKind(AccessKind),
    /// The organisation that looked, and in which system.
    LookedBy(String, String),
    /// The role of who looked.
    Role(Option<String>),
    /// On whose behalf.
    OnBehalfOf(String),
    /// Why.
    Purpose(Option<String>),
    /// By which law.
    LegalBasis(Option<String>),
    /// What data.
    Data(Vec<String>),
}

/// Sagsstatus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum CaseStatus {
    Created,
    InProgress,
    Decided,
    Closed,
    Rejected,
    Other,
}

/// Betalingsstatus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum PaymentStatus {
    Upcoming,
    Paid,
    Overdue,
    SentToCollection,
    Other,
}

/// How data was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum AccessKind {
    Search,
    Opened,
    Disclosed,
    Mass,
    Other,
}
