//! `/cookies`: what is stored on the device.

use crate::sections::Article;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Cookies(text: Signal<&'static Text>) -> impl IntoView {
    let heading = Signal::derive(move || text.get().cookies.heading);
    let paragraphs = Signal::derive(move || text.get().cookies.paragraphs.to_vec());
    view! { <Article heading paragraphs /> }
}
