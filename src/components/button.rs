//! A secondary button (the design system's "sekundær knap").

use super::content::Words;
use super::element::{element, unseen};
use leptos::prelude::*;

/// A button that calls `press`. `more` is said to screen readers after its words.
#[component]
pub fn Button(
    /// Its words.
    #[prop(into)]
    words: Words,
    /// What only screen readers need: of what, or of whom.
    #[prop(into, optional)]
    more: String,
    /// A further class for its place on the page.
    #[prop(optional)]
    class: &'static str,
    /// What it does.
    press: Callback<()>,
) -> impl IntoView {
    element("button")
        .set("type", "button")
        .class(["button button-secondary ", class].concat())
        .press(press)
        .with(words)
        .with((!more.is_empty()).then(|| unseen(more)))
        .view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::counting;
    vec![
        Example::new("Med ord", "With words", |speech| {
            counting(speech, |speech, press| {
                view! { <Button words=speech.say("Vis flere", "Show more") press /> }.into_any()
            })
        }),
        Example::new("Med mere for skærmlæsere", "With more for screen readers", |speech| {
            counting(speech, |speech, press| {
                let more = speech.say(" hos biblioteket", " at the library");
                view! { <Button words=speech.say("Prøv igen", "Try again") more press /> }.into_any()
            })
        }),
    ]
}
