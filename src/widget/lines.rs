//! What a widget shows of somebody who is signed in.

use super::lack::lack;
use super::line::line;
use super::options::Options;
use super::page::Page;
use super::state::Widget;
use super::words;
use crate::text::widget::WidgetText;
use overblik_core::portal::view::Registry;
use overblik_core::portal::widget::WidgetLines;

/// The lines, whose answers are missing, how many more there are, and when it was fetched.
pub fn lines(page: &mut Page, widget: &Widget, options: &Options) {
    let text = options.text;
    if let Some(all) = widget.lines.as_ref().filter(|lines| !lines.lines.is_empty()) {
        page.element("ul", "lines", &[("class", "lines")], |page| {
            for one in &all.lines {
                line(page, text, one);
            }
        });
    }
    lack(page, options, widget);
    let fetched = widget.lines.as_ref().map(|lines| fetched(text, lines)).unwrap_or_default();
    let said = [fetched, notice(text, &widget.registry)].join(" ");
    page.paragraph("small", said.trim());
}

fn fetched(text: &WidgetText, lines: &WidgetLines) -> String {
    let mut said = String::new();
    if let Some(at) = lines.fetched {
        said.push_str(&(text.fetched)(&words::time(text, at)));
        said.push_str(". ");
    }
    let shown = u32::try_from(lines.lines.len()).unwrap_or(u32::MAX);
    if lines.total > shown {
        said.push_str(&(text.more)(lines.total - shown));
        said.push('.');
    }
    said
}

/// What the operator wants everyone to know.
fn notice(text: &WidgetText, registry: &Registry) -> String {
    let Registry::Loaded { simulated, notice } = registry else { return String::new() };
    let simulated = if *simulated { text.simulated } else { "" };
    let notice = notice.as_ref().map(|notice| words::name(text, notice)).unwrap_or_default();
    [simulated, notice].join(" ")
}
