//! What a widget shows before anybody has signed in: what it will show, the way in, and what is the same for everybody.

use super::lack::phone;
use super::line::example;
use super::options::Options;
use super::page::Page;
use super::state::{Stand, Why, Widget, press};
use super::words;
use crate::platform::widget_door::told;
use crate::text::dates::Day;
use crate::text::widget::WidgetText;
use overblik_core::calendar::{ChildBenefit, next_pension};
use overblik_core::model;
use overblik_core::portal::widget::WidgetKind;

/// Days from today to each of the examples.
const AHEAD: [i32; 3] = [3, 8, 21];

/// All of it.
pub fn before(page: &mut Page, widget: &Widget, options: &Options) {
    let (text, kind) = (options.text, options.words());
    page.paragraph("promise", kind.promise);
    let (why, way_in) = match widget.stand {
        Stand::Leaving => (text.leaving, text.sign_in),
        Stand::Out(Some(Why::Gone)) => (text.out.gone, text.again),
        Stand::Out(Some(why)) => (words::why(text, why), text.sign_in),
        Stand::Out(None) | Stand::Arriving | Stand::In => ("", text.sign_in),
    };
    if !why.is_empty() {
        page.paragraph("note", why);
    }
    page.button(press::SIGN_IN, way_in, &[("class", "main")]);
    if options.demo {
        page.element("ul", "examples", &[("class", "lines")], |page| {
            for (one, ahead) in kind.examples.into_iter().zip(AHEAD) {
                example(page, text, one, ahead);
            }
        });
    }
    let name = told("name");
    page.paragraph("small", &(text.private)(name.as_deref().unwrap_or(text.municipality)));
    if options.kind == WidgetKind::Payments
        && let Some(said) = benefits(text)
    {
        page.paragraph("small", &said);
    }
    if let Some(name) = name {
        page.element("p", "municipality", &[("class", "small")], |page| municipality(page, text, &name));
    }
}

/// How one reaches it.
fn municipality(page: &mut Page, text: &WidgetText, name: &str) {
    page.words(&[name, ": "].concat());
    phone(page, text, &told("phone").unwrap_or_default());
    page.words(&[". ", text.hours, ": ", &told("hours").unwrap_or_default(), "."].concat());
}

/// The days that the law fixes.
fn benefits(text: &WidgetText) -> Option<String> {
    let today = told("today")?;
    let mut parts = today.split('-').map(str::parse::<u32>);
    let mut part = || parts.next()?.ok();
    let today = model::Day::new(i32::try_from(part()?).ok()?, part()?, part()?)?;
    let long = |next: model::Day| text.dates.long(day(next));
    let child = |benefit: ChildBenefit| long(benefit.next(today));
    let said = (text.benefits)(&child(ChildBenefit::Quarterly), &child(ChildBenefit::Monthly));
    Some([&said, " ", text.benefits_law, " ", &(text.pension)(&long(next_pension(today)))].concat())
}

fn day(day: model::Day) -> Day {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    Day { year: day.year(), month: small(day.month()), day: small(day.day()), weekday: small(day.weekday()) }
}
