//! What a widget is to show: its kind, whose things, and in what form.

use super::in_widget::{InWidget, field};
use super::widget_code::{KINDS, ROWS, is_name};
use crate::components::element;
use crate::text::areas;
use crate::text::widgets::SAID;
use leptos::prelude::*;

/// The choices.
#[component]
pub fn WidgetChoices(of: InWidget) -> impl IntoView {
    let words = &of.text.widgets().choice;
    let kinds = KINDS.iter().zip(words.kinds).enumerate();
    let kinds = kinds.map(|(place, ((kind, _), words))| (usual(place == 0, kind), words.to_owned()));
    let areas = areas::IDS.into_iter().zip(of.text.areas.names);
    let areas = areas.map(|(id, name)| (id.to_owned(), name.to_owned()));
    let areas = [(String::new(), words.every_area.to_owned())].into_iter().chain(areas);
    let languages = SAID.iter().map(|said| (said.tag.to_owned(), said.name.to_owned()));
    let languages = [(String::new(), words.page_language.to_owned())].into_iter().chain(languages);
    let wrong = move || if is_name(&of.get("authority")) { "" } else { words.authority_wrong };
    let authority = ("widget-authority", words.authority, words.authority_hint);
    let authority =
        field(authority, untrack(|| of.get("authority")), wrong, move |said| of.set("authority", &said));
    element("fieldset")
        .class("widget-choices")
        .with(element("legend").with(element("h2").with(words.heading)))
        .with(of.select("widget-kind", "kind", words.kind, kinds.collect()))
        .with(authority)
        .with(of.select("widget-area", "area", words.area, areas.collect()))
        .with(of.select("widget-lang", "lang", words.language, languages.collect()))
        .with(of.select("widget-heading", "heading", words.level, numbers(2..=6, 2)))
        .with(of.select("widget-rows", "rows", words.rows, numbers(3..=10, ROWS)))
        .view()
}

/// A value, or nothing when it is the usual one.
pub fn usual(is_usual: bool, value: &str) -> String {
    if is_usual { String::new() } else { value.to_owned() }
}

/// Numbers to choose among.
fn numbers(all: std::ops::RangeInclusive<u32>, own: u32) -> Vec<(String, String)> {
    all.map(|number| (usual(number == own, &number.to_string()), number.to_string())).collect()
}
