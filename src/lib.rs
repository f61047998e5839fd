//! The browser's side of Overblik: the page, and the platform that page and worker stand on. What
//! is shown and why is decided in `overblik-core`, which lives in the worker.

#[cfg(feature = "page")]
mod app;
#[cfg(feature = "page")]
mod components;
#[cfg(feature = "page")]
mod device;
#[cfg(feature = "page")]
mod export;
#[cfg(feature = "page")]
mod later;
#[cfg(feature = "page")]
mod pages;
pub mod platform;
#[cfg(feature = "page")]
mod routes;
#[cfg(feature = "page")]
mod sections;
#[cfg(feature = "page")]
mod store;
#[cfg(feature = "page")]
mod surroundings;
#[cfg(feature = "page")]
mod telling;
#[cfg_attr(not(feature = "page"), allow(dead_code, reason = "most words are the page's"))]
mod text;
pub mod theme;
#[cfg(feature = "page")]
mod visit;
pub mod widget;
pub mod worker;

#[cfg(feature = "page")]
pub use app::start;
#[cfg(feature = "gallery")]
pub use components::{Example, Speech, examples};
#[cfg(feature = "page")]
pub use later::{Later, LaterPages, WidgetsPage, english, later_pages, widgets_page};
#[cfg(feature = "page")]
pub use text::Text;
