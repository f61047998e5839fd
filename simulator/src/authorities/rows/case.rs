//! Rows of cases.

use crate::item::Area;
use crate::schedule::Schedule;

/// What an authority may decide.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct CaseRow {
    /// The name other rows, here or at another authority, link to it by.
    pub key: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Where it belongs.
    pub area: Area,
    /// When it begins.
    pub opens: Schedule,
    /// Whether the citizen asked for it: others may then be heard, and the answer may be no.
    pub is_application: bool,
    /// How many persons of a hundred have it.
    pub chance: i64,
}

impl CaseRow {
    /// A case everybody has, begun by the authority.
    pub const fn new(key: &'static str, title: &'static str, area: Area, opens: Schedule) -> Self {
        Self { key, title, area, opens, is_application: false, chance: 100 }
    }

    /// Asked for by the citizen.
    pub const fn application(mut self) -> Self {
        self.is_application = true;
        self
    }

    /// Had by so many of a hundred.
    pub const fn chance(mut self, percent: i64) -> Self {
        self.chance = percent;
        self
    }
}
