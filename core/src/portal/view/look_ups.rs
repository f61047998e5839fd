//! Who has seen the citizen's data, when and why; and which authorities tell of it at all.

use super::{AccessKind, Date, Declared, Lacking, Month, Row, RowKind};
use serde::{Deserialize, Serialize};

/// Which look-ups are wanted, and how they stand together. An empty one wants all, by day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUpFilter {
    /// Of these kinds; all when empty.
    pub kinds: Vec<AccessKind>,
    /// Told by the source with this key ([`super::Source::key`]).
    pub source: Option<String>,
    /// By the organisation with this key ([`Organisation::key`]).
    pub organisation: Option<String>,
    /// Whether a purpose is told.
    pub purpose: Option<bool>,
    /// Whether the source names what it belongs to.
    pub case: Option<bool>,
    /// Only those in an emergency.
    pub emergency: bool,
    /// Of this month or a later one.
    pub from: Option<Month>,
    /// Of this month or an earlier one.
    pub to: Option<Month>,
    /// Those of an organisation together, instead of those of a day.
    pub by_organisation: bool,
}

impl LookUpFilter {
    /// Whether it wants all, however they stand together.
    pub fn is_empty(&self) -> bool {
        *self == Self { by_organisation: self.by_organisation, ..Self::default() }
    }
}

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUps {
    /// Today in Copenhagen.
    pub today: Date,
    /// What it was filtered by: it is for this that the rest holds.
    pub filter: LookUpFilter,
    /// The first of those that are wanted, the newest first.
    pub groups: Vec<LookUpGroup>,
    /// How many are wanted.
    pub total: u32,
    /// How many of them are neither shown nor folded under a heading that is.
    pub left: u32,
    /// How many there are without the filter.
    pub all: u32,
    /// How many of the wanted lie in each month, the earliest first, and none left out in between.
    pub per_month: Vec<(Month, u32)>,
    /// Every month that has one without the filter, the latest first.
    pub months: Vec<Month>,
    /// Every organisation that has one without the filter, by name.
    pub organisations: Vec<Organisation>,
    /// Every source that concerns the person, with whether and what it tells of look-ups.
    pub tellers: Vec<Teller>,
    /// Whose look-ups are missing.
    pub lacking: Lacking,
}

/// Who has looked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Organisation {
    /// Its opaque name, for addresses.
    pub key: String,
    /// Its name, in the source's words.
    pub name: String,
    /// How many look-ups are its.
    pub count: u32,
}

/// Look-ups of one organisation, of one day or of all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUpGroup {
    /// The same for the same group as long as the visit lasts, and for no other.
    pub key: String,
    /// The day that begins with it, and how many days after today that is.
    pub day: Option<(Date, i32)>,
    /// Who looked.
    pub organisation: String,
    /// How many they are.
    pub count: u32,
    /// How many of them were in an emergency.
    pub emergencies: u32,
    /// The day of the latest.
    pub latest: Date,
    /// Whether they stand under the heading; `None` where they need none.
    pub open: Option<bool>,
    /// Those that stand here, the newest first.
    pub look_ups: Vec<LookUp>,
}

/// One look-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUp {
    /// What the source said of it.
    pub row: Row,
    /// What it belongs to, as the source says.
    pub belongs: Belongs,
}

/// What a look-up belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Belongs {
    /// The source does not say.
    Untold,
    /// The source names something that is not here.
    Elsewhere,
    /// This.
    To {
        /// What it is.
        kind: RowKind,
        /// Its title.
        title: String,
        /// The title's language, a BCP 47 tag.
        language: String,
        /// The name of its own page here, of a case.
        page: Option<String>,
    },
}

/// A source that concerns the person, and what it tells of look-ups.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Teller {
    /// Its place.
    pub place: u16,
    /// Whether it offers them.
    pub offers: bool,
    /// What it has said of itself, of look-ups alone.
    pub declared: Declared,
    /// The authority's mailbox.
    pub email: Option<String>,
    /// Its data protection officer.
    pub officer: Option<Officer>,
}

/// The ways to a data protection officer; at least one of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Officer {
    /// The telephone number, digits only.
    pub phone: Option<String>,
    /// The mailbox.
    pub email: Option<String>,
    /// The page about the officer.
    pub link: Option<String>,
}
