//! What the overview covers, from the registry and from what the sources say of themselves.

use super::{Date, Fault, List, Moment, Name};
use serde::{Deserialize, Serialize};

/// The coverage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The fifteen areas of public life, in the wave plan's order.
    pub areas: Vec<AreaCover>,
    /// Every registered source, in the registry's order.
    pub sources: Vec<CoveredSource>,
    /// How many entries of the registry are not understood, and sources without an entry.
    pub unknown: u32,
}

/// One area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaCover {
    /// Which.
    pub area: Area,
    /// The sources that cover it and are asked, by place.
    pub asked: Vec<u16>,
    /// Those that are to cover it and take no part yet, by place.
    pub not_connected: Vec<u16>,
    /// How many more registered sources cover it.
    pub others: u32,
    /// What the asked sources say they do not send yet, by place, in their words.
    pub not_yet: Vec<(u16, Name)>,
}

/// One registered source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoveredSource {
    /// Its place.
    pub place: u16,
    /// The registry's short name.
    pub id: String,
    /// The authority's name.
    pub name: Name,
    /// What sort of authority it is.
    pub kind: SourceKind,
    /// The lists it offers.
    pub lists: Vec<List>,
    /// What it has said of itself; asked for only where the source is asked at all.
    pub declared: Declared,
    /// When it says that it will not answer, the next first; what is over is not here.
    pub outages: Vec<Outage>,
}

/// A time in which a source is not to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    /// From.
    pub from: Moment,
    /// Until.
    pub to: Moment,
    /// Why, in the source's words.
    pub why: Name,
}

/// What sort of authority a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum SourceKind {
    State,
    Region,
    Municipality,
    Other,
}

/// What a source has said of itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Declared {
    /// It does not concern the person, so it is not asked.
    NotConcerned,
    /// It is not known whether it concerns the person, so it is not asked.
    Undecided,
    /// The operator has switched it off.
    Off,
    /// The citizen has left it out.
    LeftOut,
    /// It takes no part yet.
    NotConnected {
        /// The day it is expected to.
        expected: Option<Date>,
    },
    /// It is asked.
    Waiting,
    /// It did not say.
    Failed(Fault),
    /// This.
    Said(Vec<Declaration>),
}

/// What one list of a source covers, in the source's words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Declaration {
    /// Which list; `None` for one that this version does not know.
    pub list: Option<List>,
    /// The first day it is complete from.
    pub since: Option<Date>,
    /// What is in it.
    pub holds: Name,
    /// How current it is.
    pub current: Name,
    /// What is not in it.
    pub left_out: Option<Name>,
}

/// An area of public life ("Digital service i verdensklasse", 2018).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum Area {
    PersonAndContact,
    Employment,
    Benefits,
    HealthAndElderly,
    SchoolAndEducation,
    HousingAndEnergy,
    Residence,
    EconomyAndTax,
    Family,
    Daycare,
    CultureChurchLeisure,
    Building,
    Transport,
    Animals,
    FishingHuntingNature,
}
