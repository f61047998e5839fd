//! The warning: a last day on which nothing can be done is one that has to be met earlier.

use super::{Calendar, Closed};
use crate::model::Day;

/// Why to be earlier than the authority's last day, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Early {
    /// Why the last day itself will not do.
    pub closed: Closed,
    /// The last working day before it; `None` when that has passed.
    pub by: Option<Day>,
}

/// What to say of a last day that is none of the calendar's working days; nothing once it has passed. It is never later than
/// the last day itself.
pub fn early(calendar: Calendar, last: Day, today: Day) -> Option<Early> {
    let closed = calendar.closed(last).filter(|_| last >= today)?;
    Some(Early { closed, by: Some(calendar.on_or_before(last)).filter(|by| *by >= today) })
}
