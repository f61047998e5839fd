//! How somebody wants to be reminded, what the browser keeps of their choices, and what they are reminded of.

use super::{CalendarKind, Concern, Lead, Moment, When};
use serde::{Deserialize, Serialize};

/// What the browser has kept of earlier visits, by choice: nothing of it names anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The sources that somebody wants left out, by [`super::Source::key`].
    pub left_out: Vec<String>,
    /// What somebody has seen, by [`super::Notice::keys`].
    pub seen: Vec<String>,
    /// How they want to be reminded.
    pub reminding: Reminding,
}

/// Of what kinds one is reminded in ways of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ReminderKind {
    /// A last day for the citizen.
    Deadline,
    /// An appointment.
    Appointment,
    /// Money from the citizen.
    Payment,
    /// The last day of a proof of a right.
    Expiry,
    /// What comes without the citizen doing anything.
    Other,
}

impl ReminderKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Deadline, Self::Appointment, Self::Payment, Self::Expiry, Self::Other];
}

/// How somebody wants to be reminded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminding {
    /// Whether nothing is reminded of for the time being.
    pub paused: bool,
    /// When nobody wants to be disturbed: what falls in it is told when it is over.
    pub quiet: Option<Quiet>,
    /// How long before, of each kind, in the order of [`ReminderKind::ALL`]; never, where there is none.
    pub leads: [Vec<Lead>; 5],
    /// Whether the times of those to come are told ([`super::Slice::Ahead`]), for the browser to keep.
    pub ahead: bool,
}

/// From a minute of the day in Copenhagen up to another, across midnight when that is less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quiet {
    /// The first minute, 0 to 1439.
    pub from: u16,
    /// The first minute after it.
    pub to: u16,
}

/// What somebody is reminded of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reminder {
    /// The opaque name of this reminder: the same in every tab, and no other has it.
    pub key: String,
    /// When to tell of it.
    pub at: Moment,
    /// The opaque name of the thing, for addresses.
    pub page: String,
    /// What it is.
    pub kind: CalendarKind,
    /// The source's title.
    pub title: String,
    /// The title's language, a BCP 47 tag; empty when it is not known.
    pub language: String,
    /// Its source, by place.
    pub source: u16,
    /// The day or time that it is about.
    pub when: When,
    /// Days from today to it.
    pub from_today: i32,
    /// Whom it concerns, when that is not the person.
    pub concerns: Option<Concern>,
}
