//! What stands above lines on paper: when it was made, and what was chosen for it.

use super::{selected, words};
use crate::components::{element, live};
use crate::routes::Route;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Sources, Timeline};

/// The words.
pub fn paper_head(
    text: &'static Text,
    route: RwSignal<Route>,
    sources: RwSignal<Sources>,
    timeline: RwSignal<Option<Timeline>>,
) -> AnyView {
    let paper = &text.timeline.paper;
    let made = move || {
        let made = timeline.with(|timeline| timeline.as_ref().and_then(|timeline| timeline.made));
        made.map(|made| (paper.made)(&words::moment(text, made))).unwrap_or_default()
    };
    let chosen = move || {
        let choices = route.with(|route| selected::choices(route.selection()));
        let named: Vec<String> =
            choices.iter().map(|choice| selected::in_words(text, sources, timeline, choice)).collect();
        if named.is_empty() { paper.all.to_owned() } else { (paper.chosen)(&named.join(", ")) }
    };
    element("p").class("paper-head").with((live::words(made), " ", live::words(chosen))).view()
}
