//! A link to another page of the portal: a real address, followed without loading the page anew.

use super::element::element;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A link; a click that asks for a new tab or window is left to the browser.
#[component]
pub fn InternalLink(
    /// The address.
    #[prop(into)]
    href: String,
    /// Its look.
    class: &'static str,
    /// Whether it leads to the page it stands on.
    #[prop(optional)]
    current: bool,
    /// Follows it.
    follow: Callback<()>,
    /// What is clicked on.
    children: Children,
) -> impl IntoView {
    element("a")
        .class(class)
        .set("href", href)
        .set("aria-current", current.then_some("page"))
        .on("click", move |event| {
            let click: &MouseEvent = event.unchecked_ref();
            let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || click.button() != 0;
            if !elsewhere {
                event.prevent_default();
                follow.run(());
            }
        })
        .with(children())
        .view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::counting;
    vec![
        Example::new("Til en anden side", "To another page", |speech| {
            counting(speech, |speech, follow| {
                let words = speech.say("Gå til forsiden", "Go to the front page");
                view! { <InternalLink href="/" class="function-link" follow>{words}</InternalLink> }
                    .into_any()
            })
        }),
        Example::new("Til siden selv", "To the page itself", |speech| {
            counting(speech, |speech, follow| {
                let words = speech.say("Du er her", "You are here");
                view! { <InternalLink href="/galleri" class="nav-link" current=true follow>{words}</InternalLink> }
                    .into_any()
            })
        }),
    ]
}
