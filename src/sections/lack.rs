//! Whose answers are missing, in words: inside a sentence, and as what a part of the front page says
//! of itself.

use super::sentence::{slow, whom};
use crate::text::{Text, overview};
use leptos::prelude::*;
use overblik_core::portal::view::{Lacking, Sources};

/// Whether a part still waits for a first answer, so that its rows' places are kept free.
pub fn waits(lacking: Option<&Lacking>, nobody: bool) -> bool {
    !nobody && lacking.is_none_or(|lacking| !lacking.waiting.is_empty())
}

/// Whether nothing is missing from a part.
pub fn whole(lacking: &Lacking) -> bool {
    lacking.waiting.is_empty() && lacking.missing.is_empty() && !lacking.others
}

/// What a part says of itself: nothing, that it is empty for certain, or whose answers it lacks.
#[component]
pub fn Lack(
    text: &'static Text,
    sources: RwSignal<Sources>,
    /// Whose answers the part lacks; `None` while nothing is known.
    #[prop(into)]
    lacking: Signal<Option<Lacking>>,
    /// Whether it shows nothing.
    #[prop(into)]
    empty: Signal<bool>,
    /// Whether nobody could be asked.
    nobody: Memo<bool>,
    part: &'static overview::Part,
) -> impl IntoView {
    let certain = Memo::new(move |_| {
        empty.get() && !nobody.get() && lacking.with(|lacking| lacking.as_ref().is_some_and(whole))
    });
    let words = Memo::new(move |_| {
        if nobody.get() {
            return text.overview.nobody_asked.to_owned();
        }
        if certain.get() {
            return (part.nothing)(sources.with(|sources| sources.shown.len()));
        }
        lacking.with(|lacking| {
            sources.with(|sources| sentences(text, sources, lacking.as_ref(), empty.get(), part.what))
        })
    });
    view! { <p class="lack">{words}</p> }
}

fn sentences(text: &Text, sources: &Sources, lacking: Option<&Lacking>, empty: bool, what: &str) -> String {
    let Some(Lacking { waiting, missing, others }) = lacking else { return String::new() };
    let mut said = Vec::new();
    if empty && waiting.is_empty() {
        said.push(text.overview.nothing_yet.to_owned());
    }
    let slow = slow(sources, waiting);
    if !slow.is_empty() {
        said.push((text.summary.waiting_for)(&whom(text, sources, &slow, 0)));
    }
    if !missing.is_empty() {
        said.push((text.overview.lacks)(&whom(text, sources, missing, 0), what));
    }
    if *others {
        said.push((text.overview.others)(what));
    }
    said.join(" ")
}
