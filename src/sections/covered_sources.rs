//! The authorities that are asked, each with its last answer, what it says of itself and when it is closed, and the way
//! to leave it out.

use super::covered_words::{offers, outages, said, since, state};
use super::declarations::{declaration, in_full};
use super::leave_out::{LeaveOut, LeavingOut};
use super::{source_words, words};
use crate::components::{Button, Details, Place, element, focus, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Coverage, CoveredSource, Declared, Look, SourceState, Sources};

/// The authorities.
#[component]
pub fn CoveredSources(
    text: &'static Text,
    coverage: RwSignal<Option<Coverage>>,
    sources: RwSignal<Sources>,
    leaving_out: LeavingOut,
) -> impl IntoView {
    let asked = move || coverage.with(|coverage| places(coverage.as_ref(), is_asked));
    let failed = move || coverage.with(|coverage| places(coverage.as_ref(), has_failed));
    let heading = Place::new();
    let again = Callback::new(move |()| {
        // The button goes away while they are asked; focus stays where they stand.
        focus(heading);
        // Whoever looks anew is told by those who did not say.
        leaving_out.say.run(PageEvent::Look(Look::Coverage));
    });
    let again =
        move || view! { <Button words=text.coverage().again class="covered-again" press=again /> }.into_any();
    let about = move || {
        if asked().is_empty() { text.coverage().covered_none } else { text.coverage().covered_intro }
    };
    let heading = element("h2")
        .set("id", "covered-heading")
        .set("tabindex", "-1")
        .at(heading)
        .with(text.coverage().covered);
    let source = move |place: u16| entry(text, coverage, place, sources, leaving_out);
    element("section")
        .set("id", "covered")
        .set("aria-labelledby", "covered-heading")
        .with(heading)
        .with(element("p").with(live::words(about)))
        .with(element("ul").class("covered-list").with(live::each(asked, source)))
        .with(live::when(move || !failed().is_empty(), again))
        .view()
}

/// The sources of which this holds, by place.
fn places(coverage: Option<&Coverage>, holds: fn(&CoveredSource) -> bool) -> Vec<u16> {
    let sources = coverage.map_or(&[][..], |coverage| &coverage.sources);
    sources.iter().filter(|source| holds(source)).map(|source| source.place).collect()
}

fn has_failed(source: &CoveredSource) -> bool {
    matches!(source.declared, Declared::Failed(_))
}

/// Whether a source is asked, or would be if it were not switched off.
fn is_asked(source: &CoveredSource) -> bool {
    !matches!(source.declared, Declared::NotConcerned | Declared::Undecided | Declared::NotConnected { .. })
}

/// One authority. It stays while what it says comes, so that it can be open and in focus.
fn entry(
    text: &'static Text,
    coverage: RwSignal<Option<Coverage>>,
    place: u16,
    sources: RwSignal<Sources>,
    leaving_out: LeavingOut,
) -> AnyView {
    let id = untrack(|| read(coverage, place, |source| source.id.clone()));
    let title = move || read(coverage, place, |source| words::name(text, &source.name).to_owned());
    let lists = move || read(coverage, place, |source| in_full(text, said(source)));
    let offers = move || read(coverage, place, |source| offers(text, source));
    let state = move || read(coverage, place, |source| state(text, source));
    let since = move || read(coverage, place, |source| since(text, source));
    let outages = move || read(coverage, place, |source| outages(text, source));
    let answer = move || {
        sources.with(|sources| {
            let answered = words::source(sources, place).filter(|source| has_answer(&source.state));
            let state = answered.map(|source| source_words::short(text, &source.state));
            state.map(|state| (text.coverage().answer)(&state)).unwrap_or_default()
        })
    };
    let about = move || element("p").with(live::words(offers)).view();
    let leave_out = view! { <LeaveOut text place sources leaving_out /> }.into_any();
    let lists = live::each(lists, declaration);
    let content = together((live::when(move || !offers().is_empty(), about), lists, leave_out));
    let line = |words: AnyView| element("p").class("covered-state").with(words);
    element("li")
        .set("data-source", id)
        .follow("data-state", move || sources.with(|sources| source_words::word_at(sources, place)))
        .with(view! { <Details words=live::words(title)>{content}</Details> })
        .with(line(live::words(state)))
        .with(element("p").class("covered-state").with((live::words(answer), " ", live::words(since))))
        .with(live::each(outages, move |outage| line(outage.into_any()).view()))
        .view()
}

/// What is known of a source; nothing of one that is not there.
fn read<T: Default>(
    coverage: RwSignal<Option<Coverage>>,
    place: u16,
    read: impl FnOnce(&CoveredSource) -> T,
) -> T {
    coverage.with(|coverage| {
        let source =
            coverage.as_ref().and_then(|all| all.sources.iter().find(|source| source.place == place));
        source.map(read).unwrap_or_default()
    })
}

/// Whether it has been asked, and that has come to an end.
fn has_answer(state: &SourceState) -> bool {
    !matches!(state, SourceState::Waiting { .. } | SourceState::Off | SourceState::LeftOut)
}
