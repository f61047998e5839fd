//! The portal's place among the device's programs: whether it has one, and what the browser offers. `boot.js` keeps the
//! offer, which may come before any program runs.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Window;

/// Whether this is a window of its own and no browser's.
pub fn is_installed() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let alone = window.match_media("(display-mode: standalone)").ok().flatten();
    alone.is_some_and(|alone| alone.matches()) || standalone(&window).is_truthy()
}

/// Whether the browser is one of Apple's, which have their own way and no offer.
pub fn is_apple() -> bool {
    web_sys::window().is_some_and(|window| !standalone(&window).is_undefined())
}

/// Whether the browser offers it.
pub fn is_offered() -> bool {
    offer().is_some()
}

/// Takes the browser's offer: it asks the citizen itself. It is good once.
pub fn take() {
    if let Some(offer) = offer() {
        let _gone = Reflect::delete_property(&js_sys::global(), &OFFER.into());
        let prompt =
            Reflect::get(&offer, &"prompt".into()).ok().and_then(|it| it.dyn_into::<Function>().ok());
        let _refused = prompt.map(|prompt| prompt.call0(&offer));
    }
}

/// Calls `run` when the browser has something to offer, or has kept its word, as long as the page lives.
pub fn on_change(run: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(run).into_js_value();
    let Some(window) = web_sys::window() else { return };
    for change in ["beforeinstallprompt", "appinstalled"] {
        let _refused = window.add_event_listener_with_callback(change, listener.unchecked_ref());
    }
}

const OFFER: &str = "overblikInstall";

fn offer() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &OFFER.into()).ok().filter(JsValue::is_object)
}

/// What Apple's browsers say of the same.
fn standalone(window: &Window) -> JsValue {
    Reflect::get(&window.navigator(), &"standalone".into()).unwrap_or_default()
}
