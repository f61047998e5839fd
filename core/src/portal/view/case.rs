//! One case: its line, what its authority tells of it alone, and the other lines that belong to it.

use super::{Date, Fault, Lacking, Name, Row, When};
use serde::{Deserialize, Serialize};

/// One case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The key by which it is looked for: it is for this that the rest holds.
    pub key: String,
    /// The case, once it has been found.
    pub opened: Option<OpenedCase>,
    /// Whose lists of cases are missing.
    pub lacking: Lacking,
}

/// A case that has been found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedCase {
    /// What the list says of it.
    pub row: Row,
    /// Whether the authority has still to decide.
    pub is_open: bool,
    /// Whether it, or a line that belongs to it, asks something of the citizen.
    pub needs_me: bool,
    /// The first last day or time for that, and how many days after today that is.
    pub due: Option<(When, i32)>,
    /// The source that is asked for more, by place.
    pub source: u16,
    /// What it told.
    pub told: Option<CaseTold>,
    /// Whether it is waited for.
    pub asking: bool,
    /// Why it did not come.
    pub fault: Option<Fault>,
    /// The lines that belong to it, as the sources say.
    pub parts: Vec<CasePart>,
    /// Whose lists of such lines are missing.
    pub lacking: Lacking,
}

/// Lines of one kind that belong to a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CasePart {
    /// What they are.
    pub kind: PartKind,
    /// The first of them.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub total: u32,
}

/// What the lines of a part are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PartKind {
    /// Deadlines and appointments, by their days.
    Agenda,
    /// Payments, the newest first, as all that follow.
    Payments,
    /// Letters.
    Letters,
    /// Look-ups.
    Looks,
    /// Anything else.
    Other,
}

/// What a source tells of a case alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CaseTold {
    /// Where it stands, in the authority's words.
    pub in_own_words: Option<String>,
    /// Its way, in order.
    pub steps: Vec<Step>,
    /// The goal that is published for such cases.
    pub goal: Option<Goal>,
    /// What it rests on.
    pub rests_on: Vec<Basis>,
    /// Its documents.
    pub documents: Vec<Document>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Other cases.
    pub related: Vec<RelatedCase>,
}

/// A step of a case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Step {
    /// What it is called.
    pub label: String,
    /// Where it lies.
    pub stage: Stage,
    /// When it was, or is expected.
    pub at: Option<When>,
}

/// Where a step lies on a case's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum Stage {
    Done,
    Now,
    Next,
}

/// A published service goal. Never a promise.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Goal {
    /// Which cases it is about.
    pub subject: Name,
    /// Of a hundred cases, how many at least.
    pub share: u8,
    /// Within how many days.
    pub days: u16,
    /// What starts the clock.
    pub starts: ClockStart,
    /// How many days have gone since, of a case that is open and whose clock's start is known.
    pub day: Option<u32>,
    /// The first day it holds.
    pub from: Date,
    /// The last day it holds.
    pub to: Option<Date>,
    /// Which cases it is not about.
    pub excludes: Option<Name>,
}

/// What starts the clock of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum ClockStart {
    Submission,
    Complete,
    Other,
}

/// Information that a case rests on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Basis {
    /// What.
    pub what: String,
    /// Where it came from.
    pub from: String,
    /// From when it is.
    pub as_of: Option<When>,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Its own date.
    pub date: Date,
}

/// A way to those who work on a case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Contact {
    /// The office.
    Unit(String),
    /// Digits.
    Phone(String),
    /// An address.
    Email(String),
    /// An address that is safe to lead to.
    Website(String),
    /// The name in Digital Post.
    DigitalPost(String),
}

/// Another case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RelatedCase {
    /// What it is to this one.
    pub relation: CaseRelation,
    /// Its title and the name of its page, when it is here.
    pub here: Option<(String, String)>,
    /// Its source, by place, when that is registered.
    pub source: Option<u16>,
}

/// What another case is to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum CaseRelation {
    Parent,
    Precedent,
    Joint,
    Other,
}
