//! The way to leave an authority out and to take it in again, and whether this browser remembers that.

use super::words;
use crate::components::{Button, Checkbox, element, live, together, unseen};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{SourceState, Sources};

/// What becomes of the citizen's choice. It is copied freely; all copies are one.
#[derive(Clone, Copy)]
pub struct LeavingOut {
    /// Says it to the worker.
    pub say: Callback<PageEvent>,
    /// The keys that the browser remembers.
    pub kept: RwSignal<Vec<String>>,
    /// Has the browser remember a key, or forget it.
    pub keep: Callback<(String, bool)>,
}

/// The way for the source at `place`; nothing where it is not asked anyway.
#[component]
pub fn LeaveOut(
    text: &'static Text,
    place: u16,
    sources: RwSignal<Sources>,
    leaving_out: LeavingOut,
) -> impl IntoView {
    let LeavingOut { say, kept, keep } = leaving_out;
    let of = move |is: fn(&SourceState) -> bool| {
        sources.with(|sources| words::source(sources, place).is_some_and(|source| is(&source.state)))
    };
    let is_out = move || of(|state| *state == SourceState::LeftOut);
    let can_be = move || of(|state| !matches!(state, SourceState::NotConnected { .. } | SourceState::Off));
    let source = sources.with_untracked(|sources| words::source(sources, place).cloned());
    let Some(source) = source else { return ().into_any() };
    let (name, key) = (words::name(text, &source.name).to_owned(), source.key);
    let (own, forgotten) = (key.clone(), key.clone());
    let press = Callback::new(move |()| {
        if untrack(is_out) {
            keep.run((forgotten.clone(), false));
            say.run(PageEvent::TakeIn(place));
        } else {
            say.run(PageEvent::LeaveOut(place));
        }
    });
    let checked = Signal::derive(move || kept.with(|kept| kept.contains(&own)));
    let change = Callback::new(move |on| keep.run((key.clone(), on)));
    let remember = move || {
        let id = ["keep-out-", &place.to_string()].concat();
        view! { <Checkbox id label=text.sources.keep_out checked change /> }.into_any()
    };
    // One button that changes its words, so that focus stays.
    let button = move || {
        let name = name.clone();
        let more = [" ", &name].concat();
        let words = live::words(move || {
            if is_out() { text.sources.take_in.to_owned() } else { (text.sources.leave_out)(&name) }
        });
        let more = live::words(move || if is_out() { more.clone() } else { String::new() });
        let words = together((words, unseen(more)));
        let button = view! { <Button words class="leave-out" press /> };
        let both = element("div").class("form-group").with(button);
        both.with(live::when(is_out, remember)).view()
    };
    live::when(can_be, button)
}
