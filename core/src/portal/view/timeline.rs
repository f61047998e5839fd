//! What is looked at, and the timeline as far as the page asked to see it.

use super::{Date, Declaration, Month, Row};
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
    /// Everything with a last day.
    Deadlines,
    /// The letters.
    Post,
    /// What is found by what was typed, which nobody keeps.
    Search {
        /// As it was typed.
        words: String,
    },
    /// All cases.
    Cases,
    /// The case with this key ([`super::Row::page`]).
    Case(String),
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
    /// Of this month.
    pub month: Option<Month>,
    /// Only what asks something of the citizen.
    pub needs_me: bool,
}

impl Filter {
    /// Whether it wants all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
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
    /// From today on, the nearest first.
    pub ahead: Part,
    /// Before today, the newest first.
    pub past: Part,
    /// How many rows there are without the filter.
    pub all: u32,
    /// Every month that has a row without the filter, the latest first.
    pub months: Vec<Month>,
    /// What the source that is wanted alone says of its lists; nothing until it has.
    pub declared: Vec<Declaration>,
}

/// One direction of the timeline.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The days that are shown.
    pub days: Vec<DayGroup>,
    /// How many rows the filter leaves in all, shown or not.
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
