//! What is granted to the citizen or held about them: benefits, credentials, registrations, mandates, consents.

use super::{Content, Day, Link, Money};

/// A benefit (ydelse) that has been granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// Its first day.
    pub from: Day,
    /// Its last day, when it has one.
    pub to: Option<Day>,
    /// What it comes to each time; `None` for a service.
    pub amount: Option<Money>,
    /// What the wave plan calls it.
    pub content: Option<Content>,
}

/// Proof of a right (akkreditiv): a passport, a licence, a permit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// Its first day.
    pub issued: Day,
    /// Its last day, when it has one.
    pub expires: Option<Day>,
    /// Whether it has been taken back.
    pub revoked: bool,
    /// What the wave plan calls it.
    pub content: Option<Content>,
    /// Where to renew it, as its source says.
    pub renewal: Option<Link>,
}

/// What an authority has registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// What, in the source's words.
    pub value: Box<str>,
    /// Since when it stands so.
    pub changed: Day,
    /// What the wave plan calls it.
    pub content: Option<Content>,
    /// Where to have it corrected, as its source says.
    pub correct_at: Option<Link>,
}

/// A mandate (fuldmagt), given or held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// Which side of it the citizen is on.
    pub role: MandateRole,
    /// The other person.
    pub other_party: Box<str>,
    /// Its first day.
    pub from: Day,
    /// Its last day, when it has one.
    pub to: Option<Day>,
    /// What the wave plan calls it; custody and guardianship are no digital mandates.
    pub content: Option<Content>,
}

/// Which side of a mandate the citizen is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MandateRole {
    /// They gave it (fuldmagtsgiver).
    Giver,
    /// They hold it (fuldmagtshaver).
    Holder,
    /// A role this version does not know.
    Other,
}

/// A consent (samtykke) to hand data on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Who receives.
    pub recipient: Box<str>,
    /// Why, in the source's words.
    pub purpose: Box<str>,
    /// What data, in the source's words.
    pub data: Vec<Box<str>>,
    /// When it was given.
    pub given: Day,
    /// Its last day, when it has one.
    pub expires: Option<Day>,
    /// Where to take it back, as its source says.
    pub withdraw_at: Option<Link>,
}
