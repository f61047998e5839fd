//! The telephones of the authorities that are asked.

use super::phone::phone;
use super::words;
use crate::components::{element, live, together};
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Source, Sources};

/// The telephones; nobody is asked without a person.
#[component]
pub fn Phones(text: &'static Text, sources: RwSignal<Sources>) -> impl IntoView {
    let known = move || {
        let own = |source: &Source| {
            (source.place, words::name(text, &source.name).to_owned(), source.phone.clone())
        };
        sources.with(|sources| sources.shown.iter().map(own).collect())
    };
    let none = move || {
        if sources.with(|sources| sources.shown.is_empty()) { text.help().no_phones } else { "" }
    };
    let one =
        |(_, name, digits): (u16, String, String)| element("li").with((name, ": ", phone(&digits))).view();
    let list = element("ul").class("phone-list").with(live::each(known, one));
    together((element("h3").with(text.help().phones), element("p").with(live::words(none)), list))
}
