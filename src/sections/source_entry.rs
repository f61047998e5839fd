//! One authority's line in the strip.

use super::page_link::page_link;
use super::words;
use crate::components::{Button, OutsideLink};
use crate::routes::Route;
use crate::text::Text;
use leptos::html;
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
    source.map(|source| line(text, source, sources, retry, keep, go))
}

fn line(
    text: &'static Text,
    source: Source,
    sources: RwSignal<Sources>,
    retry: Callback<u16>,
    keep: Option<Callback<u16>>,
    go: Callback<Route>,
) -> impl IntoView {
    let place = source.place;
    let name = words::name(text, &source.name).to_owned();
    let state = Memo::new(move |_| {
        sources
            .with(|sources| words::source(sources, place).map(|source| source.state.clone()))
            .unwrap_or(SourceState::Off)
    });
    let state_name = Memo::new(move |_| state.with(state_word));
    let state_text = Memo::new(move |_| state.with(|state| state_words(text, state)));
    let age = Memo::new(move |_| state.with(|state| age(text, state)));
    let can_retry = move || state.with(can_retry);
    let whom = (text.sources.retry_whom)(&name);
    let covers = (text.sources.covers)(&name);
    let summary = NodeRef::<html::Summary>::new();
    let press = Callback::new(move |()| {
        // The button goes away while the source is asked; focus stays with the source.
        if let Some(summary) = summary.get_untracked() {
            let _gone = summary.focus();
        }
        retry.run(place);
    });
    let focused = move |_| {
        if let Some(keep) = keep {
            keep.run(place);
        }
    };
    let phone = format!("tel:+45{}", source.phone);
    view! {
        <li class="source" data-source=source.id data-state=state_name on:focusin=focused>
            <details class="source-more">
                <summary node_ref=summary>
                    <span class="source-mark" aria-hidden="true"></span>
                    <span class="source-name">{name.clone()}</span>
                    <span class="source-state">{state_text}</span>
                </summary>
                <div class="source-contact">
                    <p>{age}</p>
                    <p>{text.sources.phone} " " <a class="phone" href=phone>{words::phone(&source.phone)}</a></p>
                    <p><OutsideLink href=source.site class="" words=(text.sources.visit)(&name) new_tab=text.shell.new_tab /></p>
                    <p>{page_link(go, Route::Coverage, covers)}</p>
                </div>
            </details>
            <Show when=can_retry>
                <Button words=text.sources.retry more=whom.clone() class="source-retry" press />
            </Show>
        </li>
    }
}

/// Whether the citizen has to see it: it is not whole, or takes its time.
pub fn stands_out(state: &SourceState) -> bool {
    match state {
        SourceState::Loaded { .. } | SourceState::Empty { .. } => false,
        SourceState::Waiting { slow } => *slow,
        SourceState::Off | SourceState::Partial { .. } | SourceState::Failed { .. } => true,
    }
}

fn can_retry(state: &SourceState) -> bool {
    match state {
        SourceState::Failed { .. } => true,
        SourceState::Partial { missing, .. } => missing.iter().any(|missing| missing.may_come()),
        _ => false,
    }
}

/// The state for style sheets and tests.
fn state_word(state: &SourceState) -> &'static str {
    match state {
        SourceState::Off => "off",
        SourceState::Waiting { .. } => "waiting",
        SourceState::Loaded { .. } => "loaded",
        SourceState::Empty { .. } => "empty",
        SourceState::Partial { .. } => "partial",
        SourceState::Failed { .. } => "failed",
    }
}

fn state_words(text: &Text, state: &SourceState) -> String {
    match state {
        SourceState::Off => text.sources.off.to_owned(),
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
