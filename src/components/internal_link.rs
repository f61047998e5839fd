//! A link to another page of the portal: a real address, followed without loading the page anew.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

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
    let click = move |event: MouseEvent| {
        let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0;
        if !elsewhere {
            event.prevent_default();
            follow.run(());
        }
    };
    view! {
        <a class=class href=href aria-current=current.then_some("page") on:click=click>
            {children()}
        </a>
    }
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
