//! A case: something an authority decides, with what its detail tells.

use chrono::{NaiveDate, NaiveDateTime};

use super::{CaseStatus, ContactKind, ItemRef, Moment, Relation, StepStatus, Words};
use crate::authorities::Goal;

/// A case.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// How far it has come.
    pub status: CaseStatus,
    /// The same in the authority's own words.
    pub status_text: Option<Words>,
    /// When it began.
    pub opened: NaiveDateTime,
    /// When the authority last did something in it.
    pub updated: NaiveDateTime,
    /// Detail: the steps of its way.
    pub steps: Vec<Step>,
    /// Detail: what the authority has promised about its time.
    pub goal: Option<&'static Goal>,
    /// Detail: what the decision rests on.
    pub rests_on: Vec<Basis>,
    /// Detail: its documents.
    pub documents: Vec<Document>,
    /// Detail: whom to ask.
    pub contacts: Vec<Contact>,
    /// Detail: other cases.
    pub related: Vec<(Relation, ItemRef)>,
}

/// A step on a case's way.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What it is called.
    pub label: Words,
    /// Whether it is behind, or ahead.
    pub status: StepStatus,
    /// When it was, or will be.
    pub at: Option<Moment>,
}

/// Something a decision rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Basis {
    /// What is known.
    pub what: Words,
    /// Where from.
    pub from: Words,
    /// How old it is.
    pub as_of: Option<Moment>,
}

/// A document, by its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: Words,
    /// Its date.
    pub date: NaiveDate,
}

/// A way to reach those who work on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// How.
    pub kind: ContactKind,
    /// Where.
    pub value: Words,
}

impl Case {
    /// A case of which nothing is said but how far it has come.
    pub const fn new(status: CaseStatus, opened: NaiveDateTime, updated: NaiveDateTime) -> Self {
        Self {
            status,
            status_text: None,
            opened,
            updated,
            steps: vec![],
            goal: None,
            rests_on: vec![],
            documents: vec![],
            contacts: vec![],
            related: vec![],
        }
    }
}
