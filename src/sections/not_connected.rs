//! The registered authorities that take no part yet, and when they are expected to.

use super::{source_words, words};
use crate::components::{element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Coverage, CoveredSource, Declared};

/// The authorities, when there are any.
#[component]
pub fn NotConnected(text: &'static Text, coverage: RwSignal<Option<Coverage>>) -> impl IntoView {
    let all =
        move || coverage.with(|coverage| coverage.as_ref().map(|all| lines(text, all)).unwrap_or_default());
    let line = |(id, line): (String, String)| element("li").set("data-source", id).with(line).view();
    let section = move || {
        element("section")
            .set("id", "not-connected")
            .set("aria-labelledby", "not-connected-heading")
            .with(element("h2").set("id", "not-connected-heading").with(text.sources.not_connected))
            .with(element("p").with(text.coverage().not_connected_why))
            .with(element("ul").with(live::each(all, line)))
            .view()
    };
    live::when(move || !all().is_empty(), section)
}

fn lines(text: &Text, coverage: &Coverage) -> Vec<(String, String)> {
    let line = |source: &CoveredSource| {
        let Declared::NotConnected { expected } = source.declared else { return None };
        let expected = source_words::expected(text, expected);
        Some((source.id.clone(), [words::name(text, &source.name), ". ", &expected].concat()))
    };
    coverage.sources.iter().filter_map(line).collect()
}
