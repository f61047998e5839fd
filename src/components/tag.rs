//! Something chosen that can be taken away again (the design system's "tag").

use super::element::{element, unseen};
use leptos::prelude::*;

/// A tag with a cross; a press takes it away.
#[component]
pub fn Tag(
    /// What is chosen.
    #[prop(into)]
    words: String,
    /// What a press does, said to screen readers after the words, such as "remove filter".
    remove: &'static str,
    /// Takes it away.
    press: Callback<()>,
) -> impl IntoView {
    element("button")
        .set("type", "button")
        .class("tag tag-icon")
        .press(press)
        .with(words)
        .with(unseen((", ", remove)))
        .view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::counting;
    vec![Example::new("Valgt, kan tages væk", "Chosen, can be taken away", |speech| {
        counting(speech, |speech, press| {
            let remove = speech.say("fjern", "remove");
            view! { <Tag words=speech.say("Bøger", "Books") remove press /> }.into_any()
        })
    })]
}
