//! The telephones of the authorities that are asked.

use super::words;
use crate::text::Text;
use leptos::prelude::*;
use overblik_core::portal::view::{Source, Sources};

/// The telephones; nobody is asked without a person.
#[component]
pub fn Phones(text: &'static Text, sources: RwSignal<Sources>) -> impl IntoView {
    let known = Memo::new(move |_| {
        let own = |source: &Source| (words::name(text, &source.name).to_owned(), source.phone.clone());
        sources.with(|sources| sources.shown.iter().map(own).collect::<Vec<_>>())
    });
    let none = move || known.with(Vec::is_empty).then_some(text.help.no_phones);
    let one = |(name, phone): (String, String)| {
        let words = words::phone(&phone);
        view! { <li>{name} ": " <a class="phone" href=format!("tel:+45{phone}")>{words}</a></li> }
    };
    view! {
        <h3>{text.help.phones}</h3>
        <p>{none}</p>
        <ul class="phone-list">
            <For each=move || known.get() key=Clone::clone children=one />
        </ul>
    }
}
