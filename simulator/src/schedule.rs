//! When things happen: the few rhythms public life has, turned into dates.
//!
//! It owns rhythm only; what happens on the dates is in the authorities' tables.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use crate::bank_days;
use crate::random::Random;

/// Every month of the year.
pub const EVERY_MONTH: &[u32] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/// A rhythm.
#[derive(Debug, Clone, PartialEq)]
pub enum Schedule {
    /// This day of each of these months, or the month's last day where it is shorter.
    Monthly {
        /// Day of the month.
        day: u32,
        /// Months of the year.
        months: &'static [u32],
    },
    /// The first day of each month that banks are open.
    FirstBankDay,
    /// The last bank day before the 21st of each of these months: the rule for child benefit.
    Before21st(&'static [u32]),
    /// Now and then: so many times, each so many days from today.
    Around {
        /// How many times.
        times: RangeInclusive<i64>,
        /// Days from today; negative is past.
        days: RangeInclusive<i64>,
    },
}

/// One date of a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The day.
    pub date: NaiveDate,
    /// Which of the year's dates it is, counted from 1: the second of three instalments is 2.
    pub rate: usize,
}

/// One time, so many days from today.
pub const fn once(days: RangeInclusive<i64>) -> Schedule {
    Schedule::Around { times: 1..=1, days }
}

/// So many times, anywhere from fourteen months back to four months ahead.
pub const fn now_and_then(times: RangeInclusive<i64>) -> Schedule {
    Schedule::Around { times, days: -420..=118 }
}

/// This day of each of these months.
pub const fn on_the(day: u32, months: &'static [u32]) -> Schedule {
    Schedule::Monthly { day, months }
}

impl Schedule {
    /// The dates within the months given, which reach from before `today` (negative) to after it.
    pub fn dates(
        &self,
        today: NaiveDate,
        months: &RangeInclusive<i64>,
        random: &mut Random,
    ) -> Vec<Occurrence> {
        match self {
            Self::Monthly { day, months: listed } => each_month(today, months, listed, |first| {
                let last = last_day(first);
                first.with_day(*day).unwrap_or(last)
            }),
            Self::FirstBankDay => each_month(today, months, EVERY_MONTH, bank_days::on_or_after),
            Self::Before21st(listed) => {
                each_month(today, months, listed, |first| bank_days::before(first + Days::new(20)))
            }
            Self::Around { times, days } => {
                let times = random.between(times);
                let mut dates: Vec<_> =
                    (0..times).map(|_| today + chrono::Duration::days(random.between(days))).collect();
                dates.sort_unstable();
                dates.into_iter().zip(1..).map(|(date, rate)| Occurrence { date, rate }).collect()
            }
        }
    }
}

fn each_month(
    today: NaiveDate,
    offsets: &RangeInclusive<i64>,
    listed: &[u32],
    day: impl Fn(NaiveDate) -> NaiveDate,
) -> Vec<Occurrence> {
    offsets
        .clone()
        .filter_map(|offset| {
            let first = first_of_month(today, offset)?;
            let place = listed.iter().position(|month| *month == first.month())?;
            Some(Occurrence { date: day(first), rate: place + 1 })
        })
        .collect()
}

/// The first day of the month so many months from the date's own.
pub fn first_of_month(date: NaiveDate, offset: i64) -> Option<NaiveDate> {
    let months = i64::from(date.year()) * 12 + i64::from(date.month0()) + offset;
    let month = u32::try_from(months.rem_euclid(12)).ok()? + 1;
    NaiveDate::from_ymd_opt(i32::try_from(months.div_euclid(12)).ok()?, month, 1)
}

/// The last day of the date's month.
pub fn last_day(date: NaiveDate) -> NaiveDate {
    first_of_month(date, 1).and_then(|next| next.pred_opt()).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn dates(schedule: &Schedule, months: RangeInclusive<i64>) -> Vec<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let found = schedule.dates(today, &months, &mut Random::new(1, 1));
        found.iter().map(|found| format!("{} {}", found.date, found.rate)).collect()
    }

    #[test]
    fn a_day_the_month_lacks_becomes_its_last() {
        let end_of_month = Schedule::Monthly { day: 31, months: EVERY_MONTH };
        assert_eq!(dates(&end_of_month, 1..=3), ["2026-12-31 12", "2027-01-31 1", "2027-02-28 2"]);
    }

    #[test]
    fn instalments_are_numbered_within_the_year() {
        let tax = Schedule::Monthly { day: 20, months: &[8, 9, 10] };
        assert_eq!(dates(&tax, -3..=4), ["2026-08-20 1", "2026-09-20 2", "2026-10-20 3"]);
    }

    #[test]
    fn money_falls_on_bank_days() {
        assert_eq!(dates(&Schedule::FirstBankDay, 1..=2), ["2026-12-01 12", "2027-01-04 1"]);
        assert_eq!(dates(&Schedule::Before21st(&[1, 4, 7, 10]), -1..=2), ["2026-10-20 4", "2027-01-20 1"]);
    }

    #[test]
    fn now_and_then_keeps_to_its_days() {
        let visits = Schedule::Around { times: 3..=3, days: -1..=1 };
        let found = dates(&visits, 0..=0);
        assert_eq!(found.len(), 3);
        assert!(found.iter().all(|date| ("2026-11-21".."2026-11-24").contains(&date.as_str())));
    }
}
