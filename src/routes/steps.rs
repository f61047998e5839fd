//! Days that lie before and after others, as somebody leafs through a calendar.

use super::{Day, Month};

/// Days of four hundred years, after which the calendar repeats itself.
const ERA: i32 = 146_097;

impl Day {
    /// So many days later, or earlier when it is below nothing; none beyond years of four digits.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_number(self.number_of_day().checked_add(days)?)
    }

    /// As many months later, or earlier; the last day of that month when it has none of this number.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let count = (self.of.year * 12 + i32::from(self.of.month) - 1).checked_add(months)?;
        let month = u8::try_from(count.rem_euclid(12) + 1).ok()?;
        let of = Month::new(year(count.div_euclid(12))?, month)?;
        (0..4).find_map(|less| Self::new(of, self.number.checked_sub(less)?))
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> i32 {
        // Day 0 is 1 March of the year 0, a Wednesday.
        (self.number_of_day() + 2).rem_euclid(7)
    }

    /// Its number, counted from 1 March of the year 0, so that a leap day ends a year.
    fn number_of_day(self) -> i32 {
        let (year, month) = (self.of.year, i32::from(self.of.month));
        let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        let of_year = (153 * month + 2) / 5 + i32::from(self.number) - 1;
        let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
        era * ERA + year * 365 + year / 4 - year / 100 + of_year
    }

    fn from_number(number: i32) -> Option<Self> {
        let (era, of_era) = (number.div_euclid(ERA), number.rem_euclid(ERA));
        let of_400 = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * of_400 + of_400 / 4 - of_400 / 100);
        let month = (5 * of_year + 2) / 153;
        let day = u8::try_from(of_year - (153 * month + 2) / 5 + 1).ok()?;
        let (next, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
        let of = Month::new(year(era * 400 + of_400 + next)?, u8::try_from(month).ok()?)?;
        Self::new(of, day)
    }
}

fn year(year: i32) -> Option<i32> {
    (1..=9_999).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::Day;

    fn day(word: &str) -> Option<Day> {
        Day::from_word(word)
    }

    #[test]
    fn every_day_of_four_hundred_years_follows_the_one_before() {
        let (mut days, mut at) = (0, day("1999-12-31"));
        while at != day("2399-12-31") {
            let next = at.and_then(|at| at.plus_days(1));
            // The day after is the next number, or else the first of a month, or of a year.
            let expected = at.and_then(|Day { of, number }| {
                let month = Day::new(of, number + 1);
                let year = if of.month == 12 { (of.year + 1, 1) } else { (of.year, of.month + 1) };
                month.or(super::Month::new(year.0, year.1).and_then(|of| Day::new(of, 1)))
            });
            assert!(next.is_some() && next == expected, "{at:?}");
            assert_eq!(next.and_then(|next| next.plus_days(-1)), at);
            let weekday = |day: Option<Day>| day.map(Day::weekday);
            assert_eq!(weekday(next), weekday(at).map(|before| (before + 1) % 7));
            (days, at) = (days + 1, next);
        }
        assert_eq!(days, 146_097);
    }

    #[test]
    fn days_lie_where_printed_calendars_have_them() {
        for (word, weekday) in [("2026-11-26", 3), ("2024-02-29", 3), ("2027-01-01", 4), ("1900-03-01", 3)] {
            assert_eq!(day(word).map(Day::weekday), Some(weekday), "{word}");
        }
    }

    #[test]
    fn a_month_without_that_day_has_its_last_one() {
        let months = |word, months| day(word).and_then(|day| day.plus_months(months)).map(Day::word);
        assert_eq!(months("2026-01-31", 1).as_deref(), Some("2026-02-28"));
        assert_eq!(months("2027-12-31", 2).as_deref(), Some("2028-02-29"));
        assert_eq!(months("2026-03-31", -1).as_deref(), Some("2026-02-28"));
        assert_eq!(months("2028-02-29", 12).as_deref(), Some("2029-02-28"));
        assert_eq!(months("2026-01-15", -1).as_deref(), Some("2025-12-15"));
    }

    #[test]
    fn there_is_no_day_beyond_years_of_four_digits() {
        assert_eq!(day("9999-12-31").and_then(|day| day.plus_days(1)), None);
        assert_eq!(day("9999-12-31").and_then(|day| day.plus_months(1)), None);
        assert_eq!(day("0001-01-01").and_then(|day| day.plus_days(-1)), None);
        assert_eq!(day("0001-01-01").and_then(|day| day.plus_months(-12)), None);
        assert_eq!(day("2026-11-26").and_then(|day| day.plus_days(i32::MAX)), None);
        assert_eq!(day("2026-11-26").and_then(|day| day.plus_months(i32::MAX)), None);
    }
}
