//! The day by which the children's benefits are paid out: lov om børne- og ungeydelse § 5, stk. 3 and 4. It is a general
//! day, the same for everybody, and says of nobody that they get them.

use super::Calendar;
use crate::model::Day;

/// The month's day that the law counts back from.
const BEFORE: u32 = 21;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChildBenefit {
    /// Børneydelse, in the first month of each quarter.
    Quarterly,
    /// Ungeydelse, each month.
    Monthly,
}

impl ChildBenefit {
    /// The next day by which it is paid out, today or later: the last weekday before the 21st that is neither a Saturday nor
    /// a holiday. The calendar's last day when it has no later one.
    pub fn next(self, today: Day) -> Day {
        let mut first = Day::new(today.year(), today.month(), 1).unwrap_or(today);
        loop {
            let paid = Calendar::PublicHoliday.on_or_before(first.after(i64::from(BEFORE) - 2));
            let is_its_month = self == Self::Monthly || first.month() % 3 == 1;
            let next = first.last_of_month().after(1);
            if (is_its_month && paid >= today) || next <= first {
                return paid;
            }
            first = next;
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::ChildBenefit::{Monthly, Quarterly};
    use super::*;

    fn day(year: i32, month: u32, of_month: u32) -> Day {
        Day::new(year, month, of_month).unwrap()
    }

    /// The days as udbetalingsdato.dk has them.
    const PUBLISHED: [(i32, u32, u32); 8] = [
        (2024, 1, 19),
        (2024, 4, 19),
        (2024, 7, 19),
        (2024, 10, 18),
        (2025, 1, 20),
        (2025, 4, 16),
        (2025, 7, 18),
        (2025, 10, 20),
    ];

    #[test]
    fn from_each_published_day_on_the_next_one_is_the_next_that_was_published() {
        let days = PUBLISHED.map(|(year, month, of_month)| day(year, month, of_month));
        assert_eq!(Quarterly.next(day(2024, 1, 1)), day(2024, 1, 19));
        for pair in days.windows(2) {
            let [this, next] = pair else { unreachable!() };
            assert_eq!(Quarterly.next(*this), *this, "the day itself still counts");
            assert_eq!(Quarterly.next(this.after(1)), *next);
            assert_eq!(Monthly.next(*next), *next, "both come on one day in a quarter's first month");
        }
    }

    #[test]
    fn the_monthly_one_comes_before_the_21st_of_every_month_on_a_day_that_is_open() {
        let mut today = day(2024, 1, 1);
        for _ in 0..120 {
            let paid = Monthly.next(today);
            assert!((14..=20).contains(&paid.day()), "{paid:?}");
            assert!(paid.weekday() < 5, "{paid:?}");
            assert_eq!((paid.year(), paid.month()), (today.year(), today.month()));
            today = today.last_of_month().after(1);
        }
        assert_eq!(Monthly.next(day(2026, 11, 26)), day(2026, 12, 18), "the 20th is a Sunday");
    }

    #[test]
    fn the_calendar_s_end_is_an_end() {
        assert!(Quarterly.next(Day::from_epoch(i64::MAX)) <= Day::from_epoch(i64::MAX));
    }
}
