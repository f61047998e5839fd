//! What has happened that matters, each cause once, and what the citizen is reminded of next.

use super::{Amount, CaseStatus, Concern, Date, Lacking, Reminder, When};
use serde::{Deserialize, Serialize};

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// What needs the citizen, by its last day, the nearest first; what names none stands under the day it happened, first.
    pub needs_me: Vec<NewsDay>,
    /// What is good to know, by the day it happened, the newest first.
    pub good_to_know: Vec<NewsDay>,
    /// The next reminders, the nearest first.
    pub reminders: Vec<Reminder>,
    /// How many notices are not seen.
    pub unseen: u32,
    /// Whose answers it lacks.
    pub lacking: Lacking,
}

/// The notices of one day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NewsDay {
    /// The day.
    pub date: Date,
    /// How many days after today it is; negative before.
    pub from_today: i32,
    /// The notices, each once.
    pub notices: Vec<Notice>,
}

/// One thing that has happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Notice {
    /// The opaque names of its cause, the first of them the same as long as it stands: what is kept of one that has been
    /// seen.
    pub keys: Vec<String>,
    /// What has happened.
    pub change: Change,
    /// What the thing is called by its source; of a look-up, who looked; nothing where the source alone is told of.
    pub title: String,
    /// The title's language, a BCP 47 tag; empty when it is not known.
    pub language: String,
    /// The opaque name of the thing, for addresses.
    pub page: String,
    /// Its source, by place.
    pub source: u16,
    /// The day or time that it is about: the last day, the appointment, the payment; nothing where that is the day itself.
    pub when: Option<When>,
    /// Days from today to `when`; negative before today.
    pub from_today: i32,
    /// Whom it concerns, when that is not the person.
    pub concerns: Option<Concern>,
    /// The money that moves.
    pub amount: Option<Amount>,
    /// Whether somebody has seen it.
    pub seen: bool,
}

/// What has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Change {
    /// Something has happened in a case, which stands here now.
    Case(CaseStatus),
    /// A last day of the citizen's is near.
    DeadlineNear,
    /// It has passed.
    DeadlinePassed,
    /// An authority's own last day has passed.
    TheirDeadlinePassed,
    /// An appointment is at another time than before.
    Moved,
    /// It has been called off.
    Cancelled,
    /// Money comes to the citizen soon.
    PaymentToMe,
    /// Money is to be paid soon.
    PaymentFromMe,
    /// Money that should have come has not.
    NotCome,
    /// A bill's last timely day has passed.
    NotPaid,
    /// A bill has been sent to be collected.
    Collected,
    /// A proof of a right soon counts no more.
    Expiring,
    /// It counts no more.
    Expired,
    /// It has been taken back.
    Revoked,
    /// Somebody has looked so many times on that day, and their source names no case.
    LookUps(u32),
    /// The citizen has given a mandate.
    MandateGiven,
    /// They have been given one.
    MandateHeld,
    /// A mandate soon ends.
    MandateEnding,
    /// It has ended.
    MandateEnded,
    /// A letter has come.
    Letter,
    /// A source that had failed answers again.
    Back,
}
