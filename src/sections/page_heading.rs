//! What a page begins with. Focus moves here when another page is shown.

use crate::components::{element, together};
use leptos::prelude::*;

/// The heading, and what the page is about in a sentence or two.
pub fn page_heading(heading: &'static str, about: Option<&'static str>) -> AnyView {
    let heading = element("h1").set("tabindex", "-1").with(heading);
    together((heading, about.map(|about| element("p").class("lead").with(about))))
}
