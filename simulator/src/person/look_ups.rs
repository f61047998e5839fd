//! Look-ups from their rows.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::round::{Desk, Round};
use crate::authorities::rows::LookUpRow;
use crate::item::{Body, Item, LookUpKind};
use crate::moment::at_minute;
use crate::schedule::Occurrence;

impl Round {
    /// The authority's access log.
    pub fn look_ups(&mut self, desk: &mut Desk) -> Vec<Item> {
        let mut items = vec![];
        for row in desk.authority.tables.look_ups {
            // A row about a case the person does not have never happened; before the case it did, for no known reason.
            if self.has_case(row.case) {
                for _ in 0..self.random.between(&row.times) {
                    items.push(self.one_look_up(desk, row));
                }
            }
        }
        items
    }

    fn one_look_up(&mut self, desk: &mut Desk, row: &'static LookUpRow) -> Item {
        let date = self.anchor - TimeDelta::days(self.random.between(&(1..=420)));
        let at = self.hour_of(row.kind, date);
        let mut item = self.item(
            desk,
            row.area,
            row.title,
            Occurrence { date: at.date(), rate: 1 },
            Body::Access { at, row },
        );
        item.case = self.case(row.case, at.date());
        item
    }

    /// Machines look at night, people in office hours.
    fn hour_of(&mut self, kind: LookUpKind, date: NaiveDate) -> NaiveDateTime {
        match kind {
            LookUpKind::Mass | LookUpKind::Exported => {
                at_minute(date, self.random.between(&(4 * 60..=5 * 60)))
            }
            _ => self.office_hour(Self::weekday(date)),
        }
    }
}
