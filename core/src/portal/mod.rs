//! The portal as a pure machine: events in, effects out, time as an argument. It ties the other
//! modules together and owns the view values, the only thing that crosses to the page.

mod coverage;
mod effect;
mod event;
mod facts;
mod message;
mod overview;
mod row;
mod slices;
mod sources;
mod state;
mod summary;
mod timeline;
mod update;
pub mod view;

pub use crate::federation::NetworkFault;
pub use crate::session::Token;
pub use crate::sources::Request;
pub use effect::Effect;
pub use event::{Event, FetchId, PageEvent};
pub use message::{decode, encode};
pub use state::State;
pub use update::update;
