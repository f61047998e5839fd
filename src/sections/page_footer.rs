//! The footer of every page: what the portal is, the statements, the languages once more.

use super::languages::Languages;
use super::page_link::page_link;
use crate::components::element;
use crate::routes::Route;
use crate::text::{Language, Text};
use leptos::prelude::*;

/// The footer.
#[component]
pub fn PageFooter(text: &'static Text, go: Callback<Route>, choose: Callback<Language>) -> impl IntoView {
    let entry = |route: Route, words: &'static str| element("li").with(page_link(go, route, words));
    let about = element("div")
        .with(element("h2").class("h5").with(text.shell.portal))
        .with(element("p").with(text.shell.about));
    let links = element("ul")
        .class("footer-links")
        .with(entry(Route::Coverage, text.shell.coverage))
        .with(entry(Route::Accessibility, text.shell.accessibility))
        .with(entry(Route::Cookies, text.shell.cookies))
        .with(entry(Route::Widgets, text.shell.widgets));
    let container = element("div")
        .class("container")
        .with(element("div").class("footer-columns").with(about).with(links))
        .with(view! { <Languages text id="footer-language" choose /> });
    element("footer").with(element("div").class("footer").with(container)).view()
}
