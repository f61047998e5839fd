//! Names and what they stand for (the design system's "struktureret liste"). Theirs is a table of
//! one column; a description list says the same to more readers.

use super::OutsideLink;
use super::element::element;
use leptos::prelude::*;

/// One name and its value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The language of the value, when it is not the page's.
    pub language: Option<String>,
    /// Where the value leads outside the portal, and "(opens new page)".
    pub link: Option<(String, &'static str)>,
}

impl Entry {
    /// A value in the page's language.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), language: None, link: None }
    }
}

/// The list.
#[component]
pub fn StructuredList(
    /// What it lists.
    entries: Vec<Entry>,
) -> impl IntoView {
    let pair = |Entry { name, value, language, link }| {
        let value = match link {
            Some((href, new_tab)) => {
                view! { <OutsideLink href class="function-link" words=value new_tab /> }.into_any()
            }
            None => value.into_any(),
        };
        let value = element("dd").set("lang", language).with(value);
        element("div").with(element("dt").with(name)).with(value)
    };
    let pairs: Vec<_> = entries.into_iter().map(pair).collect();
    element("dl").class("structured-list").with(pairs).view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![Example::new(
        "Fire navne, ét svar på dansk, ét link",
        "Four names, one answer in Danish, one link",
        |speech| {
            let entries = vec![
                Entry::new(speech.say("Lånt", "Borrowed"), speech.say("4. december 2026", "4 December 2026")),
                Entry::new(speech.say("Gebyr", "Fee"), speech.say("25,00 kr.", "DKK 25.00")),
                Entry {
                    name: speech.say("Titel", "Title").to_owned(),
                    value: "En bog med en meget lang titel, som fylder mere end én linje på en telefon"
                        .to_owned(),
                    language: Some("da".to_owned()),
                    link: None,
                },
                Entry {
                    link: Some((
                        "https://example.dk/".to_owned(),
                        speech.say("(åbner ny side)", "(opens new page)"),
                    )),
                    ..Entry::new(
                        speech.say("Forny", "Renew"),
                        speech.say("Lån bogen igen", "Borrow it again"),
                    )
                },
            ];
            view! { <StructuredList entries /> }.into_any()
        },
    )]
}
