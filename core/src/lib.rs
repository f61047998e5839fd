//! The pure heart of Overblik: from an authority's answer to what the citizen sees.
//!
//! It owns every decision the portal takes. It does not own the clock, the network or the page:
//! time is an argument, and what should be done in the world is returned as data
//! ([`portal::Effect`]) that the worker carries out.

pub mod federation;
pub mod json;
pub mod model;
pub mod portal;
pub mod session;
pub mod sources;
pub mod timeline;
