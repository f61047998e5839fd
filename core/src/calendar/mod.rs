//! The three Danish day calendars: public holidays (helligdage), the days that a legal deadline does not end on, and the
//! days that banks are closed. They are three sets, not one. Each is a table of rules in `rules.rs`, with the law's name
//! beside each rule. The portal uses them only to warn earlier than an authority's own date, never to move one. Weeks are in
//! `period.rs`.
//!
//! Beside them, and apart from them: what recurs (`recurrence`), and files of calendar programs (`ical`).

mod benefit;
mod early;
mod easter;
pub mod ical;
mod pension;
mod period;
pub mod recurrence;
mod rules;

pub use benefit::ChildBenefit;
pub use early::{Early, early};
pub use pension::next_pension;
pub use period::{WEEK, monday, month, week_number, weeks};
pub use rules::{Holiday, Rule};

use crate::model::Day;

/// Which days are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// Public holidays (helligdage).
    PublicHoliday,
    /// Days that a legal deadline does not end on, by the limitation act (forældelsesloven). Other laws have other sets.
    LegalDeadline,
    /// Days that Danish banks are closed.
    Bank,
}

/// Why a day is none of the calendar's working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// Saturday or Sunday.
    Weekend,
    /// By this rule.
    By(&'static Rule),
}

impl Calendar {
    /// The rule by which the day is on this calendar, weekends aside.
    pub fn rule(self, day: Day) -> Option<&'static Rule> {
        let own = match self {
            Self::PublicHoliday => &[],
            Self::LegalDeadline => rules::LEGAL_DEADLINE,
            Self::Bank => rules::BANK,
        };
        rules::PUBLIC_HOLIDAYS.iter().chain(own).find(|rule| rule.holds(day))
    }

    /// Why it is no working day, if it is none. A holiday in a weekend is named as the holiday.
    pub fn closed(self, day: Day) -> Option<Closed> {
        let weekend = (day.weekday() >= SATURDAY).then_some(Closed::Weekend);
        self.rule(day).map(Closed::By).or(weekend)
    }

    /// The day itself when it is a working day, else the last one before it. No calendar is closed for two weeks.
    pub fn on_or_before(self, day: Day) -> Day {
        let open = (0..LONGEST).map(|back| day.after(-back)).find(|day| self.closed(*day).is_none());
        open.unwrap_or(day)
    }
}

/// As [`Day::weekday`] counts.
const SATURDAY: u32 = 5;
/// More days than any calendar is closed in a row.
const LONGEST: i64 = 14;

#[cfg(test)]
mod tests;
