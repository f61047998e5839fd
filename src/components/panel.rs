//! A part of a page with a frame around it (the design system's "card"): a heading, a link beside
//! it when there is more elsewhere, and what it is about.

use super::content::Words;
use super::element::element;
use leptos::prelude::*;

/// The part.
#[component]
pub fn Panel(
    /// Its id; its heading's is `<id>-heading`.
    id: &'static str,
    /// Its heading.
    #[prop(into)]
    heading: Words,
    /// A link to more of it.
    #[prop(optional)]
    link: Option<AnyView>,
    /// What it is about.
    children: Children,
) -> impl IntoView {
    let heading_id = [id, "-heading"].concat();
    let heading =
        element("h2").class("card-heading").set("id", heading_id.clone()).set("tabindex", "-1").with(heading);
    let top = element("div").class("panel-top").with(heading).with(link);
    element("section")
        .class("card panel")
        .set("id", id)
        .set("aria-labelledby", heading_id)
        .with(element("div").class("card-content").with(top).with(children()))
        .view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![
        Example::new("Med overskrift", "With a heading", |speech| {
            let heading = speech.say("Åbningstider", "Opening hours");
            let words =
                speech.say("Vi har åbent alle dage fra 10 til 16.", "We are open every day from 10 to 16.");
            view! { <Panel id="example-panel" heading><p>{words}</p></Panel> }.into_any()
        }),
        Example::new("Med link til mere", "With a link to more", |speech| {
            let link = view! { <a href="/">{speech.say("Se alle lån", "See all loans")}</a> }.into_any();
            let heading = speech.say("Dine lån", "Your loans");
            let words = speech.say("Tre bøger skal afleveres på fredag.", "Three books are due on Friday.");
            view! { <Panel id="example-panel-link" heading link><p>{words}</p></Panel> }.into_any()
        }),
    ]
}
