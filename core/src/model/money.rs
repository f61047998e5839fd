//! An amount of money: whole øre (or cents) with its currency, never a fraction.

/// An amount in the currency's smallest unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    minor: i64,
    currency: [u8; 3],
}

/// ISO 4217's code for no currency.
const NONE: [u8; 3] = *b"XXX";

impl Money {
    /// An amount in the smallest unit (øre for DKK) of a currency by its ISO 4217 code; of none where that has not three
    /// letters.
    pub fn new(minor: i64, currency: &str) -> Self {
        Self { minor, currency: currency.as_bytes().try_into().unwrap_or(NONE) }
    }

    /// The amount in the smallest unit: øre for DKK.
    pub fn minor(&self) -> i64 {
        self.minor
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        self.minor == 0
    }

    /// The currency's ISO 4217 code.
    pub fn currency(&self) -> &str {
        str::from_utf8(&self.currency).unwrap_or_default()
    }
}
