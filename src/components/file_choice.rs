//! A choice of a file from one's own device (the design system's "fil-upload"), by the browser's own dialog or dropped on the
//! field. It reads nothing.

use super::element::element;
use leptos::prelude::*;
use leptos::web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};
use wasm_bindgen::JsCast;

/// The field.
#[component]
pub fn FileChoice(
    /// Its id, so that focus finds it again.
    id: &'static str,
    /// What file is meant.
    label: &'static str,
    /// What becomes of it.
    hint: &'static str,
    /// The endings and media types that fit.
    accept: &'static str,
    /// What is done with the file; with none when it is taken back.
    choose: Callback<Option<File>>,
) -> impl IntoView {
    let hint_id = [id, "-hint"].concat();
    let chosen = move |event: Event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        choose.run(field.and_then(|field| first(field.files())));
    };
    let own = element("input")
        .set("type", "file")
        .class("form-input file-choice")
        .set("id", id)
        .set("accept", accept)
        .set("aria-describedby", hint_id.clone())
        .on("change", chosen);
    let dropped = move |event: Event| {
        event.prevent_default();
        let event = event.dyn_into::<DragEvent>().ok();
        let data = event.and_then(|event| event.data_transfer());
        if let Some(file) = data.and_then(|data| first(data.files())) {
            choose.run(Some(file));
        }
    };
    element("div")
        .class("form-group file-drop")
        .on("dragover", |event| event.prevent_default())
        .on("drop", dropped)
        .with(element("label").class("form-label").set("for", id).with(label))
        .with(element("span").class("form-hint").set("id", hint_id).with(hint))
        .with(own)
        .view()
}

fn first(files: Option<FileList>) -> Option<File> {
    files?.get(0)
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::Example;
    use super::example::with_effect;
    vec![Example::new("En fil", "A file", |speech| {
        let effect = RwSignal::new(String::new());
        let choose = Callback::new(move |file: Option<File>| {
            effect.set(file.map(|file| file.name()).unwrap_or_default());
        });
        let label = speech.say("Dit billede", "Your picture");
        let hint = speech.say("Det bliver på din enhed.", "It stays on your device.");
        with_effect(
            speech,
            effect,
            view! { <FileChoice id="example-file" label hint accept="image/*" choose /> },
        )
    })]
}
