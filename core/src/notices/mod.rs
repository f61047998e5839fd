//! What the citizen is told of in time: what has happened that matters, and the reminders that they want. It words nothing and
//! remembers nothing but which sources have failed.

mod causes;
mod outages;
mod quiet;
mod reminder;

pub use causes::{Cause, Change, Moment, Thing};
pub use outages::Outages;
pub use quiet::Quiet;
pub use reminder::{Lead, Leads, Reminded};
