//! What the citizen is told of in time. So far: the reminders that they have asked for.

mod reminder;

pub use reminder::{Lead, Leads, Reminded};
