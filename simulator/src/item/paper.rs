//! Papers and registers: what proves or permits, what is registered, who may act for whom, who may have data.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{
    CredentialKind, CredentialStatus, MandateBasis, MandateKind, MandateRole, RegistrationCode, Words,
};

/// A paper that proves or permits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// What paper.
    pub kind: CredentialKind,
    /// Whether it holds.
    pub status: CredentialStatus,
    /// Since when.
    pub issued: NaiveDate,
    /// Until when.
    pub expires: Option<NaiveDate>,
    /// Whether there is a page to renew it on.
    pub is_renewable: bool,
    /// Detail: its number, mostly hidden.
    pub number_masked: Option<Words>,
    /// Detail: what it covers.
    pub categories: Vec<Words>,
}

/// A fact in a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The fact.
    pub value: Words,
    /// What the fact is, where there is a word for it.
    pub code: Option<RegistrationCode>,
    /// Since when.
    pub changed: NaiveDate,
    /// Whether there is a page to correct it on.
    pub is_correctable: bool,
    /// Detail: its parts, label and value.
    pub fields: Vec<(Words, Words)>,
}

/// That one may act or read for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// Which end of it the person has.
    pub role: MandateRole,
    /// Who is at the other end.
    pub other_party: Words,
    /// What it lets its holder do.
    pub kind: MandateKind,
    /// What it rests on.
    pub basis: MandateBasis,
    /// The first day.
    pub from: NaiveDate,
    /// The last day, where there is one.
    pub to: Option<NaiveDate>,
}

/// That somebody may have data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Who.
    pub recipient: Words,
    /// What for.
    pub purpose: Words,
    /// Which data.
    pub data: Cow<'static, [&'static str]>,
    /// Since when.
    pub given: NaiveDate,
    /// Until when, where that is settled.
    pub expires: Option<NaiveDate>,
    /// Whether there is a page to withdraw it on.
    pub is_withdrawable: bool,
}
