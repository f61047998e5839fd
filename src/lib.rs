//! The browser's side of Overblik: the page, and the platform that page and worker stand on. What
//! is shown and why is decided in `overblik-core`, which lives in the worker.

mod app;
mod components;
mod device;
mod export;
mod later;
mod pages;
pub mod platform;
mod routes;
mod sections;
mod store;
mod surroundings;
mod telling;
mod text;
pub mod theme;
mod visit;
pub mod widget;
pub mod worker;

pub use app::start;
#[cfg(feature = "gallery")]
pub use components::{Example, Speech, examples};
pub use later::{Later, LaterPages, WidgetsPage, english, later_pages, widgets_page};
pub use text::Text;
