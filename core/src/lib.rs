//! The pure heart of Overblik: from an authority's answer to what the citizen sees.
//!
//! It owns every decision the portal takes. It does not own the clock, the network or the page:
//! time is an argument, and what should be done in the world is returned as data
//! ([`portal::Effect`]) that the worker carries out.
//!
//! What runs once for each item is compiled as a package of its own, `core/quick`, which is made fast; the rest is made
//! small. The core's own tests see all of it as one.

pub mod calendar;
pub mod federation;
#[cfg(test)]
pub mod json;
#[cfg(test)]
pub mod model;
pub mod notices;
pub mod portal;
pub mod session;
#[cfg(test)]
pub mod sources;
#[cfg(test)]
pub mod timeline;

#[cfg(not(test))]
pub use overblik_quick::{json, model, sources, timeline};
