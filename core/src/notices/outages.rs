//! Which sources have come back in this visit after they had failed.

use crate::model::{Instant, SourceIndex, SourceState};
use std::collections::BTreeMap;

/// What is remembered of each source that has failed.
#[derive(Debug, Default)]
pub struct Outages(BTreeMap<SourceIndex, Outage>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outage {
    On,
    Over(Instant),
}

impl Outages {
    /// Takes in how a source is doing, and says whether that changes which are back. One that waits to be heard is as it was.
    pub fn hear(&mut self, source: SourceIndex, state: &SourceState, now: Instant) -> bool {
        let before = self.0.get(&source).copied();
        let after = match state {
            SourceState::Failed { .. }
            | SourceState::Outage { .. }
            | SourceState::Stale { .. }
            | SourceState::Partial { .. } => Some(Outage::On),
            SourceState::Loaded { .. } | SourceState::Empty { .. } => match before {
                Some(Outage::On) => Some(Outage::Over(now)),
                _ => before,
            },
            SourceState::Waiting { .. } => before,
            SourceState::NotConnected { .. }
            | SourceState::SwitchedOff
            | SourceState::LeftOut
            | SourceState::NotConcerned
            | SourceState::Undecided
            | SourceState::NotEntitled { .. } => None,
        };
        match after {
            Some(outage) => self.0.insert(source, outage),
            None => self.0.remove(&source),
        };
        before != after
    }

    /// Those that are back, and since when.
    pub fn over(&self) -> impl Iterator<Item = (SourceIndex, Instant)> {
        self.0.iter().filter_map(|(source, outage)| match outage {
            Outage::Over(since) => Some((*source, *since)),
            Outage::On => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Failure;

    const SOURCE: SourceIndex = SourceIndex(3);
    const NEVER: [i64; 0] = [];

    fn heard(states: &[SourceState]) -> Vec<i64> {
        let mut outages = Outages::default();
        for (minute, state) in (0..).zip(states) {
            outages.hear(SOURCE, state, Instant::from_millis(minute));
        }
        outages.over().map(|(_, since)| since.millis()).collect()
    }

    #[test]
    fn a_source_is_back_once_each_time_it_has_failed() {
        let at = Instant::from_millis(0);
        let failed = SourceState::Failed { since: at, failure: Failure::Timeout, next_try: None };
        let waiting = SourceState::Waiting { since: at };
        let whole = SourceState::Loaded { fetched: at, as_of: None };
        assert_eq!(heard(&[waiting.clone(), whole.clone()]), NEVER);
        assert_eq!(heard(std::slice::from_ref(&failed)), NEVER);
        assert_eq!(heard(&[failed.clone(), waiting.clone(), whole.clone(), whole.clone()]), [2]);
        assert_eq!(heard(&[failed.clone(), whole.clone(), waiting.clone()]), [1]);
        assert_eq!(heard(&[failed.clone(), whole.clone(), failed.clone()]), NEVER);
        assert_eq!(heard(&[failed.clone(), whole.clone(), failed.clone(), whole.clone()]), [3]);
        assert_eq!(heard(&[failed, whole, SourceState::LeftOut]), NEVER);
    }
}
