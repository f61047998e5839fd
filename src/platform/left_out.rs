//! Which authorities somebody wants left out in this browser also after the visit. Each is remembered by a key that is
//! made from the person's own, so that it names nobody, and means nothing when another person is signed in.

use super::storage;

const LEFT_OUT: &str = "overblik.left-out";

/// The keys that are remembered.
pub fn kept() -> Vec<String> {
    let kept = storage::kept(LEFT_OUT).unwrap_or_default();
    kept.split_ascii_whitespace().map(str::to_owned).collect()
}

/// Remembers a key or forgets it; all that are remembered then. Where storage is refused the choice lasts for the visit.
pub fn keep(key: &str, on: bool) -> Vec<String> {
    // Another tab may have changed them.
    let mut keys = kept();
    keys.retain(|other| other != key);
    keys.extend(on.then(|| key.to_owned()));
    storage::keep(LEFT_OUT, (!keys.is_empty()).then(|| keys.join(" ")).as_deref());
    keys
}
