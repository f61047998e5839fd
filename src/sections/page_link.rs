//! A link to another page of the portal, in words.

use crate::components::{Child, InternalLink, together};
use crate::routes::Route;
use leptos::prelude::*;

/// The link; `go` follows it.
pub fn page_link(go: Callback<Route>, route: Route, words: impl Child) -> AnyView {
    link(go, route, together(words))
}

fn link(go: Callback<Route>, route: Route, words: AnyView) -> AnyView {
    let href = route.address();
    let follow = Callback::new(move |()| go.run(route.clone()));
    view! { <InternalLink href class="function-link" follow>{words}</InternalLink> }.into_any()
}
