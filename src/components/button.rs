//! A button: the design system's secondary one, or its primary one for the one thing that a place is for.

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
    /// Its id, so that focus finds it again.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Whether it is what its place is for.
    #[prop(optional)]
    primary: bool,
    /// As long as this is so it does nothing, yet keeps focus.
    #[prop(optional, into)]
    busy: Option<Signal<bool>>,
    /// What it does.
    press: Callback<()>,
) -> impl IntoView {
    let kind = if primary { "button button-primary " } else { "button button-secondary " };
    let is_busy = move |busy: Signal<bool>| busy.get_untracked();
    let press = Callback::new(move |()| {
        if !busy.is_some_and(is_busy) {
            press.run(());
        }
    });
    let button =
        element("button").set("type", "button").set("id", id).class([kind, class].concat()).press(press);
    let button = match busy {
        Some(busy) => button.follow("aria-disabled", move || busy.get().then(|| "true".to_owned())),
        None => button,
    };
    button.with(words).with((!more.is_empty()).then(|| unseen(more))).view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::{counting, with_effect};
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
        Example::new(
            "Det vigtigste, optaget efter et tryk",
            "The main thing, busy after a press",
            |speech| {
                let (busy, effect) = (RwSignal::new(false), RwSignal::new(String::new()));
                let press = Callback::new(move |()| {
                    busy.set(true);
                    effect.update(|presses| presses.push('1'));
                });
                let words = speech.say("Lån bogen", "Borrow the book");
                with_effect(speech, effect, view! { <Button words primary=true busy press /> })
            },
        ),
    ]
}
