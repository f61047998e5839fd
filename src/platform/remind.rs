//! What reminds somebody outside the page, by way of `remind.js`: the system's messages, the number on the app's icon, the
//! times that the browser keeps; and which of the portal's tabs tells. A browser that can none of it does nothing.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = overblikRemind)]
    fn call(what: &str, first: &JsValue, title: &str, body: &str) -> Result<Promise, JsValue>;
}

/// Calls `tell` if this tab is the one that tells of the reminder with this name.
pub fn if_alone(key: &str, tell: impl FnOnce() + 'static) {
    let asked = call("alone", &key.into(), "", "");
    spawn_local(async move {
        let said = match asked {
            Ok(asked) => JsFuture::from(asked).await.ok(),
            Err(_) => None,
        };
        // Rather told twice than not at all.
        if said.and_then(|said| said.as_bool()) != Some(false) {
            tell();
        }
    });
}

/// Has the system say this, where it may and nobody looks at the page.
pub fn show(title: &str, body: &str) {
    let _nowhere = call("show", &title.into(), body, "");
}

/// Sets the number on the app's icon; none for nothing.
pub fn set_badge(count: u32) {
    let _nowhere = call("badge", &count.into(), "", "");
}

/// Has the browser keep these times, in milliseconds since 1970, with what it says then; none takes them away.
pub fn keep(times: &[i64], title: &str, body: &str) {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age are whole numbers in f64")]
    let times: Array = times.iter().map(|time| JsValue::from(*time as f64)).collect();
    let _nowhere = call("keep", &times, title, body);
}
