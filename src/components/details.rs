//! What unfolds when asked for (the design system's "detaljer").

use super::content::Words;
use super::element::{element, unseen};
use leptos::prelude::*;

/// A disclosure. The browser owns whether it is open.
#[component]
pub fn Details(
    /// The words that unfold it.
    #[prop(into)]
    words: Words,
    /// What only screen readers need after them: of what.
    #[prop(into, optional)]
    more: Option<Words>,
    /// A further class for its place on the page.
    #[prop(optional)]
    class: &'static str,
    /// What unfolds.
    children: Children,
) -> impl IntoView {
    let more = more.map(|more| unseen(": ").with(more));
    let words = element("span").class("details-summary-text").with(words);
    element("details")
        .class(["details ", class].concat())
        .with(element("summary").class("details-summary").with(words).with(more))
        .with(element("div").class("details-text").with(children()))
        .view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![
        Example::new("Lukket", "Closed", |speech| {
            let more = speech.say("Åbningstider", "Opening hours");
            view! {
                <Details words=speech.say("Se mere", "More") more>
                    <p>{speech.say("Vi har åbent alle dage fra 10 til 16.", "We are open every day from 10 to 16.")}</p>
                </Details>
            }
            .into_any()
        }),
        Example::new("Om noget på dansk", "About something in Danish", |speech| {
            let more = element("span").set("lang", "da").with("Lån og reservering").view();
            view! {
                <Details words=speech.say("Se mere", "More") more>
                    <p>{speech.say("Du kan låne ti bøger ad gangen.", "You can borrow ten books at a time.")}</p>
                </Details>
            }
            .into_any()
        }),
    ]
}
