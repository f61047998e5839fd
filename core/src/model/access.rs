//! A look-up in the citizen's data (opslag).

use super::{Instant, Reference, Resource};

/// A look-up in the citizen's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// When.
    pub at: Instant,
    /// The organisation that looked.
    pub organisation: Box<str>,
    /// The system it used.
    pub system: Box<str>,
    /// The role of who looked.
    pub role: Option<Box<str>>,
    /// How the data was looked at.
    pub kind: AccessKind,
    /// Whether consent was set aside in an emergency (værdispring, MinLog).
    pub emergency: bool,
    /// Why, in the source's words.
    pub purpose: Option<Box<str>>,
    /// By which law, in the source's words.
    pub legal_basis: Option<Box<str>>,
    /// What data, in the source's words.
    pub data: Vec<Box<str>>,
    /// On whose behalf.
    pub on_behalf_of: Option<Box<str>>,
    /// What it was for besides a case, and in which list that is: only ever what the source wrote.
    pub about: Option<(Resource, Reference)>,
}

/// How data was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessKind {
    /// It appeared in a search.
    Search,
    /// It was opened.
    Opened,
    /// It was handed on.
    Disclosed,
    /// A machine went through many people's data.
    Mass,
    /// A kind this version does not know.
    Other,
}
