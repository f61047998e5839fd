//! A letter or a text message, with what it asks for.

use chrono::NaiveDateTime;

use super::{ActionCode, MessageKind, Words};

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// How it came.
    pub kind: MessageKind,
    /// When it could first be read.
    pub received: NaiveDateTime,
    /// Who wrote it.
    pub sender: Words,
    /// Whether reading it has effects in law.
    pub legal_notification: bool,
    /// Whether it is sent also to those who are exempt from Digital Post.
    pub mandatory: bool,
    /// When an answer is due.
    pub reply_by: Option<NaiveDateTime>,
    /// What it asks for.
    pub actions: Vec<Action>,
    /// Detail: titles of what is in it.
    pub documents: Vec<Words>,
}

/// Something a message asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What.
    pub code: ActionCode,
    /// The same in words.
    pub label: Words,
    /// From when.
    pub start: Option<NaiveDateTime>,
    /// Until when.
    pub end: Option<NaiveDateTime>,
    /// Whether there is a page for it; it is the message's own page at the sender.
    pub has_page: bool,
}

impl Message {
    /// A letter that asks for nothing.
    pub const fn new(received: NaiveDateTime, sender: Words) -> Self {
        Self {
            kind: MessageKind::DigitalPost,
            received,
            sender,
            legal_notification: false,
            mandatory: false,
            reply_by: None,
            actions: vec![],
            documents: vec![],
        }
    }

    /// The first of the last times it names.
    pub fn answer_by(&self) -> Option<NaiveDateTime> {
        self.actions.iter().filter_map(|action| action.end).chain(self.reply_by).min()
    }
}
