//! One authority's line in the strip.

use super::page_link::page_link;
use super::phone::phone;
use super::words;
use crate::components::{Button, Element, OutsideLink, Place, element, focus, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Source, SourceState, Sources};

/// The line of the source at `place`. Its name and addresses stay, its state is followed.
#[component]
pub fn SourceEntry(
    text: &'static Text,
    place: u16,
    sources: RwSignal<Sources>,
    retry: Callback<u16>,
    /// Is told when focus comes into the line.
    keep: Option<Callback<u16>>,
    go: Callback<Route>,
) -> impl IntoView {
    let source = sources.with_untracked(|sources| words::source(sources, place).cloned());
    let Some(source) = source else { return ().into_any() };
    let name = words::name(text, &source.name).to_owned();
    let state = move |read: &dyn Fn(&SourceState) -> String| {
        sources.with(|sources| {
            let source = words::source(sources, place);
            read(source.map_or(&SourceState::Off, |source| &source.state))
        })
    };
    let can_retry = move || {
        sources.with(|sources| words::source(sources, place).is_some_and(|source| can_retry(&source.state)))
    };
    let summary = Place::new();
    let press = Callback::new(move |()| {
        // The button goes away while the source is asked; focus stays with the source.
        focus(summary);
        retry.run(place);
    });
    let more = (text.sources.retry_whom)(&name);
    let button = move || {
        let more = more.clone();
        view! { <Button words=text.sources.retry more class="source-retry" press /> }.into_any()
    };
    let said = live::words(move || state(&|state| state_words(text, state)));
    let heading = element("summary")
        .at(summary)
        .with(element("span").class("source-mark").set("aria-hidden", "true"))
        .with(element("span").class("source-name").with(name.clone()))
        .with(element("span").class("source-state").with(said));
    let age = live::words(move || state(&|state| age(text, state)));
    let contact = contact(text, &source, &name, age, go);
    element("li")
        .class("source")
        .set("data-source", source.id)
        .follow("data-state", move || Some(state(&|state| state_word(state).to_owned())))
        .on("focusin", move |_| {
            if let Some(keep) = keep {
                keep.run(place);
            }
        })
        .with(element("details").class("source-more").with(heading).with(contact))
        .with(live::when(can_retry, button))
        .view()
}

/// How old its answer is, and the ways to it.
fn contact(text: &'static Text, source: &Source, name: &str, age: AnyView, go: Callback<Route>) -> Element {
    let visit = (text.sources.visit)(name);
    let site = source.site.clone();
    let visit = view! { <OutsideLink href=site class="" words=visit new_tab=text.shell.new_tab /> };
    let covers = page_link(go, Route::Coverage, (text.sources.covers)(name));
    element("div")
        .class("source-contact")
        .with(element("p").with(age))
        .with(element("p").with((text.sources.phone, " ", phone(&source.phone))))
        .with(element("p").with(visit))
        .with(element("p").with(covers))
}

/// Whether the citizen has to see it: it is not whole, or takes its time.
pub fn stands_out(state: &SourceState) -> bool {
    match state {
        SourceState::Loaded { .. } | SourceState::Empty { .. } => false,
        SourceState::Waiting { slow } => *slow,
        SourceState::NotConnected { .. }
        | SourceState::Off
        | SourceState::LeftOut
        | SourceState::Partial { .. }
        | SourceState::Stale { .. }
        | SourceState::NotEntitled { .. }
        | SourceState::Outage { .. }
        | SourceState::Failed { .. } => true,
    }
}

fn can_retry(state: &SourceState) -> bool {
    match state {
        SourceState::Failed { .. }
        | SourceState::Stale { .. }
        | SourceState::NotEntitled { .. }
        | SourceState::Outage { .. } => true,
        SourceState::Partial { missing, .. } => missing.iter().any(|missing| missing.may_come()),
        _ => false,
    }
}

/// The state for style sheets and tests.
fn state_word(state: &SourceState) -> &'static str {
    match state {
        SourceState::NotConnected { .. } => "not-connected",
        SourceState::Off => "off",
        SourceState::LeftOut => "left-out",
        SourceState::Stale { .. } => "stale",
        SourceState::NotEntitled { .. } => "not-entitled",
        SourceState::Outage { .. } => "outage",
        SourceState::Waiting { .. } => "waiting",
        SourceState::Loaded { .. } => "loaded",
        SourceState::Empty { .. } => "empty",
        SourceState::Partial { .. } => "partial",
        SourceState::Failed { .. } => "failed",
    }
}

fn state_words(text: &Text, state: &SourceState) -> String {
    match state {
        SourceState::NotConnected { .. } | SourceState::Off | SourceState::LeftOut => {
            text.sources.off.to_owned()
        }
        SourceState::Stale { fault, .. } => words::fault(text, *fault).to_owned(),
        SourceState::NotEntitled { .. } => text.sources.refused.to_owned(),
        SourceState::Outage { .. } => text.sources.silent.to_owned(),
        SourceState::Waiting { slow: false } => text.sources.waiting.to_owned(),
        SourceState::Waiting { slow: true } => text.sources.slow.to_owned(),
        SourceState::Loaded { fetched, items, .. } => {
            (text.sources.loaded)(*items, &words::time(text, *fetched))
        }
        SourceState::Empty { fetched, .. } => (text.sources.empty)(&words::time(text, *fetched)),
        SourceState::Partial { .. } => text.sources.partial.to_owned(),
        SourceState::Failed { fault, .. } => words::fault(text, *fault).to_owned(),
    }
}

/// How old what is shown is, or why there is nothing to show.
fn age(text: &Text, state: &SourceState) -> String {
    match state {
        SourceState::Loaded { as_of: Some(as_of), .. } | SourceState::Empty { as_of: Some(as_of), .. } => {
            (text.sources.as_of)(&words::moment(text, *as_of))
        }
        SourceState::Partial { fetched, .. } => (text.sources.partial_age)(&words::moment(text, *fetched)),
        SourceState::Failed { since, .. } => (text.sources.failed_age)(&words::moment(text, *since)),
        _ => String::new(),
    }
}
