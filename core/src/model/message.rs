//! A letter (Digital Post, NemSMS) and what it asks, after the message model MeMo.

use super::{Instant, When};

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// When it could be read.
    pub received: Instant,
    /// Who sent it.
    pub sender: Box<str>,
    /// Whether it counts as legally delivered (forkyndelse).
    pub legal_notification: bool,
    /// The last time for an answer.
    pub reply_by: Option<Instant>,
    /// What it asks.
    pub actions: Vec<Action>,
}

/// One thing that a letter asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Of what kind.
    pub kind: ActionKind,
    /// What, in the source's words.
    pub label: Box<str>,
    /// Its last time.
    pub end: Option<Instant>,
}

/// Of what kind an action is (MeMo, actionCode).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionKind {
    /// Come to an appointment (AFTALE).
    Meet,
    /// Pay (BETALING).
    Pay,
    /// Use a self-service (SELVBETJENING).
    SelfService,
    /// Read more (INFORMATION).
    Read,
    /// Sign (UNDERSKRIV).
    Sign,
    /// Confirm (BEKRAEFT).
    Confirm,
    /// Prepare for something (FORBEREDELSE).
    Prepare,
    /// Sign up (TILMELDING).
    SignUp,
    /// A code this version does not know.
    Other,
}

impl Message {
    /// The first last time that it names.
    pub fn due(&self) -> Option<When> {
        let ends = self.actions.iter().filter_map(|action| action.end);
        ends.chain(self.reply_by).min().map(When::At)
    }
}
