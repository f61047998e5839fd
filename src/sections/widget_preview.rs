//! The widget as it has been set up, with made-up things in it, beside the choices. It is drawn anew when the choosing rests.

use super::in_widget::InWidget;
use crate::components::{element, live};
use leptos::prelude::*;
use std::time::Duration;

/// Without a choice for so long, the choosing rests.
const REST: Duration = Duration::from_millis(400);

/// The example.
#[component]
pub fn WidgetPreview(of: InWidget) -> impl IntoView {
    let words = &of.text.widgets().preview;
    let asked = Memo::new(move |_| {
        let used = of.used().or_in(of.text.language.tag());
        let portal = of.portal.get_value();
        (["/v1/widget.html?", &used.query(&portal), "&demo=1"].concat(), used.height())
    });
    let rested = RwSignal::new(untrack(|| asked.get()));
    let clock = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(clock)) = clock.try_update_value(Option::take) {
            clock.clear();
        }
    };
    Effect::new(move |_| {
        let now = asked.get();
        stop();
        let rest = move || {
            if rested.try_with_untracked(|rested| *rested != now).unwrap_or(false) {
                rested.set(now);
            }
        };
        clock.set_value(set_timeout_with_handle(rest, REST).ok());
    });
    on_cleanup(stop);
    // Each is a frame of its own: another address of the same one would stand between the page and the way back from it.
    let frame = move |(address, height): (String, u32)| {
        element("iframe")
            .set("id", "widget-example")
            .set("title", words.title)
            .set("height", height.to_string())
            .set("src", address)
            .view()
    };
    element("section")
        .class("widget-preview")
        .set("aria-labelledby", "widget-preview-heading")
        .with(element("h2").set("id", "widget-preview-heading").with(words.heading))
        .with(element("p").with(words.about))
        .with(live::each(move || vec![rested.get()], frame))
        .view()
}
