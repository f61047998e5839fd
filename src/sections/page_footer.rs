//! The footer of every page: what the portal is, the statements, the languages once more.

use super::page_header::LANGUAGES;
use crate::components::{InternalLink, LanguageList};
use crate::routes::Route;
use crate::text::{Language, Text};
use leptos::prelude::*;

/// The footer.
#[component]
pub fn PageFooter(text: Signal<&'static Text>, go: Callback<Route>, choose: Callback<Language>) -> impl IntoView {
    let link = move |route: Route, words: fn(&'static Text) -> &'static str| {
        let follow = Callback::new(move |()| go.run(route));
        view! {
            <li><InternalLink href=route.path() class="function-link" follow>{move || words(text.get())}</InternalLink></li>
        }
    };
    view! {
        <footer><div class="footer"><div class="container">
            <div class="footer-columns">
                <div>
                    <h2 class="h5">{move || text.get().shell.portal}</h2>
                    <p>{move || text.get().shell.about}</p>
                </div>
                <ul class="footer-links">
                    {link(Route::Accessibility, |text| text.shell.accessibility)}
                    {link(Route::Cookies, |text| text.shell.cookies)}
                </ul>
            </div>
            <LanguageList
                label=Signal::derive(move || text.get().shell.choose_language)
                languages=LANGUAGES
                current=Signal::derive(move || text.get().language.tag())
                id="footer-language"
                choose=Callback::new(move |tag| choose.run(Language::from_tag(tag)))
            />
        </div></div></footer>
    }
}
