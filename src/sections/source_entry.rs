//! One authority's line in the strip.

use super::words;
use crate::components::{Button, OutsideLink};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Source, SourceState};

/// The line of the source at `place`.
#[component]
pub fn SourceEntry(
    text: Signal<&'static Text>,
    sources: RwSignal<Vec<Source>>,
    place: usize,
    retry: Callback<u16>,
) -> impl IntoView {
    let source = Memo::new(move |_| sources.with(|sources| sources.get(place).cloned()));
    let with = move |read: fn(&Source, &'static Text) -> String| {
        Signal::derive(move || source.with(|source| source.as_ref().map(|source| read(source, text.get())).unwrap_or_default()))
    };
    let name = with(|source, text| words::name(text, &source.name).to_owned());
    let address = source.with_untracked(|source| source.as_ref().map(|source| (source.id.clone(), source.site.clone(), source.phone.clone())));
    let (id, site, phone) = address.unwrap_or_default();
    let can_retry = Memo::new(move |_| source.with(|source| source.as_ref().is_some_and(|source| can_retry(&source.state))));
    view! {
        <li class="source" id=format!("source-{id}") data-source=id tabindex="-1" data-state=with(|source, _| state_word(&source.state).to_owned())>
            <details class="source-more">
                <summary>
                    <span class="source-mark" aria-hidden="true"></span>
                    <span class="source-name">{name}</span>
                    <span class="source-state">{with(|source, text| state(text, &source.state))}</span>
                </summary>
                <div class="source-contact">
                    <p>{with(|source, text| age(text, &source.state))}</p>
                    <p>
                        {move || text.get().sources.phone} " "
                        <a class="phone" href=format!("tel:+45{phone}")>{words::phone(&phone)}</a>
                    </p>
                    <p>
                        <OutsideLink
                            href=site
                            class=""
                            words=Signal::derive(move || (text.get().sources.visit)(&name.get()))
                            new_tab=Signal::derive(move || text.get().shell.new_tab)
                        />
                    </p>
                </div>
            </details>
            <Show when=move || can_retry.get()>
                <Button
                    words=Signal::derive(move || text.get().sources.retry.to_owned())
                    more=Signal::derive(move || (text.get().sources.retry_whom)(&name.get()))
                    class="source-retry"
                    press=Callback::new(move |()| retry.run(u16::try_from(place).unwrap_or(u16::MAX)))
                />
            </Show>
        </li>
    }
}

fn can_retry(state: &SourceState) -> bool {
    matches!(state, SourceState::Failed { .. } | SourceState::Partial { .. })
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

fn state(text: &Text, state: &SourceState) -> String {
    match state {
        SourceState::Off => text.sources.off.to_owned(),
        SourceState::NotConcerned => text.sources.not_concerned.to_owned(),
        SourceState::Waiting { slow: false } => text.sources.waiting.to_owned(),
        SourceState::Waiting { slow: true } => text.sources.slow.to_owned(),
        SourceState::Loaded { fetched, items, .. } => (text.sources.loaded)(*items, &words::time(text, *fetched)),
        SourceState::Empty { fetched, .. } => (text.sources.empty)(&words::time(text, *fetched)),
        SourceState::Partial { .. } => text.sources.partial.to_owned(),
        SourceState::Failed { fault, .. } => words::fault(text, *fault).to_owned(),
    }
}

/// How old what is shown is; empty when nothing can be said.
fn age(text: &Text, state: &SourceState) -> String {
    match state {
        SourceState::Loaded { as_of: Some(as_of), .. } | SourceState::Empty { as_of: Some(as_of), .. } => {
            (text.sources.as_of)(&words::moment(text, *as_of))
        }
        _ => String::new(),
    }
}
