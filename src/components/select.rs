//! A choice of one among many (the design system's "dropdown": the browser's own list).

use super::element::element;
use super::live;
use leptos::prelude::*;
use std::sync::Arc;

/// What can be chosen: each choice's value and words.
pub type Options = Box<dyn Fn() -> Vec<(String, String)> + Send>;
/// Whether a value is the one that is chosen.
pub type IsChosen = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// A list to choose from.
#[component]
pub fn Select(
    /// Its id, so that focus finds it again.
    id: &'static str,
    /// What is chosen.
    label: &'static str,
    /// What there is to choose.
    options: Options,
    /// Which of it is chosen.
    chosen: IsChosen,
    /// Chooses another.
    change: Callback<String>,
) -> impl IntoView {
    let option = move |(own, words): (String, String)| {
        let (chosen, value) = (Arc::clone(&chosen), own.clone());
        let chosen = Signal::derive(move || chosen(&value));
        element("option").set("value", own).state("selected", chosen).with(words).view()
    };
    let own = element("select")
        .class("form-select")
        .set("id", id)
        .on("change", move |event| change.run(event_target_value(&event)))
        .with(live::each(options, option));
    element("div")
        .class("form-group")
        .with(element("label").class("form-label").set("for", id).with(label))
        .with(own)
        .view()
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
        let options: Options =
            Box::new(move || choices.map(|(value, words)| (value.to_owned(), words.to_owned())).into());
        let chosen: IsChosen = Arc::new(move |own| effect.with(|effect| effect == own));
        let change = Callback::new(move |value| effect.set(value));
        let label = speech.say("Slags", "Kind");
        with_effect(speech, effect, view! { <Select id="example-select" label options chosen change /> })
    })]
}
