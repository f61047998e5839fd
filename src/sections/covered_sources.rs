//! The authorities that are asked, each with what it says of itself: what its lists hold, since
//! when, how current they are, and what is left out.

use super::words;
use crate::components::{Button, Details, Entry, StructuredList};
use crate::text::Text;
use leptos::html;
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
    let asked = move |holds: fn(&CoveredSource) -> bool| {
        let places = move |coverage: &Coverage| {
            let asked = coverage.sources.iter().filter(|source| holds(source));
            asked.map(|source| source.place).collect::<Vec<_>>()
        };
        Memo::new(move |_| coverage.with(|coverage| coverage.as_ref().map(places).unwrap_or_default()))
    };
    let places = asked(is_asked);
    let failed = asked(|source| matches!(source.declared, Declared::Failed(_)));
    let none = move || places.with(Vec::is_empty);
    let source = move |place: u16| {
        let source = Memo::new(move |_| coverage.with(|coverage| find(coverage.as_ref(), place)));
        view! { <Source text source /> }
    };
    let heading = NodeRef::<html::H2>::new();
    let again = Callback::new(move |()| {
        // The button goes away while they are asked; focus stays where they stand.
        if let Some(heading) = heading.get_untracked() {
            let _gone = heading.focus();
        }
        // Whoever looks anew is told by those who did not say.
        say.run(PageEvent::Look(Look::Coverage));
    });
    view! {
        <section id="covered" aria-labelledby="covered-heading">
            <h2 id="covered-heading" tabindex="-1" node_ref=heading>{text.coverage.covered}</h2>
            <p>{move || if none() { text.coverage.covered_none } else { text.coverage.covered_intro }}</p>
            <ul class="covered-list">
                <For each=move || places.get() key=|place| *place children=source />
            </ul>
            <Show when=move || failed.with(|failed| !failed.is_empty())>
                <Button words=text.coverage.again class="covered-again" press=again />
            </Show>
        </section>
    }
}

/// Whether a source is asked, or would be if it were not switched off.
fn is_asked(source: &CoveredSource) -> bool {
    !matches!(source.declared, Declared::NotConcerned | Declared::Undecided)
}

fn find(coverage: Option<&Coverage>, place: u16) -> Option<CoveredSource> {
    coverage?.sources.iter().find(|source| source.place == place).cloned()
}

/// One authority. It stays while what it says comes, so that it can be open and in focus.
#[component]
fn Source(text: &'static Text, source: Memo<Option<CoveredSource>>) -> impl IntoView {
    let with = move |words: fn(&Text, &CoveredSource) -> String| {
        source.with(|source| source.as_ref().map(|source| words(text, source)).unwrap_or_default())
    };
    let title = Signal::derive(move || with(|text, source| words::name(text, &source.name).to_owned()));
    let id = source.with_untracked(|source| source.as_ref().map(|source| source.id.clone()));
    let said = move || {
        source.with(|source| match source.as_ref().map(|source| &source.declared) {
            Some(Declared::Said(lists)) => {
                lists.iter().map(|list| declaration(text, list)).collect_view().into_any()
            }
            Some(_) => view! { <p>{with(offers)}</p> }.into_any(),
            None => ().into_any(),
        })
    };
    view! {
        <li data-source=id>
            <Details words=title>{said}</Details>
            <p class="covered-state">{move || with(state)}</p>
        </li>
    }
}

/// How it is with what it says of itself; nothing when it has said it.
fn state(text: &Text, source: &CoveredSource) -> String {
    match source.declared {
        Declared::Waiting => text.coverage.waiting.to_owned(),
        Declared::Failed(fault) => format!("{}. {}", words::fault(text, fault), text.coverage.failed),
        Declared::Off => text.coverage.off.to_owned(),
        Declared::Said(_) | Declared::NotConcerned | Declared::Undecided => String::new(),
    }
}

/// What the registry says that it offers.
fn offers(text: &Text, source: &CoveredSource) -> String {
    let lists: Vec<String> = source.lists.iter().map(|list| words::list(text, *list).to_owned()).collect();
    (text.coverage.offers)(&words::sentence(text, &lists))
}

/// What one list holds, in the authority's own words.
fn declaration(text: &'static Text, said: &Declaration) -> impl IntoView + use<> {
    let name = said.list.map_or(text.coverage.unknown_list, |list| words::list(text, list));
    let since = said.since.map(|since| text.dates.long(words::day(since)));
    let own = |name| words::name(text, name).to_owned();
    let entry = |name: &'static str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        Entry::new(name, value.unwrap_or_else(|| text.rows.not_stated.to_owned()))
    };
    let entries = vec![
        entry(text.coverage.holds, Some(own(&said.holds))),
        entry(text.coverage.left_out, said.left_out.as_ref().map(own)),
        entry(text.coverage.since, since),
        entry(text.coverage.current, Some(own(&said.current))),
    ];
    view! { <h3 class="declared-list">{name}</h3><StructuredList entries /> }
}
