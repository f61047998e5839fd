//! Rows of deadlines and appointments.

use crate::item::{Area, Owner};
use crate::schedule::Schedule;

/// A last day.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct DeadlineRow {
    /// Its title.
    pub title: &'static str,
    /// Where it belongs.
    pub area: Area,
    /// Who must keep it.
    pub owner: Owner,
    /// When it ends.
    pub when: Schedule,
    /// Minutes after midnight, where it ends at a time of day.
    pub minute: Option<i64>,
    /// Key of the case it belongs to.
    pub case: Option<&'static str>,
    /// How many persons of a hundred have it.
    pub chance: i64,
}

impl DeadlineRow {
    /// A day by which the citizen must act.
    pub const fn citizen(title: &'static str, area: Area, when: Schedule) -> Self {
        Self { title, area, owner: Owner::Citizen, when, minute: None, case: None, chance: 100 }
    }

    /// A day by which the authority has promised to act.
    pub const fn authority(title: &'static str, area: Area, when: Schedule) -> Self {
        Self { owner: Owner::Authority, ..Self::citizen(title, area, when) }
    }

    /// Ending at a time of day.
    pub const fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Belonging to the case with this key.
    pub const fn case(mut self, key: &'static str) -> Self {
        self.case = Some(key);
        self
    }

    /// Had by so many of a hundred.
    pub const fn chance(mut self, percent: i64) -> Self {
        self.chance = percent;
        self
    }
}

/// A meeting or a visit.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct AppointmentRow {
    /// Its title.
    pub title: &'static str,
    /// Where it belongs.
    pub area: Area,
    /// When it is.
    pub when: Schedule,
    /// How long it lasts.
    pub lasts: Length,
    /// Where.
    pub place: Option<&'static str>,
    /// Whether the time is only indicative.
    pub approximate: bool,
    /// Key of the case it belongs to.
    pub case: Option<&'static str>,
    /// How many persons of a hundred have it.
    pub chance: i64,
}

/// How long an appointment lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// From a time of day, so many minutes.
    Minutes(i64),
    /// From a time of day, nobody says how long.
    Open,
    /// Whole days, the first included.
    Days(u64),
}

impl AppointmentRow {
    /// A meeting everybody has, its place not named.
    pub const fn new(title: &'static str, area: Area, when: Schedule, lasts: Length) -> Self {
        Self { title, area, when, lasts, place: None, approximate: false, case: None, chance: 100 }
    }

    /// Held here.
    pub const fn place(mut self, place: &'static str) -> Self {
        self.place = Some(place);
        self
    }

    /// At about that time.
    pub const fn approximate(mut self) -> Self {
        self.approximate = true;
        self
    }

    /// Belonging to the case with this key.
    pub const fn case(mut self, key: &'static str) -> Self {
        self.case = Some(key);
        self
    }

    /// Had by so many of a hundred.
    pub const fn chance(mut self, percent: i64) -> Self {
        self.chance = percent;
        self
    }
}
