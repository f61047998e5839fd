//! The address bar: where the page is, going somewhere, and hearing of back and forward.

use wasm_bindgen::prelude::*;
use web_sys::{ScrollToOptions, Window};

/// The path of the address, without query and fragment.
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Goes to a path as a new entry, at the top of the page.
pub fn push(path: &str) {
    let history = window().and_then(|window| window.history().ok());
    let pushed = history.map(|history| history.push_state_with_url(&JsValue::NULL, "", Some(path)));
    if let (Some(Ok(())), Some(window)) = (pushed, window()) {
        window.scroll_to_with_scroll_to_options(&ScrollToOptions::new());
    }
}

/// Puts a path in place of the present entry.
pub fn replace(path: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _refused = history.replace_state_with_url(&JsValue::NULL, "", Some(path));
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
