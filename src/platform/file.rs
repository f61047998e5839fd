//! Files on the citizen's device: saving one, and reading one that they have chosen.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// Saves a text as a file of this name and media type. A browser that cannot does nothing.
pub fn save(name: &str, media_type: &str, text: &str) {
    let _refused = try_save(name, media_type, text);
}

fn try_save(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind)?;
    // The address names nothing of the content, and ends with it.
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document.create_element("a")?.dyn_into()?;
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    Url::revoke_object_url(&address)
}

/// Bytes that are read of a file at most.
const MOST: f64 = 5.0 * 1024.0 * 1024.0;

/// What is in a file; `None` when it is larger than five MiB, or cannot be read.
pub async fn read(file: &Blob) -> Option<Vec<u8>> {
    if file.size() > MOST {
        return None;
    }
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
