//! What a wall clock shows, wherever it hangs. It owns no zone.

use crate::model::Day;

/// Seconds in a day.
pub const DAY: i64 = 86_400;

/// A day and a time on some wall clock, kept as seconds since it showed 1970-01-01 00.00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Local(i64);

impl Local {
    /// The day, and seconds since its 00.00.
    pub fn new(day: Day, seconds: i64) -> Self {
        Self(day.epoch_days() * DAY + seconds)
    }

    /// Seconds since that clock showed 1970-01-01 00.00.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since that clock showed 1970-01-01 00.00.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// The day.
    pub fn day(self) -> Day {
        Day::from_epoch(self.0.div_euclid(DAY))
    }

    /// Seconds since 00.00 that day.
    pub const fn second_of_day(self) -> i64 {
        self.0.rem_euclid(DAY)
    }

    /// So many seconds later on the same clock; at the end of time it stays there.
    #[must_use]
    pub const fn after(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}
