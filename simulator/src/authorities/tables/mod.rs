//! The rows of the three authorities that the stress person deals with.

pub mod fjordby;
pub mod skat;
pub mod udbetaling;

use super::rows::{AppointmentRow, CaseRow, DeadlineRow, LookUpRow, PaymentRow};

/// The rows an authority's items are made from.
#[derive(Debug)]
pub struct Tables {
    /// What it may decide.
    pub cases: &'static [CaseRow],
    /// Money that moves.
    pub payments: &'static [PaymentRow],
    /// Last days.
    pub deadlines: &'static [DeadlineRow],
    /// Meetings and visits.
    pub appointments: &'static [AppointmentRow],
    /// Who looks, and why.
    pub look_ups: &'static [LookUpRow],
}
