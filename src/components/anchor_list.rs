//! What stands on the page, as links to it (the design system's "ankerlinks").

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
        view! { <li><a href=format!("#{place}")>{words}</a></li> }
    };
    view! {
        <nav class="anchorbox" aria-labelledby=id>
            <h2 class="anchortitle" id=id>{heading}</h2>
            <ul class="anchorlist">{places.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
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
