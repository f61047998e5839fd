//! What stands on the page, as links to it (the design system's "ankerlinks").

use super::element::element;
use leptos::prelude::*;

/// The links.
#[component]
pub fn AnchorList(
    /// The id of its heading.
    id: &'static str,
    /// Its heading.
    heading: &'static str,
    /// Each place's id and words.
    places: Vec<(&'static str, String)>,
) -> impl IntoView {
    let link = |(place, words): (&'static str, String)| {
        element("li").with(element("a").set("href", ["#", place].concat()).with(words))
    };
    let links: Vec<_> = places.into_iter().map(link).collect();
    element("nav")
        .class("anchorbox")
        .set("aria-labelledby", id)
        .with(element("h2").class("anchortitle").set("id", id).with(heading))
        .with(element("ul").class("anchorlist").with(links))
        .view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![Example::new("To steder på siden", "Two places on the page", |speech| {
        let places = vec![
            ("main-content", speech.say("Sidens indhold", "The content").to_owned()),
            ("skip", speech.say("Sidens top", "The top").to_owned()),
        ];
        view! { <AnchorList id="example-anchors" heading=speech.say("På siden", "On this page") places /> }
            .into_any()
    })]
}
