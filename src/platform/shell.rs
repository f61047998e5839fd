//! The document around the app: the static shell it takes the place of, title, language, focus.

use wasm_bindgen::JsCast;
use web_sys::{Document, FocusOptions, HtmlElement};

/// The menu, which the static shell has too, and the button that opens it.
const MENU: &str = "menu";
const MENU_BUTTON: &str = "menu-button";

/// Where boot.js writes down what was pressed in the static shell.
const PRESSED: &str = "data-pressed";

/// The element the app lives in, emptied of the static shell, and what lets its reader go on there (`go_on`), with what
/// was pressed before anything could answer.
pub fn take_over() -> Option<(HtmlElement, impl FnOnce())> {
    let app = by_id("app")?;
    let go_on = go_on();
    app.set_text_content(None);
    Some((app, move || {
        go_on();
        press_again();
    }))
}

/// Presses what was pressed in the static shell, if the app has it too.
fn press_again() {
    let root = document().and_then(|document| document.document_element());
    if let Some(pressed) = root.as_ref().and_then(|root| root.get_attribute(PRESSED)) {
        let _removed = root.map(|root| root.remove_attribute(PRESSED));
        let _gone = by_id(&pressed).map(|element| element.click());
    }
}

/// The app stands: the document says so.
pub fn standing() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _same = root.class_list().replace("booting", "running");
    }
}

/// Whether the window is narrower than the design system's medium breakpoint: 768 CSS pixels.
pub fn is_narrow() -> bool {
    let width =
        web_sys::window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
    width.is_some_and(|width| width < 768.0)
}

/// Runs once what has just changed stands in the document.
pub fn soon(run: impl FnOnce() + 'static) {
    wasm_bindgen_futures::spawn_local(async move { run() });
}

/// What lets the reader go on once the page has been drawn anew: an open menu is open again, and focus is on what had it,
/// found by its id or as the page's heading. The menu's links have no ids: focus among them begins again at its button.
pub fn go_on() -> impl FnOnce() + 'static {
    let active = document().and_then(|document| document.active_element());
    let is_heading = active.as_ref().is_some_and(|element| element.tag_name() == "H1");
    let id = active.map(|element| element.id()).unwrap_or_default();
    let menu_is_open = by_id(MENU).is_some_and(|menu| menu.matches(":popover-open").unwrap_or_default());
    move || {
        if is_heading {
            focus_heading();
        } else if !id.is_empty() {
            focus(&id);
        } else if menu_is_open {
            focus(MENU_BUTTON);
        }
        // It closes when focus goes elsewhere, so it comes last.
        if menu_is_open {
            let _no_popovers = by_id(MENU).map(|menu| menu.show_popover());
        }
    }
}

/// Moves focus to an element by its id.
fn focus(id: &str) {
    let _gone = by_id(id).map(|element| element.focus());
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

fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
