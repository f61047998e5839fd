//! A question that has to be answered before anything else (the design system's "modal" that demands action): the browser's
//! own modal dialog, which keeps focus in it and all else out of reach. It closes when it is taken off the page, and by
//! nothing that the citizen does but choosing.

use super::content::Words;
use super::element::{Place, element};
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlDialogElement, HtmlElement, KeyboardEvent};
use wasm_bindgen::JsCast;

/// The dialog, open as long as it stands.
#[component]
pub fn Dialog(
    /// Its id; its heading's is `<id>-heading`, and its words' `<id>-words`.
    id: &'static str,
    /// Its heading.
    #[prop(into)]
    heading: Words,
    /// What can be chosen. Focus begins at the first.
    actions: AnyView,
    /// What is said of a choice that went wrong.
    #[prop(optional)]
    note: Option<AnyView>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let place = Place::new();
    open(place);
    let heading_id = [id, "-heading"].concat();
    let words_id = [id, "-words"].concat();
    let heading = element("h2").class("modal-title").set("id", heading_id.clone()).with(heading);
    let words = element("div").class("modal-body").set("id", words_id.clone()).with(children());
    element("dialog")
        .class("fds-modal")
        .set("id", id)
        .set("role", "alertdialog")
        .set("aria-labelledby", heading_id)
        .set("aria-describedby", words_id)
        .set("closedby", "none")
        .at(place)
        .on("cancel", |event| event.prevent_default())
        .on("keydown", |event| keep_open(&event))
        .with(element("div").class("modal-header").with(heading))
        .with(words)
        .with(note)
        .with(element("div").class("modal-footer").with(actions))
        .view()
}

/// Opens it when it stands. When it goes, focus goes back to what had it.
fn open(place: Place) {
    let opened = StoredValue::new_local(None::<(HtmlDialogElement, Option<HtmlElement>)>);
    Effect::new(move |_| {
        let dialog = place.get().and_then(|element| element.dyn_into::<HtmlDialogElement>().ok());
        if let Some(dialog) = dialog {
            let before = document().active_element().and_then(|element| element.dyn_into().ok());
            let _open_already = dialog.show_modal();
            opened.set_value(Some((dialog, before)));
        }
    });
    on_cleanup(move || {
        if let Some((dialog, before)) = opened.try_get_value().flatten() {
            // Nothing outside can have focus while it is open.
            dialog.close();
            let _gone = before.map(|before| before.focus());
        }
    });
}

/// Some browsers close at a second Escape whatever is said to the first.
fn keep_open(event: &Event) {
    if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
        event.prevent_default();
    }
}

/// Its examples.
#[cfg(feature = "gallery")]
pub fn examples() -> Vec<super::Example> {
    use super::example::with_effect;
    use super::{Button, Example, live, together};
    vec![Example::new("Et spørgsmål efter et tryk", "A question after a press", |speech| {
        let (open, effect) = (RwSignal::new(false), RwSignal::new(String::new()));
        let choose = move |choice: &'static str| {
            Callback::new(move |()| {
                effect.set(choice.to_owned());
                open.set(false);
            })
        };
        let question = move || {
            let actions = together((
                view! { <Button words=speech.say("Behold bogen", "Keep the book") primary=true press=choose("a") /> },
                view! { <Button words=speech.say("Aflever den", "Return it") press=choose("b") /> },
            ));
            let heading = speech.say("Lånet udløber snart", "The loan ends soon");
            let words = speech.say("Du har to dage tilbage.", "You have two days left.");
            view! { <Dialog id="example-dialog" heading actions><p>{words}</p></Dialog> }.into_any()
        };
        let press = Callback::new(move |()| open.set(true));
        let opener = view! { <Button words=speech.say("Se dit lån", "See your loan") press /> };
        with_effect(speech, effect, together((opener, live::when(move || open.get(), question))))
    })]
}
