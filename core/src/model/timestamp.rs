//! Reads the dates and times that authorities write: `2026-12-04`, and RFC 3339 times with `Z`,
//! with an offset, or with no zone at all, which then means Danish time. It reads nothing else, and writes with `Z`.

use super::{Clock, Day, Instant, When, copenhagen_instant};

/// A date `yyyy-mm-dd`; `None` when it is anything else.
pub fn parse_day(text: &str) -> Option<Day> {
    let mut reader = Reader(text.as_bytes());
    let day = reader.day()?;
    reader.0.is_empty().then_some(day)
}

/// A time `yyyy-mm-ddThh:mm[:ss[.fff]]` with `Z`, `±hh:mm` or nothing (Europe/Copenhagen) behind.
pub fn parse_instant(text: &str) -> Option<Instant> {
    let mut reader = Reader(text.as_bytes());
    let day = reader.day()?;
    reader.one_of(b"Tt ")?;
    let clock = Clock { day, millis: reader.time()? };
    let in_utc =
        |minutes: i64| Instant::from_millis(day.epoch_days() * 86_400_000 + clock.millis - minutes * 60_000);
    let instant = match reader.0.first() {
        None => copenhagen_instant(clock),
        Some(b'Z' | b'z') => {
            reader.one_of(b"Zz")?;
            in_utc(0)
        }
        Some(_) => in_utc(reader.offset_minutes()?),
    };
    reader.0.is_empty().then_some(instant)
}

/// The moment as `yyyy-mm-ddThh:mm:ss.fffZ` (RFC 3339).
pub fn write_instant(at: Instant) -> String {
    let (days, millis) = (at.millis().div_euclid(86_400_000), at.millis().rem_euclid(86_400_000));
    let day = Day::from_epoch(days);
    let [hours, minutes, seconds] = [millis / 3_600_000, millis / 60_000 % 60, millis / 1_000 % 60];
    let date = format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
    format!("{date}T{hours:02}:{minutes:02}:{seconds:02}.{:03}Z", millis % 1_000)
}

/// A date or a time, whichever the authority wrote.
pub fn parse_when(text: &str) -> Option<When> {
    parse_day(text).map(When::Day).or_else(|| parse_instant(text).map(When::At))
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn day(&mut self) -> Option<Day> {
        let year = self.digits(4)?;
        self.one_of(b"-")?;
        let month = self.digits(2)?;
        self.one_of(b"-")?;
        Day::new(i32::try_from(year).ok()?, month, self.digits(2)?)
    }

    /// Milliseconds since midnight. A leap second (`:60`) is read as the second before it.
    fn time(&mut self) -> Option<i64> {
        let hours = self.digits(2).filter(|hours| *hours < 24)?;
        self.one_of(b":")?;
        let minutes = self.digits(2).filter(|minutes| *minutes < 60)?;
        let seconds = match self.one_of(b":") {
            Some(_) => self.digits(2).filter(|seconds| *seconds <= 60)?.min(59),
            None => 0,
        };
        let millis = if self.one_of(b".").is_some() { self.fraction()? } else { 0 };
        Some(i64::from((hours * 60 + minutes) * 60 + seconds) * 1000 + i64::from(millis))
    }

    fn fraction(&mut self) -> Option<u32> {
        let mut millis = self.digits(1)? * 100;
        let mut weight = 10;
        while let Some(digit) = self.digits(1) {
            millis += digit * weight;
            weight /= 10;
        }
        Some(millis)
    }

    fn offset_minutes(&mut self) -> Option<i64> {
        let sign = if self.one_of(b"+-")? == b'-' { -1 } else { 1 };
        let hours = self.digits(2).filter(|hours| *hours < 24)?;
        self.one_of(b":")?;
        let minutes = self.digits(2).filter(|minutes| *minutes < 60)?;
        Some(sign * i64::from(hours * 60 + minutes))
    }

    fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let number = digits.iter().try_fold(0, |number, byte| match byte {
            b'0'..=b'9' => Some(number * 10 + u32::from(byte - b'0')),
            _ => None,
        })?;
        self.0 = rest;
        Some(number)
    }

    fn one_of(&mut self, allowed: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        allowed.contains(first).then(|| self.0 = rest)?;
        Some(*first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use proptest::prelude::*;

    fn check(text: &str, same_as: &str) {
        let theirs = DateTime::parse_from_rfc3339(same_as).map(|time| time.timestamp_millis());
        assert_eq!(parse_instant(text).map(Instant::millis), theirs.ok(), "{text}");
    }

    #[test]
    fn a_moment_is_written_as_it_is_read() {
        for text in ["2026-11-22T08:00:00.000Z", "1969-12-31T23:59:59.999Z", "2028-02-29T12:34:56.007Z"] {
            assert_eq!(parse_instant(text).map(write_instant).as_deref(), Some(text));
        }
    }

    #[test]
    fn the_three_spellings_of_a_time_are_one_moment() {
        check("2026-12-04T22:59:00Z", "2026-12-04T22:59:00Z");
        check("2026-12-04T23:59:00+01:00", "2026-12-04T22:59:00Z");
        check("2026-12-04T23:59:00", "2026-12-04T22:59:00Z");
        check("2026-07-04T23:59", "2026-07-04T21:59:00Z");
        check("2026-07-04T21:59:00.12345Z", "2026-07-04T21:59:00.123Z");
    }

    #[test]
    fn what_is_no_date_or_time_is_refused() {
        for text in ["", "2026", "2026-13-01", "2026-02-30", "04-12-2026", "2026-12-04x", "2026-12-04Æ"] {
            assert_eq!(parse_day(text), None, "{text}");
        }
        for text in
            ["2026-12-04", "2026-12-04T25:00Z", "2026-12-04T10:00Zx", "2026-12-04T10:00+1", "2026-12-04T10:0"]
        {
            assert_eq!(parse_instant(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_a_surprise(text in "\\PC{0,40}") {
            let _ = parse_when(&text);
        }

        #[test]
        fn any_rfc_3339_time_is_read_as_chrono_reads_it(
            millis in 0_i64..4_102_444_800_000, minutes in -720_i32..840
        ) {
            let offset = chrono::FixedOffset::east_opt(minutes * 60);
            let time = DateTime::from_timestamp_millis(millis).zip(offset).map(|(time, zone)| time.with_timezone(&zone));
            let text = time.map(|time| time.to_rfc3339()).unwrap_or_default();
            prop_assert_eq!(parse_instant(&text), Some(Instant::from_millis(millis)));
        }
    }
}
