//! The language switcher: each language in its own words.

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
    let entry = move |(tag, name): (&'static str, &'static str)| {
        view! {
            <li>
                <button
                    type="button"
                    id=format!("{id}-{tag}")
                    lang=tag
                    aria-current=(current == tag).then_some("true")
                    on:click=move |_| choose.run(tag)
                >
                    {name}
                </button>
            </li>
        }
    };
    view! { <ul class="languages" aria-label=label>{languages.map(entry)}</ul> }
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
