//! The heading of lines that stand folded: how many they are, of what and whose. They are unfolded in their place, after
//! it.

use super::row_words;
use crate::components::{element, live};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Row, Sources};

/// Unfolds the lines under the heading with this key, or folds them.
pub type Unfold = Callback<(String, bool)>;

/// The line.
pub fn run_row(
    text: &'static Text,
    row: RwSignal<Row>,
    sources: RwSignal<Sources>,
    unfold: Unfold,
) -> AnyView {
    let run = move || row.with(|row| row.run);
    let is_open = move || run().is_some_and(|run| run.open);
    let words = move || {
        let (_, whose) = row.with(|row| sources.with(|sources| row_words::source(text, sources, row.source)));
        (text.timeline.run)(run().map_or(0, |run| run.count), &whose)
    };
    let press = Callback::new(move |()| {
        unfold.run((row.with_untracked(|row| row.key.clone()), !is_open()));
    });
    let button = element("button")
        .set("type", "button")
        .class("details-summary")
        .follow("aria-expanded", move || Some(is_open().to_string()))
        .press(press)
        .with(element("span").class("details-summary-text").with(live::words(words)));
    element("li").class("timeline-row run").with(button).view()
}
