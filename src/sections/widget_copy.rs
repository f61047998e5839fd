//! The code that shows the widget on a page of others, in both its forms, and what their policy has to let through.

use super::in_widget::{InWidget, field};
use super::payment_line::Copying;
use crate::components::{CopyWords, TextToCopy, element, live};
use crate::text::widgets::{Code, SAID, Said};
use leptos::prelude::*;
use leptos::web_sys::Url;

/// The code.
#[component]
pub fn WidgetCopy(of: InWidget) -> impl IntoView {
    let words = &of.text.widgets().code;
    let lines =
        move || vec![of.used().element(&of.portal.get_value(), said(of).map_or("", |said| said.instead))];
    let room = move || vec![of.used().room()];
    let typed = RwSignal::new(String::new());
    let host = Memo::new(move |_| typed.with(|typed| origin(typed)));
    let wrong = move || {
        if host.with(Option::is_some) || typed.with(|typed| typed.trim().is_empty()) {
            ""
        } else {
            words.host_wrong
        }
    };
    let frame = move || {
        let title =
            |used: usize| said(of).and_then(|said| said.titles.get(used).copied()).unwrap_or_default();
        // A frame can't see the language of the page around it.
        let used = of.used().or_in(of.text.language.tag());
        let frame = |host: String| {
            used.frame(&of.portal.get_value(), &host, &[title(used.kind()), " – Overblik"].concat())
        };
        host.get().map(frame).into_iter().collect::<Vec<_>>()
    };
    let policy = of.portal.with_value(|portal| ["script-src ", portal, "; frame-src ", portal].concat());
    let place = field(("widget-host", words.host, words.host_hint), String::new(), wrong, move |said| {
        typed.set(said);
    });
    element("section")
        .class("widget-code")
        .set("aria-labelledby", "widget-code-heading")
        .with(element("h2").set("id", "widget-code-heading").with(words.heading))
        .with(element("p").with(words.about))
        .with(
            element("div")
                .set("id", "widget-element")
                .with(live::each(lines, move |lines| copied(words, words.element, lines))),
        )
        .with(
            element("div")
                .set("id", "widget-room")
                .with(live::each(room, move |room| copied(words, words.room, room))),
        )
        .with(place)
        .with(
            element("div")
                .set("id", "widget-frame")
                .with(live::each(frame, move |frame| copied(words, words.frame, frame))),
        )
        .with(element("div").set("id", "widget-policy").with(copied(words, words.policy, policy)))
        .view()
}

/// A text to copy, and the words of its label and its button.
pub fn copied(code: &Code, (label, copy): (&'static str, &'static str), text: String) -> AnyView {
    let words = CopyWords { label, copy, copied: code.copied, by_hand: code.by_hand };
    let copy = use_context::<Copying>().map_or_else(
        || Callback::new(|(_, heard): (String, Callback<bool>)| heard.run(false)),
        |Copying(copy)| copy,
    );
    view! { <TextToCopy words text copy /> }.into_any()
}

/// The widget's own words, in its language: as long as none is chosen, that of this page.
fn said(of: InWidget) -> Option<&'static Said> {
    let chosen = of.get("lang");
    let tag = if chosen.is_empty() { of.text.language.tag() } else { &chosen };
    SAID.iter().find(|said| said.tag == tag)
}

/// The origin of an address, as the browser names it; on one's own machine it need not be encrypted.
fn origin(typed: &str) -> Option<String> {
    let url = Url::new(typed.trim()).ok()?;
    let is_own = url.hostname() == "localhost" || url.hostname().ends_with(".localhost");
    (url.protocol() == "https:" || is_own && url.protocol() == "http:").then(|| url.origin())
}
