//! What a widget shows before anybody has signed in: what it will show, the way in, and what is the same for everybody.

use super::line::example;
use super::options::Options;
use super::parts::{button, phone, small};
use super::state::{Stand, Why, Widget};
use super::words;
use crate::components::{Element, element, live, together};
use crate::platform::widget_door::told;
use crate::text::dates::Day;
use crate::text::widget::WidgetText;
use leptos::prelude::*;
use overblik_core::calendar::ChildBenefit;
use overblik_core::model;
use overblik_core::portal::widget::WidgetKind;

/// All of it.
pub fn before(widget: Widget, options: &Options) -> AnyView {
    let (text, kind) = (options.text, options.words());
    let why = move || match widget.stand.get() {
        Stand::Out(Some(why)) => words::why(text, why),
        Stand::Leaving => text.leaving,
        Stand::Out(None) | Stand::Arriving | Stand::In => "",
    };
    let label = move || match widget.stand.get() {
        Stand::Out(Some(Why::Gone)) => text.again,
        _ => text.sign_in,
    };
    let name = told("name");
    let private = (text.private)(name.as_deref().unwrap_or(text.municipality));
    let examples = options.demo.then(|| {
        let [one, two, three] = kind.examples;
        let lines = vec![example(text, one, 3), example(text, two, 8), example(text, three, 21)];
        element("ul").class("lines").with(lines)
    });
    let benefits = (options.kind == WidgetKind::Payments).then(|| benefits(text)).flatten();
    let way_in = (
        element("p").with(kind.promise),
        element("p").class("why").with(live::words(why)),
        element("p").with(button(move || widget.sign_in()).class("main").with(live::words(label))),
    );
    together((way_in, examples, (small().with(private), benefits, name.map(|name| municipality(text, name)))))
}

/// How one reaches it.
fn municipality(text: &'static WidgetText, name: String) -> Element {
    let call = told("phone").map(|digits| (": ", phone(text, &digits)));
    let hours = told("hours").map(|hours| [". ", text.hours, ": ", &hours].concat());
    small().with((name, call, hours)).with(".")
}

/// The days that the law fixes.
fn benefits(text: &'static WidgetText) -> Option<Element> {
    let today = told("today")?;
    let mut parts = today.split('-').map(str::parse::<u32>);
    let mut part = || parts.next()?.ok();
    let today = model::Day::new(i32::try_from(part()?).ok()?, part()?, part()?)?;
    let long = |benefit: ChildBenefit| text.dates.long(day(benefit.next(today)));
    let said = (text.benefits)(&long(ChildBenefit::Quarterly), &long(ChildBenefit::Monthly));
    Some(small().with((said, " ", text.benefits_law)))
}

fn day(day: model::Day) -> Day {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    Day { year: day.year(), month: small(day.month()), day: small(day.day()), weekday: small(day.weekday()) }
}
