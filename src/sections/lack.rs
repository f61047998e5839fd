//! Whose answers are missing, in words: inside a sentence, and as what a part of the front page says
//! of itself.

use super::front::{Front, LackingOf};
use super::sentence::{slow, whom};
use crate::components::{element, live};
use crate::text::{Text, overview};
use leptos::prelude::*;
use overblik_core::portal::view::{Lacking, Sources};

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
    let words = move || {
        if front.nobody.get() {
            return text.overview.nobody_asked.to_owned();
        }
        front.with(|overview| {
            let lacking = overview.map(of);
            front.sources.with(|sources| match lacking {
                Some(lacking) if empty.get() && whole(lacking) => (part.nothing)(sources.shown.len()),
                _ => sentences(text, sources, lacking, empty.get(), part.what),
            })
        })
    };
    element("p").class("lack").with(live::words(words)).view()
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
