//! What the portal knows about a citizen, in its own words. It knows no wire format, no request
//! and no screen, and it uses nothing else in this crate.

mod access;
mod agenda;
mod area;
mod case;
mod case_detail;
mod content;
mod day;
mod descriptor;
mod failure;
mod held;
mod instant;
mod item;
mod link;
mod message;
mod money;
mod payment;
mod payment_line;
mod source;
mod source_state;
mod timestamp;
mod zone;

pub use access::{Access, AccessKind};
pub use agenda::{Appointment, AppointmentStatus, Deadline, Owner};
pub use area::{AREAS, Area};
pub use case::{Case, CaseStatus};
pub use case_detail::{Basis, CaseDetail, CaseRelation, ClockStart, Contact, Document, Goal, Stage, Step};
pub use content::{Content, Planned, WAVE_PLAN};
pub use day::Day;
pub use descriptor::{Declaration, Descriptor, NotYet, Officer, Outage};
pub use failure::Failure;
pub use held::{Benefit, Consent, Credential, Mandate, MandateRole, Registration};
pub use instant::Instant;
pub use item::{Concern, Item, ItemId, Kind, Reference, Relation, When};
pub use link::Link;
pub use message::{Action, ActionKind, Message};
pub use money::Money;
pub use payment::{Deduction, Direction, Owed, Payment, PaymentPart, PaymentStatus};
pub use payment_line::PaymentLine;
pub use source::{Address, Connection, Name, RESOURCES, Resource, Source, SourceId, SourceIndex, SourceKind};
pub use source_state::{Missing, SourceState};
pub use timestamp::{parse_day, parse_instant, parse_when, write_instant};
pub use zone::{Clock, copenhagen, copenhagen_instant};
