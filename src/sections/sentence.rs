//! The answer in one sentence: what it says of a summary, and whom it names. It draws nothing, so that it is tried natively
//! on every person's answers (`simulator/tests/sentence/`).

use super::words;
use crate::text::Text;
use overblik_core::portal::view::{Gap, GapReason, SourceState, Sources, Standing, Summary};

/// So many are named; more are counted.
const NAMED: usize = 3;

/// What a summary comes to.
pub fn sentence(text: &Text, sources: &Sources, summary: &Summary) -> String {
    let words = &text.summary;
    let Summary { standing, needs_me, lacking, unknown, undecided, gaps, left_out } = summary;
    let mut said = Vec::new();
    let slow = slow(sources, lacking);
    let not_connected = of_reason(gaps, |reason| *reason == GapReason::NotConnected);
    let missing = of_reason(gaps, |reason| !matches!(reason, GapReason::NotConnected | GapReason::LeftOut));
    let all_answered = missing.is_empty() && unknown + undecided == 0;
    match standing {
        Standing::Whole => return (words.needs_me)(*needs_me),
        Standing::Waiting if slow.is_empty() => return words.fetching.to_owned(),
        _ if *needs_me > 0 => said.push((words.at_least)(*needs_me)),
        Standing::Incomplete if all_answered => said.push(words.none_asked.to_owned()),
        _ => {}
    }
    if !slow.is_empty() {
        said.push((words.waiting_for)(&whom(text, sources, &slow, 0)));
    }
    if !missing.is_empty() || *unknown > 0 {
        said.push((words.lacking)(&whom(text, sources, &missing, *unknown)));
    }
    let named = |places: &[u16]| (!places.is_empty()).then(|| whom(text, sources, places, 0));
    said.extend(named(&not_connected).map(|whom| (words.not_connected)(&whom, not_connected.len())));
    said.extend(named(left_out).map(|whom| (words.left_out)(&whom)));
    if *standing == Standing::Incomplete {
        said.extend((*undecided > 0).then(|| (words.undecided)(*undecided)));
        said.extend((*needs_me == 0 && !all_answered).then(|| words.not_known.to_owned()));
    }
    said.join(" ")
}

fn of_reason(gaps: &[Gap], wanted: fn(&GapReason) -> bool) -> Vec<u16> {
    gaps.iter().filter(|gap| wanted(&gap.reason)).map(|gap| gap.source).collect()
}

/// These sources inside a sentence, with `unknown` authorities that could not even be asked.
pub fn whom(text: &Text, sources: &Sources, places: &[u16], unknown: u32) -> String {
    let named = places.iter().filter_map(|place| words::source(sources, *place));
    let mut all: Vec<String> = named.map(|source| words::name(text, &source.name).to_owned()).collect();
    let unnamed = places.len() - all.len();
    all.extend((unknown > 0).then(|| (text.summary.unknown_authorities)(unknown)));
    if all.len() > NAMED || unnamed > 0 {
        let unknown = usize::try_from(unknown).unwrap_or(usize::MAX);
        return (text.summary.authorities)(places.len().saturating_add(unknown));
    }
    words::sentence(text, &all)
}

/// Those of these sources that have been waited for so long that it is said.
pub fn slow(sources: &Sources, places: &[u16]) -> Vec<u16> {
    let is_slow = |place: &&u16| {
        let source = words::source(sources, **place);
        source.is_some_and(|source| source.state == SourceState::Waiting { slow: true })
    };
    places.iter().filter(is_slow).copied().collect()
}

/// How many sources are asked.
pub fn asked(sources: &Sources) -> usize {
    let is_asked = |state: &SourceState| {
        !matches!(state, SourceState::NotConnected { .. } | SourceState::Off | SourceState::LeftOut)
    };
    sources.shown.iter().filter(|source| is_asked(&source.state)).count()
}
