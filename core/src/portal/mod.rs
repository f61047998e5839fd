//! The portal as a pure machine: events in, effects out, time as an argument. It ties the other
//! modules together and owns the view values, the only thing that crosses to the page.

mod calendar;
mod calls;
mod case;
mod cases;
mod claims;
mod coverage;
mod deadlines;
mod effect;
mod event;
mod facts;
mod folded;
mod lacking;
mod look_ups;
mod message;
mod mine;
mod news;
mod open_case;
mod overview;
mod payment_facts;
mod payments;
mod post;
mod reminders;
mod row;
mod search;
mod sign_in;
mod slices;
mod sources;
mod state;
mod summary;
mod take_along;
mod timeline;
mod update;
pub mod view;
pub mod widget;
mod years;

pub use crate::federation::NetworkFault;
pub use crate::session::{Form, Proof, PublicKey, Secret, Token, with_signature};
pub use crate::sources::{Request, Response};
pub use effect::{Effect, Pass};
pub use event::{Event, FetchId, PageEvent};
pub use message::{decode, encode};
pub use state::State;
pub use update::update;
