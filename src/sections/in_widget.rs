//! The widget that is set up on the page for municipalities, as its parts read and change it.

use super::widget_code::{WidgetChoice, is_name};
use crate::components::{Element, IsChosen, Options, Select, element, live};
use crate::text::Text;
use crate::theme::Theme;
use leptos::prelude::*;
use std::sync::{Arc, Mutex, PoisonError};

/// What was chosen last. A change of language draws the page anew, and nobody should have to choose again because of it.
static LAST: Mutex<WidgetChoice> = Mutex::new(WidgetChoice::new());

/// The widget, and what its parts go by besides.
#[derive(Clone, Copy)]
pub struct InWidget {
    /// The words.
    pub text: &'static Text,
    /// What has been chosen.
    pub choice: RwSignal<WidgetChoice>,
    /// The portal's origin, which the code names.
    pub portal: StoredValue<String>,
}

impl InWidget {
    /// As it was left.
    pub fn new(text: &'static Text, portal: String) -> Self {
        let choice = RwSignal::new(LAST.lock().unwrap_or_else(PoisonError::into_inner).clone());
        Self { text, choice, portal: StoredValue::new(portal) }
    }

    /// What is said under this name; nothing when it is as usual.
    pub fn get(self, name: &'static str) -> String {
        self.choice.with(|choice| choice.get(name).to_owned())
    }

    /// Says it; nothing makes it as usual.
    pub fn set(self, name: &'static str, value: &str) {
        self.choice.update(|choice| choice.set(name, value));
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = self.choice.get_untracked();
    }

    /// What the widget is asked for: what it would refuse is left out.
    pub fn used(self) -> WidgetChoice {
        let mut choice = self.choice.get();
        if !is_name(choice.get("authority")) {
            choice.set("authority", "");
        }
        if Theme::read(&choice.theme()).is_ok() { choice } else { choice.without_theme() }
    }

    /// A choice among these values and their words; a value that is nothing is the usual one.
    pub fn select(
        self,
        id: &'static str,
        name: &'static str,
        label: &'static str,
        values: Vec<(String, String)>,
    ) -> AnyView {
        let options: Options = Box::new(move || values.clone());
        let chosen: IsChosen = Arc::new(move |value| self.get(name) == value);
        let change = Callback::new(move |value: String| self.set(name, &value));
        view! { <Select id label options chosen change /> }.into_any()
    }
}

/// A line to write in, with a hint, and what is wrong with what has been written.
pub fn field(
    (id, label, hint): (&'static str, &'static str, &'static str),
    value: String,
    wrong: impl Fn() -> &'static str + Copy + Send + 'static,
    hear: impl Fn(String) + 'static,
) -> Element {
    let (hint_id, wrong_id) = ([id, "-hint"].concat(), [id, "-wrong"].concat());
    let input = element("input")
        .class("form-input")
        .set("id", id)
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", [hint_id.as_str(), " ", &wrong_id].concat())
        .set("value", value)
        .follow("aria-invalid", move || (!wrong().is_empty()).then(|| "true".to_owned()))
        .on("input", move |event| hear(event_target_value(&event)));
    let said = element("p").class("form-error-message").set("id", wrong_id).set("role", "status");
    element("div")
        .class("form-group")
        .with(element("label").class("form-label").set("for", id).with(label))
        .with(element("p").class("form-hint").set("id", hint_id).with(hint))
        .with(said.with(live::words(wrong)))
        .with(input)
}
