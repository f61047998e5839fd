//! Last days and appointments (frister og aftaler).

use super::When;

/// A last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The authority's date, never moved.
    pub due: When,
    /// Who has to act.
    pub owner: Owner,
    /// What happens if it is not kept, in the source's words.
    pub consequence: Option<Box<str>>,
}

/// Who has to act before a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The citizen.
    Citizen,
    /// The authority.
    Authority,
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// When it begins.
    pub start: When,
    /// When it ends.
    pub end: Option<When>,
    /// Where.
    pub place: Option<Box<str>>,
    /// Whether the time is only indicative, as the health appointments' standard allows (APD-DK).
    pub approximate: bool,
    /// Whether it stands.
    pub status: AppointmentStatus,
}

/// Whether an appointment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppointmentStatus {
    /// It does.
    Confirmed,
    /// It does, at another time than before.
    Moved,
    /// It has been called off.
    Cancelled,
    /// A status this version does not know.
    Other,
}
