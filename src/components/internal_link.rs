//! A link to another page of the portal: a real address, followed without loading the page anew.

use super::element::{Element, element};
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
    let link = element("a").class(class).set("href", href).set("aria-current", current.then_some("page"));
    led(link, follow).with(children()).view()
}

/// The same, whose address follows what it reads, and so does whether it leads to what is shown.
pub fn following_page(
    class: &'static str,
    href: impl Fn() -> String + Send + 'static,
    current: impl Fn() -> bool + Send + 'static,
    follow: Callback<()>,
) -> Element {
    let link = element("a")
        .class(class)
        .follow("href", move || Some(href()))
        .follow("aria-current", move || current().then(|| "page".to_owned()));
    led(link, follow)
}

fn led(link: Element, follow: Callback<()>) -> Element {
    link.on("click", move |event| {
        let click: &MouseEvent = event.unchecked_ref();
        let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key() || click.button() != 0;
        if !elsewhere {
            event.prevent_default();
            follow.run(());
        }
    })
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
