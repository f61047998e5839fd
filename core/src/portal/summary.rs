//! Makes the page's answer in one sentence: how much waits, and whose answers are missing from it.

use super::row::{self, moment, place};
use super::sources::missing;
use super::view;
use crate::federation::Federation;
use crate::model::SourceState;
use crate::timeline::{self, GapReason};

/// The summary; so many things wait for the citizen, and so many entries of the registry were `unreadable`.
pub fn summary(federation: &Federation, needs_me: u32, unreadable: u32) -> view::Summary {
    let states: Vec<SourceState> = federation.sources().map(|(_, state)| state).collect();
    let gaps = timeline::gaps(states.iter());
    let unknown = unreadable.max(row::count(federation.unregistered()));
    let undecided = row::count(federation.undecided());
    let standing = if gaps.iter().any(|gap| gap.reason == GapReason::Waiting) {
        view::Standing::Waiting
    } else if gaps.is_empty() && unknown == 0 && undecided == 0 {
        view::Standing::Whole
    } else {
        view::Standing::Incomplete
    };
    view::Summary {
        standing,
        needs_me,
        lacking: places(&gaps, |reason| *reason != GapReason::LeftOut),
        left_out: places(&gaps, |reason| *reason == GapReason::LeftOut),
        unknown,
        undecided,
        gaps: gaps.iter().filter_map(gap).collect(),
    }
}

fn places(gaps: &[timeline::Gap], wanted: impl Fn(&GapReason) -> bool) -> Vec<u16> {
    gaps.iter().filter(|gap| wanted(&gap.reason)).map(|gap| place(gap.source)).collect()
}

/// A gap of a source that is not waited for.
fn gap(gap: &timeline::Gap) -> Option<view::Gap> {
    let reason = match &gap.reason {
        GapReason::Waiting => return None,
        GapReason::Failed => view::GapReason::Failed,
        GapReason::Partial(lacks) => view::GapReason::Partial(lacks.iter().copied().map(missing).collect()),
        GapReason::Stale(fetched) => view::GapReason::Stale(moment(*fetched)),
        GapReason::NotEntitled => view::GapReason::NotEntitled,
        GapReason::Outage(until) => view::GapReason::Outage(moment(*until)),
        GapReason::NotConnected => view::GapReason::NotConnected,
        GapReason::SwitchedOff => view::GapReason::Off,
        GapReason::LeftOut => view::GapReason::LeftOut,
    };
    Some(view::Gap { source: place(gap.source), reason })
}
