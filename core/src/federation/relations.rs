//! Whom to ask: what the sources that know have said about which sources concern the person.

use super::answer::Answer;
use super::tracked::Tracked;
use crate::model::{Source, SourceId};
use std::collections::BTreeSet;

/// Whether a source is to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It concerns the person.
    Ask,
    /// It does not.
    LeaveAlone,
    /// It is not known, or not yet. Asking an authority tells it that you live, so it is left to
    /// the citizen whether it is asked all the same.
    Unknown,
}

/// What is known of relations at a moment.
pub struct Relations {
    named: BTreeSet<SourceId>,
    knowers: usize,
    all_said: bool,
}

impl Relations {
    /// What these sources have said.
    pub fn of(tracked: &[Tracked]) -> Self {
        let answers = || tracked.iter().filter_map(Tracked::relations);
        let named = answers().filter_map(|answer| match answer {
            Answer::Said(named, _) => Some(named),
            _ => None,
        });
        Self {
            named: named.flatten().cloned().collect(),
            knowers: answers().count(),
            all_said: answers().all(|answer| matches!(answer, Answer::Said(..))),
        }
    }

    /// Whether a source is to be asked. Where no source knows, every source is.
    pub fn verdict(&self, source: &Source) -> Verdict {
        if source.everyone || source.relations || self.knowers == 0 || self.named.contains(&source.id) {
            Verdict::Ask
        } else if self.all_said {
            Verdict::LeaveAlone
        } else {
            Verdict::Unknown
        }
    }

    /// The sources that have been named, each once.
    pub fn named(&self) -> impl Iterator<Item = &SourceId> {
        self.named.iter()
    }
}
