//! A word with a colour behind it (the design system's "badge"). The word says all; the colour
//! only supports it.

use super::element::element;
use leptos::prelude::*;

/// What a badge or an alert is about; the colour follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Info,
    /// Something to mind.
    Warning,
    /// Something that went wrong.
    Error,
}

impl Tone {
    /// Its word in class names.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A badge.
#[component]
pub fn Badge(
    /// What it is about.
    tone: Tone,
    /// Its words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    element("strong").class(["badge badge-", tone.word()].concat()).with(words).view()
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![
        Example::new("Noget at vide", "Something to know", |speech| {
            view! { <Badge tone=Tone::Info words=speech.say("Ny", "New") /> }.into_any()
        }),
        Example::new("En advarsel", "A warning", |speech| {
            view! { <Badge tone=Tone::Warning words=speech.say("Venter på dig", "Waits for you") /> }
                .into_any()
        }),
        Example::new("En fejl", "An error", |speech| {
            view! { <Badge tone=Tone::Error words=speech.say("For sent", "Too late") /> }.into_any()
        }),
    ]
}
