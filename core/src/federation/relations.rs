//! Whom to ask: what the authorities that know have said about which sources concern the person.

use super::RELATIONS_PATIENCE;
use crate::model::{Failure, Instant, SourceId};
use std::collections::BTreeSet;

/// What is known so far. Asking an authority tells it that you live, so nobody but those who know
/// is asked before it is clear that they matter; but when those who know fail or are slow, everyone is asked, since
/// an authority left out in silence would be a failure shown as absence.
pub struct Relations {
    since: Instant,
    waiting: u32,
    asked: u32,
    failed: bool,
    named: BTreeSet<SourceId>,
}

impl Relations {
    pub fn new(now: Instant) -> Self {
        Self { since: now, waiting: 0, asked: 0, failed: false, named: BTreeSet::new() }
    }

    /// One more authority that knows has been asked.
    pub fn asked(&mut self) {
        self.asked += 1;
        self.waiting += 1;
    }

    /// One of them has answered, or will not.
    pub fn answered(&mut self, answer: Result<Vec<SourceId>, Failure>) {
        self.waiting = self.waiting.saturating_sub(1);
        match answer {
            Ok(named) => self.named.extend(named),
            Err(_) => self.failed = true,
        }
    }

    /// Whether a source is to be asked; `None` while that is not yet known.
    pub fn concerns(&self, source: &SourceId, now: Instant) -> Option<bool> {
        let nobody_can_say = self.asked == 0 || self.failed;
        let patience_is_over = self.waiting > 0 && now.since(self.since) >= RELATIONS_PATIENCE;
        if self.named.contains(source) || nobody_can_say || patience_is_over {
            return Some(true);
        }
        (self.waiting == 0).then_some(false)
    }

    /// The sources that have been named, each once.
    pub fn named(&self) -> impl Iterator<Item = &SourceId> {
        self.named.iter()
    }

    /// When everyone will be asked, if nothing is heard before.
    pub fn patience_ends(&self, now: Instant) -> Option<Instant> {
        let end = self.since.after(RELATIONS_PATIENCE);
        (self.waiting > 0 && !self.failed && end > now).then_some(end)
    }
}
