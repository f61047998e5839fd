//! How long something lasts (RFC 5545 §3.3.6): days on the wall clock, and seconds that pass.

/// A length of time that is not negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// Days on the wall clock, which may have 23 or 25 hours.
    pub days: i64,
    /// Seconds that pass.
    pub seconds: i64,
}

/// No event lasts longer, in days: some three centuries.
const MOST_DAYS: i64 = 100_000;

impl Span {
    /// `P7W`, `P1D`, `PT1H30M` or `P1DT12H`; `None` for what is negative or none at all.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let text = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?;
        let (days, time) = text.split_once('T').map_or((text, None), |(days, time)| (days, Some(time)));
        let days = sum(days, &[('W', 7), ('D', 1)])?;
        let seconds = time.map_or(Some(0), |time| sum(time, &[('H', 3_600), ('M', 60), ('S', 1)]))?;
        let is_said = !text.is_empty() && time != Some("");
        (is_said && days <= MOST_DAYS && seconds <= MOST_DAYS * 86_400).then_some(Self { days, seconds })
    }

    /// The same in whole days, of something that lasts whole days.
    pub const fn in_days(self) -> i64 {
        self.days + (self.seconds + 86_399) / 86_400
    }

    /// At most so many seconds lie between its ends, on any clock.
    pub const fn at_most(self) -> i64 {
        (self.days + 1) * 86_400 + self.seconds
    }

    /// So many seconds, unless it is negative.
    pub fn of_seconds(seconds: i64) -> Option<Self> {
        (0..=MOST_DAYS * 86_400).contains(&seconds).then_some(Self { days: 0, seconds })
    }

    /// So many days, unless it is negative.
    pub fn of_days(days: i64) -> Option<Self> {
        (0..=MOST_DAYS).contains(&days).then_some(Self { days, seconds: 0 })
    }
}

/// Numbers with their units, in the order of the units.
fn sum(mut text: &str, mut units: &[(char, i64)]) -> Option<i64> {
    let mut sum = 0_i64;
    while !text.is_empty() {
        let end = text.find(|char: char| !char.is_ascii_digit())?;
        let (number, rest) = text.split_at_checked(end)?;
        let unit = rest.chars().next()?;
        let place = units.iter().position(|(name, _)| *name == unit)?;
        let (_, weight) = units.get(place)?;
        sum = number.parse::<i64>().ok()?.checked_mul(*weight)?.checked_add(sum)?;
        units = units.get(place + 1..)?;
        text = rest.get(unit.len_utf8()..)?;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_days_and_seconds() {
        let lengths = [
            ("P7W", 49, 0),
            ("P15DT5H0M20S", 15, 18_020),
            ("PT1H30M", 0, 5_400),
            ("P1D", 1, 0),
            ("+PT0S", 0, 0),
            ("p1dt1s", 1, 1),
        ];
        for (text, days, seconds) in lengths {
            assert_eq!(Span::parse(text), Some(Span { days, seconds }), "{text}");
        }
    }

    #[test]
    fn what_is_negative_or_none_is_refused() {
        for text in [
            "-PT15M",
            "",
            "P",
            "PT",
            "P1DT",
            "1D",
            "P1",
            "P1H",
            "PT1D",
            "P1D1W",
            "P1D2D",
            "PT99999999999999999999S",
            "P999999W",
            "PæD",
        ] {
            assert_eq!(Span::parse(text), None, "{text}");
        }
    }
}
