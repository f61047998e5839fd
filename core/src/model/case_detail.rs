//! What an authority tells of one case when it is asked for alone.

use super::{Day, Link, Name, Reference, When};

/// What a case's own page shows besides what the list says of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseDetail {
    /// Where it stands, in the authority's own words.
    pub in_own_words: Option<Box<str>>,
    /// Its way, in order.
    pub steps: Vec<Step>,
    /// The service goal that it falls under, as it is published.
    pub goal: Option<Goal>,
    /// The information it rests on.
    pub rests_on: Vec<Basis>,
    /// Its documents by title.
    pub documents: Vec<Document>,
    /// Whom to ask. Never a person.
    pub contacts: Vec<Contact>,
    /// Other cases.
    pub related: Vec<(CaseRelation, Reference)>,
}

/// A step on a case's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is called, in the source's words.
    pub label: Box<str>,
    /// Whether it is behind or ahead.
    pub stage: Stage,
    /// When it was, or is expected.
    pub at: Option<When>,
}

/// Where a step lies on a case's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Behind it.
    Done,
    /// The case is in it.
    Now,
    /// Not there yet.
    Next,
}

/// A published service goal (servicemål): so large a share within so many days. Never a promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Which cases it is about.
    pub subject: Name,
    /// Of a hundred cases, how many at least.
    pub share: u8,
    /// Within how many days.
    pub days: u16,
    /// What starts the clock.
    pub starts: ClockStart,
    /// The first day it holds.
    pub from: Day,
    /// The last day it holds.
    pub to: Option<Day>,
    /// Which cases it is not about.
    pub excludes: Option<Name>,
}

/// What starts the clock of a service goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockStart {
    /// The application is sent in.
    Submission,
    /// The case has all it needs.
    Complete,
    /// Something this version does not know.
    Other,
}

/// Information that a case rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// What, in the source's words.
    pub what: Box<str>,
    /// Where it came from, in the source's words.
    pub from: Box<str>,
    /// From when it is.
    pub as_of: Option<When>,
}

/// A document of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// As it stands on it.
    pub title: Box<str>,
    /// Its own date.
    pub date: Day,
}

/// A way to those who work on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// The office.
    Unit(Box<str>),
    /// A telephone number, digits alone.
    Phone(Box<str>),
    /// An e-mail address.
    Email(Box<str>),
    /// A page of the authority's.
    Website(Link),
    /// The name in Digital Post.
    DigitalPost(Box<str>),
}

/// What another case is to a case (MO, Sagsrelation).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseRelation {
    /// The larger case it is part of.
    Parent,
    /// One decided before that it follows.
    Precedent,
    /// One treated together with it.
    Joint,
    /// Something near it.
    Other,
}
