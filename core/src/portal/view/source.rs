//! The strip of authorities: those that are asked, and how many are not.

use super::{Date, Moment, Name};
use serde::{Deserialize, Serialize};

/// The sources. A source is named everywhere else by its `place`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sources {
    /// Those that are asked, or would be but for somebody's choice, in the registry's order.
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
    /// It takes no part yet.
    NotConnected {
        /// The day it is expected to.
        expected: Option<Date>,
    },
    /// The operator has switched it off.
    Off,
    /// The citizen wants it left out.
    LeftOut,
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
        /// When it is asked again by itself.
        next_try: Option<Moment>,
    },
    /// Everything came, and what has changed since then did not.
    Stale {
        /// When what is shown came.
        fetched: Moment,
        /// How many things.
        items: u32,
        /// When it was last asked in vain.
        since: Moment,
        /// Why.
        fault: Fault,
        /// When it is asked again by itself.
        next_try: Option<Moment>,
    },
    /// It does not let the person have anything here.
    NotEntitled {
        /// When it said so.
        since: Moment,
    },
    /// Nothing came, as it has announced.
    Outage {
        /// When it was clear.
        since: Moment,
        /// Until when.
        until: Moment,
    },
    /// Nothing came.
    Failed {
        /// When it was clear.
        since: Moment,
        /// Why.
        fault: Fault,
        /// When it is asked again by itself.
        next_try: Option<Moment>,
    },
}

/// Why something did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's `Failure`")]
pub enum Fault {
    Unreachable,
    TooLarge,
    Agreement,
    DataSource,
    Timeout,
    Internal,
    Security,
    Forbidden,
    NoToken,
    Format,
    Input,
    CircuitBreaker,
    Validation,
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
    /// What has changed in a list since it came.
    Newer(List, Fault),
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
