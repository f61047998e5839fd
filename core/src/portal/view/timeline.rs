//! What is looked at, and the timeline as far as the page asked to see it.

use super::{Area, CalendarFilter, Date, Declaration, LookUpFilter, Moment, Month, PlainDate, Row};
use serde::{Deserialize, Serialize};

/// What the page looks at: only that is kept up to date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Look {
    /// Nothing that the sources have a part in.
    #[default]
    Nothing,
    /// The front page.
    Overview,
    /// The timeline, filtered.
    Timeline(Filter),
    /// All of the timeline that the filter leaves, for paper.
    Print(Filter),
    /// Everything with a last day.
    Deadlines,
    /// The calendar, filtered.
    Calendar(CalendarFilter),
    /// Money.
    Payments,
    /// The letters.
    Post,
    /// What authorities hold about the citizen.
    Mine,
    /// What is found by what was typed, which nobody keeps.
    Search {
        /// As it was typed.
        words: String,
    },
    /// All cases.
    Cases,
    /// The case with this key ([`super::Row::page`]).
    Case(String),
    /// Who has seen the citizen's data, filtered.
    LookUps(LookUpFilter),
    /// What has happened that matters.
    News,
    /// What the overview covers.
    Coverage,
}

/// Which rows of the timeline are wanted. An empty one wants all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Of these topics; all when empty.
    pub topics: Vec<Topic>,
    /// Of the source with this key ([`super::Source::key`]).
    pub source: Option<String>,
    /// Of the area with this key ([`AreaChoice::key`]).
    pub area: Option<String>,
    /// Of this month or a later one.
    pub from: Option<Month>,
    /// Of this month or an earlier one.
    pub to: Option<Month>,
    /// Only what asks something of the citizen.
    pub needs_me: bool,
    /// The day that it is read from; today when it is none.
    pub start: Option<PlainDate>,
}

impl Filter {
    /// Whether it wants all, from whatever day it is read.
    pub fn is_empty(&self) -> bool {
        *self == Self { start: self.start, ..Self::default() }
    }
}

/// An area of public life that rows can be filtered by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AreaChoice {
    /// Its opaque name, for addresses.
    pub key: String,
    /// The area.
    pub area: Area,
}

/// What rows can be filtered by: kinds that a citizen would look for together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Topic {
    /// Deadlines, mine and the authorities'.
    Deadlines,
    /// Cases.
    Cases,
    /// Appointments.
    Appointments,
    /// Payments both ways.
    Payments,
    /// Benefits.
    Benefits,
    /// Letters.
    Messages,
    /// Look-ups.
    Access,
    /// Credentials and registrations: what is held about me.
    Held,
    /// Mandates and consents.
    Mandates,
}

/// The timeline's two directions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    /// Today in Copenhagen.
    pub today: Date,
    /// What it was filtered by: it is for this that the parts hold.
    pub filter: Filter,
    /// The day that it is read from: today, or the one that was asked for.
    pub start: Date,
    /// From that day on, the nearest first.
    pub ahead: Part,
    /// Before that day, the newest first.
    pub past: Part,
    /// How many rows there are without the filter.
    pub all: u32,
    /// Every month that has a row without the filter, the latest first.
    pub months: Vec<Month>,
    /// Every area that has a row without the filter, in the wave plan's order.
    pub areas: Vec<AreaChoice>,
    /// What the source that is wanted alone says of its lists; nothing until it has.
    pub declared: Vec<Declaration>,
    /// When it was made, where it is for paper.
    pub made: Option<Moment>,
}

/// One direction of the timeline.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The days that are shown, and today where it belongs, also without a row.
    pub days: Vec<DayGroup>,
    /// How many rows the filter leaves in all, shown or not.
    pub total: u32,
    /// How many of them are neither shown nor folded under one that is.
    pub left: u32,
    /// Whether the filter rules out every day of it.
    pub ruled_out: bool,
}

/// The rows of one day, those of an open run after its heading.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DayGroup {
    /// The day.
    pub date: Date,
    /// How many days after today it is; negative before.
    pub from_today: i32,
    /// Its rows.
    pub rows: Vec<Row>,
}
