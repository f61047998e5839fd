//! Choices without personal content that outlive the visit: the language, nothing else.

const LANGUAGE: &str = "overblik.language";

/// The language tag chosen earlier on this device.
pub fn language() -> Option<String> {
    storage()?.get_item(LANGUAGE).ok()?
}

/// Remembers the language. Where storage is refused the choice lasts for the visit.
pub fn set_language(tag: &str) {
    if let Some(storage) = storage() {
        let _refused = storage.set_item(LANGUAGE, tag);
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
