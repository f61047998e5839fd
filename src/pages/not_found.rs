//! Every address that leads to no page.

use crate::components::InternalLink;
use crate::routes::Route;
use crate::sections::Article;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn NotFound(text: Signal<&'static Text>, go: Callback<Route>) -> impl IntoView {
    let heading = Signal::derive(move || text.get().not_found.heading);
    let paragraphs = Signal::derive(move || vec![text.get().not_found.explanation]);
    view! {
        <Article heading paragraphs />
        <InternalLink href=Route::Timeline.path() class="function-link" follow=Callback::new(move |()| go.run(Route::Timeline))>
            {move || text.get().not_found.home}
        </InternalLink>
    }
}
