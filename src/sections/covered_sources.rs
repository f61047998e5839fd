//! The authorities that are asked, each with what it says of itself: what its lists hold, since
//! when, how current they are, and what is left out.

use super::words;
use crate::components::{Button, Details, Entry, Place, StructuredList, element, focus, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Coverage, CoveredSource, Declaration, Declared, Look};

/// The authorities.
#[component]
pub fn CoveredSources(
    text: &'static Text,
    coverage: RwSignal<Option<Coverage>>,
    /// Says something to the worker.
    say: Callback<PageEvent>,
) -> impl IntoView {
    let asked = move || coverage.with(|coverage| places(coverage.as_ref(), is_asked));
    let failed = move || coverage.with(|coverage| places(coverage.as_ref(), has_failed));
    let heading = Place::new();
    let again = Callback::new(move |()| {
        // The button goes away while they are asked; focus stays where they stand.
        focus(heading);
        // Whoever looks anew is told by those who did not say.
        say.run(PageEvent::Look(Look::Coverage));
    });
    let again =
        move || view! { <Button words=text.coverage.again class="covered-again" press=again /> }.into_any();
    let about = move || {
        if asked().is_empty() { text.coverage.covered_none } else { text.coverage.covered_intro }
    };
    let heading = element("h2")
        .set("id", "covered-heading")
        .set("tabindex", "-1")
        .at(heading)
        .with(text.coverage.covered);
    let source = move |place: u16| entry(text, coverage, place);
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
    !matches!(source.declared, Declared::NotConcerned | Declared::Undecided)
}

/// One authority. It stays while what it says comes, so that it can be open and in focus.
fn entry(text: &'static Text, coverage: RwSignal<Option<Coverage>>, place: u16) -> AnyView {
    let id = untrack(|| read(coverage, place, |source| source.id.clone()));
    let title = move || read(coverage, place, |source| words::name(text, &source.name).to_owned());
    let said = move || read(coverage, place, |source| declarations(text, source));
    let offers = move || read(coverage, place, |source| offers(text, source));
    let state = move || read(coverage, place, |source| state(text, source));
    let about = move || element("p").with(live::words(offers)).view();
    let content = together((live::when(move || !offers().is_empty(), about), live::each(said, declaration)));
    element("li")
        .set("data-source", id)
        .with(view! { <Details words=live::words(title)>{content}</Details> })
        .with(element("p").class("covered-state").with(live::words(state)))
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

/// How it is with what it says of itself; nothing when it has said it.
fn state(text: &Text, source: &CoveredSource) -> String {
    match source.declared {
        Declared::Waiting => text.coverage.waiting.to_owned(),
        Declared::Failed(fault) => [words::fault(text, fault), ". ", text.coverage.failed].concat(),
        Declared::Off | Declared::LeftOut | Declared::NotConnected { .. } => text.coverage.off.to_owned(),
        Declared::Said(_) | Declared::NotConcerned | Declared::Undecided => String::new(),
    }
}

/// What the registry says that it offers, until it has said what it holds.
fn offers(text: &Text, source: &CoveredSource) -> String {
    if matches!(source.declared, Declared::Said(_)) {
        return String::new();
    }
    let lists: Vec<String> = source.lists.iter().map(|list| words::list(text, *list).to_owned()).collect();
    (text.coverage.offers)(&words::sentence(text, &lists))
}

/// One list in words: its name, and what it holds.
type Said = (usize, &'static str, Vec<Entry>);

/// What it has said of its lists.
fn declarations(text: &Text, source: &CoveredSource) -> Vec<Said> {
    match &source.declared {
        Declared::Said(lists) => lists
            .iter()
            .enumerate()
            .map(|(place, list)| (place, list_name(text, list), holds(text, list)))
            .collect(),
        _ => Vec::new(),
    }
}

fn list_name(text: &Text, said: &Declaration) -> &'static str {
    said.list.map_or(text.coverage.unknown_list, |list| words::list(text, list))
}

/// What one list holds, in the authority's own words.
fn holds(text: &Text, said: &Declaration) -> Vec<Entry> {
    let since = said.since.map(|since| text.dates.long(words::day(since)));
    let own = |name| words::name(text, name).to_owned();
    let entry = |name: &'static str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        Entry::new(name, value.unwrap_or_else(|| text.rows.not_stated.to_owned()))
    };
    vec![
        entry(text.coverage.holds, Some(own(&said.holds))),
        entry(text.coverage.left_out, said.left_out.as_ref().map(own)),
        entry(text.coverage.since, since),
        entry(text.coverage.current, Some(own(&said.current))),
    ]
}

fn declaration((_, name, entries): Said) -> AnyView {
    together((element("h3").class("declared-list").with(name), view! { <StructuredList entries /> }))
}
