//! A text to change and take along (the design system's "tekstområde"), and a button that copies it as it stands then. It
//! is kept nowhere: the browser is asked not to remember it nor to have it checked elsewhere.

use super::button::Button;
use super::element::{Place, element};
use super::live;
use leptos::prelude::*;
use leptos::web_sys::HtmlTextAreaElement;
use wasm_bindgen::JsCast;

/// Copies some words, and then says whether it could.
pub type Copy = Callback<(String, Callback<bool>)>;

/// The words around the text.
#[derive(Debug, Clone, Copy)]
pub struct CopyWords {
    /// What the text is.
    pub label: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It has been copied.
    pub copied: &'static str,
    /// It is marked, and has to be copied by hand.
    pub by_hand: &'static str,
}

/// The text.
#[component]
pub fn TextToCopy(
    words: CopyWords,
    /// What stands in it from the beginning.
    text: String,
    /// Copies what stands in it.
    copy: Copy,
) -> impl IntoView {
    let place = Place::new();
    let copied = RwSignal::new(None);
    let heard = Callback::new(move |done| copied.set(Some(done)));
    let press = Callback::new(move |()| {
        // Said anew each time, so that a screen reader hears it again.
        copied.set(None);
        match marked(place) {
            Some(text) => copy.run((text, heard)),
            None => heard.run(false),
        }
    });
    let said = move || match copied.get() {
        None => "",
        Some(true) => words.copied,
        Some(false) => words.by_hand,
    };
    let rows = text.lines().count().to_string();
    let own = element("textarea")
        .class("form-input copy-text")
        .set("rows", rows)
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .at(place)
        .on("input", move |_| copied.set(None))
        .with(text);
    element("div")
        .class("form-group")
        .with(element("label").class("form-label").with(words.label).with(own))
        .with(view! { <Button words=words.copy press /> })
        .with(element("p").class("copy-said").set("role", "status").with(live::words(said)))
        .view()
}

/// Marks the text, so that it can be copied by hand where the page may not, and gives it.
fn marked(place: Place) -> Option<String> {
    let own = place.get_untracked()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    own.select();
    Some(own.value())
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    vec![Example::new("Et brev", "A letter", |speech| {
        let words = CopyWords {
            label: speech.say("Dit brev", "Your letter"),
            copy: speech.say("Kopiér", "Copy"),
            copied: speech.say("Brevet er kopieret.", "The letter is copied."),
            by_hand: speech
                .say("Teksten er markeret. Kopiér den selv.", "The text is marked. Copy it yourself."),
        };
        let text =
            speech.say("Til biblioteket\n\nJeg vil gerne låne bogen.", "To the library\n\nI want the book.");
        let copy = Callback::new(|(_, heard): (String, Callback<bool>)| heard.run(true));
        view! { <TextToCopy words text=text.to_owned() copy /> }.into_any()
    })]
}
