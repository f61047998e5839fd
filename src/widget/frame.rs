//! The widget as a whole: its heading, what it shows, and the ways on.

use super::before::before;
use super::lines::lines;
use super::options::{MOST_GROWN, Options};
use super::page::Page;
use super::state::{Stand, Why, Widget, press};
use super::words;
use crate::text::Language;
use crate::text::widget::WidgetText;
use overblik_core::portal::view::{Expiry, Name, Registry};
use overblik_core::portal::widget::WidgetLines;

/// All of it, as it is drawn now.
pub fn frame(widget: &Widget) -> String {
    let mut page = Page::default();
    if let Ok(options) = &widget.options {
        whole(&mut page, widget, options);
    } else {
        let text = Language::default().of_widget();
        page.element("main", "", &[("lang", text.language.tag())], |page| {
            page.paragraph("", text.refused);
            portal(page, text, text.portal);
        });
    }
    page.drawn()
}

fn whole(page: &mut Page, widget: &Widget, options: &Options) {
    let text = options.text;
    let is_inside = matches!(widget.stand, Stand::Arriving | Stand::In);
    let language = text.language.tag();
    page.element("main", language, &[("lang", language)], |page| {
        page.element("header", "", &[], |page| head(page, options, is_inside));
        page.element("p", "spoken", &[("class", "sr-only"), ("role", "status")], |page| {
            page.words(&spoken(widget, options));
        });
        if options.is_part() {
            page.paragraph("small", text.part);
        }
        if widget.covered {
            page.element("p", "covered", &[("class", "note")], |page| {
                page.words(text.covered);
                portal(page, text, text.portal);
            });
        }
        expiring(page, widget, text);
        if is_inside {
            lines(page, widget, options);
        } else {
            before(page, widget, options);
        }
        page.element("p", "ways", &[("class", "ways")], |page| {
            portal(page, text, text.whole);
            sizes(page, widget, text);
        });
    });
}

/// The heading, and the way out where everybody sees it.
fn head(page: &mut Page, options: &Options, is_inside: bool) {
    let heading = ["h", &options.heading.to_string()].concat();
    page.element(&heading, "", &[("tabindex", "-1")], |page| page.words(options.words().heading));
    if is_inside {
        page.button(press::LOG_OFF, options.text.log_off, &[]);
    }
}

/// A link to the portal. It is the way on when something lies over the widget, so nothing stops it.
fn portal(page: &mut Page, text: &WidgetText, words: &str) {
    let attributes = [("href", "/"), ("target", "_blank"), ("rel", "noopener noreferrer"), ("data-open", "")];
    page.words(" ");
    page.element("a", "portal", &attributes, |page| {
        page.words(words);
        page.unseen(text.new_tab);
    });
    page.words(" ");
}

/// What is said aloud, in short. What is the same for all widgets of a page is said by the one that leads.
fn spoken(widget: &Widget, options: &Options) -> String {
    let text = options.text;
    if widget.covered {
        return text.covered.to_owned();
    }
    let for_all = |words: &str| if widget.leads { words.to_owned() } else { String::new() };
    match (widget.stand, widget.expiry) {
        (Stand::In, Expiry::Near { last, .. }) if widget.leads => {
            [(text.expires)(widget.minutes).as_str(), " ", if last { text.last } else { "" }].concat()
        }
        (Stand::Leaving, _) => text.leaving.to_owned(),
        // These are this one's own.
        (Stand::Out(Some(why @ (Why::Gone | Why::NotEnded))), _) => words::why(text, why).to_owned(),
        (Stand::Out(why), _) => for_all(why.map(|why| words::why(text, why)).unwrap_or_default()),
        (Stand::Arriving | Stand::In, _) if widget.registry == Registry::Failed => for_all(text.no_registry),
        (Stand::Arriving | Stand::In, _) => match &widget.lines {
            Some(lines) if lines.waiting.is_empty() => counted(options, lines),
            _ => for_all(text.fetching),
        },
    }
}

/// Of what there is how much, and whether that is all.
fn counted(options: &Options, lines: &WidgetLines) -> String {
    let text = options.text;
    let part = if options.is_part() { text.part } else { "" };
    [options.words().heading, ": ", &(text.ready)(lines.total), " ", part, " ", &lacking(text, lines)]
        .concat()
}

/// Who has not answered, so that no count is heard as all there is.
fn lacking(text: &WidgetText, lines: &WidgetLines) -> String {
    let missing: Vec<Name> = lines.missing.iter().map(|one| one.name.clone()).collect();
    let missing = (!missing.is_empty()).then(|| (text.missing)(&words::names(text, &missing)));
    let others = lines.others.then(|| text.others.to_owned());
    missing.into_iter().chain(others).collect::<Vec<_>>().join(" ")
}

/// That the time is soon up, and the way to stay.
fn expiring(page: &mut Page, widget: &Widget, text: &WidgetText) {
    let Expiry::Near { last, .. } = widget.expiry else { return };
    page.element("p", "expiring", &[("class", "note")], |page| {
        page.words(&[&(text.expires)(widget.minutes), " "].concat());
        if last {
            page.words(text.last);
        } else {
            page.button(press::STAY, text.stay, &[]);
        }
    });
}

/// More room, or less. They stand whatever there is to show.
fn sizes(page: &mut Page, widget: &Widget, text: &WidgetText) {
    let Some(grown) = widget.grown else { return };
    for (press, words, end) in [(press::LARGER, text.larger, MOST_GROWN), (press::SMALLER, text.smaller, 0)] {
        let at_end = [("data-open", ""), ("aria-disabled", "true")];
        let attributes = if grown == end { &at_end[..] } else { &at_end[..1] };
        page.button(press, words, attributes);
    }
}
