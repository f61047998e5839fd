//! Whose answers a widget lacks: who is waited for, and who did not answer, each with a way to ask again and to call. What
//! failed is never shown as nothing.

use super::parts::{button, phone};
use super::state::{Widget, ask};
use super::words;
use crate::components::{element, live, unseen};
use crate::text::widget::WidgetText;
use leptos::prelude::*;
use overblik_core::portal::view::Registry;
use overblik_core::portal::widget::{Unanswered, WidgetEvent, WidgetLines};

/// All of it; `nothing` says that there is nothing.
pub fn lack(text: &'static WidgetText, nothing: &'static str, widget: Widget) -> AnyView {
    let Widget { lines, registry, .. } = widget;
    let missing =
        move || lines.with(|lines| lines.as_ref().map(|lines| lines.missing.clone()).unwrap_or_default());
    let said = move || match registry.get() {
        Registry::Failed => text.no_registry.to_owned(),
        _ => lines.with(|lines| said(text, nothing, lines.as_ref())),
    };
    let failed = move || registry.get() == Registry::Failed;
    element("div")
        .class("lack")
        .with(element("p").with(live::words(said)))
        .with(element("ul").with(live::each(missing, move |one| unanswered(text, &one))))
        .with(live::when(failed, move || button(move || widget.open()).with(text.retry).view()))
        .view()
}

fn said(text: &WidgetText, nothing: &str, lines: Option<&WidgetLines>) -> String {
    let Some(lines) = lines else { return text.fetching.to_owned() };
    let mut said = Vec::new();
    if lines.lines.is_empty() && lines.waiting.is_empty() {
        let whole = lines.missing.is_empty() && !lines.others;
        said.push(if whole { nothing.to_owned() } else { text.nothing_yet.to_owned() });
    }
    if !lines.waiting.is_empty() {
        said.push((text.waiting)(&words::names(text, &lines.waiting)));
    }
    if lines.others {
        said.push(text.others.to_owned());
    }
    said.join(" ")
}

fn unanswered(text: &'static WidgetText, one: &Unanswered) -> AnyView {
    let (name, source) = (words::name(text, &one.name), one.source);
    let again = button(move || ask(&WidgetEvent::Retry(source)));
    let again = again.with((text.retry, unseen([": ", name].concat())));
    let call = (!one.phone.is_empty()).then(|| phone(text, &one.phone));
    element("li").with(((text.missing)(name), " ", again)).with((" ", call)).view()
}
