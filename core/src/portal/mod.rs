//! The portal as a pure machine: events in, effects out, time as an argument. It ties the other
//! modules together and owns the view values, the only thing that crosses to the page.

mod effect;
mod event;
mod message;
mod row;
mod state;
mod update;
pub mod view;
mod window;

pub use crate::federation::NetworkFault;
pub use crate::sources::Request;
pub use effect::Effect;
pub use event::{Event, FetchId, PageEvent};
pub use message::{decode, encode};
pub use state::State;
pub use update::update;
