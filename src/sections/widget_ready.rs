//! Texts that whoever shows a widget needs on pages of their own, in both languages whatever this page speaks.

use super::in_widget::InWidget;
use super::widget_copy::copied;
use crate::components::{Element, element};
use crate::text::widgets::{DANISH, ENGLISH, SAID};
use leptos::prelude::*;

/// The texts.
#[component]
pub fn WidgetReady(of: InWidget) -> impl IntoView {
    let words = of.text.widgets();
    let portal = of.portal.get_value();
    let both = SAID.iter().zip([&DANISH, &ENGLISH]);
    let texts: Vec<Element> = both
        .map(|(said, own)| {
            let texts = own.ready_for.into_iter().zip(said.ready);
            let texts: Vec<_> = texts.map(|(words, text)| copied(&own.code, words, text(&portal))).collect();
            let id = ["widget-ready-", said.tag].concat();
            element("div").set("id", id).set("lang", said.tag).with(element("h3").with(said.name)).with(texts)
        })
        .collect();
    element("section")
        .class("widget-code")
        .set("aria-labelledby", "widget-ready-heading")
        .with(element("h2").set("id", "widget-ready-heading").with(words.ready))
        .with(element("p").with(words.ready_why))
        .with(texts)
        .view()
}
