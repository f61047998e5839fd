//! One authority's line in the strip.

use super::leave_out::{LeaveOut, LeavingOut};
use super::page_link::page_link;
use super::phone::phone;
use super::{source_words, words};
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
    leaving_out: LeavingOut,
    /// Is told when the line has to stay where it is, or focus would be lost.
    keep: Callback<u16>,
    /// Whether that is so as soon as focus comes into the line, and not only when its state is changed from within.
    on_top: bool,
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
        // Who answers without having been pressed takes the button away under the citizen.
        on_cleanup(move || hand_on_focus(summary));
        let more = more.clone();
        view! { <Button words=text.sources.retry more class="source-retry" press /> }.into_any()
    };
    let said = live::words(move || state(&|state| source_words::short(text, state)));
    let heading = element("summary")
        .at(summary)
        .with(element("span").class("source-mark").set("aria-hidden", "true"))
        .with(element("span").class("source-name").with(name.clone()))
        .with(element("span").class("source-state").with(said));
    let long = live::words(move || state(&|state| source_words::long(text, state)));
    let say = leaving_out.say;
    let say = Callback::new(move |event| {
        keep.run(place);
        say.run(event);
    });
    let leaving_out = LeavingOut { say, ..leaving_out };
    let leave_out = view! { <LeaveOut text place sources leaving_out /> }.into_any();
    let contact = contact(text, &source, &name, long, leave_out, go);
    element("li")
        .class("source")
        .set("data-source", source.id)
        .follow("data-state", move || sources.with(|sources| source_words::word_at(sources, place)))
        .on("focusin", move |_| {
            if on_top {
                keep.run(place);
            }
        })
        .with(element("details").class("source-more").with(heading).with(contact))
        .with(live::when(can_retry, button))
        .view()
}

/// Focus on the button that is about to go away stays with the source.
fn hand_on_focus(summary: Place) {
    let entry = summary.try_get_untracked().flatten().and_then(|summary| summary.closest(".source").ok()?);
    if entry.is_some_and(|entry| matches!(entry.query_selector(".source-retry:focus"), Ok(Some(_)))) {
        focus(summary);
    }
}

/// What its state means, the way to leave it out, and the ways to it.
fn contact(
    text: &'static Text,
    source: &Source,
    name: &str,
    long: AnyView,
    leave_out: AnyView,
    go: Callback<Route>,
) -> Element {
    let visit = (text.sources.visit)(name);
    let site = source.site.clone();
    let visit = view! { <OutsideLink href=site class="" words=visit new_tab=text.shell.new_tab /> };
    let covers = page_link(go, Route::Coverage, (text.sources.covers)(name));
    element("div")
        .class("source-contact")
        .with(element("p").with(long))
        .with(element("p").with((text.sources.phone, " ", phone(&source.phone))))
        .with(element("p").with(visit))
        .with(element("p").with(covers))
        .with(leave_out)
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
        SourceState::NotConnected { .. }
        | SourceState::Off
        | SourceState::LeftOut
        | SourceState::Waiting { .. }
        | SourceState::Loaded { .. }
        | SourceState::Empty { .. } => false,
    }
}
