//! A link to another page of the portal, in words.

use crate::components::InternalLink;
use crate::routes::Route;
use leptos::prelude::*;

/// The link; `go` follows it.
pub fn page_link(go: Callback<Route>, route: Route, words: String) -> AnyView {
    let href = route.address();
    let follow = Callback::new(move |()| go.run(route.clone()));
    view! { <InternalLink href class="function-link" follow>{words}</InternalLink> }.into_any()
}
