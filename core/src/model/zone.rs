//! Danish time: Europe/Copenhagen by the European Union's rule (directive 2000/84/EC), which has
//! held since 1996. The tests compare it with the IANA database; older years are not promised.

use super::{Day, Instant};
use chrono::Weekday;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A wall clock in Denmark: the day and the time on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// The day in Copenhagen.
    pub day: Day,
    /// Milliseconds since the wall clock showed 0.00 that day.
    pub millis: i64,
}

/// What the clock in Copenhagen shows at a moment.
pub fn copenhagen(at: Instant) -> Clock {
    let local = at.millis().saturating_add(offset(at));
    Clock { day: Day::from_epoch(local.div_euclid(DAY)), millis: local.rem_euclid(DAY) }
}

/// The moment a clock in Copenhagen shows this day and time. An hour that occurs twice is read as
/// its first occurrence; an hour that is skipped is read as if the clock had not been moved yet.
pub fn copenhagen_instant(clock: Clock) -> Instant {
    let local = clock.day.epoch_days() * DAY + clock.millis;
    let summer = Instant::from_millis(local - 2 * HOUR);
    if offset(summer) == 2 * HOUR { summer } else { Instant::from_millis(local - HOUR) }
}

/// Milliseconds that the clock in Copenhagen is ahead of UTC.
fn offset(at: Instant) -> i64 {
    let day = Day::from_epoch(at.millis().div_euclid(DAY));
    let is_past = |month: u32| last_sunday(day.year(), month).is_some_and(|moves| at >= moves);
    let is_summer = match day.month() {
        3 => is_past(3),
        4..=9 => true,
        10 => !is_past(10),
        _ => false,
    };
    if is_summer { 2 * HOUR } else { HOUR }
}

/// 01:00 UTC on the last Sunday of a month with 31 days: when all of Europe moves its clocks.
fn last_sunday(year: i32, month: u32) -> Option<Instant> {
    let last = Day::new(year, month, 31)?;
    let back = (i64::from(last.weekday()) - i64::from(Weekday::Sun.num_days_from_monday())).rem_euclid(7);
    Some(Instant::from_millis((last.epoch_days() - back) * DAY + HOUR))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use chrono::{Datelike, Offset, TimeZone, Timelike, Utc};
    use chrono_tz::Europe::Copenhagen;
    use proptest::prelude::*;

    fn check(millis: i64) {
        let theirs = Utc.timestamp_millis_opt(millis).unwrap().with_timezone(&Copenhagen);
        let ours = copenhagen(Instant::from_millis(millis));
        assert_eq!(
            (ours.day.year(), ours.day.month(), ours.day.day(), ours.millis / 1000),
            (theirs.year(), theirs.month(), theirs.day(), i64::from(theirs.num_seconds_from_midnight()))
        );
        assert_eq!(
            offset(Instant::from_millis(millis)) / 1000,
            i64::from(theirs.offset().fix().local_minus_utc())
        );
    }

    #[test]
    fn every_hour_of_forty_years_is_what_the_iana_database_says() {
        let start = Utc.with_ymd_and_hms(1996, 1, 1, 0, 0, 0).unwrap().timestamp_millis();
        let end = Utc.with_ymd_and_hms(2036, 1, 1, 0, 0, 0).unwrap().timestamp_millis();
        let hour = usize::try_from(HOUR).unwrap();
        (start..end).step_by(hour).for_each(check);
    }

    #[test]
    fn the_hour_that_occurs_twice_is_its_first_and_the_skipped_one_moves_on() {
        let at = |month, day, hour| {
            let clock = Clock { day: Day::new(2026, month, day).unwrap(), millis: hour * HOUR + 30 * MINUTE };
            Utc.timestamp_millis_opt(copenhagen_instant(clock).millis()).unwrap()
        };
        assert_eq!(at(10, 25, 2), Utc.with_ymd_and_hms(2026, 10, 25, 0, 30, 0).unwrap());
        assert_eq!(at(3, 29, 2), Utc.with_ymd_and_hms(2026, 3, 29, 1, 30, 0).unwrap());
    }

    proptest! {
        #[test]
        fn a_wall_clock_leads_back_to_itself(millis in 820_454_400_000_i64..2_082_758_400_000) {
            let clock = copenhagen(Instant::from_millis(millis));
            prop_assert_eq!(copenhagen(copenhagen_instant(clock)), clock);
        }
    }
}
