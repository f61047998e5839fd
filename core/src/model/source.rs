//! An authority's system that the portal may ask, as the operator registered it. How it is doing
//! is in `source_state`.

use super::Link;

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

/// A list that a source can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// Cases.
    Cases,
    /// Payments to and from the citizen.
    Payments,
    /// Deadlines and appointments.
    Agenda,
    /// Who looked at the citizen's data.
    AccessLog,
}

/// A registered source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its short name.
    pub id: SourceId,
    /// Where its interface begins; ends in `/`.
    pub base: Link,
    /// The authority's name.
    pub name: Name,
    /// The authority's telephone number, digits only.
    pub phone: Box<str>,
    /// The authority's own site.
    pub site: Link,
    /// Whether it knows which sources concern a person.
    pub relations: bool,
    /// The lists it offers.
    pub resources: Vec<Resource>,
    /// How many lists it offers besides that this version does not know.
    pub unknown_resources: u32,
    /// Whether the operator has switched it off.
    pub switched_off: bool,
}
