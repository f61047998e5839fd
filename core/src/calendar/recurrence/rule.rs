//! What a recurrence rule says (RFC 5545 §3.3.10). How it is written is in `parse.rs`, when it falls in `expand.rs`.

use super::Local;
use crate::model::Day;

/// How long one of a rule's periods is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Frequency {
    /// A second.
    Secondly,
    /// A minute.
    Minutely,
    /// An hour.
    Hourly,
    /// A day.
    Daily,
    /// A week, which begins with the rule's own first weekday.
    Weekly,
    /// A month.
    Monthly,
    /// A year.
    Yearly,
}

/// Until when a rule falls, inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// To the end of that day.
    Day(Day),
    /// To that time on the rule's own clock.
    Local(Local),
    /// To that time, as a clock in UTC shows it.
    Utc(Local),
}

/// A recurrence rule. An empty set or list means that nothing was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(super) frequency: Frequency,
    /// Every so many periods; at least 1.
    pub(super) interval: u32,
    pub(super) count: Option<u32>,
    pub(super) until: Option<Until>,
    /// 0 for Monday to 6 for Sunday.
    pub(super) week_start: u32,
    pub(super) months: Numbers,
    pub(super) weeks: Numbers,
    pub(super) year_days: Numbers,
    pub(super) month_days: Numbers,
    pub(super) week_days: Vec<WeekDay>,
    pub(super) hours: Numbers,
    pub(super) minutes: Numbers,
    pub(super) seconds: Numbers,
    /// Which of a period's are meant: from 1 on from its beginning, from -1 on from its end.
    pub(super) positions: Numbers,
}

/// Numbers of a list, in order and each once; negative ones count from the end.
pub(super) type Numbers = Vec<i32>;

/// A weekday, perhaps only one of its month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WeekDay {
    /// The how manyeth; 0 is each.
    pub nth: i32,
    /// 0 for Monday to 6 for Sunday.
    pub day: u32,
}

impl Rule {
    /// How long its periods are.
    pub const fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// Until when it falls.
    pub const fn until(&self) -> Option<Until> {
        self.until
    }

    /// How many steps it costs to look at a day or a time: one, and more only of a rule with long lists.
    pub(super) fn cost(&self) -> usize {
        let lists = [
            &self.months,
            &self.weeks,
            &self.year_days,
            &self.month_days,
            &self.hours,
            &self.minutes,
            &self.seconds,
            &self.positions,
        ];
        1 + (lists.map(Vec::len).iter().sum::<usize>() + self.week_days.len()) / 32
    }
}
