//! The page that comes into sight again: another tab, program or dark screen was before it.

use wasm_bindgen::prelude::*;
use web_sys::VisibilityState;

/// Calls `run` whenever it has, as long as the page lives.
pub fn on_shown(mut run: impl FnMut() + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let seen = document.clone();
    let listener = Closure::<dyn FnMut()>::new(move || {
        if seen.visibility_state() == VisibilityState::Visible {
            run();
        }
    });
    let listener = listener.into_js_value();
    let _refused = document.add_event_listener_with_callback("visibilitychange", listener.unchecked_ref());
}
