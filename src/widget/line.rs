//! One line of a widget: when, what, whose, how much.

use super::{parts, words};
use crate::components::{element, live, unseen};
use crate::text::widget::WidgetText;
use leptos::prelude::*;
use overblik_core::portal::view::{Amount, RowKind};
use overblik_core::portal::widget::Line;

/// The line. Its title leads to where the authority shows the whole of it, and keeps focus when the line says something else.
pub fn line(text: &'static WidgetText, line: RwSignal<Line>) -> AnyView {
    let title = parts::outside()
        .class("title")
        .follow("href", move || line.with(|line| line.link.clone()))
        .follow("lang", move || line.with(|line| Some(line.language.clone()).filter(|tag| !tag.is_empty())))
        .with(live::words(move || line.with(|line| line.title.clone())))
        .with(live::when(move || line.with(|line| line.link.is_some()), move || unseen(text.new_tab).view()));
    element("li")
        .with(live::dynamic(move || line.with(|line| when(text, line))))
        .with(title)
        .with(live::dynamic(move || line.with(|line| meta(text, line))))
        .view()
}

fn when(text: &WidgetText, line: &Line) -> AnyView {
    let near = words::near(text, line);
    let late = line.needs_me && line.when.is_some() && line.from_today <= 1;
    let near = (!near.is_empty()).then(|| element("strong").class(late.then_some("late")).with(near));
    let date = line.when.map(|when| {
        let date = words::when(text, line, when);
        let date = if line.needs_me { (text.by)(&date) } else { date };
        (" ", element("time").set("datetime", words::machine(when)).with(date))
    });
    element("p").class("when").with((near, date)).view()
}

fn meta(text: &WidgetText, line: &Line) -> AnyView {
    let part = |words: String| element("span").with(words);
    let amount = line.amount.as_ref().map(|amount| part(money(text, line.kind, amount)).class("amount"));
    let whose = part(words::name(text, &line.authority).to_owned());
    let whom = words::concern(text, line).map(part);
    let differ = line.dates_differ.then(|| part(text.dates_differ.to_owned()));
    element("p").class("meta").with((amount, whose)).with((whom, differ)).view()
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
pub fn example(text: &'static WidgetText, [title, authority]: [&'static str; 2], ahead: i32) -> AnyView {
    let near = element("strong").with((text.dates.distance)(ahead));
    let mark = element("span").class("example").with(text.example);
    element("li")
        .with(element("p").class("when").with((near, " ", mark)))
        .with(element("p").class("title").with(title))
        .with(element("p").class("meta").with(authority))
        .view()
}
