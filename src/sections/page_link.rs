//! A link to another page of the portal, in words.

use crate::components::{Child, InternalLink, element, together};
use crate::routes::Route;
use leptos::prelude::*;

/// The link; `go` follows it.
pub fn page_link(go: Callback<Route>, route: Route, words: impl Child) -> AnyView {
    link(go, route, "function-link", false, together(words))
}

/// One of the header's, with its look; `current` when it leads to the page it stands on.
pub fn header_link(
    go: Callback<Route>,
    route: Route,
    class: &'static str,
    current: bool,
    words: &'static str,
) -> AnyView {
    link(go, route, class, current, element("span").with(words).view())
}

fn link(go: Callback<Route>, route: Route, class: &'static str, current: bool, words: AnyView) -> AnyView {
    let href = route.address();
    let follow = Callback::new(move |()| go.run(route.clone()));
    view! { <InternalLink href class current follow>{words}</InternalLink> }.into_any()
}
