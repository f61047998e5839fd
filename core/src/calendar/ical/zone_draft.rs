//! A zone while it is read: its observances (RFC 5545 §3.6.5), of which its changes are made.

use super::line::Line;
use super::time::Time;
use super::zone::{Change, Told};
use crate::calendar::recurrence::{Local, Rule, Until, time_of_day};

/// From when and until when changes are worked out, in seconds: 1970 to 2100.
const FROM: i64 = 0;
const TO: i64 = 4_102_444_800;
/// Changes of a zone.
const CHANGES: usize = 2_000;

/// A zone so far.
#[derive(Debug, Default)]
pub struct ZoneDraft {
    /// Its name.
    pub name: Box<[u8]>,
    observances: Vec<Observance>,
    is_broken: bool,
}

/// One of a zone's times, STANDARD or DAYLIGHT.
#[derive(Debug, Default)]
struct Observance {
    start: Option<Local>,
    from: Option<i64>,
    to: Option<i64>,
    rules: Vec<Rule>,
    dates: Vec<Local>,
}

impl ZoneDraft {
    /// STANDARD or DAYLIGHT begins.
    pub fn begin(&mut self) {
        self.observances.push(Observance::default());
    }

    /// A line of the zone, or of the observance that is under way.
    pub fn take(&mut self, line: &Line<'_>, is_within: bool) {
        let observance = self.observances.last_mut().filter(|_| is_within);
        if let Some(observance) = observance {
            self.is_broken |= observance.take(line).is_none();
        } else if line.is("TZID") {
            self.name = line.value.trim_ascii().into();
        }
    }

    /// What was told, unless some of it could not be read. The steps are shared by all zones of a file.
    pub fn told(&self, steps: &mut usize) -> Option<Told> {
        if self.is_broken || self.observances.is_empty() {
            return None;
        }
        let mut changes = Vec::new();
        for observance in &self.observances {
            observance.changes(&mut changes, steps)?;
        }
        // Of two at the same moment the later told one holds.
        changes.sort_by_key(|(_, change)| change.at);
        changes.truncate(CHANGES);
        let before = changes.first().map(|(from, _)| *from)?;
        Some(Told { before, changes: changes.into_iter().map(|(_, change)| change).collect() })
    }
}

impl Observance {
    fn take(&mut self, line: &Line<'_>) -> Option<()> {
        let word = line.word();
        // Of a zone, a time is on its own wall clock.
        let local = |text: &str| Time::parse(text, 0).map(|time| time.local);
        if line.is("DTSTART") {
            self.start = Some(local(&word)?);
        } else if line.is("TZOFFSETFROM") {
            self.from = Some(offset(&word)?);
        } else if line.is("TZOFFSETTO") {
            self.to = Some(offset(&word)?);
        } else if line.is("RRULE") {
            self.rules.push(Rule::parse(&word).filter(|_| !line.is_cut)?);
        } else if line.is("RDATE") {
            for date in word.split(',') {
                self.dates.push(local(date).filter(|_| !line.is_cut)?);
            }
        }
        Some(())
    }

    /// Each change with the time before it.
    fn changes(&self, changes: &mut Vec<(i64, Change)>, steps: &mut usize) -> Option<()> {
        let (start, from, to) = (self.start?, self.from?, self.to?);
        let wanted = Local::from_seconds(FROM)..Local::from_seconds(TO);
        let mut put = |local: Local| {
            let at = local.seconds() - from;
            changes.push((from, Change { at, local: at + from.max(to), ahead: to }));
        };
        put(start);
        self.dates.iter().copied().for_each(&mut put);
        for rule in &self.rules {
            let until = rule.until().map(|until| match until {
                Until::Day(day) => Local::new(day, 86_399),
                Until::Local(local) => local,
                Until::Utc(local) => local.after(from),
            });
            let mut expansion = rule.expand(start, false, wanted.clone(), until, *steps);
            expansion.by_ref().take(CHANGES).filter(|local| *local != start).for_each(&mut put);
            *steps = expansion.steps_left();
            (*steps > 0).then_some(())?;
        }
        Some(())
    }
}

/// `+0200`, `-0330` or `+011530`, in seconds.
fn offset(text: &str) -> Option<i64> {
    let (sign, digits) = text.split_at_checked(1)?;
    let sign = if sign == "-" { -1 } else { (sign == "+").then_some(1)? };
    let digits = if digits.len() == 4 { format!("{digits}00") } else { digits.to_owned() };
    Some(sign * time_of_day(&digits)?)
}
