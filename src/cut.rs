//! Where the program is cut: what is only reached through a function here travels in a file of its own, which is fetched
//! when the function is first called. `xtask/src/finish/cut.rs` cuts the built program.

#![allow(clippy::unnecessary_wraps, reason = "fetching what is cut off can fail, though making it cannot")]

use leptos::wasm_split::{SplitLoaderError, wasm_split};
use overblik::{LaterPages, Text, WidgetsPage};

/// The pages beyond the front page; none when the file could not be fetched.
pub async fn pages() -> Option<LaterPages> {
    load_pages().await.ok()
}

/// The English words; none when the file could not be fetched.
pub async fn english() -> Option<&'static Text> {
    load_english().await.ok()
}

/// The page for those who put widgets on theirs; none when the file could not be fetched.
pub async fn widgets() -> Option<WidgetsPage> {
    load_widgets().await.ok()
}

#[wasm_split(pages, fallible, wasm_split_path = leptos::wasm_split)]
fn load_pages() -> Result<LaterPages, SplitLoaderError> {
    Ok(overblik::later_pages())
}

#[wasm_split(widgets, fallible, wasm_split_path = leptos::wasm_split)]
fn load_widgets() -> Result<WidgetsPage, SplitLoaderError> {
    Ok(overblik::widgets_page())
}

#[wasm_split(english, fallible, wasm_split_path = leptos::wasm_split)]
fn load_english() -> Result<&'static Text, SplitLoaderError> {
    Ok(overblik::english())
}
