//! The widget as a whole: its heading, what it shows, and the ways on.

use super::before::before;
use super::lines::lines;
use super::options::{MOST_GROWN, Options};
use super::parts::{button, portal, small};
use super::state::{Stand, Widget, ask};
use crate::components::{Element, element, live, together, unseen};
use crate::platform::widget_door as door;
use crate::text::Language;
use crate::text::widget::WidgetText;
use leptos::prelude::*;
use overblik_core::portal::view::Expiry;
use overblik_core::portal::widget::WidgetEvent;

/// All of it, drawn anew when the host chooses otherwise.
pub fn frame(widget: Widget) -> AnyView {
    live::dynamic(move || {
        widget.options.with(|options| match options {
            Ok(options) => whole(widget, options),
            Err(_) => refused(Language::default().of_widget()),
        })
    })
}

/// What there is to say when there is nothing to show.
fn refused(text: &'static WidgetText) -> AnyView {
    element("main").with((element("p").with(text.refused), portal(text, text.portal))).view()
}

fn whole(widget: Widget, options: &Options) -> AnyView {
    let (text, heading) = (options.text, options.words().heading);
    door::say_of("page", text.language.tag(), heading);
    let inside = Memo::new(move |_| matches!(widget.stand.get(), Stand::Arriving | Stand::In));
    let [one, other] = [options.clone(), options.clone()];
    let shown =
        live::either(move || inside.get(), move || lines(widget, &one), move || before(widget, &other));
    let covered = live::when(
        move || widget.covered.get(),
        move || note((text.covered, " ", portal(text, text.portal))),
    );
    let head = (
        element(level(options.heading)).set("tabindex", "-1").with(heading),
        unseen(live::words(move || spoken(widget, text))).set("role", "status"),
        options.is_part().then(|| small().with(text.part)),
    );
    let log_off =
        live::when(move || inside.get(), move || button(move || widget.log_off()).with(text.log_off).view());
    let grow = live::when(move || widget.grown.get().is_some(), move || sizes(widget, text));
    let ways = element("p").class("ways").with((portal(text, text.whole), " ", log_off)).with((" ", grow));
    element("main").with(head).with((covered, expiring(widget, text))).with((shown, ways)).view()
}

fn level(level: u8) -> &'static str {
    match level {
        3 => "h3",
        4 => "h4",
        5 => "h5",
        6 => "h6",
        _ => "h2",
    }
}

fn note(words: impl crate::components::Child) -> AnyView {
    element("p").class("note").with(words).view()
}

/// What is said aloud, in short.
fn spoken(widget: Widget, text: &WidgetText) -> String {
    let (stand, expiry) = (widget.stand.get(), widget.expiry.get());
    match (stand, expiry) {
        (Stand::In, Expiry::Near { .. }) => (text.expires)(widget.minutes.get()),
        (Stand::Leaving, _) => text.leaving.to_owned(),
        (Stand::Arriving, _) => text.fetching.to_owned(),
        (Stand::Out(why), _) => why.map(|why| super::words::why(text, why)).unwrap_or_default().to_owned(),
        (Stand::In, _) => widget.lines.with(|lines| match lines {
            Some(lines) if lines.waiting.is_empty() => (text.ready)(lines.total),
            _ => text.fetching.to_owned(),
        }),
    }
}

/// That the time is soon up, and the way to stay.
fn expiring(widget: Widget, text: &'static WidgetText) -> AnyView {
    let near = move || match widget.expiry.get() {
        Expiry::Near { last, .. } => vec![last],
        Expiry::Far | Expiry::Over | Expiry::Ended => Vec::new(),
    };
    live::each(near, move |last| {
        let left = live::words(move || (text.expires)(widget.minutes.get()));
        let on: Element = if last {
            element("span").with(text.last)
        } else {
            button(|| ask(&WidgetEvent::Active)).with(text.stay)
        };
        note((left, " ", on))
    })
}

/// More room, or less. They stand whatever there is to show.
fn sizes(widget: Widget, text: &'static WidgetText) -> AnyView {
    let size = |larger: bool, words: &'static str, at_end: u8| {
        let is_end = move || (widget.grown.get() == Some(at_end)).then(|| "true".to_owned());
        button(move || widget.grow(larger)).set("data-open", "").follow("aria-disabled", is_end).with(words)
    };
    together((size(true, text.larger, MOST_GROWN), " ", size(false, text.smaller, 0)))
}
