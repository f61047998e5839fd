//! Copies words, where the browser lets the page.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    // There is no clipboard on a page that is not served safely, and a frame may be refused it.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(words: &str) -> Result<Promise, JsValue>;
}

/// Copies the words, and then says whether that went well.
pub fn copy(words: &str, done: impl FnOnce(bool) + 'static) {
    match write_text(words) {
        Ok(writing) => spawn_local(async move { done(JsFuture::from(writing).await.is_ok()) }),
        Err(_) => done(false),
    }
}
