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
    /// What, in the source's words.
    pub label: Box<str>,
    /// Its last time.
    pub end: Option<Instant>,
}

impl Message {
    /// The first last time that it names.
    pub fn due(&self) -> Option<When> {
        let ends = self.actions.iter().filter_map(|action| action.end);
        ends.chain(self.reply_by).min().map(When::At)
    }
}
