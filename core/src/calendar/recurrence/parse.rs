//! Reads a rule as a file writes it: `FREQ=MONTHLY;BYDAY=-1FR`. What is not understood makes the whole rule unreadable,
//! since a rule that lacks a part falls on other days.

use super::rule::{Numbers, WeekDay};
use super::{Frequency, Local, Rule, Until};
use crate::model::Day;

/// As `Day::weekday` counts.
const WEEK: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Rule {
    /// The rule that the text is; `None` when it is none, or one that is not understood.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let parts = text.split(';').filter(|part| !part.is_empty());
        let parts: Vec<(&str, &str)> = parts.map(|part| part.split_once('=')).collect::<Option<_>>()?;
        let (_, frequency) = parts.iter().find(|(name, _)| *name == "FREQ")?;
        let mut rule = Self::every(self::frequency(frequency)?);
        parts.iter().try_for_each(|(name, value)| rule.take(name, value))?;
        // An ordinal says nothing of a week or a day, which has no second Monday.
        if rule.frequency < Frequency::Monthly {
            rule.week_days.iter_mut().for_each(|day| day.nth = 0);
        }
        let ordinal_of_week = !rule.weeks.is_empty() && rule.week_days.iter().any(|day| day.nth != 0);
        (!ordinal_of_week).then_some(rule)
    }

    const fn every(frequency: Frequency) -> Self {
        Self {
            frequency,
            interval: 1,
            count: None,
            until: None,
            week_start: 0,
            months: Vec::new(),
            weeks: Vec::new(),
            year_days: Vec::new(),
            month_days: Vec::new(),
            week_days: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            seconds: Vec::new(),
            positions: Vec::new(),
        }
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "FREQ" => {}
            "INTERVAL" => self.interval = positive(value)?,
            "COUNT" => self.count = Some(positive(value)?),
            "UNTIL" => self.until = Some(parse_until(value)?),
            "WKST" => self.week_start = week_day(value)?,
            "BYMONTH" => self.months = numbers(value, 1, 12, false)?,
            "BYWEEKNO" => self.weeks = numbers(value, 1, 53, true)?,
            "BYYEARDAY" => self.year_days = numbers(value, 1, 366, true)?,
            "BYMONTHDAY" => self.month_days = numbers(value, 1, 31, true)?,
            "BYDAY" => self.week_days = week_days(value)?,
            "BYHOUR" => self.hours = numbers(value, 0, 23, false)?,
            "BYMINUTE" => self.minutes = numbers(value, 0, 59, false)?,
            "BYSECOND" => self.seconds = seconds(value)?,
            "BYSETPOS" => self.positions = numbers(value, 1, 366, true)?,
            // RFC 7529: what holds anyway.
            "RSCALE" if value == "GREGORIAN" => {}
            "SKIP" if value == "OMIT" => {}
            _ => return None,
        }
        Some(())
    }
}

fn frequency(word: &str) -> Option<Frequency> {
    Some(match word {
        "SECONDLY" => Frequency::Secondly,
        "MINUTELY" => Frequency::Minutely,
        "HOURLY" => Frequency::Hourly,
        "DAILY" => Frequency::Daily,
        "WEEKLY" => Frequency::Weekly,
        "MONTHLY" => Frequency::Monthly,
        "YEARLY" => Frequency::Yearly,
        _ => return None,
    })
}

/// A number of at least 1; more than fits is as much as fits.
fn positive(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u32::MAX)).filter(|number| *number > 0)
}

fn numbers(text: &str, least: i32, most: i32, from_the_end: bool) -> Option<Numbers> {
    let number = |text: &str| {
        let number: i32 = text.trim().parse().ok()?;
        let size = if from_the_end { number.abs() } else { number };
        (least..=most).contains(&size).then_some(number)
    };
    let mut numbers: Numbers = text.split(',').map(number).collect::<Option<_>>()?;
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

/// A leap second is the one before it (RFC 5545 §3.3.12), here too.
fn seconds(text: &str) -> Option<Numbers> {
    let mut seconds = numbers(text, 0, 60, false)?;
    for second in &mut seconds {
        *second = (*second).min(59);
    }
    seconds.dedup();
    Some(seconds)
}

fn week_day(text: &str) -> Option<u32> {
    (0..).zip(WEEK).find(|(_, name)| *name == text).map(|(day, _)| day)
}

fn week_days(text: &str) -> Option<Vec<WeekDay>> {
    let mut days: Vec<WeekDay> = text.split(',').map(nth_week_day).collect::<Option<_>>()?;
    days.sort_unstable();
    days.dedup();
    Some(days)
}

fn nth_week_day(text: &str) -> Option<WeekDay> {
    let (nth, name) = text.trim().split_at_checked(text.trim().len().checked_sub(2)?)?;
    let day = week_day(name)?;
    if nth.is_empty() {
        return Some(WeekDay { nth: 0, day });
    }
    let nth: i32 = nth.parse().ok().filter(|nth: &i32| (1..=53).contains(&nth.abs()))?;
    Some(WeekDay { nth, day })
}

/// A rule's end, and any date or time of a file: `19971224`, `19971224T000000` or `19971224T000000Z`.
pub fn parse_until(text: &str) -> Option<Until> {
    let (text, is_utc) = text.strip_suffix('Z').map_or((text, false), |text| (text, true));
    let Some((day, time)) = text.split_once('T') else { return Some(Until::Day(date(text)?)) };
    let local = Local::new(date(day)?, time_of_day(time)?);
    Some(if is_utc { Until::Utc(local) } else { Until::Local(local) })
}

/// `19971224`.
pub fn date(text: &str) -> Option<Day> {
    let (year, rest) = text.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    (day.len() == 2).then_some(())?;
    Day::new(digits(year)?, u32::try_from(digits(month)?).ok()?, u32::try_from(digits(day)?).ok()?)
}

/// `235959` as seconds since 00.00; a leap second is the one before it.
pub fn time_of_day(text: &str) -> Option<i64> {
    let (hour, rest) = text.split_at_checked(2)?;
    let (minute, second) = rest.split_at_checked(2)?;
    (second.len() == 2).then_some(())?;
    let [hour, minute, second] = [digits(hour)?, digits(minute)?, digits(second)?];
    let is_time = hour < 24 && minute < 60 && second <= 60;
    is_time.then(|| i64::from((hour * 60 + minute) * 60 + second.min(59)))
}

fn digits(text: &str) -> Option<i32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}
