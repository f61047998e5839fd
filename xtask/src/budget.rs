//! Owns the limits of what is sent to the browser, in bytes as they travel (brotli where it is used).
//! It measures nothing: `verbs/dist.rs` does. Why they are what they are stands in `docs/decisions/0001-*`.

/// A figure and the most it may be.
#[derive(Debug)]
pub struct Limit {
    /// What is measured, as it is printed.
    pub name: &'static str,
    /// The most it may be.
    pub bytes: u64,
}

/// The program of the page: its wasm and the JavaScript beside it.
pub const UI: Limit = Limit { name: "ui", bytes: 72_000 };
/// The program of the worker.
pub const WORKER: Limit = Limit { name: "worker", bytes: 48_000 };
/// The styles of the first page.
pub const CSS: Limit = Limit { name: "css", bytes: 8_000 };
/// The page as it stands before any program runs.
pub const HTML: Limit = Limit { name: "html", bytes: 2_000 };
/// All weights of the font.
pub const FONTS: Limit = Limit { name: "fonts", bytes: 34_400 };
/// What is fetched when it is wanted: further pages with their styles, English words.
/// A line of 1.6 Mbit/s brings this in half a second.
pub const LATER: Limit = Limit { name: "later", bytes: 100_000 };
/// The page for those who put widgets on theirs, which no citizen fetches.
pub const EDITOR: Limit = Limit { name: "editor", bytes: 30_000 };
/// What keeps the portal on the device; no page waits for it.
pub const KEEPER: Limit = Limit { name: "sw", bytes: 2_000 };
/// What the device is told of the portal as a program. Its pictures are fetched by whoever installs it.
pub const MANIFEST: Limit = Limit { name: "manifest", bytes: 1_000 };
/// Everything that a visit loads until its overview stands.
pub const TOTAL: Limit = Limit { name: "total", bytes: 164_000 };
/// The element that the pages of others load, alone.
pub const EMBED: Limit = Limit { name: "embed", bytes: 3_000 };
/// A widget before somebody signs in.
pub const WIDGET: Limit = Limit { name: "widget", bytes: 60_000 };
/// The same when somebody has, with the registry: the authorities' answers are their own.
pub const WIDGET_AFTER: Limit = Limit { name: "widget-after", bytes: 150_000 };
/// What must be there before anything is seen: page, styles and one font.
pub const FIRST_PAINT: Limit = Limit { name: "first-paint", bytes: 60_000 };
