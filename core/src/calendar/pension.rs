//! The day by which pension is paid out: folkepension, førtidspension and seniorpension, bekendtgørelse nr. 379 af 11. april
//! 2023 § 38. It is a general day, the same for everybody, and says of nobody that they get one.

use super::Calendar;
use crate::model::Day;

/// The next day by which it is paid out, today or later: the month's last day that banks are open.
pub fn next_pension(today: Day) -> Day {
    let of_month = |last: Day| Calendar::Bank.on_or_before(last);
    let paid = of_month(today.last_of_month());
    if paid >= today { paid } else { of_month(today.last_of_month().after(1).last_of_month()) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    /// The last days of 2026 that banks are open, by month.
    const LAST: [u32; 12] = [30, 27, 31, 30, 29, 30, 31, 31, 30, 30, 30, 30];

    #[test]
    fn it_comes_on_the_month_s_last_day_that_banks_are_open_and_after_that_in_the_next_month() {
        for (month, last) in (1..).zip(LAST) {
            let day = |of_month| Day::new(2026, month, of_month).unwrap();
            assert_eq!(next_pension(day(1)), day(last));
            assert_eq!(next_pension(day(last)), day(last), "the day itself still counts");
            let following = next_pension(day(last).after(1));
            assert!(following > day(last).after(20), "{following:?}");
        }
        assert_eq!(next_pension(Day::new(2026, 12, 31).unwrap()), Day::new(2027, 1, 29).unwrap());
    }
}
