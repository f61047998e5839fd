//! The strip of authorities: those that are asked, and how many are not.

use super::{Moment, Name};
use serde::{Deserialize, Serialize};

/// The sources. A source is named everywhere else by its `place`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sources {
    /// Those that are asked or switched off, in the registry's order.
    pub shown: Vec<Source>,
    /// How many do not concern the person and are not asked.
    pub not_concerned: u32,
    /// How many are not asked because it could not be found out whether they concern the person.
    pub undecided: u32,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its place in the registry.
    pub place: u16,
    /// The registry's short name. For the page's own attributes, never for an address.
    pub id: String,
    /// Its name in addresses: says nothing to whoever does not know the person's key.
    pub key: String,
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
    /// The login service gave us nothing to show to the authority: try again later.
    NoToken,
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
    /// Which authorities concern the person, as far as this one knows.
    Relations(Fault),
}

impl Missing {
    /// Whether asking again may bring it.
    pub fn may_come(self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

/// A list that a source offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's `Resource`")]
pub enum List {
    Cases,
    Benefits,
    Credentials,
    Payments,
    Agenda,
    AccessLog,
    Messages,
    Registrations,
    Mandates,
    Consents,
}
