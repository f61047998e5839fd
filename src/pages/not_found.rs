//! Every address that leads to no page.

use crate::components::InternalLink;
use crate::routes::Route;
use crate::sections::Article;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn NotFound(text: &'static Text, go: Callback<Route>) -> impl IntoView {
    view! {
        <Article heading=text.not_found.heading paragraphs=&text.not_found.paragraphs />
        <InternalLink href=Route::Timeline.path() class="function-link" follow=Callback::new(move |()| go.run(Route::Timeline))>
            {text.not_found.home}
        </InternalLink>
    }
}
