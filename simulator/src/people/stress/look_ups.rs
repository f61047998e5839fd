//! Look-ups from their rows.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::round::{Binder, Round};
use crate::authorities::rows::LookUpRow;
use crate::item::access::Access;
use crate::item::{AccessKind, Body, Item};
use crate::moment::at_minute;
use crate::schedule::Occurrence;

impl Round {
    /// The authority's access log.
    pub fn look_ups(&mut self, binder: &mut Binder) -> Vec<Item> {
        let mut items = vec![];
        for row in binder.tables.look_ups {
            // A row about a case the person does not have never happened; before the case it did, for no known reason.
            if self.has_case(row.case) {
                for _ in 0..self.random.between(&row.times) {
                    items.push(self.one_look_up(binder, row));
                }
            }
        }
        items
    }

    fn one_look_up(&mut self, binder: &mut Binder, row: &'static LookUpRow) -> Item {
        let date = self.anchor - TimeDelta::days(self.random.between(&(1..=420)));
        let at = self.hour_of(row.kind, date);
        let mut item = self.item(
            binder,
            row.area,
            row.title,
            Occurrence { date: at.date(), rate: 1 },
            Body::Access(Box::new(seen(row, at))),
        );
        item.case = self.case(row.case, at.date());
        item
    }

    /// Machines look at night, people in office hours.
    fn hour_of(&mut self, kind: AccessKind, date: NaiveDate) -> NaiveDateTime {
        match kind {
            AccessKind::Mass | AccessKind::Exported => {
                at_minute(date, self.random.between(&(4 * 60..=5 * 60)))
            }
            _ => self.office_hour(Self::weekday(date)),
        }
    }
}

fn seen(row: &LookUpRow, at: NaiveDateTime) -> Access {
    Access {
        role: row.role.map(Into::into),
        purpose: row.purpose.map(Into::into),
        legal_basis: row.legal_basis.map(Into::into),
        data: row.data.into(),
        on_behalf_of: row.on_behalf_of.map(Into::into),
        ..Access::new(at, row.kind, row.organisation.into(), row.system.into())
    }
}
