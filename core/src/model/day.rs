//! A day in the calendar, without a time or a zone: a date stays the date the authority wrote.

use chrono::{Datelike, NaiveDate};

/// A civil day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// 1970-01-01 counted in chrono's days since 0001-01-01.
const EPOCH: i32 = 719_163;

impl Day {
    /// The day, or `None` when the calendar has no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The day `days` days after 1970-01-01; the calendar's last one for what lies outside it.
    pub fn from_epoch(days: i64) -> Self {
        let days = i32::try_from(days).ok().and_then(|days| days.checked_add(EPOCH));
        Self(days.and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or(NaiveDate::MAX))
    }

    /// Whole days since 1970-01-01.
    pub fn epoch_days(self) -> i64 {
        i64::from(self.0.num_days_from_ce()) - i64::from(EPOCH)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day `days` days later.
    #[must_use]
    pub fn after(self, days: i64) -> Self {
        Self::from_epoch(self.epoch_days().saturating_add(days))
    }

    /// The last day of its month.
    #[must_use]
    pub fn last_of_month(self) -> Self {
        let (year, month) =
            if self.month() == 12 { (self.year() + 1, 1) } else { (self.year(), self.month() + 1) };
        Self::new(year, month, 1).map_or(self, |next| next.after(-1))
    }

    /// The weekday, 0 for Monday to 6 for Sunday (ISO 8601).
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }
}
