//! What unfolds under a row: one more thing to know about it each.

use super::{Amount, Date, Moment, When};
pub use crate::calendar::Holiday;
use serde::{Deserialize, Serialize};

/// One more thing to know about a row; a value that the source did not give is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fact {
    /// Where a case stands.
    CaseStatus(CaseStatus),
    /// The authority's case number.
    CaseNumber(String),
    /// When a case began.
    Opened(Date),
    /// The title of the case it belongs to.
    BelongsTo(String),
    /// A look-up of which the source names no case, or one that is not among what is here.
    NoCase,
    /// Where a payment stands.
    PaymentStatus(PaymentStatus),
    /// What a payment, a benefit, a mandate covers: its first and last day.
    Period(Date, Option<Date>),
    /// Before tax and deductions.
    Gross(Amount),
    /// Held back as tax.
    Tax(Amount),
    /// Held back for another reason.
    Deduction {
        /// What for, in the source's words.
        label: String,
        /// How much; negative when it gives money back.
        amount: Amount,
        /// The number of the claim that it pays off, and that claim's title, if it is here.
        claim: Option<(String, Option<String>)>,
    },
    /// What comes between gross and net that the source gives no reason for.
    Unexplained(Amount),
    /// The number of the claim that a payment is about.
    ClaimNumber(String),
    /// How large a claim was at first.
    Original(Amount),
    /// What is left of it.
    Left(Amount),
    /// Interest and fees in what is left.
    Interest(Amount),
    /// One coming payment of a claim's instalment plan.
    Instalment(Date, Amount),
    /// What is held back for a claim from a payment to the citizen.
    HeldBack {
        /// Whether it has been.
        done: bool,
        /// That payment's title.
        from: String,
        /// The day it moves.
        on: Date,
        /// How much is held back.
        amount: Amount,
    },
    /// Money that was held back from another payment and does not move by itself.
    SetOff,
    /// What to write in the bank; `None` when what the source sent cannot be right.
    PaymentLine(Option<String>),
    /// Why to be earlier than the last day.
    Early(Early),
    /// What happens if a deadline is not kept, in the source's words.
    Consequence(String),
    /// When an appointment ends.
    Ends(When),
    /// Where an appointment is.
    Place(String),
    /// The time is only indicative.
    Approximate,
    /// An appointment that has been cancelled.
    Cancelled,
    /// An appointment that has been moved to this time.
    Moved,
    /// A credential that has been taken back.
    Revoked,
    /// When it runs out.
    Expires(Date),
    /// Who sent it.
    Sender(String),
    /// One thing that a letter asks, of what kind, with its last day.
    Action(ActionKind, String, Option<When>),
    /// A letter that counts as legally delivered.
    LegalNotification,
    /// What is registered.
    Value(String),
    /// How current it is.
    AsOf(Moment),
    /// Where its source says that one can do this about it.
    Errand(Errand, String),
    /// To whom the citizen gave a mandate.
    GivenTo(String),
    /// Who gave the citizen a mandate.
    GivenBy(String),
    /// The other person of a mandate, or who receives by a consent.
    Party(String),
    /// How data was looked at.
    AccessKind(AccessKind),
    /// Looked at as an emergency (værdispring).
    Emergency,
    /// The organisation that looked, and in which system.
    LookedBy(String, String),
    /// The role of who looked.
    Role(Option<String>),
    /// On whose behalf.
    OnBehalfOf(String),
    /// Why.
    Purpose(Option<String>),
    /// By which law.
    LegalBasis(Option<String>),
    /// What data.
    Data(Vec<String>),
    /// The title of the bill that a payment pays.
    Pays(String),
    /// A payment that pays a bill.
    PaidBy {
        /// Whether it has been paid.
        done: bool,
        /// Its title.
        title: String,
        /// What moves.
        amount: Amount,
        /// The day it moves.
        on: Date,
        /// Its source, by place.
        source: u16,
    },
    /// Another row that the sources give the same name: its title, and its source by place.
    Related(String, u16),
}

/// Why to be earlier than a last day that the authority has set.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Early {
    /// Whether it is banks that are closed, and not offices.
    pub banks: bool,
    /// The last day.
    pub last: Date,
    /// Days from today to it.
    pub from_today: i32,
    /// What that day is; `None` for a Saturday or Sunday.
    pub holiday: Option<Holiday>,
    /// The law or list that says so, in Danish; `None` for a Saturday or Sunday.
    pub law: Option<String>,
    /// The last day before it that will do, and days from today to that; `None` when it has passed.
    pub by: Option<(Date, i32)>,
}

/// What can be done about what is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Errand {
    /// Have it corrected.
    Correct,
    /// Renew it.
    Renew,
    /// Take it back.
    Withdraw,
}

/// Sagsstatus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum CaseStatus {
    Created,
    InProgress,
    Decided,
    Closed,
    Rejected,
    Other,
}

/// Betalings- og saldostatus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum PaymentStatus {
    Upcoming,
    Paid,
    Overdue,
    SentToCollection,
    PartlyOverdue,
    PartlySentToCollection,
    PartlyOverdueAndSent,
    Other,
}

/// How data was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum AccessKind {
    Search,
    Opened,
    Disclosed,
    Mass,
    Other,
}

/// Of what kind one thing that a letter asks is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "documented at the model's type of the same name")]
pub enum ActionKind {
    Meet,
    Pay,
    SelfService,
    Read,
    Sign,
    Confirm,
    Prepare,
    SignUp,
    Other,
}
