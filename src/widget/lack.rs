//! Whose answers a widget lacks: who is waited for, and who did not answer, each with a way to ask again and to call. What
//! failed is never shown as nothing.

use super::page::Page;
use super::state::{Widget, press};
use super::words;
use crate::text::widget::WidgetText;
use overblik_core::portal::view::Registry;
use overblik_core::portal::widget::{Unanswered, WidgetLines};

/// All of it; `nothing` says that there is nothing.
pub fn lack(page: &mut Page, text: &WidgetText, nothing: &str, widget: &Widget) {
    if widget.registry == Registry::Failed {
        page.paragraph("", text.no_registry);
        return page.button(press::OPEN, text.retry, &[]);
    }
    let said = said(text, nothing, widget.lines.as_ref());
    if !said.is_empty() {
        page.paragraph("said", &said);
    }
    let missing = widget.lines.iter().flat_map(|lines| &lines.missing);
    page.element("ul", "lack", &[("class", "lack")], |page| {
        for one in missing {
            unanswered(page, text, one);
        }
    });
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

fn unanswered(page: &mut Page, text: &WidgetText, one: &Unanswered) {
    let (name, place) = (words::name(text, &one.name), one.source.to_string());
    page.element("li", &place, &[], |page| {
        page.words(&[&(text.missing)(name), " "].concat());
        page.button(
            &[press::RETRY, &place].concat(),
            text.retry,
            &[("aria-label", &[text.retry, ": ", name].concat())],
        );
        if !one.phone.is_empty() {
            phone(page, text, &one.phone);
        }
    });
}

/// A telephone number that can be called.
pub fn phone(page: &mut Page, text: &WidgetText, digits: &str) {
    page.words(&[text.phone, " "].concat());
    let call = ["tel:+45", digits].concat();
    page.element("a", "", &[("href", &call), ("data-open", "")], |page| page.words(&words::phone(digits)));
}
