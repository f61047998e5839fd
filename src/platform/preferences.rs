//! Choices without personal content that outlive the visit: the language, nothing else.

use super::storage;

const LANGUAGE: &str = "overblik.language";

/// The language tag chosen earlier on this device.
pub fn language() -> Option<String> {
    storage::kept(LANGUAGE)
}

/// Remembers the language, or forgets it. Where storage is refused the choice lasts for the visit.
pub fn set_language(tag: Option<&str>) {
    storage::keep(LANGUAGE, tag);
}
