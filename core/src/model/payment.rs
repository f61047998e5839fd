//! A payment (betaling): money that moves, or has to.

use super::{Day, Money};

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Which way the money goes.
    pub direction: Direction,
    /// Before tax and deductions.
    pub gross: Money,
    /// Held back as tax.
    pub tax: Money,
    /// Held back for other reasons, each in the source's words.
    pub deductions: Vec<(Box<str>, Money)>,
    /// What moves.
    pub net: Money,
    /// The day it moves, or the last timely day.
    pub date: Day,
    /// Where it stands.
    pub status: PaymentStatus,
    /// The first and last day that it covers.
    pub period: Option<(Day, Day)>,
}

/// Which way money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the citizen.
    ToCitizen,
    /// From the citizen.
    FromCitizen,
}

/// Betalings- og saldostatus, the value list of Mit Overblik; 5 to 7 are a balance's alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentStatus {
    /// 1 Kommende betaling.
    Upcoming,
    /// 2 Betalt.
    Paid,
    /// 3 Betalingsdato er overskredet.
    Overdue,
    /// 4 Sendt til Gældsstyrelsen.
    SentToCollection,
    /// 5 Delvist overskredet.
    PartlyOverdue,
    /// 6 Delvist sendt til Gældsstyrelsen.
    PartlySentToCollection,
    /// 7 Delvist overskredet og delvist sendt til Gældsstyrelsen.
    PartlyOverdueAndSent,
    /// A status this version does not know.
    Other,
}
