//! How view values and page events cross between worker and page: postcard's compact bytes, which
//! both sides read in wasm, so that nothing passes through JavaScript objects.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The bytes of a value. Empty only when a value cannot be written, which no type here can cause.
pub fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}

/// The value of these bytes; `None` when they are no such value.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}
