//! A payment (betaling): money that moves, or has to, and what is owed.

use super::{Day, Money, PaymentLine};

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// What it is to the rest of what is owed.
    pub part: PaymentPart,
    /// Which way the money goes.
    pub direction: Direction,
    /// Before tax and deductions.
    pub gross: Money,
    /// Held back as tax.
    pub tax: Money,
    /// Held back for other reasons.
    pub deductions: Vec<Deduction>,
    /// What moves.
    pub net: Money,
    /// The day it moves, or the last timely day.
    pub date: Day,
    /// Where it stands, as its source says.
    pub status: PaymentStatus,
    /// The first and last day that it covers.
    pub period: Option<(Day, Day)>,
    /// What is owed, where the source says so.
    pub owed: Option<Box<Owed>>,
    /// What the citizen writes in their bank.
    pub line: Option<Box<PaymentLine>>,
}

/// Something held back (modregning, træk).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deduction {
    /// What for, in the source's words.
    pub label: Box<str>,
    /// How much; negative when it is a correction that gives money back.
    pub amount: Money,
    /// The number of the claim that it pays off.
    pub claim: Option<Box<str>>,
}

/// What a payment says of what is owed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owed {
    /// The number of the claim (fordring), and how large it was at first.
    pub claim: Option<(Box<str>, Money)>,
    /// What is left of it, interest included; negative when the citizen has money there.
    pub left: Option<Money>,
    /// Interest and fees in what is left.
    pub interest: Option<Money>,
    /// The numbers of the claims that a balance sums.
    pub sums: Vec<Box<str>>,
}

/// What a payment is to the rest of what is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentPart {
    /// Money by itself: a transfer, a bill, a claim.
    Itself,
    /// One payment of an instalment plan (afdragsordning) for its claim.
    Instalment,
    /// Money that was held back from another payment, which shows it as a deduction: it does not move by itself.
    SetOff,
    /// A balance (saldo): the sum of claims that have lines of their own.
    Balance,
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

impl Payment {
    /// What is left to pay: as the source says, else what moves.
    pub fn left(&self) -> &Money {
        self.owed.as_ref().and_then(|owed| owed.left.as_ref()).unwrap_or(&self.net)
    }

    /// The number of the claim that it is about.
    pub fn claim(&self) -> Option<&str> {
        self.owed.as_ref()?.claim.as_ref().map(|(number, _)| &**number)
    }

    /// What comes between gross and net that the source gives no reason for, in the currency's smallest unit.
    pub fn unexplained(&self) -> i64 {
        let held_back = self.deductions.iter().map(|deduction| i128::from(deduction.amount.minor()));
        let explained = i128::from(self.tax.minor()) + held_back.sum::<i128>();
        let between = i128::from(self.gross.minor()) - i128::from(self.net.minor()) - explained;
        i64::try_from(between).unwrap_or(if between < 0 { i64::MIN } else { i64::MAX })
    }

    /// Where a claim stands, as Mit Overblik defines it: by what is left of it and by its last timely day. Whether it has been
    /// sent to collection, or paid, its source alone knows.
    pub fn stands(&self, today: Day) -> PaymentStatus {
        use PaymentStatus::{Other, Overdue, Paid, Upcoming};
        let nothing_left = self.owed.as_ref().and_then(|owed| owed.left.as_ref()).is_some_and(Money::is_zero);
        match self.status {
            _ if nothing_left => Paid,
            Upcoming | Other if self.date < today => Overdue,
            Other => Upcoming,
            said => said,
        }
    }
}

impl PaymentStatus {
    /// The status of a balance, which follows from where its claims stand.
    pub fn of_balance(claims: impl IntoIterator<Item = Self>) -> Self {
        let (mut upcoming, mut overdue, mut sent) = (false, false, false);
        for claim in claims {
            match claim {
                Self::Upcoming | Self::Other => upcoming = true,
                Self::Paid => {}
                Self::Overdue => overdue = true,
                Self::SentToCollection => sent = true,
                Self::PartlyOverdue => (upcoming, overdue) = (true, true),
                Self::PartlySentToCollection => (upcoming, sent) = (true, true),
                Self::PartlyOverdueAndSent => (overdue, sent) = (true, true),
            }
        }
        match (upcoming, overdue, sent) {
            (false, false, false) => Self::Paid,
            (true, false, false) => Self::Upcoming,
            (false, true, false) => Self::Overdue,
            (false, false, true) => Self::SentToCollection,
            (true, true, false) => Self::PartlyOverdue,
            (true, false, true) => Self::PartlySentToCollection,
            (_, true, true) => Self::PartlyOverdueAndSent,
        }
    }
}

#[cfg(test)]
#[path = "payment_tests.rs"]
mod tests;
