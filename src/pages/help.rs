//! `/hjaelp`: how to read the portal, what to do when something is missing, and where else to get
//! help.

use crate::components::AnchorList;
use crate::routes::Route;
use crate::sections::{Install, PartOf, Parts, Phones, WordList, page_heading, page_link};
use crate::store::Store;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Help(text: &'static Text, store: Store, go: Callback<Route>) -> impl IntoView {
    let help = text.help();
    let parts = help.parts.iter().chain([&help.elsewhere]).chain(&help.using);
    let places = parts.map(|part| (part.id, part.heading)).chain([help.words]);
    let places = places.map(|(id, heading)| (id, heading.to_owned())).collect();
    view! {
        {page_heading(help.heading, Some(help.intro))}
        <AnchorList id="contents" heading=help.contents places />
        <Parts parts=&help.parts />
        {page_link(go, Route::Coverage, help.coverage)}
        <PartOf part=&help.elsewhere>
            <Phones text sources=store.sources />
        </PartOf>
        <Parts parts=&help.using />
        <Install text />
        <WordList text />
    }
}
