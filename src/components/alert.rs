//! A message that stands out (the design system's "besked"): its kind in a word, a shape and a
//! colour, and what it says.

use super::badge::Tone;
use super::element::{element, unseen};
use leptos::prelude::*;

/// An alert.
#[component]
pub fn Alert(
    /// What it is about.
    tone: Tone,
    /// The tone in a word for screen readers, such as "Warning: ".
    named: &'static str,
    /// `alert` for what comes while the page is read and can't wait; none for what stands there
    /// from the beginning.
    #[prop(optional)]
    role: Option<&'static str>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let text = element("div").class("alert-text").with(unseen(named)).with(children());
    element("div").class(["alert alert-", tone.word()].concat()).set("role", role).with(text).view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![
        Example::new("Noget at vide", "Something to know", |speech| {
            let words = speech
                .say("Siden er lukket fra 22 til 23 i aften.", "The site is closed from 22 to 23 tonight.");
            let named = speech.say("Til orientering: ", "For information: ");
            view! { <Alert tone=Tone::Info named>{words}</Alert> }.into_any()
        }),
        Example::new("En advarsel, der kommer undervejs", "A warning that comes on the way", |speech| {
            let words =
                speech.say("Noget mangler. Resten ser du her.", "Something is missing. The rest is here.");
            let named = speech.say("Advarsel: ", "Warning: ");
            view! { <Alert tone=Tone::Warning named role="alert">{words}</Alert> }.into_any()
        }),
        Example::new("En fejl med link", "An error with a link", |speech| {
            let named = speech.say("Fejl: ", "Error: ");
            let words = speech.say("Det gik galt. Prøv igen, eller ", "It went wrong. Try again, or ");
            let link = view! { <a href="/">{speech.say("gå til forsiden", "go to the front page")}</a> };
            view! { <Alert tone=Tone::Error named role="alert">{words}{link}</Alert> }.into_any()
        }),
    ]
}
