//! Deadlines and appointments.

use super::{AppointmentStatus, Moment, Owner, Words};

/// A last day.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// When it ends.
    pub due: Moment,
    /// Who must keep it.
    pub owner: Owner,
    /// What happens if it is not kept.
    pub consequence: Option<Words>,
}

/// A meeting, a visit, or something that happens at the citizen's.
#[derive(Debug, Clone, PartialEq)]
pub struct Appointment {
    /// When it begins.
    pub start: Moment,
    /// When it ends, where that is known.
    pub end: Option<Moment>,
    /// Where, where that is known.
    pub place: Option<Words>,
    /// Whether the time is only indicative.
    pub approximate: bool,
    /// Whether it stands.
    pub status: AppointmentStatus,
    /// Detail: how to prepare.
    pub instructions: Option<Words>,
}

impl Appointment {
    /// One that stands, of which only its beginning is known.
    pub const fn new(start: Moment) -> Self {
        Self {
            start,
            end: None,
            place: None,
            approximate: false,
            status: AppointmentStatus::Confirmed,
            instructions: None,
        }
    }
}
