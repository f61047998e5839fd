//! The zones of a file: Copenhagen, UTC, and those that it describes itself.

use super::time::Clock;
use crate::calendar::recurrence::Local;
use crate::model::{self, Instant, copenhagen, copenhagen_instant};

/// A zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zone {
    /// Danish time.
    Copenhagen,
    /// UTC.
    Utc,
    /// As the file describes it.
    Told(Told),
}

/// A zone by its changes, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Seconds ahead of UTC before the first of them.
    pub before: i64,
    /// The changes.
    pub changes: Vec<Change>,
}

/// When a zone's clocks change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The moment, in seconds.
    pub at: i64,
    /// From which second of the wall clock on the new time is meant: an hour that occurs twice is its first, and one that is
    /// skipped is read as if the clock had not been changed yet (RFC 5545 §3.3.5).
    pub local: i64,
    /// Seconds ahead of UTC from then on.
    pub ahead: i64,
}

impl Zone {
    /// The moment at which its clocks show this.
    pub fn instant(&self, local: Local) -> Instant {
        match self {
            Self::Copenhagen => {
                let clock = model::Clock { day: local.day(), millis: local.second_of_day() * 1_000 };
                copenhagen_instant(clock)
            }
            Self::Utc => millis(local.seconds()),
            Self::Told(told) => {
                let gone = told.changes.partition_point(|change| change.local <= local.seconds());
                millis(local.seconds().saturating_sub(told.ahead(gone)))
            }
        }
    }

    /// What its clocks show at a moment; parts of a second are dropped.
    pub fn local(&self, at: Instant) -> Local {
        let seconds = at.millis().div_euclid(1_000);
        match self {
            Self::Copenhagen => {
                let clock = copenhagen(at);
                Local::new(clock.day, clock.millis / 1_000)
            }
            Self::Utc => Local::from_seconds(seconds),
            Self::Told(told) => {
                let gone = told.changes.partition_point(|change| change.at <= seconds);
                Local::from_seconds(seconds.saturating_add(told.ahead(gone)))
            }
        }
    }
}

impl Told {
    /// Seconds ahead of UTC after so many changes.
    fn ahead(&self, gone: usize) -> i64 {
        let last = gone.checked_sub(1).and_then(|last| self.changes.get(last));
        last.map_or(self.before, |change| change.ahead)
    }
}

fn millis(seconds: i64) -> Instant {
    Instant::from_millis(seconds.saturating_mul(1_000))
}

/// A file's zones by their numbers. A name gets its number when it is first met, and its zone when all has been read.
#[derive(Debug)]
pub struct Zones {
    names: Vec<Box<[u8]>>,
    zones: Vec<Zone>,
}

impl Zones {
    /// The number of times that name no zone.
    pub const FLOATING: u16 = 0;

    /// The number of a name; `None` when there are more than a file may have.
    pub fn number(&mut self, name: &[u8]) -> Option<u16> {
        let place = self.names.iter().position(|known| **known == *name).unwrap_or(self.names.len());
        if place == self.names.len() {
            (place < super::ZONES).then(|| self.names.push(name.into()))?;
        }
        u16::try_from(place).ok()
    }

    /// Gives each name its zone, which the file may tell; how many of them are neither known nor told. What names none is
    /// in the file's own zone.
    pub fn resolve(&mut self, own: &[u8], mut told: impl FnMut(&[u8]) -> Option<Told>) -> usize {
        let mut unknown = 0;
        let mut zone = |name: &[u8]| {
            let copenhagen = is_copenhagen(name).then_some(Zone::Copenhagen);
            copenhagen.or_else(|| told(name).map(Zone::Told)).or_else(|| is_utc(name).then_some(Zone::Utc))
        };
        let mut resolve = |place: usize, name: &[u8]| {
            if place == usize::from(Self::FLOATING) {
                return zone(own).unwrap_or(Zone::Copenhagen);
            }
            zone(name).unwrap_or_else(|| {
                unknown += 1;
                Zone::Copenhagen
            })
        };
        self.zones = self.names.iter().enumerate().map(|(place, name)| resolve(place, name)).collect();
        unknown
    }

    /// The zone of a clock. Whole days are Danish ones.
    pub fn at(&self, clock: Clock) -> &Zone {
        match clock {
            Clock::Day => &Zone::Copenhagen,
            Clock::Utc => &Zone::Utc,
            Clock::Zone(number) => self.zones.get(usize::from(number)).unwrap_or(&Zone::Copenhagen),
        }
    }
}

impl Default for Zones {
    fn default() -> Self {
        Self { names: vec![Box::default()], zones: Vec::new() }
    }
}

/// As IANA and as Windows call it, also behind a program's own prefix.
fn is_copenhagen(name: &[u8]) -> bool {
    let name = name.trim_ascii();
    name.ends_with(b"Europe/Copenhagen") || name == b"Romance Standard Time"
}

fn is_utc(name: &[u8]) -> bool {
    matches!(name.trim_ascii(), b"UTC" | b"Etc/UTC" | b"GMT" | b"Etc/GMT" | b"Z")
}
