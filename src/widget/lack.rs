//! Whose answers a widget lacks: who is waited for, and who did not answer, each with a way to ask again and to call. What
//! failed is never shown as nothing.

use super::options::Options;
use super::page::Page;
use super::state::{Widget, press};
use super::words;
use crate::text::widget::WidgetText;
use overblik_core::portal::view::Registry;
use overblik_core::portal::widget::{Unanswered, WidgetLines};

/// All of it, and that there is nothing.
pub fn lack(page: &mut Page, options: &Options, widget: &Widget) {
    let text = options.text;
    if widget.registry == Registry::Failed {
        page.paragraph("", text.no_registry);
        return page.button(press::OPEN, text.retry, &[]);
    }
    let said = said(options, widget.lines.as_ref());
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

fn said(options: &Options, lines: Option<&WidgetLines>) -> String {
    let text = options.text;
    let Some(lines) = lines else { return text.fetching.to_owned() };
    let mut said = Vec::new();
    // Of one authority that could not be asked nothing is known.
    let is_unknown = lines.others && options.authority.is_some();
    if lines.lines.is_empty() && lines.waiting.is_empty() && !is_unknown {
        let is_whole = lines.missing.is_empty() && !lines.others;
        let nothing = match options.is_part() {
            true => text.nothing_in_part,
            false if is_whole => options.words().nothing,
            false => text.nothing_yet,
        };
        said.push(nothing.to_owned());
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
        if one.can_retry {
            let label = [text.retry, ": ", name].concat();
            page.button(&[press::RETRY, &place].concat(), text.retry, &[("aria-label", &label)]);
        }
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
