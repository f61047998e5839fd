//! An authority's system that the portal may ask, as the operator registered it. How it is doing
//! is in `source_state`.

use super::{Area, Content, Day, Link};

/// The registry's short name of a source.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(Box<str>);

impl SourceId {
    /// From the registry's or a relation's text.
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// As the registry writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A source's place in the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceIndex(pub usize);

/// A name in both of the portal's languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Danish.
    pub da: Box<str>,
    /// English.
    pub en: Box<str>,
}

/// A list that a source can be asked for: the six data domains of Mit Overblik, and four of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// Cases (Sag).
    Cases,
    /// Benefits (OekonomiskYdelse, Serviceydelse).
    Benefits,
    /// Credentials (Akkreditiv).
    Credentials,
    /// Payments to and from the citizen (GaeldogBetaling).
    Payments,
    /// Deadlines and appointments (AftaleFrister).
    Agenda,
    /// Who looked at the citizen's data.
    AccessLog,
    /// Letters.
    Messages,
    /// What is registered about the citizen (Stamdata).
    Registrations,
    /// Mandates given and held.
    Mandates,
    /// Consents.
    Consents,
}

/// Every list with its name on the wire, what is most urgent to know first.
pub const RESOURCES: [(Resource, &str); 10] = [
    (Resource::Agenda, "agenda"),
    (Resource::Payments, "payments"),
    (Resource::Messages, "messages"),
    (Resource::Cases, "cases"),
    (Resource::Credentials, "credentials"),
    (Resource::Benefits, "benefits"),
    (Resource::Registrations, "registrations"),
    (Resource::Mandates, "mandates"),
    (Resource::Consents, "consents"),
    (Resource::AccessLog, "access-log"),
];

impl Resource {
    /// The list with this name; `None` for one that this version does not know.
    pub fn from_name(name: &str) -> Option<Self> {
        RESOURCES.iter().find(|(_, known)| *known == name).map(|(resource, _)| *resource)
    }

    /// Its name in registry, descriptor and addresses.
    pub fn name(self) -> &'static str {
        RESOURCES.iter().find(|(known, _)| *known == self).map_or("", |(_, name)| name)
    }
}

/// What sort of authority runs a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// The state.
    State,
    /// A region.
    Region,
    /// A municipality.
    Municipality,
    /// Any other body.
    Other,
}

/// A registered source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its short name.
    pub id: SourceId,
    /// The sources that it has taken over from; the ids of the first of them live on here.
    pub predecessors: Vec<SourceId>,
    /// Whether and where it can be asked.
    pub connection: Connection,
    /// The authority's name.
    pub name: Name,
    /// What sort of authority it is.
    pub kind: SourceKind,
    /// The authority's telephone number, digits only.
    pub phone: Box<str>,
    /// The authority's own site.
    pub site: Link,
    /// Whether it knows which sources concern a person.
    pub relations: bool,
    /// Whether it concerns every resident, so that nobody has to be asked whether it does.
    pub everyone: bool,
    /// The lists it offers.
    pub resources: Vec<Resource>,
    /// How many lists it offers besides that this version does not know.
    pub unknown_resources: u32,
    /// The areas it has something of.
    pub areas: Vec<Area>,
    /// What it can send of what the wave plan names, whether or not it has any of it about this person.
    pub contents: Vec<Content>,
}

/// Whether and where a source can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Connection {
    /// Here.
    Open(Address),
    /// The operator has switched it off.
    SwitchedOff,
    /// It takes no part yet.
    NotConnected {
        /// The day it is expected to.
        expected: Option<Day>,
    },
}

/// Where a source is asked, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Where its interface begins; ends in `/`.
    pub base: Link,
    /// Whom its access tokens are for (RFC 8707).
    pub audience: Box<str>,
    /// Milliseconds that one request to it may take; `None` for the usual time.
    pub budget: Option<i64>,
    /// Milliseconds between two times that it is asked by itself, at least; `None` for the usual time.
    pub pace: Option<i64>,
}

impl Source {
    /// Where it is asked; `None` when it cannot be.
    pub fn address(&self) -> Option<&Address> {
        match &self.connection {
            Connection::Open(address) => Some(address),
            Connection::SwitchedOff | Connection::NotConnected { .. } => None,
        }
    }
}
