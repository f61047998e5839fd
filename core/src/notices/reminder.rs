//! Reminders: how long before its day or time something is told of, and the moments that this comes to.

use crate::model::{Clock, Day, Instant, When, copenhagen_instant};

/// How long before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lead {
    /// So many minutes before its time; of what has no time, nothing.
    Minutes(u16),
    /// So many days before, at nine in the morning; 0 is the day itself.
    Days(u16),
}

/// What is reminded of, of the kinds that have a lead of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminded {
    /// A last day for the citizen.
    Deadline,
    /// An appointment.
    Appointment,
    /// Money from the citizen.
    Payment,
    /// The last day of a proof of a right.
    Expiry,
    /// What comes without the citizen doing anything.
    Other,
}

/// Several, each once, the earliest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leads(Vec<Lead>);

/// Leads that one thing can have.
const MOST: usize = 8;
/// The longest lead, in days.
const YEAR: u16 = 366;
/// Minutes of a day.
const DAY: u16 = 24 * 60;
/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;
/// Milliseconds since midnight at which what is counted in days is told.
const MORNING: i64 = 9 * 60 * MINUTE;

impl Leads {
    /// These; those that are longer than a year are left out, and so is what is more than eight.
    pub fn new(leads: impl IntoIterator<Item = Lead>) -> Self {
        let fits = |lead: &Lead| match lead {
            Lead::Minutes(minutes) => *minutes <= DAY,
            Lead::Days(days) => *days <= YEAR,
        };
        let mut leads: Vec<Lead> = leads.into_iter().filter(fits).collect();
        leads.sort_unstable();
        leads.dedup();
        leads.reverse();
        leads.truncate(MOST);
        Self(leads)
    }

    /// What fits most things of this kind.
    pub fn usual(of: Reminded) -> Self {
        match of {
            Reminded::Deadline => Self::new([Lead::Days(7), Lead::Days(1)]),
            Reminded::Appointment => Self::new([Lead::Days(1), Lead::Minutes(120)]),
            Reminded::Payment => Self::new([Lead::Days(3), Lead::Days(1)]),
            Reminded::Expiry => Self::new([Lead::Days(60), Lead::Days(14)]),
            Reminded::Other => Self::new([Lead::Days(1)]),
        }
    }

    /// Each of them.
    pub fn all(&self) -> &[Lead] {
        &self.0
    }

    /// When to tell of what is at `when`, the earliest first. Days are counted on the calendar in Copenhagen, minutes on no
    /// clock that is moved: two hours before stay two hours when summer time begins between.
    pub fn moments(&self, when: When) -> Vec<Instant> {
        let mut moments: Vec<Instant> = self.0.iter().filter_map(|lead| lead.before(when)).collect();
        moments.sort_unstable();
        moments.dedup();
        moments
    }
}

impl Lead {
    /// The moment so long before; none where it cannot be counted, or would come after what it tells of.
    pub fn before(self, when: When) -> Option<Instant> {
        let moment = match (self, when) {
            (Self::Minutes(minutes), When::At(at)) => at.after(-i64::from(minutes) * MINUTE),
            (Self::Minutes(_), When::Day(_)) => return None,
            (Self::Days(days), _) => morning(when.day().after(-i64::from(days))),
        };
        match when {
            When::At(at) => (moment <= at).then_some(moment),
            When::Day(_) => Some(moment),
        }
    }
}

fn morning(day: Day) -> Instant {
    copenhagen_instant(Clock { day, millis: MORNING })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::model::{copenhagen, parse_instant, parse_when};
    use proptest::prelude::*;

    fn check(when: &str, leads: &[Lead], moments: &[&str]) {
        let expected: Vec<Instant> = moments.iter().filter_map(|text| parse_instant(text)).collect();
        assert_eq!(expected.len(), moments.len());
        assert_eq!(Leads::new(leads.iter().copied()).moments(parse_when(when).unwrap()), expected, "{when}");
    }

    #[test]
    fn a_day_is_told_of_in_the_morning_of_the_days_before() {
        check(
            "2026-12-04",
            &[Lead::Days(7), Lead::Days(1)],
            &["2026-11-27T08:00:00Z", "2026-12-03T08:00:00Z"],
        );
        check("2026-12-04", &[Lead::Days(0), Lead::Minutes(60)], &["2026-12-04T08:00:00Z"]);
        check("2026-12-04T23:59:00", &[Lead::Days(0)], &["2026-12-04T08:00:00Z"]);
    }

    #[test]
    fn the_morning_is_at_nine_and_an_hour_is_an_hour_across_both_changes_of_the_clock() {
        check(
            "2026-03-29T12:00:00",
            &[Lead::Days(1), Lead::Days(0)],
            &["2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z"],
        );
        check("2026-03-29T04:00:00", &[Lead::Minutes(120)], &["2026-03-29T00:00:00Z"]);
        check(
            "2026-10-25T12:00:00",
            &[Lead::Days(1), Lead::Days(0)],
            &["2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z"],
        );
        check("2026-10-25T04:00:00", &[Lead::Minutes(120)], &["2026-10-25T01:00:00Z"]);
    }

    #[test]
    fn what_begins_before_nine_is_not_told_of_when_it_is_over() {
        check("2026-12-04T08:15:00", &[Lead::Days(0), Lead::Days(1)], &["2026-12-03T08:00:00Z"]);
    }

    #[test]
    fn leads_are_few_each_once_and_no_longer_than_a_year() {
        let leads = Leads::new((0..=20).map(Lead::Days).chain([
            Lead::Days(400),
            Lead::Days(3),
            Lead::Minutes(2_000),
        ]));
        assert_eq!(leads.all().len(), MOST);
        assert_eq!(leads.all().first(), Some(&Lead::Days(20)));
    }

    proptest! {
        #[test]
        fn nothing_is_told_of_after_it_has_begun(
            millis in 0_i64..4_102_444_800_000, days in 0_u16..400, minutes in 0_u16..2_000
        ) {
            let when = When::At(Instant::from_millis(millis));
            for lead in [Lead::Days(days), Lead::Minutes(minutes)] {
                let moment = lead.before(when);
                prop_assert!(moment.is_none_or(|moment| moment <= Instant::from_millis(millis)));
                if let (Lead::Days(_), Some(moment)) = (lead, moment) {
                    prop_assert_eq!(copenhagen(moment).millis, MORNING);
                    prop_assert_eq!(copenhagen(moment).day.after(days.into()), when.day());
                }
            }
        }
    }
}
