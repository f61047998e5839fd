//! Rows of look-ups: who sees what about the citizen, and what is told about it.

use std::ops::RangeInclusive;

use crate::item::{AccessKind, Area};

/// A way somebody sees something about the citizen.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct LookUpRow {
    /// What was seen.
    pub title: &'static str,
    /// Where it belongs.
    pub area: Area,
    /// How.
    pub kind: AccessKind,
    /// How many times in the past fourteen months.
    pub times: RangeInclusive<i64>,
    /// Who saw it.
    pub organisation: &'static str,
    /// In which system.
    pub system: &'static str,
    /// As what.
    pub role: Option<&'static str>,
    /// Why.
    pub purpose: Option<&'static str>,
    /// By which law.
    pub legal_basis: Option<&'static str>,
    /// Categories of data seen.
    pub data: &'static [&'static str],
    /// For whom.
    pub on_behalf_of: Option<&'static str>,
    /// Key of the case the authority names as the reason.
    pub case: Option<&'static str>,
}

impl LookUpRow {
    /// A look-up of which nothing is told but what, how, who and where.
    pub const fn new(
        title: &'static str,
        area: Area,
        kind: AccessKind,
        times: RangeInclusive<i64>,
        organisation: &'static str,
        system: &'static str,
    ) -> Self {
        Self {
            title,
            area,
            kind,
            times,
            organisation,
            system,
            role: None,
            purpose: None,
            legal_basis: None,
            data: &[],
            on_behalf_of: None,
            case: None,
        }
    }

    /// By somebody in this role.
    pub const fn role(mut self, role: &'static str) -> Self {
        self.role = Some(role);
        self
    }

    /// For this purpose.
    pub const fn purpose(mut self, purpose: &'static str) -> Self {
        self.purpose = Some(purpose);
        self
    }

    /// By this law.
    pub const fn law(mut self, law: &'static str) -> Self {
        self.legal_basis = Some(law);
        self
    }

    /// Seeing these categories of data.
    pub const fn data(mut self, data: &'static [&'static str]) -> Self {
        self.data = data;
        self
    }

    /// For somebody else.
    pub const fn on_behalf_of(mut self, organisation: &'static str) -> Self {
        self.on_behalf_of = Some(organisation);
        self
    }

    /// Because of the case with this key.
    pub const fn case(mut self, key: &'static str) -> Self {
        self.case = Some(key);
        self
    }
}
