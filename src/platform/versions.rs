//! The portal's own versions on this device: `boot.js` has this one kept, and takes a newer one. When a release is another
//! version, and what is kept of it, is the build's and `sw.js`'s to say.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = overblikKeep)]
    fn start_keeping(told: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = overblikRenew)]
    fn start_renewing() -> Result<JsValue, JsValue>;
}

/// Has this version kept, and calls `told` when a newer one lies ready, as long as the page lives.
pub fn keep(told: impl FnMut() + 'static) {
    let _in_development = start_keeping(&Closure::<dyn FnMut()>::new(told).into_js_value());
}

/// Takes the newer version and loads the page anew.
pub fn renew() {
    let _in_development = start_renewing();
}
