//! One direction of the timeline as its days read it.

use leptos::prelude::*;
use overblik_core::portal::view::{Date, DayGroup, Part, Row, Timeline};

/// The days of one direction.
#[derive(Clone, Copy)]
pub struct Days {
    /// The timeline; `None` while nothing is known.
    pub timeline: RwSignal<Option<Timeline>>,
    /// Whether it is the direction from its first day on.
    pub ahead: bool,
}

impl Days {
    /// What the timeline says; what is not known is empty.
    pub fn read<T: Default>(self, read: impl FnOnce(&Timeline) -> T) -> T {
        self.timeline.with(|timeline| timeline.as_ref().map(read).unwrap_or_default())
    }

    /// The days that stand here, today also without a row.
    pub fn dates(self) -> Vec<Date> {
        self.read(|timeline| self.part(timeline).days.iter().map(|day| day.date).collect())
    }

    /// Today.
    pub fn today(self) -> Option<Date> {
        self.read(|timeline| Some(timeline.today))
    }

    /// How many days after today a day is.
    pub fn distance(self, date: Date) -> i32 {
        self.read(|timeline| self.find(timeline, date).map_or(0, |day| day.from_today))
    }

    /// A day's rows.
    pub fn rows(self, date: Date) -> Vec<Row> {
        self.read(|timeline| self.find(timeline, date).map(|day| day.rows.clone()).unwrap_or_default())
    }

    /// Whether a day has rows.
    pub fn has_rows(self, date: Date) -> bool {
        self.read(|timeline| self.find(timeline, date).is_some_and(|day| !day.rows.is_empty()))
    }

    /// How many rows there are, shown or not.
    pub fn total(self) -> u32 {
        self.read(|timeline| self.part(timeline).total)
    }

    /// How many of them are neither shown nor folded.
    pub fn left(self) -> u32 {
        self.read(|timeline| self.part(timeline).left)
    }

    /// Whether no day of this direction can be in the months that are chosen.
    pub fn ruled_out(self) -> bool {
        self.read(|timeline| self.part(timeline).ruled_out)
    }

    fn part(self, timeline: &Timeline) -> &Part {
        if self.ahead { &timeline.ahead } else { &timeline.past }
    }

    fn find(self, timeline: &Timeline, date: Date) -> Option<&DayGroup> {
        self.part(timeline).days.iter().find(|day| day.date == date)
    }
}
