//! One alarm that can be set anew.

use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // On the global scope of a page and of a worker alike, which web-sys keeps apart.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Closure<dyn FnMut()>, millis: i32) -> i32;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: i32);
}

/// An alarm. Setting it takes back the time set before.
#[derive(Default)]
pub struct Alarm {
    set: Cell<Option<i32>>,
    handler: RefCell<Option<Closure<dyn FnMut()>>>,
}

impl Alarm {
    /// Calls `ring` once, `millis` milliseconds from now.
    pub fn set(&self, millis: i64, ring: impl FnOnce() + 'static) {
        if let Some(id) = self.set.take() {
            clear_timeout(id);
        }
        let handler = Closure::once(ring);
        let millis = i32::try_from(millis.max(0)).unwrap_or(i32::MAX);
        self.set.set(Some(set_timeout(&handler, millis)));
        // The handler set before has rung or been taken back. It may be the one that runs now:
        // wasm-bindgen keeps what runs until it has run.
        let _before = self.handler.replace(Some(handler));
    }
}
