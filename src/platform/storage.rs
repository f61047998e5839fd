//! What this browser keeps beyond the visit, by name. Who keeps what is the others' to say.

/// What is kept under a name.
pub(super) fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps this instead; nothing takes the name away too. Where storage is refused, nothing is kept.
pub(super) fn keep(name: &str, value: Option<&str>) {
    if let Some(storage) = storage() {
        let _refused = match value {
            Some(value) => storage.set_item(name, value),
            None => storage.remove_item(name),
        };
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
