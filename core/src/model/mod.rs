//! What the portal knows about a citizen, in its own words. It knows no wire format, no request
//! and no screen, and it uses nothing else in this crate.

mod area;
mod day;
mod failure;
mod instant;
mod item;
mod link;
mod money;
mod source;
mod source_state;
mod timestamp;
mod zone;

pub use area::Area;
pub use day::Day;
pub use failure::Failure;
pub use instant::Instant;
pub use item::{
    Access, AccessKind, Appointment, Case, CaseReference, CaseStatus, Deadline, Direction, Item, ItemId,
    Kind, Owner, Payment, PaymentStatus, When,
};
pub use link::Link;
pub use money::Money;
pub use source::{Name, Resource, Source, SourceId, SourceIndex};
pub use source_state::{Missing, SourceState};
pub use timestamp::{parse_day, parse_instant, parse_when};
pub use zone::{Clock, copenhagen, copenhagen_instant};
