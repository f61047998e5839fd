//! How the portal gets a place among the device's programs: by a button where the browser offers it, else in words. Nothing
//! where it has one already.

use crate::components::{Button, element, live, together};
use crate::text::Text;
use leptos::prelude::*;

/// The way there, in this browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It is there.
    Done,
    /// The browser offers it.
    Offered,
    /// By Apple's own menu.
    Apple,
    /// By the browser's menu, if it has it.
    ByMenu,
}

/// The way, and what takes the browser's offer.
#[derive(Clone, Copy)]
pub struct Installing {
    /// The way.
    pub way: RwSignal<Way>,
    /// Takes the offer.
    pub take: Callback<()>,
}

/// The part. It finds the way in the context of the page.
#[component]
pub fn Install(text: &'static Text) -> impl IntoView {
    let words = text.install();
    use_context::<Installing>().map(|Installing { way, take }| {
        let shown = move || way.get() != Way::Done;
        live::when(shown, move || {
            let offered = move || way.get() == Way::Offered;
            let button =
                move || view! { <Button words=words.button id="install-button" press=take /> }.into_any();
            let in_words = move || {
                let points = if way.get() == Way::Apple { words.apple } else { words.by_menu };
                let points: Vec<_> = points.iter().map(|point| element("li").with(*point)).collect();
                element("ol").with(points).view()
            };
            element("section")
                .class("part")
                .set("id", "install")
                .set("aria-labelledby", "install-heading")
                .with(element("h2").set("id", "install-heading").with(words.heading))
                .with(together((element("p").with(words.why), element("p").with(words.kept))))
                .with(live::either(offered, button, in_words))
                .view()
        })
    })
}
