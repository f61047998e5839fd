//! How a page gets at what is in a file that somebody has chosen.

use leptos::prelude::*;
use leptos::web_sys::Blob;

/// Reads a file and hands on its bytes; none when it is too large or cannot be read.
pub type FileReading = Callback<(Blob, Callback<Option<Vec<u8>>>)>;
