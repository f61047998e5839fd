//! The language switcher: each language in its own words.

use super::element::element;
use leptos::prelude::*;

/// A list of languages, the present one marked.
#[component]
pub fn LanguageList(
    /// The list's name.
    label: &'static str,
    /// Each language's tag and its name in itself.
    languages: [(&'static str, &'static str); 2],
    /// The present one's tag.
    current: &'static str,
    /// Begins the ids of its buttons, so that focus finds them again.
    id: &'static str,
    /// Chooses the language with this tag.
    choose: Callback<&'static str>,
) -> impl IntoView {
    let entry = |(tag, name): (&'static str, &'static str)| {
        let button = element("button")
            .set("type", "button")
            .set("id", [id, "-", tag].concat())
            .set("lang", tag)
            .set("aria-current", (current == tag).then_some("true"))
            .on("click", move |_| choose.run(tag));
        element("li").with(button.with(name))
    };
    let entries: Vec<_> = languages.into_iter().map(entry).collect();
    element("ul").class("languages").set("aria-label", label).with(entries).view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::with_effect;
    vec![Example::new("To sprog", "Two languages", |speech| {
        let effect = RwSignal::new(String::new());
        let label = speech.say("Sprog i eksemplet", "Language of the example");
        let (current, choose) =
            (speech.say("da", "en"), Callback::new(move |tag: &'static str| effect.set(tag.to_owned())));
        let languages = [("da", "Dansk"), ("en", "English")];
        with_effect(
            speech,
            effect,
            view! { <LanguageList label languages current id="example-language" choose /> },
        )
    })]
}
