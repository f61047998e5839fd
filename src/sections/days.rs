//! One direction of the timeline as its days read it.

use leptos::prelude::*;
use overblik_core::portal::view::{Date, DayGroup, Filter, Part, Row, Timeline};

/// The days of one direction.
#[derive(Clone, Copy)]
pub struct Days {
    /// The timeline; `None` while nothing is known.
    pub timeline: RwSignal<Option<Timeline>>,
    /// Whether it is the direction from today on.
    pub ahead: bool,
}

impl Days {
    /// What the timeline says; what is not known is empty.
    pub fn read<T: Default>(self, read: impl FnOnce(&Timeline) -> T) -> T {
        self.timeline.with(|timeline| timeline.as_ref().map(read).unwrap_or_default())
    }

    /// The days that have rows, and today where it belongs, also when nothing stands on it.
    pub fn dates(self) -> Vec<Date> {
        self.read(|timeline| {
            let days = self.part(timeline).days.iter().map(|day| day.date);
            self.bare_today(timeline).into_iter().chain(days).collect()
        })
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

    /// How many of them are not shown.
    pub fn left(self) -> u32 {
        self.read(|timeline| {
            let part = self.part(timeline);
            let shown: usize = part.days.iter().map(|day| day.rows.len()).sum();
            part.total.saturating_sub(u32::try_from(shown).unwrap_or(u32::MAX))
        })
    }

    /// Whether no day of this direction can be in the month that is chosen.
    pub fn ruled_out(self) -> bool {
        self.read(|timeline| {
            let today = in_month(timeline.today);
            month_of(&timeline.filter)
                .is_some_and(|month| if self.ahead { month < today } else { month > today })
        })
    }

    fn part(self, timeline: &Timeline) -> &Part {
        if self.ahead { &timeline.ahead } else { &timeline.past }
    }

    fn find(self, timeline: &Timeline, date: Date) -> Option<&DayGroup> {
        self.part(timeline).days.iter().find(|day| day.date == date)
    }

    /// Today, when it stands without a row.
    fn bare_today(self, timeline: &Timeline) -> Option<Date> {
        let stands = self.part(timeline).days.first().is_some_and(|day| day.from_today == 0);
        let belongs = month_of(&timeline.filter).is_none_or(|month| month == in_month(timeline.today));
        (self.ahead && belongs && !stands).then_some(timeline.today)
    }
}

fn month_of(filter: &Filter) -> Option<(i32, u8)> {
    filter.month.map(|month| (month.year, month.month))
}

fn in_month(date: Date) -> (i32, u8) {
    (date.year, date.month)
}
