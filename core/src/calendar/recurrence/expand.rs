//! When a rule falls: one of its periods after another, in each the days and times that its parts let through, in order.

use super::days::Parts;
use super::local::DAY;
use super::{Frequency, Local, Rule};
use crate::model::Day;
use std::ops::Range;

/// When the year 9999 is over, in seconds: no date that can be written is later.
const END: Local = Local::from_seconds(253_402_300_800);

/// When a rule falls in some stretch of time, in order and each once.
#[derive(Debug)]
pub struct Expansion<'a> {
    rule: &'a Rule,
    parts: Parts<'a>,
    start: Local,
    /// From where on it is wanted; a rule that counts is walked from its start all the same.
    wanted: Range<Local>,
    /// Until when it falls on its own clock, inclusive.
    until: Option<Local>,
    /// Seconds from the beginning of a day, or of a period that is shorter, in order.
    times: Vec<i64>,
    /// The number of the period that comes next.
    next: i64,
    /// What the present period has: the seconds at which its days begin, and which of its times come next.
    bases: Vec<i64>,
    places: Places,
    counted: u32,
    steps: usize,
    /// Steps that a look costs.
    cost: usize,
}

/// Which of a period's times are still to come, as their numbers in order.
#[derive(Debug)]
enum Places {
    All(Range<usize>),
    Some(std::vec::IntoIter<usize>),
}

impl Rule {
    /// When it falls on the clock of something that began at `start`, of whole days or not: what lies in `wanted`, by at most
    /// so many steps. A step is a day or a time that is looked at. `until` is the rule's own end on that clock.
    pub fn expand(
        &self,
        start: Local,
        is_day: bool,
        wanted: Range<Local>,
        until: Option<Local>,
        steps: usize,
    ) -> Expansion<'_> {
        let mut expansion = Expansion {
            rule: self,
            parts: Parts::new(self, start.day()),
            start,
            wanted: wanted.start..wanted.end.min(END),
            until,
            times: if is_day { vec![0] } else { self.times(start) },
            next: self.period(start),
            bases: Vec::new(),
            places: Places::All(0..0),
            counted: 0,
            steps,
            cost: self.cost(),
        };
        expansion.steps = steps.saturating_sub(expansion.times.len());
        if self.count.is_none() {
            let gone = (self.period(expansion.wanted.start) - expansion.next).max(0);
            expansion.next += gone - gone % self.step();
        }
        expansion
    }

    fn step(&self) -> i64 {
        i64::from(self.interval)
    }

    /// The number of the period that a time lies in.
    fn period(&self, at: Local) -> i64 {
        match self.frequency {
            Frequency::Yearly => i64::from(at.day().year()),
            Frequency::Monthly => i64::from(at.day().year()) * 12 + i64::from(at.day().month()) - 1,
            // The first day of all was a Thursday.
            Frequency::Weekly => {
                (at.seconds().div_euclid(DAY) + 3 - i64::from(self.week_start)).div_euclid(7)
            }
            _ => at.seconds().div_euclid(self.length()),
        }
    }

    /// Seconds that a period of at most a day lasts.
    const fn length(&self) -> i64 {
        match self.frequency {
            Frequency::Secondly => 1,
            Frequency::Minutely => 60,
            Frequency::Hourly => 3_600,
            _ => DAY,
        }
    }

    /// The times in a day, or in a period that is shorter.
    fn times(&self, start: Local) -> Vec<i64> {
        let own = start.second_of_day();
        let part = |numbers: &[i32], unit: i64, of: i64, is_shorter: bool| -> Vec<i64> {
            match numbers {
                _ if is_shorter => vec![0],
                [] => vec![own / unit % of * unit],
                numbers => numbers.iter().map(|number| i64::from(*number) * unit).collect(),
            }
        };
        let hours = part(&self.hours, 3_600, 24, self.frequency <= Frequency::Hourly);
        let minutes = part(&self.minutes, 60, 60, self.frequency <= Frequency::Minutely);
        let seconds = part(&self.seconds, 1, 60, self.frequency == Frequency::Secondly);
        let of_hour = |hour: i64| minutes.iter().map(move |minute| hour + minute);
        let minutes = hours.iter().flat_map(|hour| of_hour(*hour));
        minutes.flat_map(|minute| seconds.iter().map(move |second| minute + second)).collect()
    }

    /// Of a period shorter than a day: when the first part of the day ends that a part of the rule does not name.
    fn unnamed_until(&self, at: i64) -> Option<i64> {
        let named = [(&self.hours, 3_600, 24), (&self.minutes, 60, 60), (&self.seconds, 1, 60)];
        let limits = named.into_iter().filter(|(_, unit, _)| *unit >= self.length());
        let mut unnamed = limits.filter(|(numbers, unit, of)| {
            let number = at.div_euclid(*unit).rem_euclid(*of);
            !numbers.is_empty() && !numbers.iter().any(|named| i64::from(*named) == number)
        });
        unnamed.next().map(|(_, unit, _)| (at.div_euclid(unit) + 1) * unit)
    }
}

impl Expansion<'_> {
    /// How many steps are left; none when it could not be followed to its end.
    pub const fn steps_left(&self) -> usize {
        self.steps
    }

    /// Makes the next period that has something ready; whether there is one.
    fn fill(&mut self) -> bool {
        self.bases.clear();
        while self.bases.is_empty() {
            let Some(begins) = self.begins(self.next).filter(|begins| *begins < self.wanted.end.seconds())
            else {
                return false;
            };
            if !self.spend() {
                return false;
            }
            let mut next = self.next + self.rule.step();
            match self.rule.frequency {
                Frequency::Yearly => self.year(self.next),
                Frequency::Monthly => self.month(self.next),
                Frequency::Weekly => (0..7).for_each(|day| self.day(begins + day * DAY)),
                Frequency::Daily => self.day(begins),
                _ => next = self.short(begins).map_or(next, |from| self.first_from(from)),
            }
            self.next = next;
        }
        self.places = self.places();
        true
    }

    /// The second at which a period begins, unless that is beyond the calendar.
    fn begins(&self, period: i64) -> Option<i64> {
        let first = |year: i64, month: i64| {
            let day = Day::new(i32::try_from(year).ok()?, u32::try_from(month).ok()?, 1)?;
            Some(Local::new(day, 0).seconds())
        };
        match self.rule.frequency {
            Frequency::Yearly => first(period, 1),
            Frequency::Monthly => first(period.div_euclid(12), period.rem_euclid(12) + 1),
            Frequency::Weekly => Some((period * 7 - 3 + i64::from(self.rule.week_start)) * DAY),
            _ => Some(period * self.rule.length()),
        }
    }

    fn year(&mut self, year: i64) {
        let months = (0..12).filter(|month| self.parts.has_month(month + 1));
        let months: Vec<i64> = months.map(|month| year * 12 + i64::from(month)).collect();
        for month in months {
            self.month(month);
        }
    }

    fn month(&mut self, month: i64) {
        let Some(first) = i32::try_from(month.div_euclid(12))
            .ok()
            .and_then(|year| Day::new(year, u32::try_from(month.rem_euclid(12)).ok()? + 1, 1))
        else {
            return;
        };
        if self.parts.has_month(first.month()) {
            let days = first.epoch_days()..=first.last_of_month().epoch_days();
            days.for_each(|day| self.day(day * DAY));
        }
    }

    fn day(&mut self, begins: i64) {
        self.spend();
        if self.parts.has(Local::from_seconds(begins).day()) {
            self.bases.push(begins);
        }
    }

    /// A period shorter than a day. When it has nothing, from which second on there may be something again.
    fn short(&mut self, begins: i64) -> Option<i64> {
        let day = Local::from_seconds(begins).day();
        let nothing_until = if self.parts.has(day) {
            self.rule.unnamed_until(begins)
        } else {
            Some((day.epoch_days() + 1) * DAY)
        };
        if nothing_until.is_none() {
            self.bases.push(begins);
        }
        nothing_until
    }

    /// The number of the rule's first period that begins at or after that second.
    fn first_from(&self, second: i64) -> i64 {
        let step = self.rule.step();
        let length = self.rule.length();
        let least = second.div_euclid(length) + i64::from(second.rem_euclid(length) > 0);
        let ahead = (least - self.next).max(1);
        self.next + (ahead + step - 1) / step * step
    }

    fn places(&self) -> Places {
        let all = self.bases.len() * self.times.len();
        if self.rule.positions.is_empty() {
            return Places::All(self.first_wanted().min(all)..all);
        }
        let place = |position: &i32| {
            let distance = usize::try_from(position.unsigned_abs()).ok()?;
            if *position > 0 { distance.checked_sub(1) } else { all.checked_sub(distance) }
        };
        let mut places: Vec<usize> = self.rule.positions.iter().filter_map(place).collect();
        places.retain(|place| *place < all);
        places.sort_unstable();
        places.dedup();
        Places::Some(places.into_iter())
    }

    /// The place of the first time that has to be looked at: a rule that counts has to count from its start on.
    fn first_wanted(&self) -> usize {
        let from = if self.rule.count.is_some() { self.start } else { self.start.max(self.wanted.start) };
        let last = self.times.last().copied().unwrap_or_default();
        self.bases.partition_point(|base| base + last < from.seconds()) * self.times.len()
    }

    fn at(&self, place: usize) -> Option<Local> {
        let times = self.times.len().max(1);
        let (base, time) = self.bases.get(place / times).zip(self.times.get(place % times))?;
        Some(Local::from_seconds(base + time))
    }

    /// Pays for a look; whether there are steps left.
    const fn spend(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(self.cost);
        self.steps > 0
    }
}

impl Iterator for Expansion<'_> {
    type Item = Local;

    fn next(&mut self) -> Option<Local> {
        loop {
            let place = match &mut self.places {
                Places::All(places) => places.next(),
                Places::Some(places) => places.next(),
            };
            let Some(place) = place else {
                if self.fill() {
                    continue;
                }
                return None;
            };
            let at = self.at(place).filter(|at| *at < self.wanted.end && self.spend())?;
            if at < self.start {
                continue;
            }
            self.counted += 1;
            if self.rule.count.is_some_and(|count| self.counted > count)
                || self.until.is_some_and(|until| at > until)
            {
                return None;
            }
            if at >= self.wanted.start {
                return Some(at);
            }
        }
    }
}
