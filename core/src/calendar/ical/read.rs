//! Reads a file: which lines belong to which event or zone, and what cannot be read. What a line means to an event is in
//! `event.rs`, to a zone in `zone_draft.rs`.

use super::event::{Draft, Event};
use super::line::{Line, Lines};
use super::zone::Zones;
use super::zone_draft::ZoneDraft;
use super::{EVENTS, FILE_BYTES, ZONES};
use std::cmp::Reverse;

/// Steps for the rules of all of a file's zones.
const ZONE_STEPS: usize = 2_000_000;

/// A file that has been read. It is in memory alone.
#[derive(Debug)]
pub struct Calendar {
    /// Those of one name stand together, and of several versions only the newest is kept.
    pub(super) events: Vec<Event>,
    pub(super) zones: Zones,
    unreadable: usize,
    unknown_zones: usize,
}

/// Why nothing of a file can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCalendar {
    /// It is no calendar file.
    NotOne,
    /// It has more than [`FILE_BYTES`] bytes.
    TooLarge,
    /// It has more than [`EVENTS`] events.
    TooManyEvents,
}

impl Calendar {
    /// How many events it has that can be read; what replaces a part of another counts too.
    pub const fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether no event can be read.
    pub const fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// How many of its events cannot be read.
    pub const fn unreadable(&self) -> usize {
        self.unreadable
    }

    /// How many zones it names that it does not describe; their times are read as Danish ones.
    pub const fn unknown_zones(&self) -> usize {
        self.unknown_zones
    }
}

/// Reads a file, whoever wrote it.
pub fn read(bytes: &[u8]) -> Result<Calendar, NoCalendar> {
    if bytes.len() > FILE_BYTES {
        return Err(NoCalendar::TooLarge);
    }
    let mut reader = Reader::default();
    let mut lines = Lines::new(bytes);
    while let Some(line) = lines.next() {
        reader.take(&line);
        if reader.drafts.len() > EVENTS {
            return Err(NoCalendar::TooManyEvents);
        }
    }
    reader.abandon();
    if reader.is_calendar { Ok(reader.finish()) } else { Err(NoCalendar::NotOne) }
}

/// What is being read.
#[derive(Debug, Default)]
enum Within {
    #[default]
    Nothing,
    /// An event, so many components deep within it.
    Event(Box<Draft>, usize),
    /// A zone, within one of its observances or not.
    Zone(ZoneDraft, bool),
}

#[derive(Debug, Default)]
struct Reader {
    is_calendar: bool,
    within: Within,
    drafts: Vec<Draft>,
    told: Vec<ZoneDraft>,
    /// The zone that the file says it is in (X-WR-TIMEZONE).
    own_zone: Box<[u8]>,
    zones: Zones,
    unreadable: usize,
}

impl Reader {
    fn take(&mut self, line: &Line<'_>) {
        if line.is("BEGIN") {
            return self.begin(line.value.trim_ascii());
        }
        if line.is("END") {
            return self.end(line.value.trim_ascii());
        }
        match &mut self.within {
            Within::Event(draft, 0) => draft.take(line, &mut self.zones),
            Within::Zone(zone, is_within) => zone.take(line, *is_within),
            Within::Nothing if line.is("X-WR-TIMEZONE") => self.own_zone = line.value.trim_ascii().into(),
            Within::Event(..) | Within::Nothing => {}
        }
    }

    fn begin(&mut self, what: &[u8]) {
        let is = |name: &str| what.eq_ignore_ascii_case(name.as_bytes());
        if is("VCALENDAR") || is("VEVENT") || is("VTIMEZONE") {
            self.abandon();
            self.is_calendar |= is("VCALENDAR");
            if is("VEVENT") {
                self.within = Within::Event(Box::default(), 0);
            } else if is("VTIMEZONE") && self.told.len() < ZONES {
                self.within = Within::Zone(ZoneDraft::default(), false);
            }
            return;
        }
        match &mut self.within {
            Within::Event(_, depth) => *depth += 1,
            Within::Zone(zone, is_within) if is("STANDARD") || is("DAYLIGHT") => {
                zone.begin();
                *is_within = true;
            }
            _ => {}
        }
    }

    fn end(&mut self, what: &[u8]) {
        let is = |name: &str| what.eq_ignore_ascii_case(name.as_bytes());
        match std::mem::take(&mut self.within) {
            // An alarm that was not ended ends with its event.
            Within::Event(draft, _) if is("VEVENT") => self.drafts.push(*draft),
            Within::Zone(zone, _) if is("VTIMEZONE") => self.told.push(zone),
            within if is("VCALENDAR") => {
                self.within = within;
                self.abandon();
            }
            Within::Event(draft, depth) => self.within = Within::Event(draft, depth.saturating_sub(1)),
            Within::Zone(zone, _) => self.within = Within::Zone(zone, false),
            Within::Nothing => {}
        }
    }

    /// What is under way was not ended: an event that is cut may lack what it depends on.
    fn abandon(&mut self) {
        self.unreadable += usize::from(matches!(std::mem::take(&mut self.within), Within::Event(..)));
    }

    fn finish(mut self) -> Calendar {
        let mut steps = ZONE_STEPS;
        let told = |name: &[u8]| self.told.iter().find(|zone| *zone.name == *name)?.told(&mut steps);
        let unknown_zones = self.zones.resolve(&self.own_zone, told);
        let zones = self.zones;
        // The last one first, so that of two of one version the later one is kept.
        let count = self.drafts.len();
        let mut events: Vec<Event> =
            self.drafts.into_iter().rev().filter_map(|draft| draft.finish(&zones)).collect();
        let unreadable = self.unreadable + count - events.len();
        keep_newest(&mut events, &zones);
        Calendar { events, zones, unreadable, unknown_zones }
    }
}

/// Of each name and replaced occurrence the newest; what replaces nothing stands first.
fn keep_newest(events: &mut Vec<Event>, zones: &Zones) {
    let replaced = |event: &Event| event.replaces.map(|replaces| replaces.at.when(zones).order());
    events.sort_by(|one, other| {
        let key = |event: &Event| (replaced(event), Reverse(event.version));
        one.uid.cmp(&other.uid).then_with(|| key(one).cmp(&key(other)))
    });
    events.dedup_by(|later, kept| {
        later.uid == kept.uid && !kept.uid.is_empty() && replaced(later) == replaced(kept)
    });
}
