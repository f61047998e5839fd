//! The three ways authorities write a time, and the Danish clock behind them.
//!
//! It owns spelling, and reading the clock. The simulator thinks in Danish wall-clock time throughout and turns to UTC only here.

use chrono::{
    DateTime, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, SubsecRound, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Europe::Copenhagen;
use chrono_tz::Tz;

use crate::item::Moment;

/// How an authority writes an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// `2026-11-22T09:42:00Z`
    Utc,
    /// `2026-11-22T10:42:00+01:00`
    Offset,
    /// `2026-11-22T10:42:00`, to be read as Danish time
    Zoneless,
}

impl Spelling {
    /// A Danish wall-clock time, written out; with milliseconds only where it has some.
    pub fn instant(self, local: NaiveDateTime) -> String {
        match self {
            Self::Utc => utc(local).to_rfc3339_opts(SecondsFormat::AutoSi, true),
            Self::Offset => zoned(local).to_rfc3339_opts(SecondsFormat::AutoSi, false),
            Self::Zoneless => local.format("%Y-%m-%dT%H:%M:%S%.f").to_string(),
        }
    }

    /// A date as it is, a time in this spelling.
    pub fn moment(self, moment: Moment) -> String {
        match moment {
            Moment::Day(date) => date.to_string(),
            Moment::At(local) => self.instant(local),
        }
    }
}

/// The day it is in Denmark now: with [`now`] the one place that reads the clock for data.
pub fn today() -> NaiveDate {
    Utc::now().with_timezone(&Copenhagen).date_naive()
}

/// A Danish wall-clock time as a header has it (RFC 9110, section 5.6.7).
pub fn in_a_header(local: NaiveDateTime) -> String {
    utc(local).format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// That day, at what a clock in Denmark shows now, to the millisecond.
pub fn now_on(today: NaiveDate) -> NaiveDateTime {
    let clock = Utc::now().with_timezone(&Copenhagen).time();
    let local = today.and_time(clock.trunc_subsecs(3));
    // On the day itself the clock may show an hour that spring skips.
    let is_skipped = Copenhagen.from_local_datetime(&local).earliest().is_none();
    if is_skipped { local + TimeDelta::hours(1) } else { local }
}

/// An instant as a client writes it, in any of the three spellings, on a Danish clock.
pub fn read(text: &str) -> Option<NaiveDateTime> {
    if let Ok(zoned) = DateTime::parse_from_rfc3339(text) {
        return Some(zoned.with_timezone(&Copenhagen).naive_local());
    }
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()
}

/// This many minutes after midnight.
pub fn at_minute(date: NaiveDate, minute: i64) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN) + chrono::Duration::minutes(minute)
}

fn utc(local: NaiveDateTime) -> DateTime<Utc> {
    zoned(local).with_timezone(&Utc)
}

fn zoned(local: NaiveDateTime) -> DateTime<Tz> {
    // The hour that spring skips never occurs in the tables; reading it as UTC keeps the function total.
    Copenhagen.from_local_datetime(&local).earliest().unwrap_or_else(|| Copenhagen.from_utc_datetime(&local))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn at(year: i32, month: u32, day: u32, minute: i64) -> NaiveDateTime {
        at_minute(NaiveDate::from_ymd_opt(year, month, day).unwrap(), minute)
    }

    #[test]
    fn the_three_spellings_name_one_winter_instant() {
        let local = at(2026, 11, 22, 10 * 60 + 42);
        assert_eq!(Spelling::Utc.instant(local), "2026-11-22T09:42:00Z");
        assert_eq!(Spelling::Offset.instant(local), "2026-11-22T10:42:00+01:00");
        assert_eq!(Spelling::Zoneless.instant(local), "2026-11-22T10:42:00");
    }

    #[test]
    fn a_header_has_it_in_english_and_in_greenwich() {
        assert_eq!(in_a_header(at(1994, 11, 6, 9 * 60 + 49)), "Sun, 06 Nov 1994 08:49:00 GMT");
    }

    #[test]
    fn milliseconds_are_kept_there_and_back() {
        let local = at(2026, 7, 1, 30) + TimeDelta::milliseconds(7);
        assert_eq!(Spelling::Utc.instant(local), "2026-06-30T22:30:00.007Z");
        assert_eq!(Spelling::Offset.instant(local), "2026-07-01T00:30:00.007+02:00");
        assert_eq!(Spelling::Zoneless.instant(local), "2026-07-01T00:30:00.007");
        for spelling in [Spelling::Utc, Spelling::Offset, Spelling::Zoneless] {
            assert_eq!(read(&spelling.instant(local)), Some(local));
        }
    }

    #[test]
    fn summer_is_two_hours_ahead() {
        let local = at(2026, 7, 1, 30);
        assert_eq!(Spelling::Utc.instant(local), "2026-06-30T22:30:00Z");
        assert_eq!(Spelling::Offset.instant(local), "2026-07-01T00:30:00+02:00");
    }
}
