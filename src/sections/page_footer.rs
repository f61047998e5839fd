//! The footer of every page: what the portal is, the statements, the languages once more.

use super::languages::Languages;
use super::page_link::page_link;
use crate::routes::Route;
use crate::text::{Language, Text};
use leptos::prelude::*;

/// The footer.
#[component]
pub fn PageFooter(text: &'static Text, go: Callback<Route>, choose: Callback<Language>) -> impl IntoView {
    let entry = move |route: Route, words: &str| view! { <li>{page_link(go, route, words.to_owned())}</li> };
    view! {
        <footer><div class="footer"><div class="container">
            <div class="footer-columns">
                <div>
                    <h2 class="h5">{text.shell.portal}</h2>
                    <p>{text.shell.about}</p>
                </div>
                <ul class="footer-links">
                    {entry(Route::Coverage, text.shell.coverage)}
                    {entry(Route::Accessibility, text.shell.accessibility)}
                    {entry(Route::Cookies, text.shell.cookies)}
                </ul>
            </div>
            <Languages text id="footer-language" choose />
        </div></div></footer>
    }
}
