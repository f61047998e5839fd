//! Dates and times as a file has them: the day alone, a time in UTC, or one on the wall clock of a zone that the file may
//! name before or after it describes it.

use super::line::Line;
use super::zone::{Zone, Zones};
use crate::calendar::recurrence::{Local, Until, parse_until};
use crate::model::{Day, Instant, When};

/// A date or a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// What the clock that is meant shows; 00.00 of a date.
    pub local: Local,
    /// Which clock that is.
    pub clock: Clock,
}

/// Which clock a time is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// None: it is a date.
    Day,
    /// UTC.
    Utc,
    /// The wall clock of one of the file's zones.
    Zone(u16),
}

impl Time {
    /// `20261204`, `20261204T091500` or `20261204T091500Z`, in the zone that the line names.
    pub fn parse(text: &str, zone: u16) -> Option<Self> {
        // The same three forms as a rule's end.
        let until = parse_until(text.trim())?;
        Some(match until {
            Until::Day(day) => Self { local: Local::new(day, 0), clock: Clock::Day },
            Until::Utc(local) => Self { local, clock: Clock::Utc },
            Until::Local(local) => Self { local, clock: Clock::Zone(zone) },
        })
    }

    /// The same clock, showing something else.
    pub const fn showing(self, local: Local) -> Self {
        Self { local, clock: self.clock }
    }

    /// Whether it is a date.
    pub fn is_day(self) -> bool {
        self.clock == Clock::Day
    }

    /// The date, or the moment.
    pub fn when(self, zones: &Zones) -> When {
        match self.clock {
            Clock::Day => When::Day(self.local.day()),
            _ => When::At(self.instant(zones)),
        }
    }

    /// The moment; of a date, when it begins in Copenhagen.
    pub fn instant(self, zones: &Zones) -> Instant {
        zones.at(self.clock).instant(self.local)
    }
}

/// The zone that a line names; the first of all where it names none.
pub fn zone_of(line: &Line<'_>, zones: &mut Zones) -> Option<u16> {
    line.param("TZID").map_or(Some(Zones::FLOATING), |name| zones.number(name))
}

/// When a day begins in Copenhagen.
pub fn begins(day: Day) -> Instant {
    Zone::Copenhagen.instant(Local::new(day, 0))
}
