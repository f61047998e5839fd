//! How a component shows itself: by named examples, in a build with the feature `gallery` alone.
//! They feed the gallery page, the tests in the browser, axe and the pictures.

use leptos::prelude::*;

/// The language an example speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// Danish.
    Danish,
    /// English.
    English,
}

impl Speech {
    /// The one of these words that is in this language.
    pub fn say(self, danish: &'static str, english: &'static str) -> &'static str {
        match self {
            Self::Danish => danish,
            Self::English => english,
        }
    }
}

/// One example of a component.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    danish: &'static str,
    english: &'static str,
    show: fn(Speech) -> AnyView,
}

impl Example {
    /// An example with its name in both languages.
    pub(super) fn new(danish: &'static str, english: &'static str, show: fn(Speech) -> AnyView) -> Self {
        Self { danish, english, show }
    }

    /// Its name.
    pub fn name(&self, speech: Speech) -> &'static str {
        speech.say(self.danish, self.english)
    }

    /// The component as the example has it.
    pub fn view(&self, speech: Speech) -> AnyView {
        (self.show)(speech)
    }
}

/// Stands under an example that does something, and says what it did last.
pub(super) fn with_effect(
    speech: Speech,
    effect: RwSignal<String>,
    view: impl IntoView + 'static,
) -> AnyView {
    view! {
        {view.into_view()}
        <p class="example-effect">{speech.say("Virkning: ", "Effect: ")}<output>{effect}</output></p>
    }
    .into_any()
}

/// The same for what does one thing: how many times it did it.
pub(super) fn counting(speech: Speech, view: fn(Speech, Callback<()>) -> AnyView) -> AnyView {
    let presses = StoredValue::new(0);
    let effect = RwSignal::new(String::from("0"));
    let press = Callback::new(move |()| {
        presses.update_value(|presses| *presses += 1);
        effect.set(presses.get_value().to_string());
    });
    with_effect(speech, effect, view(speech, press))
}
