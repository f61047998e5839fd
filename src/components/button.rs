//! A secondary button (the design system's "sekundær knap").

use leptos::prelude::*;

/// A button that calls `press`. `more` is said to screen readers after its words.
#[component]
pub fn Button(
    /// Its words.
    #[prop(into)]
    words: Signal<String>,
    /// What only screen readers need: of what, or of whom.
    #[prop(into, optional)]
    more: String,
    /// A further class for its place on the page.
    #[prop(optional)]
    class: &'static str,
    /// What it does.
    press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class=format!("button button-secondary {class}") on:click=move |_| press.run(())>
            {words}
            {(!more.is_empty()).then(|| view! { <span class="sr-only">{more}</span> })}
        </button>
    }
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
