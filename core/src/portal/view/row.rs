//! One item as every page shows it.

use super::{Fact, When};
use serde::{Deserialize, Serialize};

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Row {
    /// The same for the same thing as long as the visit lasts, and for no other.
    pub key: String,
    /// What it is.
    pub kind: RowKind,
    /// What places it on the timeline.
    pub when: When,
    /// The last day or time to do what it asks; `None` when it asks nothing or names no day.
    pub due: Option<When>,
    /// Days from today to `due`, else to `when`; negative before today.
    pub from_today: i32,
    /// The source's title.
    pub title: String,
    /// The title's language, a BCP 47 tag; empty when it is not known.
    pub language: String,
    /// Where the authority shows the whole of it.
    pub link: Option<String>,
    /// Its source, by place.
    pub source: u16,
    /// Whether it asks something of the citizen.
    pub needs_me: bool,
    /// Whom it concerns, when that is not the person.
    pub concerns: Option<Concern>,
    /// The money that moves.
    pub amount: Option<Amount>,
    /// What unfolds.
    pub facts: Vec<Fact>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RowKind {
    /// A case.
    Case,
    /// A benefit that is granted.
    Benefit,
    /// Proof of a right: a passport, a licence, a permit.
    Credential,
    /// Money to the citizen.
    PaymentToMe,
    /// Money from the citizen.
    PaymentFromMe,
    /// A last day for the citizen.
    MyDeadline,
    /// A last day for the authority.
    AuthorityDeadline,
    /// An appointment.
    Appointment,
    /// A look-up.
    Access,
    /// A letter.
    Message,
    /// What an authority has registered.
    Registration,
    /// A mandate, given or held.
    Mandate,
    /// A consent.
    Consent,
}

/// Whom something concerns besides the person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Concern {
    /// Who that is to the person.
    pub relation: Relation,
    /// The first name, as the source wrote it.
    pub name: String,
}

/// Who somebody is to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Relation {
    /// A child.
    Child,
    /// A spouse.
    Spouse,
    /// Somebody whose guardian the person is.
    Ward,
    /// Somebody else.
    Other,
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Amount {
    /// In the currency's smallest unit (øre for DKK).
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
}
