//! The page's answer in one sentence, which never claims more than the sources allow. Screen
//! readers say it once, when nobody is waited for any more: until then it changes in silence.

use super::sentence::sentence;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{self, Registry, Sources, Standing};

/// The sentence.
#[component]
pub fn Summary(
    text: &'static Text,
    registry: RwSignal<Option<Registry>>,
    sources: RwSignal<Sources>,
    summary: RwSignal<Option<view::Summary>>,
) -> impl IntoView {
    let said = Memo::new(move |_| match registry.get() {
        Some(Registry::Failed) => (true, text.summary.nobody_asked.to_owned()),
        _ => summary.with(|summary| match summary {
            None => (false, text.summary.fetching.to_owned()),
            Some(summary) => {
                let settled = summary.standing != Standing::Waiting;
                (settled, sources.with(|sources| sentence(text, sources, summary)))
            }
        }),
    });
    let shown = move |when_settled: bool| {
        said.with(|(settled, words)| if *settled == when_settled { words.clone() } else { String::new() })
    };
    view! {
        <p class="summary" id="summary" role="status">
            <span aria-live="off">{move || shown(false)}</span>
            <span>{move || shown(true)}</span>
        </p>
    }
}
