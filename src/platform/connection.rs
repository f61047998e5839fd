//! The line to the portal's own server: whether it answers, and when that may have changed.

use super::visibility;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit};

/// What the server has for everybody, and nothing on the device answers for it.
const REGISTRY: &str = "/sources.json";

/// Whether it answers, whatever it says.
pub async fn is_there() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let asked = RequestInit::new();
    asked.set_method("HEAD");
    asked.set_cache(RequestCache::NoStore);
    JsFuture::from(window.fetch_with_str_and_init(REGISTRY, &asked)).await.is_ok()
}

/// Calls `run` when the device is online again or the page is shown again, as long as the page lives.
pub fn on_change(run: impl Fn() + Clone + 'static) {
    visibility::on_shown(run.clone());
    let listener = Closure::<dyn FnMut()>::new(run).into_js_value();
    if let Some(window) = web_sys::window() {
        window.set_ononline(Some(listener.unchecked_ref()));
    }
}
