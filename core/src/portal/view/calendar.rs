//! The calendar: the days of a period, and what falls on each.

use super::{Amount, Concern, Date, Grouped, Holiday, Lacking, Lead, OwnCalendar, PlainDate, Row, Time};
use serde::{Deserialize, Serialize};

/// How the days are laid out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CalendarSpan {
    /// The weeks of a month.
    #[default]
    Month,
    /// One week.
    Week,
    /// A list of the days that hold something, from a day on.
    Agenda,
}

/// Which part of the calendar is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarFilter {
    /// How the days are laid out.
    pub span: CalendarSpan,
    /// The day that is chosen, and with it the period; today when it is none, or no day at all.
    pub day: Option<PlainDate>,
    /// Of these kinds; all when empty.
    pub kinds: Vec<CalendarKind>,
    /// Of the source with this key ([`super::Source::key`]).
    pub source: Option<String>,
    /// What is opened, by [`CalendarEntry::page`].
    pub opened: Option<String>,
}

/// What falls on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CalendarKind {
    /// A last day for the citizen.
    MyDeadline,
    /// A last day for an authority.
    AuthorityDeadline,
    /// An appointment.
    Appointment,
    /// Money to the citizen.
    PaymentToMe,
    /// Money from the citizen.
    PaymentFromMe,
    /// The last day that a proof of a right counts.
    Expiry,
}

impl CalendarKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::MyDeadline,
        Self::AuthorityDeadline,
        Self::Appointment,
        Self::PaymentToMe,
        Self::PaymentFromMe,
        Self::Expiry,
    ];
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// What it was made for.
    pub filter: CalendarFilter,
    /// Today in Copenhagen.
    pub today: Date,
    /// The day that is chosen.
    pub day: Date,
    /// The weeks of the month or the week, Monday first, with the days of the months around it; none of a list.
    pub weeks: Vec<CalendarWeek>,
    /// The days that hold something from the chosen day on, of a list; else the chosen day alone. Their entries are in full.
    pub days: Vec<CalendarDay>,
    /// How many entries of the list come after those.
    pub left: u32,
    /// The entry that is opened, in full, wherever it falls; `None` also when there is none of that name.
    pub opened: Option<CalendarEntry>,
    /// What waits for the citizen and names no day.
    pub undated: Grouped,
    /// How many entries the choice leaves in the period, or in the list from the chosen day on.
    pub shown: u32,
    /// How many more there would be without the choice of kinds and source.
    pub hidden: u32,
    /// The citizen's own calendar beside it.
    pub own: OwnCalendar,
    /// Whose answers it lacks.
    pub lacking: Lacking,
}

/// Seven days.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CalendarWeek {
    /// Its number (ISO 8601).
    pub number: u8,
    /// Monday to Sunday.
    pub days: Vec<CalendarDay>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CalendarDay {
    /// The day.
    pub date: Date,
    /// How many days after today it is; negative before.
    pub from_today: i32,
    /// Whether it is of the month that is shown; of a week and a list, always.
    pub within: bool,
    /// Why it is no working day.
    pub closed: Option<ClosedDay>,
    /// What falls on it, in the order of the day: what takes the whole day, then by time.
    pub entries: Vec<CalendarEntry>,
    /// What falls on it in the citizen's own calendar.
    pub own: Vec<OwnEntry>,
}

/// Why a day is no working day: a holiday, or a day that only banks are closed or that only a legal deadline does not end on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ClosedDay {
    /// What day it is; `None` for a Saturday or Sunday that is nothing else.
    pub holiday: Option<Holiday>,
    /// Whether it is a public holiday, and not only closed for banks or no end of a legal deadline.
    pub is_public: bool,
    /// Whether banks are closed.
    pub banks: bool,
    /// Whether no legal deadline ends on it.
    pub deadlines: bool,
    /// The law or list that says so, in Danish; `None` for a Saturday or Sunday.
    pub law: Option<String>,
}

/// What falls on a day in the citizen's own calendar.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OwnEntry {
    /// What they call it.
    pub title: String,
    /// When it begins on this day; `None` when it takes the whole day, or began before.
    pub starts: Option<Time>,
    /// When it ends on this day.
    pub ends: Option<Time>,
    /// Whether they are busy meanwhile.
    pub is_busy: bool,
}

/// What falls on a day. A thing of several days has one on each.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that the page says")]
pub struct CalendarEntry {
    /// The same for the same thing as long as the visit lasts, and no other on its day has it.
    pub key: String,
    /// The opaque name of the thing, for addresses.
    pub page: String,
    /// What it is.
    pub kind: CalendarKind,
    /// The source's title.
    pub title: String,
    /// The title's language, a BCP 47 tag; empty when it is not known.
    pub language: String,
    /// When it begins on this day; `None` when it has no time, or began before this day.
    pub starts: Option<Time>,
    /// When it ends on this day; `None` when that is not said, or it goes on.
    pub ends: Option<Time>,
    /// Which of how many days this is, of a thing of several.
    pub of_days: Option<(u16, u16)>,
    /// Whether the time is only indicative.
    pub approximate: bool,
    /// Whether it has been called off.
    pub cancelled: bool,
    /// Whether it has been moved to this time.
    pub moved: bool,
    /// Whether it asks something of the citizen.
    pub needs_me: bool,
    /// When it is the day to have it done instead of the authority's last day, because that is no working day: that last day.
    pub instead_of: Option<Date>,
    /// The titles of other appointments that take the same time.
    pub overlaps: Vec<String>,
    /// The titles of what takes the same time in the citizen's own calendar.
    pub own_overlaps: Vec<String>,
    /// The money that moves.
    pub amount: Option<Amount>,
    /// Its source, by place.
    pub source: u16,
    /// Whom it concerns, when that is not the person.
    pub concerns: Option<Concern>,
    /// How long before it somebody wants to be reminded of it, where it is opened.
    pub leads: Vec<Lead>,
    /// How long before they want to be of its kind, where it is opened.
    pub usual: Vec<Lead>,
    /// All there is to tell of it, where the day is unfolded.
    pub row: Option<Row>,
}
