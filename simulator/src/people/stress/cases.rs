//! Cases from their rows.

use chrono::{NaiveDate, TimeDelta};

use super::round::{Binder, Round};
use crate::authorities::rows::CaseRow;
use crate::item::case::Case;
use crate::item::{Body, CaseStatus, Item, ItemRef};
use crate::schedule::Occurrence;

/// Yearly cases older than this are left to the archive.
const MONTHS: std::ops::RangeInclusive<i64> = -14..=0;

impl Round {
    /// The authority's cases.
    pub fn cases(&mut self, binder: &mut Binder) -> Vec<Item> {
        let mut items = vec![];
        let today = self.today;
        for row in binder.tables.cases {
            let mut opens = self.occurrences(row.chance, &row.opens, &MONTHS, None);
            opens.retain(|opens| opens.date < today);
            for opens in opens {
                items.push(self.one_case(binder, row, opens));
            }
        }
        items
    }

    fn one_case(&mut self, binder: &mut Binder, row: &'static CaseRow, opens: Occurrence) -> Item {
        let (status, updated) = self.progress(row, opens.date);
        let opened = self.office_hour(opens.date);
        let updated = self.office_hour(updated).max(opened);
        let mut item = self.item(
            binder,
            row.area,
            row.title,
            opens,
            Body::Case(Box::new(Case::new(status, opened, updated))),
        );
        item.action_required = status == CaseStatus::InHearing;
        self.remember(row.key, opens.date, ItemRef { authority: binder.authority, number: item.number });
        item
    }

    /// How far a case of that age has come, and the day something last happened in it.
    fn progress(&mut self, row: &CaseRow, opened: NaiveDate) -> (CaseStatus, NaiveDate) {
        use CaseStatus::{Closed, Created, Decided, InHearing, InProgress, Rejected};
        let age = (self.today - opened).num_days();
        let statuses: &[CaseStatus] = match age {
            ..=7 => &[Created],
            8..=60 if row.is_application => &[InProgress, InProgress, InHearing],
            8..=60 => &[InProgress, Decided],
            61..=150 if row.is_application => &[InProgress, InHearing, Decided, Closed, Rejected],
            61.. if row.is_application => &[Decided, Closed, Closed, Closed, Rejected],
            _ => &[Decided, Closed],
        };
        let latest = (age - 1).min(150);
        let updated = opened + TimeDelta::days(self.random.between(&(0..=latest.max(0))));
        (self.random.pick(statuses).unwrap_or(Created), updated)
    }
}
