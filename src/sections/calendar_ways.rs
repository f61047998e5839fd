//! The ways about the calendar: to another view of it, onto paper, to any day; and with the heading of the period that is
//! shown, to the one before and after and to today.

use super::calendar_period as named;
use super::in_calendar::InCalendar;
use super::jump_form::JumpForm;
use super::words::day;
use crate::components::{Button, Element, element, following_page, live, together, unseen};
use crate::routes::{CalendarSelection, Day, Route, Span};
use leptos::prelude::*;

/// The views, and the way onto paper.
#[component]
pub fn CalendarViews(
    of: InCalendar,
    /// Opens the browser's dialog for printing.
    print: Callback<()>,
) -> impl IntoView {
    let words = of.text.calendar();
    let views: Vec<Element> = Span::ALL.into_iter().map(|span| element("li").with(view(of, span))).collect();
    let views = element("ul").class("calendar-views").with(views);
    let printed = live::words(move || words.print.get(place(of)).copied().unwrap_or_default());
    element("div")
        .class("calendar-ways")
        .with(element("nav").set("aria-label", words.views).with(views))
        .with(view! { <Button words=printed id="print" press=print /> })
        .view()
}

/// The heading of the period, which screen readers say when it changes, and nothing else; and the ways to another.
#[component]
pub fn CalendarPeriod(of: InCalendar) -> impl IntoView {
    let (text, words) = (of.text, of.text.calendar());
    let heading = element("h2")
        .class("calendar-period")
        .set("id", "period")
        .set("tabindex", "-1")
        .set("aria-live", "polite")
        .with(live::words(move || of.read(|calendar| named::period(text, calendar))));
    let today = Callback::new(move |()| of.choose(None));
    let today = following_page("button button-secondary", move || of.at(None).address(), || false, today)
        .set("id", "calendar-today")
        .with(text.dates.today);
    let steps = (way(of, "calendar-back", words.back, -1), today, way(of, "calendar-ahead", words.ahead, 1));
    let steps = element("nav").class("calendar-steps").set("aria-label", words.ways).with(steps);
    let leave = Callback::new(move |day: Day| {
        of.lands_on_day.set(true);
        of.choose(Some(day));
    });
    let made = move || (text.timeline.paper.made)(&of.read(|calendar| text.dates.long(day(calendar.today))));
    together((
        element("div").class("calendar-ways").with((heading, steps)),
        element("p").class("print-only").with(live::words(made)),
        view! { <JumpForm text leave /> },
    ))
}

/// A view of the same days.
fn view(of: InCalendar, span: Span) -> Element {
    let leads = move || CalendarSelection { span: Some(span), ..of.selection() };
    let follow = Callback::new(move |()| of.select(|selection| selection.span = Some(span)));
    let name = Span::ALL.iter().position(|other| *other == span);
    let name = name.and_then(|place| of.text.calendar().spans.get(place)).copied().unwrap_or_default();
    let href = move || Route::Calendar(leads()).address();
    following_page("calendar-view", href, move || of.span() == Some(span), follow).with(name)
}

/// A period back or ahead.
fn way(of: InCalendar, id: &'static str, name: &'static str, ahead: i32) -> Element {
    let day = move || {
        of.day().and_then(|day| match of.span() {
            Some(Span::Week) => day.plus_days(7 * ahead),
            _ => day.plus_months(ahead),
        })
    };
    let period = move || of.text.calendar().periods.get(place(of)).copied().unwrap_or_default();
    let leads = Callback::new(move |()| {
        if let Some(day) = untrack(day) {
            of.choose(Some(day));
        }
    });
    following_page("button button-secondary", move || of.at(day()).address(), || false, leads)
        .set("id", id)
        .with((name, unseen((" ", live::words(period)))))
}

/// The place of the view that is shown among all of them.
fn place(of: InCalendar) -> usize {
    let span = of.span();
    Span::ALL.iter().position(|other| Some(*other) == span).unwrap_or_default()
}
