//! The footer of every page: what the portal is, the statements, the languages once more.

use super::languages::Languages;
use crate::components::InternalLink;
use crate::routes::Route;
use crate::text::{Language, Text};
use leptos::prelude::*;

/// The footer.
#[component]
pub fn PageFooter(text: &'static Text, go: Callback<Route>, choose: Callback<Language>) -> impl IntoView {
    let link = move |route: Route, words: fn(&'static Text) -> &'static str| {
        let follow = Callback::new(move |()| go.run(route));
        view! {
            <li><InternalLink href=route.path() class="function-link" follow>{move || words(text)}</InternalLink></li>
        }
    };
    view! {
        <footer><div class="footer"><div class="container">
            <div class="footer-columns">
                <div>
                    <h2 class="h5">{text.shell.portal}</h2>
                    <p>{text.shell.about}</p>
                </div>
                <ul class="footer-links">
                    {link(Route::Accessibility, |text| text.shell.accessibility)}
                    {link(Route::Cookies, |text| text.shell.cookies)}
                </ul>
            </div>
            <Languages text id="footer-language" choose />
        </div></div></footer>
    }
}
