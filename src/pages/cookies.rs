//! `/cookies`: what is stored on the device.

use crate::sections::Article;
use crate::text::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Cookies(text: &'static Text) -> impl IntoView {
    view! { <Article heading=text.cookies().heading paragraphs=&text.cookies().paragraphs /> }
}
