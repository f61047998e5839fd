//! Money: what is granted for a time, and what moves on a day. Amounts are whole øre.

use chrono::NaiveDate;

use super::{
    BenefitCode, BenefitKind, BenefitStatus, Direction, Frequency, ItemRef, PaymentLineKind, PaymentPart,
    PaymentStatus, Words,
};

/// Something granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// Money or help.
    pub kind: BenefitKind,
    /// Which benefit, where there is a word for it.
    pub code: Option<BenefitCode>,
    /// Whether it runs.
    pub status: BenefitStatus,
    /// The first day.
    pub from: NaiveDate,
    /// The last day, where there is one.
    pub to: Option<NaiveDate>,
    /// How much each time.
    pub amount: Option<i64>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// The next day it is paid.
    pub next_payment: Option<NaiveDate>,
    /// Detail: what it takes to keep it.
    pub conditions: Option<Words>,
    /// Detail: whether it may have to be paid back.
    pub repayable: bool,
    /// Detail: why it was granted.
    pub reason: Option<Words>,
}

/// Money that moves, or has to.
#[derive(Debug, Clone, PartialEq)]
pub struct Payment {
    /// What it is to the rest of what is owed; none for money by itself.
    pub part: Option<PaymentPart>,
    /// Which way it goes.
    pub direction: Direction,
    /// Before tax and deductions.
    pub gross: i64,
    /// Held back as tax.
    pub tax: i64,
    /// Held back for other reasons.
    pub deductions: Vec<Deduction>,
    /// The day it is paid, or must be paid at the latest.
    pub date: NaiveDate,
    /// Whether it has been paid.
    pub status: PaymentStatus,
    /// The days it covers.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// The claim it is part of.
    pub claim: Option<Claim>,
    /// What is left of the claim.
    pub balance: Option<i64>,
    /// Interest and fees in what is left.
    pub interest: Option<i64>,
    /// The numbers of the claims that a balance sums.
    pub sums: Vec<Words>,
    /// The bill it pays, perhaps another authority's.
    pub settles: Option<ItemRef>,
    /// What to write in the bank.
    pub payment_line: Option<PaymentLine>,
    /// Detail: the account, its first digits hidden.
    pub account_masked: Option<Words>,
}

/// Something held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deduction {
    /// What for.
    pub label: Words,
    /// How much; negative for a correction that gives money back.
    pub amount: i64,
    /// The claim it pays off.
    pub claim: Option<Words>,
}

/// What is owed in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its number.
    pub number: Words,
    /// How large it was at first.
    pub original: i64,
}

/// The line of a giro slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentLine {
    /// Which kind of slip.
    pub kind: PaymentLineKind,
    /// The payment's digits, the last of which checks the others.
    pub id: Words,
    /// The receiver's eight digits.
    pub creditor: &'static str,
}

impl Benefit {
    /// Something that runs from this day.
    pub const fn new(kind: BenefitKind, from: NaiveDate) -> Self {
        Self {
            kind,
            code: None,
            status: BenefitStatus::Active,
            from,
            to: None,
            amount: None,
            frequency: None,
            next_payment: None,
            conditions: None,
            repayable: false,
            reason: None,
        }
    }
}

impl Payment {
    /// An amount of which nothing is held back.
    pub const fn new(direction: Direction, gross: i64, date: NaiveDate, status: PaymentStatus) -> Self {
        Self {
            part: None,
            direction,
            gross,
            tax: 0,
            deductions: vec![],
            date,
            status,
            period: None,
            claim: None,
            balance: None,
            interest: None,
            sums: vec![],
            settles: None,
            payment_line: None,
            account_masked: None,
        }
    }

    /// Whether the citizen has it to pay yet.
    pub fn is_owed(&self) -> bool {
        self.direction == Direction::FromCitizen && self.status != PaymentStatus::Paid
    }

    /// What changes hands.
    pub fn net(&self) -> i64 {
        self.gross - self.tax - self.deductions.iter().map(|deduction| deduction.amount).sum::<i64>()
    }
}

impl PaymentLine {
    /// The line for this number of the receiver's, filled up with noughts and its check digit put last.
    pub fn new(kind: PaymentLineKind, number: u64, creditor: &'static str) -> Self {
        let width = match kind {
            PaymentLineKind::K71 => 14,
            PaymentLineKind::K75 => 15,
            PaymentLineKind::K73 => return Self { kind, id: Words::Borrowed(""), creditor },
        };
        let digits = format!("{number:0width$}");
        let id = format!("{digits}{}", check_digit(&digits)).into();
        Self { kind, id, creditor }
    }
}

/// The digit that makes the digits pass the modulus-10 test (Luhn).
fn check_digit(digits: &str) -> u32 {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight / 10 + digit * weight % 10)
        .sum();
    (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_printed_slips() {
        for (number, id) in [(1, "000000000000018"), (2, "000000000000026")] {
            assert_eq!(PaymentLine::new(PaymentLineKind::K71, number, "89999999").id, id);
        }
    }
}
