//! The page of money: each way, what is granted, what is owed, and what it comes to by year and month.

use super::{Amount, Grouped, PaymentStatus, Row};
use serde::{Deserialize, Serialize};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payments {
    /// Money to the citizen: the next, what else is to come, and what has been, the newest first.
    pub to_me: Grouped,
    /// Money from the citizen that is not debt, in the same order.
    pub from_me: Grouped,
    /// What is owed and has not been paid in time.
    pub debts: Debts,
    /// What is granted: what runs, and what has ended.
    pub benefits: Grouped,
    /// Each year and currency in which money moved or will, the newest first.
    pub years: Vec<Year>,
    /// Whether there are older years besides.
    pub older: bool,
}

/// What is owed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Debts {
    /// The claims: overdue, then sent to collection, the oldest first.
    pub claims: Grouped,
    /// What each authority says is owed, by authority: one claim may stand at two of them.
    pub at: Vec<DebtAt>,
    /// The authorities' own balances.
    pub balances: Vec<Row>,
}

/// What one authority says is owed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DebtAt {
    /// The authority, by place.
    pub source: u16,
    /// How many claims it has.
    pub claims: u32,
    /// What is left of them, one sum a currency.
    pub left: Vec<Amount>,
    /// Where they stand together.
    pub status: PaymentStatus,
}

/// What moved in a year, or will, in one currency's smallest unit. A bill and the payment that pays it are one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Whether it is this year.
    pub current: bool,
    /// ISO 4217 code.
    pub currency: String,
    /// To the citizen before tax and deductions.
    pub gross: i64,
    /// Held back of that as tax.
    pub tax: i64,
    /// Held back of it for other reasons.
    pub deducted: i64,
    /// What the sources give no reason for.
    pub unexplained: i64,
    /// To the citizen.
    pub to_me: i64,
    /// From the citizen.
    pub from_me: i64,
    /// The months in which any money moves, in order.
    pub months: Vec<MonthMoney>,
}

/// What moves in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MonthMoney {
    /// 1 to 12.
    pub month: u8,
    /// To the citizen.
    pub to_me: i64,
    /// From the citizen.
    pub from_me: i64,
    /// Whether some of it is still to come.
    pub coming: bool,
}
