//! A look-up: that somebody, or a machine, saw something about the citizen.

use std::borrow::Cow;

use chrono::NaiveDateTime;

use super::{AccessKind, ItemRef, Words};
use crate::ledger::Resource;

/// A look-up.
#[derive(Debug, Clone, PartialEq)]
pub struct Access {
    /// When.
    pub at: NaiveDateTime,
    /// Who.
    pub organisation: Words,
    /// In which system.
    pub system: Words,
    /// As what.
    pub role: Option<Words>,
    /// How.
    pub kind: AccessKind,
    /// Why.
    pub purpose: Option<Words>,
    /// By which law.
    pub legal_basis: Option<Words>,
    /// Categories of data seen.
    pub data: Cow<'static, [&'static str]>,
    /// For whom.
    pub on_behalf_of: Option<Words>,
    /// Whether a missing consent was set aside in an emergency.
    pub emergency: bool,
    /// The benefit or appointment it was for, and its list.
    pub about: Option<(Resource, ItemRef)>,
}

impl Access {
    /// A look-up of which nothing is told but when, how, who and where.
    pub const fn new(at: NaiveDateTime, kind: AccessKind, organisation: Words, system: Words) -> Self {
        Self {
            at,
            organisation,
            system,
            role: None,
            kind,
            purpose: None,
            legal_basis: None,
            data: Cow::Borrowed(&[]),
            on_behalf_of: None,
            emergency: false,
            about: None,
        }
    }
}
