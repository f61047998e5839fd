//! The small parts that a widget is put together from.

use super::words;
use crate::components::{Element, element, unseen};
use crate::text::widget::WidgetText;
use leptos::prelude::*;

/// A button.
pub fn button(press: impl Fn() + Send + Sync + 'static) -> Element {
    element("button").set("type", "button").press(Callback::new(move |()| press()))
}

/// A small paragraph.
pub fn small() -> Element {
    element("p").class("small")
}

/// A link that opens a tab of its own and tells it nothing.
pub fn outside() -> Element {
    element("a").set("target", "_blank").set("rel", "noopener noreferrer")
}

/// A link to the portal. It is the way on when something lies over the widget, so nothing stops it.
pub fn portal(text: &WidgetText, words: &'static str) -> Element {
    outside().set("href", "/").set("data-open", "").with(words).with(unseen(text.new_tab))
}

/// A telephone number that can be called.
pub fn phone(text: &WidgetText, digits: &str) -> Element {
    let number = element("a").set("href", ["tel:+45", digits].concat()).set("data-open", "");
    element("span").with((text.phone, " ", number.with(words::phone(digits))))
}
