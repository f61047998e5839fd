//! Hours in which nobody wants to be disturbed, by the clock in Copenhagen.

use crate::model::{Clock, Instant, When, copenhagen, copenhagen_instant};

/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;
/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// From a minute of the day up to another; across midnight when that is less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    from: u16,
    to: u16,
}

impl Quiet {
    /// These hours; none when no minute of the day is in them, or there is no such minute.
    pub fn new(from: u16, to: u16) -> Option<Self> {
        (from < DAY && to < DAY && from != to).then_some(Self { from, to })
    }

    /// When to tell of what is at `when`, instead of at `moment`: when the quiet hours are over, or when they begin if that
    /// would be too late.
    pub fn instead(self, moment: Instant, when: When) -> Instant {
        let clock = copenhagen(moment);
        let minute = clock.millis / MINUTE;
        let (from, to) = (i64::from(self.from), i64::from(self.to));
        let (is_quiet, begun, over) = if from < to {
            ((from..to).contains(&minute), 0, 0)
        } else if minute >= from {
            (true, 0, 1)
        } else {
            (minute < to, -1, 0)
        };
        if !is_quiet {
            return moment;
        }
        let at = |days: i64, minutes: i64| {
            copenhagen_instant(Clock { day: clock.day.after(days), millis: minutes * MINUTE })
        };
        let after = at(over, to);
        let is_in_time = match when {
            When::At(when) => after < when,
            When::Day(day) => copenhagen(after).day <= day,
        };
        // A minute before: at its first minute it is quiet.
        if is_in_time { after } else { at(begun, from).after(-MINUTE) }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::model::{parse_instant, parse_when};
    use proptest::prelude::*;

    fn check((from, to): (u16, u16), moment: &str, when: &str, expected: &str) {
        let quiet = Quiet::new(from * 60, to * 60).unwrap();
        let told = quiet.instead(parse_instant(moment).unwrap(), parse_when(when).unwrap());
        assert_eq!(told, parse_instant(expected).unwrap(), "{moment}");
    }

    #[test]
    fn what_falls_in_the_night_is_told_in_the_morning() {
        check((22, 7), "2026-12-03T21:30:00Z", "2026-12-05", "2026-12-04T06:00:00Z");
        check((22, 7), "2026-12-03T03:30:00Z", "2026-12-05", "2026-12-03T06:00:00Z");
        check((22, 7), "2026-12-03T06:00:00Z", "2026-12-05", "2026-12-03T06:00:00Z");
        check((22, 7), "2026-12-03T20:59:00Z", "2026-12-05", "2026-12-03T20:59:00Z");
        check((12, 14), "2026-12-03T12:00:00Z", "2026-12-05", "2026-12-03T13:00:00Z");
    }

    #[test]
    fn what_would_come_too_late_is_told_before_the_night() {
        check((22, 7), "2026-12-03T04:30:00Z", "2026-12-03T06:30:00", "2026-12-02T20:59:00Z");
        check((22, 10), "2026-12-03T08:00:00Z", "2026-12-03T09:30:00", "2026-12-02T20:59:00Z");
    }

    #[test]
    fn the_morning_is_at_seven_across_both_changes_of_the_clock() {
        check((22, 7), "2026-03-28T22:30:00Z", "2026-04-05", "2026-03-29T05:00:00Z");
        check((22, 7), "2026-10-24T22:30:00Z", "2026-11-05", "2026-10-25T06:00:00Z");
    }

    #[test]
    fn hours_that_are_none_are_none() {
        assert_eq!(Quiet::new(60, 60), None);
        assert_eq!(Quiet::new(60, 24 * 60), None);
    }

    proptest! {
        #[test]
        fn nobody_is_disturbed_and_nothing_is_told_after_it_has_begun(
            millis in 0_i64..4_102_444_800_000, ahead in 0_i64..200_000_000, from in 0_u16..1440, to in 0_u16..1440
        ) {
            let Some(quiet) = Quiet::new(from, to) else { return Ok(()) };
            let moment = Instant::from_millis(millis);
            let when = Instant::from_millis(millis + ahead);
            let told = quiet.instead(moment, When::At(when));
            prop_assert!(told <= when);
            let minute = copenhagen(told).millis / MINUTE;
            let (from, to) = (i64::from(from), i64::from(to));
            let is_quiet = if from < to { from <= minute && minute < to } else { from <= minute || minute < to };
            prop_assert!(!is_quiet, "told at minute {minute} of {from} to {to}");
        }
    }
}
