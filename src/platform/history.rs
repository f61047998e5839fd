//! The address bar: where the page is, going somewhere, leaving, and hearing of back and forward.

use wasm_bindgen::prelude::*;
use web_sys::{ScrollToOptions, Window};

/// The path of the address and its query, without a fragment.
pub fn address() -> (String, String) {
    let location = window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    (part(web_sys::Location::pathname), part(web_sys::Location::search))
}

/// The portal's own origin.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Goes to an address as a new entry.
pub fn push(address: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _refused = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Gives the present entry another address.
pub fn rename(address: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _refused = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Shows the top of the page.
pub fn to_top() {
    if let Some(window) = window() {
        let top = ScrollToOptions::new();
        top.set_top(0.0);
        window.scroll_to_with_scroll_to_options(&top);
    }
}

/// Leaves for another document, which takes the place of this one: back does not lead here.
pub fn leave_for(path: &str) {
    if let Some(window) = window() {
        let _refused = window.location().replace(path);
    }
}

/// Loads this document anew.
pub fn reload() {
    if let Some(window) = window() {
        let _refused = window.location().reload();
    }
}

/// Calls `arrive` when back or forward has led to another entry, as long as the page lives.
pub fn on_arrival(arrive: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(arrive).into_js_value();
    if let Some(window) = window() {
        window.set_onpopstate(Some(listener.unchecked_ref()));
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}
