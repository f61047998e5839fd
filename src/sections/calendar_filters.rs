//! What can be chosen of the calendar: kinds, each with the mark that it has in the grid, an authority, all of each day;
//! and what that hides. Each choice takes effect at once, as an address of its own. It folds on a narrow screen.

use super::calendar_selected::kind;
use super::calendar_words as named;
use super::filters::authorities;
use super::in_calendar::InCalendar;
use crate::components::{
    Button, Checkbox, Details, Element, IsChosen, Options, Place, Select, element, focus, live,
};
use crate::routes::{EntryKind, Span};
use leptos::prelude::*;
use std::sync::Arc;

/// The choices.
#[component]
pub fn CalendarFilters(of: InCalendar) -> impl IntoView {
    let (text, words) = (of.text, of.text.calendar());
    let kinds: Vec<Element> =
        EntryKind::ALL.into_iter().zip(words.kinds).map(|(kind, name)| toggle(of, kind, name)).collect();
    let kinds = element("fieldset")
        .class("calendar-kinds")
        .with(element("legend").class("form-label").with(words.only))
        .with(kinds);
    let options: Options = Box::new(move || {
        let chosen = of.selection().authority;
        of.sources.with(|sources| authorities(text, sources, chosen))
    });
    let chosen: IsChosen = Arc::new(move |key| of.selection().authority.unwrap_or_default() == key);
    let change = Callback::new(move |key: String| {
        of.select(|selection| selection.authority = Some(key).filter(|key| !key.is_empty()));
    });
    let label = text.timeline.choices.authority;
    let all = move || {
        let checked = Signal::derive(move || of.selection().all);
        let change = Callback::new(move |on| of.select(|selection| selection.all = on));
        view! { <Checkbox id="calendar-all" label=words.all checked change /> }.into_any()
    };
    let choices = view! {
        <Details words=text.timeline.choices.heading>
            {kinds.view()}
            <Select id="calendar-authority" label options chosen change />
            {live::when(move || of.span() == Some(Span::Month), all)}
        </Details>
    };
    element("form")
        .class("filters")
        .set("id", "filters")
        .set("aria-label", text.timeline.choices.heading)
        .on("submit", |event| event.prevent_default())
        .with(choices)
        .view()
}

/// A kind that alone, or with others that are pressed, is shown.
fn toggle(of: InCalendar, own: EntryKind, name: &'static str) -> Element {
    let pressed = move || of.selection().kinds.contains(&own);
    let press = Callback::new(move |()| {
        of.select(|selection| {
            let on = !selection.kinds.contains(&own);
            let keeps = |kind: &EntryKind| if *kind == own { on } else { selection.kinds.contains(kind) };
            selection.kinds = EntryKind::ALL.into_iter().filter(keeps).collect();
        });
    });
    element("button")
        .set("type", "button")
        .class("calendar-kind")
        .set("id", ["kind-", own.word()].concat())
        .set("data-kind", named::kind(kind(own)))
        .follow("aria-pressed", move || Some(pressed().to_string()))
        .press(press)
        .with(name)
}

/// How much the choice hides, and the way to all of it.
#[component]
pub fn CalendarHidden(of: InCalendar) -> impl IntoView {
    let words = of.text.calendar();
    let hidden = move || of.read(|calendar| calendar.hidden);
    let place = Place::new();
    let press = Callback::new(move |()| {
        // The button goes away; focus stays here.
        focus(place);
        of.select(|selection| {
            selection.kinds.clear();
            selection.authority = None;
        });
    });
    let said = move || {
        let count = live::words(move || (words.hidden)(hidden()));
        let all = view! { <Button words=words.show_all id="show-all" press /> };
        element("p").set("id", "hidden").with((count, " ", all)).view()
    };
    element("div")
        .class("calendar-hidden")
        .set("tabindex", "-1")
        .at(place)
        .with(live::when(move || hidden() > 0, said))
        .view()
}
