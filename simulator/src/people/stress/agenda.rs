//! Deadlines and appointments from their rows.

use chrono::{Days, TimeDelta};

use super::round::{Binder, Round};
use crate::authorities::rows::{AppointmentRow, DeadlineRow, Length};
use crate::item::agenda::{Appointment, Deadline};
use crate::item::{Body, Item, Moment, Owner};
use crate::moment::at_minute;
use crate::schedule::Occurrence;

/// How far to either side of today the calendar reaches.
const MONTHS: std::ops::RangeInclusive<i64> = -12..=4;

impl Round {
    /// The authority's deadlines.
    pub fn deadlines(&mut self, binder: &mut Binder) -> Vec<Item> {
        let mut items = vec![];
        for row in binder.tables.deadlines {
            for then in self.occurrences(row.chance, &row.when, &MONTHS, row.case) {
                items.push(self.one_deadline(binder, row, then));
            }
        }
        items
    }

    fn one_deadline(&mut self, binder: &mut Binder, row: &'static DeadlineRow, then: Occurrence) -> Item {
        let due =
            row.minute.map_or(Moment::Day(then.date), |minute| Moment::At(at_minute(then.date, minute)));
        let mut item = self.item(
            binder,
            row.area,
            row.title,
            then,
            Body::Deadline(Deadline { due, owner: row.owner, consequence: None }),
        );
        // Most people keep their deadlines; now and then one that has just passed still waits for them.
        let days_ago = (self.today - then.date).num_days();
        let waits = !self.is_past(then.date) || (days_ago <= 14 && self.random.chance(50));
        item.action_required = waits && row.owner == Owner::Citizen;
        item.case = self.case(row.case, then.date);
        item
    }

    /// The authority's appointments.
    pub fn appointments(&mut self, binder: &mut Binder) -> Vec<Item> {
        let mut items = vec![];
        for row in binder.tables.appointments {
            for then in self.occurrences(row.chance, &row.when, &MONTHS, row.case) {
                items.push(self.one_appointment(binder, row, then));
            }
        }
        items
    }

    fn one_appointment(
        &mut self,
        binder: &mut Binder,
        row: &'static AppointmentRow,
        then: Occurrence,
    ) -> Item {
        let then = Occurrence { date: Self::weekday(then.date), ..then };
        let quarter_past = self.random.between(&(8 * 4..=15 * 4)) * 15;
        let clock = at_minute(then.date, quarter_past);
        let (start, end) = match row.lasts {
            Length::Minutes(minutes) => {
                (Moment::At(clock), Some(Moment::At(clock + TimeDelta::minutes(minutes))))
            }
            Length::Open => (Moment::At(clock), None),
            Length::Days(1) => (Moment::Day(then.date), None),
            Length::Days(days) => {
                (Moment::Day(then.date), Some(Moment::Day(then.date + Days::new(days - 1))))
            }
        };
        let place = row.place.map(Into::into);
        let appointment = Appointment { end, place, approximate: row.approximate, ..Appointment::new(start) };
        let body = Body::Appointment(Box::new(appointment));
        let mut item = self.item(binder, row.area, row.title, then, body);
        item.case = self.case(row.case, then.date);
        item
    }
}
