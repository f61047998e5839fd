//! What stands on a wide screen and lies folded on a small one, until a button unfolds it over the page (the design system's
//! mobile menu). It is the browser's own popover: it needs no program, Escape and a press beside it close it, and focus goes
//! back to the button. That focus doesn't go on under it is `public/boot.js`'s, which is there before any program.

use super::element::{Element, element};
use leptos::prelude::*;

/// The button that unfolds the drawer with this id; its own is `<id>-button`. The browser tells assistive technology whether
/// the drawer is open.
pub fn drawer_button(id: &'static str, words: &'static str) -> Element {
    button("drawer-button", id, words).set("id", [id, "-button"].concat()).set("aria-controls", id)
}

/// The drawer.
#[component]
pub fn Drawer(
    id: &'static str,
    /// Its name, as a navigation of the page.
    label: &'static str,
    /// What folds it says.
    close: &'static str,
    /// What unfolds.
    list: AnyView,
) -> impl IntoView {
    element("nav")
        .class("drawer")
        .set("id", id)
        .set("popover", "")
        .set("aria-label", label)
        .with(button("drawer-close", id, close).set("popovertargetaction", "hide"))
        .with(list)
        .view()
}

fn button(class: &'static str, id: &'static str, words: &'static str) -> Element {
    element("button")
        .set("type", "button")
        .class(["button button-secondary ", class].concat())
        .set("popovertarget", id)
        .with(words)
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::{Example, together};
    vec![Example::new("En menu", "A menu", |speech| {
        let (label, close) = (speech.say("Biblioteket", "The library"), speech.say("Luk menu", "Close menu"));
        let entry = |words: &'static str| {
            element("li").with(element("a").class("nav-link").set("href", "#Drawer").with(words))
        };
        let entries =
            (entry(speech.say("Bøger", "Books")), entry(speech.say("Åbningstider", "Opening hours")));
        let list = element("ul").class("mainmenu").with(entries).view();
        together((
            drawer_button("example-drawer", speech.say("Menu", "Menu")),
            view! { <Drawer id="example-drawer" label close list /> },
        ))
    })]
}
