//! The way to a day, a month or a year of the timeline, and back to today. Focus follows to where one has come.

use crate::components::{Button, Details, Place, element, focus, live, together};
use crate::routes::{Day, Route};
use crate::text::Text;
use leptos::prelude::*;

/// The way.
#[component]
pub fn Jump(
    text: &'static Text,
    route: RwSignal<Route>,
    /// Whether the lines for the latest choice are on their way.
    behind: Memo<bool>,
    /// Where one has come then.
    to: Place,
    go: Callback<Route>,
) -> impl IntoView {
    let words = &text.timeline.jump;
    let start = move || route.with(|route| route.selection().start);
    let leaves = RwSignal::new(false);
    Effect::new(move |_| {
        if leaves.get() && !behind.get() {
            leaves.set(false);
            focus(to);
        }
    });
    let leave = move |start: Option<Day>| {
        let mut selection = route.with_untracked(|route| route.selection().clone());
        selection.start = start;
        go.run(Route::Timeline(selection));
        leaves.set(true);
    };
    let (typed, first) = ([(); 3].map(|()| RwSignal::new(String::new())), Place::new());
    let is_none = RwSignal::new(false);
    let field = move |place: usize, id: &'static str, label: &'static str, digits: &'static str| {
        let typed = typed.get(place).copied();
        let input = element("input")
            .class("form-input")
            .set("id", id)
            .set("inputmode", "numeric")
            .set("autocomplete", "off")
            .set("maxlength", digits)
            .set("aria-describedby", "jump-hint jump-wrong")
            .follow("aria-invalid", move || is_none.get().then(|| "true".to_owned()))
            .on("input", move |event| {
                if let Some(typed) = typed {
                    typed.set(event_target_value(&event));
                }
            });
        let input = if place == 0 { input.at(first) } else { input };
        let label = element("label").class("form-label").set("for", id).with(label);
        element("div").class("form-group").with(label).with(input)
    };
    let submit = move || {
        let named = Day::named(&typed.map(|typed| typed.get_untracked()));
        is_none.set(named.is_none());
        match named {
            Some(day) => leave(Some(day)),
            None => focus(first),
        }
    };
    let wrong = move || if is_none.get() { words.wrong } else { "" };
    let fields = element("fieldset")
        .class("jump-fields")
        .with(element("legend").class("sr-only").with(words.heading))
        .with(field(0, "jump-day", words.day, "2"))
        .with(field(1, "jump-month", words.month, "2"))
        .with(field(2, "jump-year", words.year, "4"))
        .with(
            element("button")
                .set("type", "submit")
                .class("button button-secondary")
                .set("id", "jump-go")
                .with(words.go),
        );
    let form = element("form")
        .on("submit", move |event| {
            event.prevent_default();
            submit();
        })
        .with(element("p").set("id", "jump-hint").with(words.hint))
        .with(element("p").class("form-error-message").set("id", "jump-wrong").with(live::words(wrong)))
        .with(fields)
        .view();
    let back = move || {
        let press = Callback::new(move |()| leave(None));
        view! { <Button words=words.back id="jump-back" class="jump-back" press /> }.into_any()
    };
    let way = view! { <Details words=words.heading class="jump">{form}</Details> };
    together((way, live::when(move || start().is_some(), back)))
}
