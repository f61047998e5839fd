//! Which days a rule's parts let through. Every part that is given has to hold: that is the same as RFC 5545's table of what
//! expands and what limits, once what a rule leaves out has been taken from its start.

use super::rule::{Numbers, WeekDay};
use super::{Frequency, Rule};
use crate::model::Day;

/// The rule's parts about days, with what it leaves out.
#[derive(Debug)]
pub struct Parts<'a> {
    rule: &'a Rule,
    months: Numbers,
    month_days: Numbers,
    week_days: Vec<WeekDay>,
}

impl<'a> Parts<'a> {
    /// The parts of the rule of something that began on that day.
    pub fn new(rule: &'a Rule, start: Day) -> Self {
        let (month, month_day) = (signed(start.month()), signed(start.day()));
        let mut parts = Self {
            rule,
            months: rule.months.clone(),
            month_days: rule.month_days.clone(),
            week_days: rule.week_days.clone(),
        };
        if !(rule.year_days.is_empty() && rule.month_days.is_empty() && rule.week_days.is_empty()) {
            return parts;
        }
        let same_week_day = WeekDay { nth: 0, day: start.weekday() };
        match rule.frequency {
            // A week of the year without a weekday is that week's day of the start, not all seven.
            Frequency::Yearly if !rule.weeks.is_empty() => parts.week_days.push(same_week_day),
            Frequency::Yearly => {
                if parts.months.is_empty() {
                    parts.months.push(month);
                }
                parts.month_days.push(month_day);
            }
            Frequency::Monthly => parts.month_days.push(month_day),
            Frequency::Weekly => parts.week_days.push(same_week_day),
            _ => {}
        }
        parts
    }

    /// Whether any day of the month can be let through.
    pub fn has_month(&self, month: u32) -> bool {
        has(&self.months, signed(month))
    }

    /// Whether the day is let through.
    pub fn has(&self, day: Day) -> bool {
        self.has_month(day.month())
            && self.has_month_day(day)
            && self.has_week_day(day)
            && (self.rule.year_days.is_empty() || counted(&self.rule.year_days, in_year(day)))
            && (self.rule.weeks.is_empty() || counted(&self.rule.weeks, self.week(day)))
    }

    fn has_month_day(&self, day: Day) -> bool {
        self.month_days.is_empty() || counted(&self.month_days, in_month(day))
    }

    fn has_week_day(&self, day: Day) -> bool {
        let of_month = self.rule.frequency == Frequency::Monthly || !self.rule.months.is_empty();
        let is_nth = |nth: i32| {
            // Weeks of seven days from the first and from the last day on, whatever weekday that is.
            let [first, last] = if of_month { in_month(day) } else { in_year(day) };
            nth == 0 || nth == (first - 1) / 7 + 1 || nth == (last + 1) / 7 - 1
        };
        let weekday = day.weekday();
        self.week_days.is_empty() || self.week_days.iter().any(|of| of.day == weekday && is_nth(of.nth))
    }

    /// The number of its week, from the year's first and from its last on. A week is its year's that has four of its days.
    fn week(&self, day: Day) -> [i32; 2] {
        let since_start = (i64::from(day.weekday()) - i64::from(self.rule.week_start)).rem_euclid(7);
        let [first, last] = in_year(day.after(3 - since_start));
        [(first - 1) / 7 + 1, (last + 1) / 7 - 1]
    }
}

/// Whether the list names it; an empty one names all.
fn has(numbers: &[i32], number: i32) -> bool {
    numbers.is_empty() || numbers.contains(&number)
}

fn counted(numbers: &[i32], [first, last]: [i32; 2]) -> bool {
    numbers.contains(&first) || numbers.contains(&last)
}

/// The day's number in its month: from 1 on, and from -1 on backwards.
fn in_month(day: Day) -> [i32; 2] {
    let (first, last) = (signed(day.day()), signed(day.last_of_month().day()));
    [first, first - last - 1]
}

/// The day's number in its year: from 1 on, and from -1 on backwards.
fn in_year(day: Day) -> [i32; 2] {
    let begins = |year: i32| Day::new(year, 1, 1).map_or(0, Day::epoch_days);
    let (first, next) = (begins(day.year()), begins(day.year() + 1));
    let number = |days: i64| i32::try_from(days).unwrap_or_default();
    [number(day.epoch_days() - first + 1), number(day.epoch_days() - next)]
}

/// A month or a day, which fit.
fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or_default()
}
