//! A link that leaves the portal: opens a new tab, tells the other site nothing, and says so.
//! Without an address it is plain words in the link's place.

use super::element::{Element, element, unseen};
use super::live;
use leptos::prelude::*;

/// A link to another site.
#[component]
pub fn OutsideLink(
    /// The address, when there is one.
    #[prop(into)]
    href: Option<String>,
    /// Its look.
    class: &'static str,
    /// The language of its words, when they are not the page's.
    #[prop(optional_no_strip)]
    language: Option<String>,
    /// Its words.
    words: String,
    /// "(opens new page)", for screen readers.
    new_tab: &'static str,
) -> impl IntoView {
    let leads = href.is_some();
    element("a")
        .class(class)
        .set("href", href)
        .set("target", leads.then_some("_blank"))
        .set("rel", leads.then_some("noopener noreferrer"))
        .with(element("span").set("lang", language).with(words))
        .with(leads.then(|| unseen((" ", new_tab))))
        .view()
}

/// The same, whose address and words follow what they read; the words come with their language.
pub fn following_link(
    class: &'static str,
    new_tab: &'static str,
    href: impl Fn() -> Option<String> + Copy + Send + Sync + 'static,
    words: impl Fn() -> (String, String) + Copy + Send + 'static,
) -> Element {
    let leads = move || href().is_some();
    let named = element("span").follow("lang", move || Some(words().0)).with(live::words(move || words().1));
    element("a")
        .class(class)
        .follow("href", href)
        .follow("target", move || leads().then(|| "_blank".to_owned()))
        .follow("rel", move || leads().then(|| "noopener noreferrer".to_owned()))
        .with(named)
        .with(live::when(leads, move || unseen((" ", new_tab)).view()))
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![
        Example::new("Til et andet websted", "To another site", |speech| {
            let words = speech.say("Gå til biblioteket", "Go to the library").to_owned();
            let new_tab = speech.say("(åbner ny side)", "(opens new page)");
            view! { <OutsideLink href="https://example.dk/".to_owned() class="function-link" words new_tab /> }
                .into_any()
        }),
        Example::new("Med ord på dansk", "With words in Danish", |speech| {
            let new_tab = speech.say("(åbner ny side)", "(opens new page)");
            let (language, words) = (Some("da".to_owned()), "Bogen om København".to_owned());
            view! { <OutsideLink href="https://example.dk/".to_owned() class="function-link" language words new_tab /> }
                .into_any()
        }),
        Example::new("Uden adresse", "Without an address", |speech| {
            let words = speech.say("Kun ord", "Words alone").to_owned();
            view! { <OutsideLink href=None class="" words new_tab="" /> }.into_any()
        }),
        Example::new("Med ord, der kan blive rettet", "With words that may be corrected", |speech| {
            let words = speech.say("Bogen er klar", "The book is ready");
            let new_tab = speech.say("(åbner ny side)", "(opens new page)");
            let said = move || (speech.say("da", "en").to_owned(), words.to_owned());
            following_link("function-link", new_tab, || Some("https://example.dk/".to_owned()), said).view()
        }),
    ]
}
