//! Which authorities somebody wants left out in this browser also after the visit. Each is remembered by a key that is
//! made from the person's own, so that it names nobody, and means nothing when another person is signed in.

const LEFT_OUT: &str = "overblik.left-out";

/// The keys that are remembered.
pub fn kept() -> Vec<String> {
    let kept = storage().and_then(|storage| storage.get_item(LEFT_OUT).ok()?).unwrap_or_default();
    kept.split_ascii_whitespace().map(str::to_owned).collect()
}

/// Remembers a key or forgets it; all that are remembered then. Where storage is refused the choice lasts for the visit.
pub fn keep(key: &str, on: bool) -> Vec<String> {
    // Another tab may have changed them.
    let mut keys = kept();
    keys.retain(|other| other != key);
    keys.extend(on.then(|| key.to_owned()));
    if let Some(storage) = storage() {
        let _refused = match keys.as_slice() {
            [] => storage.remove_item(LEFT_OUT),
            keys => storage.set_item(LEFT_OUT, &keys.join(" ")),
        };
    }
    keys
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
