//! One authority's line in the strip.

use super::words;
use crate::components::{Button, OutsideLink};
use crate::text::Text;
use leptos::html;
use leptos::prelude::*;
use overblik_core::portal::view::{Source, SourceState};

/// The line of the source at `place`. Its name and addresses stay, its state is followed.
#[component]
pub fn SourceEntry(
    text: &'static Text,
    source: Source,
    sources: RwSignal<Vec<Source>>,
    place: usize,
    retry: Callback<u16>,
) -> impl IntoView {
    let Source { id, name, phone, site, state } = source;
    let name = words::name(text, &name).to_owned();
    let state = Memo::new(move |_| {
        sources.with(|sources| sources.get(place).map_or(state.clone(), |source| source.state.clone()))
    });
    let state_name = Memo::new(move |_| state.with(state_word));
    let state_text = Memo::new(move |_| state.with(|state| state_words(text, state)));
    let age = Memo::new(move |_| state.with(|state| age(text, state)));
    let can_retry = move || state.with(can_retry);
    let whom = (text.sources.retry_whom)(&name);
    let summary = NodeRef::<html::Summary>::new();
    let press = Callback::new(move |()| {
        // The button goes away while the source is asked; focus stays with the source.
        if let Some(summary) = summary.get_untracked() {
            let _gone = summary.focus();
        }
        retry.run(u16::try_from(place).unwrap_or(u16::MAX));
    });
    view! {
        <li class="source" data-source=id data-state=state_name>
            <details class="source-more">
                <summary node_ref=summary>
                    <span class="source-mark" aria-hidden="true"></span>
                    <span class="source-name">{name.clone()}</span>
                    <span class="source-state">{state_text}</span>
                </summary>
                <div class="source-contact">
                    <p>{age}</p>
                    <p>{text.sources.phone} " " <a class="phone" href=format!("tel:+45{phone}")>{words::phone(&phone)}</a></p>
                    <p><OutsideLink href=site class="" words=(text.sources.visit)(&name) new_tab=text.shell.new_tab /></p>
                </div>
            </details>
            <Show when=can_retry>
                <Button words=text.sources.retry more=whom.clone() class="source-retry" press />
            </Show>
        </li>
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
        SourceState::Off | SourceState::NotConcerned => "off",
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
        SourceState::NotConcerned => text.sources.not_concerned.to_owned(),
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
        SourceState::NotConcerned => text.sources.not_concerned_why.to_owned(),
        _ => String::new(),
    }
}
