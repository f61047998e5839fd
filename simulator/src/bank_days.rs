//! The days Danish banks are open, which public money is paid on.
//!
//! It owns the banks' calendar alone: public holidays and legal deadlines follow other calendars, and nothing
//! here speaks of them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Whether banks are open on the day.
pub fn is_bank_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !is_closed(date)
}

/// The day itself, or the next day banks are open.
pub fn on_or_after(date: NaiveDate) -> NaiveDate {
    date.iter_days().find(|day| is_bank_day(*day)).unwrap_or(date)
}

/// The last day before this one that banks are open.
pub fn before(date: NaiveDate) -> NaiveDate {
    date.iter_days().rev().skip(1).find(|day| is_bank_day(*day)).unwrap_or(date)
}

fn is_closed(date: NaiveDate) -> bool {
    let fixed = [(1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31)];
    fixed.contains(&(date.month(), date.day())) || is_closed_for_easter(date)
}

/// Maundy Thursday to Easter Monday, Ascension and the Friday after it, Whit Monday.
fn is_closed_for_easter(date: NaiveDate) -> bool {
    let Some(easter) = easter(date.year()) else { return false };
    [-3, -2, 1, 39, 40, 50].contains(&date.signed_duration_since(easter).num_days())
}

/// Easter Sunday by the anonymous Gregorian computus (Meeus), whose letters it keeps.
#[expect(clippy::many_single_char_names, reason = "the published method's own letters")]
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let days_after_22_march = h + l - 7 * m;
    NaiveDate::from_ymd_opt(year, 3, 22)?
        .checked_add_days(Days::new(u64::try_from(days_after_22_march).ok()?))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn closed_weekdays(year: i32) -> Vec<(u32, u32)> {
        date(year, 1, 1)
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_bank_day(*day))
            .map(|day| (day.day(), day.month()))
            .collect()
    }

    #[test]
    fn the_closed_weekdays_are_those_the_national_bank_publishes() {
        let y2026 =
            [(1, 1), (2, 4), (3, 4), (6, 4), (14, 5), (15, 5), (25, 5), (5, 6), (24, 12), (25, 12), (31, 12)];
        let y2027 = [(1, 1), (25, 3), (26, 3), (29, 3), (6, 5), (7, 5), (17, 5), (24, 12), (31, 12)];
        assert_eq!(closed_weekdays(2026), y2026);
        assert_eq!(closed_weekdays(2027), y2027);
    }

    #[test]
    fn child_benefit_falls_on_the_published_days() {
        let published = [(1, 20), (4, 16), (7, 18), (10, 20)];
        for (month, day) in published {
            assert_eq!(before(date(2025, month, 21)), date(2025, month, day));
        }
    }

    #[test]
    fn the_first_bank_day_of_2027_is_a_monday() {
        assert_eq!(on_or_after(date(2027, 1, 1)), date(2027, 1, 4));
    }
}
