//! What is missing, by authority, with the way to it; and the way to those of whom it is not known
//! whether they have anything. Somebody who is still waited for is not here: the summary and the
//! authority's own line say so.

use super::phone::phone;
use super::{source_words, words};
use crate::components::{Button, OutsideLink, Place, element, focus, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Source, SourceState, Sources, Standing, Summary};

/// The gaps.
#[component]
pub fn Gaps(
    text: &'static Text,
    sources: RwSignal<Sources>,
    summary: RwSignal<Option<Summary>>,
    /// Asks everyone of whom it is not known.
    ask: Callback<()>,
) -> impl IntoView {
    let of = move |read: fn(&Summary) -> u32| summary.with(|summary| summary.as_ref().map_or(0, read));
    let unknown = move || of(|summary| summary.unknown);
    let undecided =
        move || of(|summary| if summary.standing == Standing::Waiting { 0 } else { summary.undecided });
    let gaps = move || {
        let places = |summary: &Summary| summary.gaps.iter().map(|gap| gap.source).collect();
        summary.with(|summary| summary.as_ref().map(places).unwrap_or_default())
    };
    let place = Place::new();
    let ask = Callback::new(move |()| {
        // The button goes away while they are asked; focus stays here.
        focus(place);
        ask.run(());
    });
    let of_unknown = move || {
        element("p").class("gap").with(live::words(move || (text.summary.gap_unknown)(unknown()))).view()
    };
    let of_undecided = move || {
        let count = live::words(move || (text.summary.undecided)(undecided()));
        element("div")
            .class("gap gap-undecided")
            .with(element("p").with((count, " ", text.summary.gap_undecided)))
            .with(view! { <Button words=text.summary.ask_everyone class="ask-everyone" press=ask /> })
            .view()
    };
    element("div")
        .class("gaps")
        .set("id", "gaps")
        .set("role", "group")
        .set("aria-label", text.summary.gaps)
        .set("tabindex", "-1")
        .at(place)
        .with(live::each(gaps, move |place| entry(text, sources, place)))
        .with(live::when(move || unknown() > 0, of_unknown))
        .with(live::when(move || undecided() > 0, of_undecided))
        .view()
}

/// One authority. It stays while what is missing changes, so that its links keep focus.
fn entry(text: &'static Text, sources: RwSignal<Sources>, place: u16) -> AnyView {
    let source = sources.with_untracked(|sources| words::source(sources, place).cloned());
    let Some(source) = source else { return ().into_any() };
    let name = words::name(text, &source.name).to_owned();
    let visit = (text.sources.visit)(&name);
    let sentence = move || {
        sources.with(|sources| {
            let state = words::source(sources, place).map(|source| &source.state);
            state.map(|state| source_words::gap(text, &name, state)).unwrap_or_default()
        })
    };
    // Where nothing is wrong nothing stands out.
    let class = move || {
        let is_calm =
            |source: &Source| matches!(source.state, SourceState::LeftOut | SourceState::NotConnected { .. });
        let is_calm = sources.with(|sources| words::source(sources, place).is_some_and(is_calm));
        (!is_calm).then(|| "gap".to_owned())
    };
    element("p")
        .follow("class", class)
        .set("data-source", source.id)
        .follow("data-state", move || sources.with(|sources| source_words::word_at(sources, place)))
        .with((live::words(sentence), " "))
        .with(view! { <OutsideLink href=source.site class="" words=visit new_tab=text.shell.new_tab /> })
        .with((" · ", text.sources.phone, " "))
        .with(phone(&source.phone))
        .view()
}
