//! Where a day, a month or a year is written to go to.

use crate::components::{Details, Place, element, focus, live};
use crate::routes::Day;
use crate::text::Text;
use leptos::prelude::*;

/// The form.
#[component]
pub fn JumpForm(
    text: &'static Text,
    /// Goes to a day.
    leave: Callback<Day>,
) -> impl IntoView {
    let words = &text.timeline.jump;
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
            Some(day) => leave.run(day),
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
    view! { <Details words=words.heading class="jump">{form}</Details> }
}
