//! Signs that somebody is at the page: a press, a key, a scroll, a tab that is shown again. It hears that something was
//! done, never what.

use wasm_bindgen::prelude::*;
use web_sys::{AddEventListenerOptions, Event, VisibilityState};

const SIGNS: [&str; 5] = ["pointerdown", "keydown", "wheel", "touchmove", "visibilitychange"];

/// Calls `present` at a sign, at most once in so many milliseconds, as long as the page lives.
pub fn hear(every_ms: f64, mut present: impl FnMut() + 'static) {
    let mut told = f64::NEG_INFINITY;
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let now = event.time_stamp();
        // What a script makes up is no sign of life.
        if now - told >= every_ms && event.is_trusted() && is_shown() {
            told = now;
            present();
        }
    });
    let listener = listener.into_js_value();
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    let Some(window) = web_sys::window() else { return };
    for sign in SIGNS {
        let _refused = window.add_event_listener_with_callback_and_add_event_listener_options(
            sign,
            listener.unchecked_ref(),
            &options,
        );
    }
}

fn is_shown() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.visibility_state() == VisibilityState::Visible)
}
