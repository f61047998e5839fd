//! The document around the app: the static shell it takes the place of, title, language, focus.

use wasm_bindgen::JsCast;
use web_sys::{Document, FocusOptions, HtmlElement};

/// The element the app lives in, emptied of the static shell, and the id of what had focus there.
pub fn take_over() -> Option<(HtmlElement, String)> {
    let document = document()?;
    let app: HtmlElement = document.get_element_by_id("app")?.dyn_into().ok()?;
    let focused = focused();
    app.set_text_content(None);
    Some((app, focused))
}

/// The app stands: the document says so, and focus is where it was.
pub fn standing(focused: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _same = root.class_list().replace("booting", "running");
    }
    if !focused.is_empty() {
        focus(focused);
    }
}

/// Whether the window is narrower than the design system's medium breakpoint: 768 CSS pixels.
pub fn is_narrow() -> bool {
    let width =
        web_sys::window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
    width.is_some_and(|width| width < 768.0)
}

/// The id of what has focus; empty when it has none.
pub fn focused() -> String {
    document().and_then(|document| document.active_element()).map(|element| element.id()).unwrap_or_default()
}

/// Runs once what has just changed stands in the document.
pub fn soon(run: impl FnOnce() + 'static) {
    wasm_bindgen_futures::spawn_local(async move { run() });
}

/// What gives focus back to what has it now, once that has been drawn anew: found by its id, or as the page's heading.
pub fn focus_again() -> impl FnOnce() + 'static {
    let id = focused();
    let active = document().and_then(|document| document.active_element());
    let is_heading = active.is_some_and(|element| element.tag_name() == "H1");
    move || {
        if is_heading {
            focus_heading();
        } else if !id.is_empty() {
            focus(&id);
        }
    }
}

/// Moves focus to an element by its id.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _gone = element.focus();
    }
}

/// Moves focus to the page's heading, so that a screen reader says where it is, and leaves the
/// window where it stands.
pub fn focus_heading() {
    let heading = document().and_then(|document| document.query_selector("#main-content h1").ok()?);
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        heading.set_tab_index(-1);
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _gone = heading.focus_with_options(&options);
    }
}

/// Sets the tab's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the document's language.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _refused = root.set_attribute("lang", tag);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
