//! The page's answer in one sentence, which never claims more than the sources allow. Screen
//! readers say it once, when nobody is waited for any more: until then it changes in silence.

use super::sentence::sentence;
use crate::components::{element, live};
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
    let said = move |when_settled: bool| {
        if registry.with(|registry| *registry == Some(Registry::Failed)) {
            return if when_settled { text.summary.nobody_asked.to_owned() } else { String::new() };
        }
        summary.with(|summary| match summary {
            None if !when_settled => text.summary.fetching.to_owned(),
            Some(summary) if (summary.standing != Standing::Waiting) == when_settled => {
                sources.with(|sources| sentence(text, sources, summary))
            }
            _ => String::new(),
        })
    };
    element("p")
        .class("summary")
        .set("id", "summary")
        .set("role", "status")
        .with(element("span").set("aria-live", "off").with(live::words(move || said(false))))
        .with(element("span").with(live::words(move || said(true))))
        .view()
}
