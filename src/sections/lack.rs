//! Whose answers are missing, in words: inside a sentence, and as what a part of a page says of itself.

use super::front::{Front, LackingOf};
use super::sentence::{asked, slow, whom};
use super::words;
use crate::components::{element, live};
use crate::text::{Text, overview};
use leptos::prelude::*;
use overblik_core::portal::view::{Lacking, SourceState, Sources};

/// Whether nothing is missing from a part.
pub fn whole(lacking: &Lacking) -> bool {
    lacking.waiting.is_empty() && lacking.missing.is_empty() && !lacking.others
}

/// What a part says of itself: nothing, that it is empty for certain, or whose answers it lacks.
#[component]
pub fn Lack(
    text: &'static Text,
    front: Front,
    /// Whose answers the part lacks.
    of: LackingOf,
    /// Whether it shows nothing.
    empty: Signal<bool>,
    part: &'static overview::Part,
) -> impl IntoView {
    let said = move || {
        front.with(|overview| {
            let lacking = overview.map(of);
            front.sources.with(|sources| said(text, front.nobody.get(), sources, lacking, empty.get(), part))
        })
    };
    element("p").class("lack").with(live::words(said)).view()
}

/// The same in words, by what is lacked as far as it is known.
pub fn said(
    text: &Text,
    nobody: bool,
    sources: &Sources,
    lacking: Option<&Lacking>,
    empty: bool,
    part: &overview::Part,
) -> String {
    match lacking {
        _ if nobody => text.overview.nobody_asked.to_owned(),
        Some(lacking) if empty && whole(lacking) => (part.nothing)(asked(sources)),
        _ => sentences(text, sources, lacking, empty, part.what),
    }
}

/// Whose answers are missing from what may be `empty`; nothing as long as it is not known.
pub fn sentences(
    text: &Text,
    sources: &Sources,
    lacking: Option<&Lacking>,
    empty: bool,
    what: &str,
) -> String {
    let Some(Lacking { waiting, missing, others }) = lacking else { return String::new() };
    let state = |place: &&u16| words::source(sources, **place).map(|source| &source.state);
    let of = |wanted: fn(Option<&SourceState>) -> bool| -> Vec<u16> {
        missing.iter().filter(|place| wanted(state(place))).copied().collect()
    };
    let left_out = of(|state| matches!(state, Some(SourceState::LeftOut)));
    let not_connected = of(|state| matches!(state, Some(SourceState::NotConnected { .. })));
    let missing = of(|state| !matches!(state, Some(SourceState::LeftOut | SourceState::NotConnected { .. })));
    let mut said = Vec::new();
    if empty && waiting.is_empty() {
        let all_answered = missing.is_empty() && !others;
        let nothing = if all_answered { text.overview.nothing_asked } else { text.overview.nothing_yet };
        said.push(nothing.to_owned());
    }
    let slow = slow(sources, waiting);
    if !slow.is_empty() {
        said.push((text.summary.waiting_for)(&whom(text, sources, &slow, 0)));
    }
    if !missing.is_empty() {
        said.push((text.overview.lacks)(&whom(text, sources, &missing, 0), what));
    }
    if !not_connected.is_empty() {
        let named = whom(text, sources, &not_connected, 0);
        said.push((text.overview.lacks_not_connected)(&named, not_connected.len(), what));
    }
    if !left_out.is_empty() {
        said.push((text.overview.lacks_left_out)(&whom(text, sources, &left_out, 0), what));
    }
    if *others {
        said.push((text.overview.others)(what));
    }
    said.join(" ")
}
