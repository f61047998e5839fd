//! A choice of one among many (the design system's "dropdown": the browser's own list).

use leptos::prelude::*;

/// A list to choose from.
#[component]
pub fn Select(
    /// Its id, so that focus finds it again.
    id: &'static str,
    /// What is chosen.
    label: &'static str,
    /// Each choice's value and words.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The value that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// Chooses another.
    change: Callback<String>,
) -> impl IntoView {
    let option = move |(own, words): (String, String)| {
        let chosen = own.clone();
        let chosen = move || value.with(|value| *value == chosen);
        view! { <option value=own prop:selected=chosen>{words}</option> }
    };
    let choices = move || options.get().into_iter().map(option).collect_view();
    view! {
        <div class="form-group">
            <label class="form-label" for=id>{label}</label>
            <select class="form-select" id=id on:change=move |event| change.run(event_target_value(&event))>
                {choices}
            </select>
        </div>
    }
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::with_effect;
    vec![Example::new("Tre valg", "Three choices", |speech| {
        let effect = RwSignal::new(String::from("b"));
        let choices = [
            ("", speech.say("Alle slags", "Every kind")),
            ("a", speech.say("Bøger", "Books")),
            ("b", speech.say("Blade", "Magazines")),
        ];
        let options: Vec<(String, String)> =
            choices.map(|(value, words)| (value.to_owned(), words.to_owned())).into();
        let change = Callback::new(move |value| effect.set(value));
        let label = speech.say("Slags", "Kind");
        with_effect(
            speech,
            effect,
            view! { <Select id="example-select" label options value=effect change /> },
        )
    })]
}
