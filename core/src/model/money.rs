//! An amount of money: whole øre (or cents) with its currency, never a fraction.

/// An amount in the currency's smallest unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    minor: i64,
    currency: Box<str>,
}

impl Money {
    /// An amount in the smallest unit (øre for DKK) of a currency by its ISO 4217 code.
    pub fn new(minor: i64, currency: &str) -> Self {
        Self { minor, currency: currency.into() }
    }

    /// The amount in the smallest unit: øre for DKK.
    pub fn minor(&self) -> i64 {
        self.minor
    }

    /// The currency's ISO 4217 code.
    pub fn currency(&self) -> &str {
        &self.currency
    }
}
