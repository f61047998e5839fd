//! The choice of language, as it stands in the header and in the footer.

use crate::components::LanguageList;
use crate::text::{Language, Text};
use leptos::prelude::*;

/// Every language of the portal, each named in itself.
const LANGUAGES: [(&str, &str); 2] = [("da", "Dansk"), ("en", "English")];

/// The languages; `id` tells the two places apart.
#[component]
pub fn Languages(text: &'static Text, id: &'static str, choose: Callback<Language>) -> impl IntoView {
    view! {
        <LanguageList
            label=text.shell.choose_language
            languages=LANGUAGES
            current=text.language.tag()
            id
            choose=Callback::new(move |tag| choose.run(Language::from_tag(tag)))
        />
    }
}
