//! Texts that whoever shows a widget needs on pages of their own, in both languages whatever this page speaks.

use super::in_widget::InWidget;
use super::widget_copy::copied;
use crate::components::{Element, element};
use crate::text::widgets::SAID;
use leptos::prelude::*;

/// The texts.
#[component]
pub fn WidgetReady(of: InWidget) -> impl IntoView {
    let words = of.text.widgets();
    let portal = of.portal.get_value();
    let texts: Vec<Element> = SAID
        .iter()
        .map(|said| {
            let texts = words.ready_for.into_iter().zip(said.ready);
            let texts: Vec<AnyView> = texts.map(|(words, text)| copied(of, words, text(&portal))).collect();
            let name = element("h3").set("lang", said.tag).with(said.name);
            element("div").set("id", ["widget-ready-", said.tag].concat()).with(name).with(texts)
        })
        .collect();
    element("section")
        .set("aria-labelledby", "widget-ready-heading")
        .with(element("h2").set("id", "widget-ready-heading").with(words.ready))
        .with(element("p").with(words.ready_why))
        .with(texts)
        .view()
}
