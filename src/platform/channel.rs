//! The two ends of the channel between page and worker: bytes out, bytes in.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker};

/// The page's end: the worker that `boot.js` has started.
#[derive(Clone)]
pub struct WorkerEnd(Worker);

impl WorkerEnd {
    /// Takes over the worker and hears it; `None` when there is none.
    pub fn take(hear: impl FnMut(Vec<u8>) + 'static) -> Option<Self> {
        let worker = Reflect::get(&js_sys::global(), &JsValue::from_str("overblikWorker")).ok()?;
        let worker: Worker = worker.dyn_into().ok()?;
        worker.set_onmessage(Some(&listener(hear)));
        Some(Self(worker))
    }

    /// Sends bytes to the worker. A worker that is gone hears nothing, and `boot.js` has seen to it.
    pub fn send(&self, bytes: &[u8]) {
        let _gone = self.0.post_message(&Uint8Array::from(bytes));
    }

    /// Ends the worker, and its memory with it.
    pub fn end(&self) {
        self.0.set_onmessage(None);
        self.0.terminate();
    }
}

/// The worker's end.
pub struct PageEnd(DedicatedWorkerGlobalScope);

impl PageEnd {
    /// Hears the page from now on.
    pub fn listen(hear: impl FnMut(Vec<u8>) + 'static) -> Self {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        scope.set_onmessage(Some(&listener(hear)));
        Self(scope)
    }

    /// The name that the page gave this worker.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Sends bytes to the page, without copying them once more.
    pub fn send(&self, bytes: &[u8]) {
        let bytes = Uint8Array::from(bytes);
        let handed_over = js_sys::Array::of1(&bytes.buffer());
        let _gone = self.0.post_message_with_transfer(&bytes, &handed_over);
    }
}

/// A listener that lives as long as the page or the worker does.
fn listener(mut hear: impl FnMut(Vec<u8>) + 'static) -> js_sys::Function {
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Ok(bytes) = event.data().dyn_into::<Uint8Array>() {
            hear(bytes.to_vec());
        }
    });
    listener.into_js_value().unchecked_into()
}
