//! The day a story is told on, and the days that follow from it.
//!
//! Offsets are days or months from today, negative for the past. What has happened lies before today: the systems
//! behind the authorities are read just after midnight.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

use crate::bank_days;
use crate::moment::at_minute;
use crate::schedule::{first_of_month, last_day};

/// The day it is.
#[derive(Debug, Clone, Copy)]
pub struct Today(pub NaiveDate);

impl Today {
    /// So many days from today.
    pub fn day(self, offset: i64) -> NaiveDate {
        self.0 + TimeDelta::days(offset)
    }

    /// So many days from today, moved away from today to a day when offices and banks are open.
    pub fn working_day(self, offset: i64) -> NaiveDate {
        let day = self.day(offset);
        match (bank_days::is_bank_day(day), offset < 0) {
            (true, _) => day,
            (false, true) => bank_days::before(day),
            (false, false) => bank_days::on_or_after(day),
        }
    }

    /// The first Sunday that is at least so many days from today.
    pub fn sunday(self, offset: i64) -> NaiveDate {
        let day = self.day(offset);
        day + TimeDelta::days(6 - i64::from(day.weekday().num_days_from_monday()))
    }

    /// A time on the clock, on that working day.
    pub fn at(self, offset: i64, hour: i64, minute: i64) -> NaiveDateTime {
        at_minute(self.working_day(offset), hour * 60 + minute)
    }

    /// A time on the clock, on any day of the week.
    pub fn clock(self, offset: i64, hour: i64, minute: i64) -> NaiveDateTime {
        at_minute(self.day(offset), hour * 60 + minute)
    }

    /// So many years from today, plus days.
    pub fn years(self, years: i32, days: i64) -> NaiveDate {
        let day = self.day(days);
        let year = day.year() + years;
        // The 29th of February has no like in most years.
        day.with_year(year).or_else(|| day.with_day(28)?.with_year(year)).unwrap_or(day)
    }

    /// The first day of the month so many months from now.
    pub fn first(self, months: i64) -> NaiveDate {
        first_of_month(self.0, months).unwrap_or(self.0)
    }

    /// This day of the month so many months from now, or that month's last.
    pub fn in_month(self, months: i64, day: u32) -> NaiveDate {
        let first = self.first(months);
        first.with_day(day).unwrap_or_else(|| last_day(first))
    }

    /// The first and last day of the month so many months from now.
    pub fn month(self, months: i64) -> (NaiveDate, NaiveDate) {
        let first = self.first(months);
        (first, last_day(first))
    }

    /// The first and last day of the quarter that holds the date.
    pub fn quarter_of(date: NaiveDate) -> (NaiveDate, NaiveDate) {
        let first = first_of_month(date, -i64::from(date.month0() % 3)).unwrap_or(date);
        (first, last_day(first_of_month(first, 2).unwrap_or(first)))
    }

    /// The first bank day of the month so many months from now: when housing benefit is paid.
    pub fn first_bank_day(self, months: i64) -> NaiveDate {
        bank_days::on_or_after(self.first(months))
    }

    /// The last bank day of the month so many months from now: when pensions and many wages are paid.
    pub fn last_bank_day(self, months: i64) -> NaiveDate {
        bank_days::before(self.first(months + 1))
    }

    /// The first day of a monthly rhythm that has not passed, as `coming(Today::last_bank_day)`.
    pub fn coming(self, day: impl Fn(Self, i64) -> NaiveDate) -> NaiveDate {
        let this_month = day(self, 0);
        if this_month < self.0 { day(self, 1) } else { this_month }
    }

    /// A day of the quarterly child benefit: the next one (0), the one before it (-1), and so on.
    pub fn child_benefit(self, place: i64) -> NaiveDate {
        let into_quarter = i64::from(self.0.month0() % 3);
        let day = |quarter: i64| bank_days::before(self.in_month(quarter * 3 - into_quarter, 21));
        let next = i64::from(day(0) < self.0);
        day(next + place)
    }

    /// The next time it is this day of the year, today included.
    pub fn next(self, month: u32, day: u32) -> NaiveDate {
        self.in_year(month, day, |date| date >= self.0, &[0, 1])
    }

    /// The last time it was this day of the year, before today.
    pub fn last(self, month: u32, day: u32) -> NaiveDate {
        self.in_year(month, day, |date| date < self.0, &[0, -1])
    }

    fn in_year(self, month: u32, day: u32, fits: impl Fn(NaiveDate) -> bool, years: &[i32]) -> NaiveDate {
        years
            .iter()
            .filter_map(|offset| NaiveDate::from_ymd_opt(self.0.year() + offset, month, day))
            .find(|date| fits(*date))
            .unwrap_or(self.0)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> Today {
        Today(NaiveDate::from_ymd_opt(year, month, day).unwrap())
    }

    #[test]
    fn child_benefit_is_the_next_and_the_last() {
        let today = on(2026, 11, 22);
        assert_eq!(today.child_benefit(0).to_string(), "2027-01-20");
        assert_eq!(today.child_benefit(-1).to_string(), "2026-10-20");
        assert_eq!(on(2026, 10, 20).child_benefit(0).to_string(), "2026-10-20");
    }

    #[test]
    fn working_days_move_away_from_today() {
        let sunday = on(2026, 11, 22);
        assert_eq!(sunday.working_day(0).to_string(), "2026-11-23");
        assert_eq!(sunday.working_day(-1).to_string(), "2026-11-20");
        assert_eq!(sunday.last_bank_day(1).to_string(), "2026-12-30");
        assert_eq!(sunday.coming(Today::first_bank_day).to_string(), "2026-12-01");
        assert_eq!(sunday.coming(Today::last_bank_day).to_string(), "2026-11-30");
    }

    #[test]
    fn days_of_the_year_are_found_on_either_side() {
        let today = on(2026, 11, 22);
        assert_eq!(today.next(11, 22).to_string(), "2026-11-22");
        assert_eq!(today.last(11, 22).to_string(), "2025-11-22");
        assert_eq!(today.next(3, 1).to_string(), "2027-03-01");
        assert_eq!(on(2028, 2, 29).years(1, 0).to_string(), "2029-02-28");
    }
}
