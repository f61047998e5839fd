//! One line of a widget: when, what, whose, how much.

use super::page::Page;
use super::words;
use crate::text::widget::WidgetText;
use overblik_core::portal::view::{Amount, RowKind};
use overblik_core::portal::widget::Line;

/// The line. Its title leads to where the authority shows the whole of it.
pub fn line(page: &mut Page, text: &WidgetText, line: &Line) {
    page.element("li", &line.key, &[], |page| {
        page.element("p", "when", &[("class", "when")], |page| when(page, text, line));
        let outside = [("target", "_blank"), ("rel", "noopener noreferrer")];
        let mut attributes = vec![("class", "title")];
        if let Some(link) = &line.link {
            attributes.push(("href", link));
            attributes.extend(outside);
        }
        page.element("a", "title", &attributes, |page| {
            let language = [("lang", line.language.as_str())];
            let language = if line.language.is_empty() { &[][..] } else { &language };
            page.element("span", "", language, |page| page.words(&line.title));
            if line.link.is_some() {
                page.unseen(text.new_tab);
            }
        });
        page.element("p", "meta", &[("class", "meta")], |page| meta(page, text, line));
    });
}

fn when(page: &mut Page, text: &WidgetText, line: &Line) {
    let is_last = words::is_last_day(line);
    let late = is_last && line.when.is_some() && line.from_today <= 1;
    let class = [("class", "late")];
    let attributes = if late { &class[..] } else { &[] };
    page.element("strong", "", attributes, |page| page.words(&words::near(text, line)));
    if let Some(when) = line.when {
        let date = words::when(text, line, when);
        let date = if is_last { (text.by)(&date) } else { date };
        page.words(" ");
        page.element("time", "", &[("datetime", &words::machine(when))], |page| page.words(&date));
    }
}

fn meta(page: &mut Page, text: &WidgetText, line: &Line) {
    if let Some(amount) = &line.amount {
        let amount = money(text, line.kind, amount);
        page.element("span", "amount", &[("class", "amount")], |page| page.words(&amount));
    }
    let waits = (line.needs_me && !words::is_last_day(line)).then(|| text.needs_me.to_owned());
    let differ = line.dates_differ.then(|| text.dates_differ.to_owned());
    let whose = words::name(text, &line.authority).to_owned();
    for words in [waits, Some(whose), words::concern(text, line), differ].into_iter().flatten() {
        page.element("span", "", &[], |page| page.words(&words));
    }
}

fn money(text: &WidgetText, kind: RowKind, amount: &Amount) -> String {
    let way = match kind {
        RowKind::PaymentToMe => text.to_me,
        RowKind::PaymentFromMe => text.from_me,
        _ => "",
    };
    [way, " ", &text.money.amount(amount.minor, &amount.currency)].concat()
}

/// A line that is made up, and says so.
pub fn example(page: &mut Page, text: &WidgetText, [title, authority]: [&str; 2], ahead: i32) {
    page.element("li", title, &[], |page| {
        page.element("p", "when", &[("class", "when")], |page| {
            page.element("strong", "", &[], |page| page.words(&(text.dates.distance)(ahead)));
            page.words(" ");
            page.element("span", "", &[("class", "example")], |page| page.words(text.example));
        });
        page.paragraph("title", title);
        page.paragraph("meta", authority);
    });
}
