//! Weeks as ISO 8601 counts them: from Monday, each of the year that holds its Thursday.

use crate::model::Day;

/// Days of a week.
pub const WEEK: i64 = 7;
/// From Monday to the day whose year a week is of.
const THURSDAY: i64 = 3;

/// The Monday of the day's week.
pub fn monday(day: Day) -> Day {
    day.after(-i64::from(day.weekday()))
}

/// The number of the day's week, 1 to 53.
pub fn week_number(day: Day) -> u8 {
    let thursday = monday(day).after(THURSDAY);
    let new_year = Day::new(thursday.year(), 1, 1).unwrap_or(thursday);
    u8::try_from((thursday.epoch_days() - new_year.epoch_days()) / WEEK + 1).unwrap_or(u8::MAX)
}

/// The first day and the last of the day's month.
pub fn month(day: Day) -> (Day, Day) {
    (Day::new(day.year(), day.month(), 1).unwrap_or(day), day.last_of_month())
}

/// The Mondays of the weeks that hold these days, which are at most a year.
pub fn weeks((first, last): (Day, Day)) -> impl Iterator<Item = Day> {
    let from = monday(first);
    (0..WEEKS_OF_A_YEAR).map(move |week| from.after(week * WEEK)).take_while(move |monday| *monday <= last)
}

/// No year reaches into more.
const WEEKS_OF_A_YEAR: i64 = 54;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate};
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::new(year, month, day).unwrap()
    }

    #[test]
    fn every_week_of_the_calendar_has_chrono_s_number() {
        let (first, last) = (day(1, 1, 1).epoch_days(), day(9999, 12, 31).epoch_days());
        for at in (first..=last).map(Day::from_epoch) {
            let theirs = NaiveDate::from_ymd_opt(at.year(), at.month(), at.day()).unwrap().iso_week().week();
            assert_eq!(u32::from(week_number(at)), theirs, "{at:?}");
        }
    }

    #[test]
    fn the_years_with_53_weeks_end_in_them_and_a_new_year_s_day_can_be_of_the_old_year_s() {
        for (at, week) in [
            (day(2020, 12, 31), 53),
            (day(2021, 1, 3), 53),
            (day(2021, 1, 4), 1),
            (day(2026, 12, 28), 53),
            (day(2027, 1, 1), 53),
            (day(2027, 1, 4), 1),
            (day(2024, 12, 30), 1),
            (day(2023, 1, 1), 52),
        ] {
            assert_eq!(week_number(at), week, "{at:?}");
        }
    }

    #[test]
    fn a_month_takes_four_to_six_weeks() {
        let of = |year, of_year| weeks(month(day(year, of_year, 15))).collect::<Vec<Day>>();
        assert_eq!(
            of(2027, 2),
            [1, 8, 15, 22].map(|monday| day(2027, 2, monday)),
            "28 days from a Monday on"
        );
        assert_eq!(of(2026, 11).len(), 6);
        assert_eq!(
            (of(2026, 11).first(), of(2026, 11).last()),
            (Some(&day(2026, 10, 26)), Some(&day(2026, 11, 30)))
        );
        assert_eq!(of(2028, 2).last(), Some(&day(2028, 2, 28)), "a leap year's February");
        assert_eq!(of(9999, 12).len(), 5);
        assert_eq!(of(1, 1).first(), Some(&day(1, 1, 1)));
    }

    proptest! {
        #[test]
        fn the_weeks_of_a_month_hold_each_of_its_days_once(at in -719_162_i64..2_932_896) {
            let (first, last) = month(Day::from_epoch(at));
            let days: Vec<Day> = weeks((first, last)).flat_map(|monday| (0..WEEK).map(move |on| monday.after(on))).collect();
            prop_assert!((28..=42).contains(&days.len()));
            prop_assert_eq!(days.first().unwrap().weekday(), 0);
            prop_assert!(days.windows(2).all(|pair| matches!(pair, [one, next] if one.after(1) == *next)));
            let of_month: Vec<&Day> = days.iter().filter(|day| first <= **day && **day <= last).collect();
            prop_assert_eq!(of_month.len(), usize::try_from(last.epoch_days() - first.epoch_days() + 1).unwrap());
            prop_assert_eq!((of_month.first(), of_month.last()), (Some(&&first), Some(&&last)));
        }
    }
}
