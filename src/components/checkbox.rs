//! A choice of yes or no (the design system's "tjekboks"), alone or several under one question.

use super::element::element;
use leptos::prelude::*;

/// One box.
#[component]
pub fn Checkbox(
    /// Its id, so that focus finds it again.
    #[prop(into)]
    id: String,
    /// Its words.
    #[prop(into)]
    label: String,
    /// Whether it is chosen.
    #[prop(into)]
    checked: Signal<bool>,
    /// Chooses it or not.
    change: Callback<bool>,
) -> impl IntoView {
    let own = element("input")
        .set("type", "checkbox")
        .class("form-checkbox")
        .set("id", id.clone())
        .state("checked", checked)
        .on("change", move |event| change.run(event_target_checked(&event)));
    let label = element("label").set("for", id).with(label);
    element("div").class("form-group-checkbox").with(own).with(label).view()
}

/// One of several boxes.
pub struct Choice {
    /// What it stands for.
    pub value: &'static str,
    /// Its words.
    pub label: String,
    /// Whether it is chosen.
    pub checked: Signal<bool>,
}

/// Several boxes under one question.
#[component]
pub fn CheckboxGroup(
    /// Begins the ids of its boxes: `<id>-<value>`.
    id: &'static str,
    /// The question.
    legend: &'static str,
    /// The boxes.
    options: Vec<Choice>,
    /// Chooses the box with this value, or not.
    change: Callback<(&'static str, bool)>,
) -> impl IntoView {
    let one = move |Choice { value, label, checked }: Choice| {
        let change = Callback::new(move |checked| change.run((value, checked)));
        view! { <Checkbox id=[id, "-", value].concat() label checked change /> }
    };
    let boxes: Vec<_> = options.into_iter().map(one).collect();
    element("fieldset")
        .class("form-group")
        .set("id", id)
        .with(element("legend").class("form-label").with(legend))
        .with(boxes)
        .view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::with_effect;
    vec![
        Example::new("Alene", "Alone", |speech| {
            let (checked, effect) = (RwSignal::new(false), RwSignal::new(String::new()));
            let change = Callback::new(move |now: bool| {
                checked.set(now);
                effect.set(now.to_string());
            });
            let label = speech.say("Vis kun det nyeste", "Show only the newest");
            with_effect(speech, effect, view! { <Checkbox id="example-alone" label checked change /> })
        }),
        Example::new("Flere under ét spørgsmål", "Several under one question", |speech| {
            let (chosen, effect) = (RwSignal::new(vec!["b"]), RwSignal::new(String::from("b")));
            let change = Callback::new(move |(value, now): (&'static str, bool)| {
                chosen.update(|chosen| {
                    chosen.retain(|other| *other != value);
                    chosen.extend(now.then_some(value));
                });
                effect.set(chosen.get_untracked().join(" "));
            });
            let options = vec![
                ("a", speech.say("Bøger", "Books")),
                ("b", speech.say("Blade", "Magazines")),
                (
                    "c",
                    speech
                        .say("Film og musik, som man kan låne hjem", "Films and music that can be borrowed"),
                ),
            ];
            let choice = |(value, label): (&'static str, &str)| {
                let checked = Signal::derive(move || chosen.with(|chosen| chosen.contains(&value)));
                Choice { value, label: label.to_owned(), checked }
            };
            let options = options.into_iter().map(choice).collect();
            let legend = speech.say("Hvad vil du se?", "What do you want to see?");
            with_effect(speech, effect, view! { <CheckboxGroup id="example-group" legend options change /> })
        }),
    ]
}
