//! A part of a page with a frame around it (the design system's "card"): a heading, a link beside
//! it when there is more elsewhere, and what it is about.

use leptos::prelude::*;

/// The part.
#[component]
pub fn Panel(
    /// Its id; its heading's is `<id>-heading`.
    id: &'static str,
    /// Its heading.
    #[prop(into)]
    heading: Signal<String>,
    /// A link to more of it.
    #[prop(optional)]
    link: Option<AnyView>,
    /// What it is about.
    children: Children,
) -> impl IntoView {
    let heading_id = format!("{id}-heading");
    view! {
        <section class="card panel" id=id aria-labelledby=heading_id>
            <div class="card-content">
                <div class="panel-top">
                    <h2 class="card-heading" id=heading_id.clone() tabindex="-1">{heading}</h2>
                    {link}
                </div>
                {children()}
            </div>
        </section>
    }
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
