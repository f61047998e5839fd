//! What a widget shows of somebody who is signed in.

use super::lack::lack;
use super::line::line;
use super::options::Options;
use super::parts::small;
use super::state::Widget;
use super::words;
use crate::components::{element, live, together};
use crate::text::widget::WidgetText;
use leptos::prelude::*;
use overblik_core::portal::view::Registry;
use overblik_core::portal::widget::{Line, WidgetLines};

/// The lines, whose answers are missing, how many more there are, and when it was fetched.
pub fn lines(widget: Widget, options: &Options) -> AnyView {
    let text = options.text;
    let read = move |read: fn(&WidgetText, &WidgetLines) -> String| {
        widget.lines.with(|lines| lines.as_ref().map(|lines| read(text, lines)).unwrap_or_default())
    };
    let all = move || {
        widget.lines.with(|lines| lines.as_ref().map(|lines| lines.lines.clone()).unwrap_or_default())
    };
    let list = element("ul").class("lines").hidden(move || all().is_empty()).with(live::each_kept(
        all,
        |line: &Line| &line.key,
        move |one| line(text, one),
    ));
    let registry = move || widget.registry.with(|registry| notice(text, registry));
    together((
        list,
        lack(text, options.words().nothing, widget),
        small().with((live::words(move || read(fetched)), " ", live::words(registry))),
    ))
}

fn fetched(text: &WidgetText, lines: &WidgetLines) -> String {
    let time = (text.fetched)(&words::time(text, lines.made));
    let shown = u32::try_from(lines.lines.len()).unwrap_or(u32::MAX);
    match lines.total.saturating_sub(shown) {
        0 => [&time, "."].concat(),
        more => [&time, ". ", &(text.more)(more), "."].concat(),
    }
}

/// What the operator wants everyone to know.
fn notice(text: &WidgetText, registry: &Registry) -> String {
    let Registry::Loaded { simulated, notice } = registry else { return String::new() };
    let simulated = if *simulated { text.simulated } else { "" };
    let notice = notice.as_ref().map(|notice| words::name(text, notice)).unwrap_or_default();
    [simulated, " ", notice].concat()
}
