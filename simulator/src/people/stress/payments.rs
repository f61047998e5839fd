//! Payments from their rows.

use chrono::{Datelike, NaiveDate};

use super::round::{Binder, Round};
use crate::authorities::rows::{PaymentRow, Period};
use crate::item::money::Payment;
use crate::item::{Body, Direction, Item, PaymentStatus};
use crate::schedule::{Occurrence, first_of_month, last_day};

impl Round {
    /// The authority's payments.
    pub fn payments(&mut self, binder: &mut Binder) -> Vec<Item> {
        let mut items = vec![];
        for row in binder.tables.payments {
            let months = -self.random.between(&row.months_back)..=row.months_ahead;
            let gross = self.random.between(&row.kroner) * 100 + self.random.between(&(0..=3)) * 25;
            for then in self.occurrences(row.chance, &row.when, &months, row.case) {
                items.push(self.one_payment(binder, row, gross, then));
            }
        }
        items
    }

    fn one_payment(
        &mut self,
        binder: &mut Binder,
        row: &'static PaymentRow,
        gross: i64,
        then: Occurrence,
    ) -> Item {
        let status = self.payment_status(row.direction, then.date);
        let body = Body::Payment(Box::new(Payment {
            tax: gross * row.tax / 100,
            period: days(row.covers, then.date),
            ..Payment::new(row.direction, gross, then.date, status)
        }));
        let mut item = self.item(binder, row.area, row.title, then, body);
        item.action_required = match status {
            PaymentStatus::Upcoming => row.by_hand,
            PaymentStatus::Overdue => true,
            _ => false,
        };
        item.case = self.case(row.case, then.date);
        item
    }

    fn payment_status(&mut self, direction: Direction, date: NaiveDate) -> PaymentStatus {
        if !self.is_past(date) {
            return PaymentStatus::Upcoming;
        }
        let days_ago = (self.today - date).num_days();
        match (direction, days_ago) {
            (Direction::FromCitizen, ..=60) if self.random.chance(8) => PaymentStatus::Overdue,
            (Direction::FromCitizen, 61..) if self.random.chance(2) => PaymentStatus::SentToCollection,
            _ if self.random.chance(2) => PaymentStatus::SetOff,
            _ => PaymentStatus::Paid,
        }
    }
}

/// First and last day of the period that holds the date.
fn days(period: Period, date: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let in_year = i64::from(date.month0());
    let (back, length) = match period {
        Period::Unnamed => return None,
        Period::Month => (0, 1),
        Period::Quarter => (in_year % 3, 3),
        Period::Year => (in_year, 12),
    };
    let first = first_of_month(date, -back)?;
    Some((first, last_day(first_of_month(first, length - 1)?)))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn a_period_holds_its_whole_months() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let written = |period| days(period, date).map(|(from, to)| format!("{from}/{to}"));
        assert_eq!(written(Period::Unnamed), None);
        assert_eq!(written(Period::Month).unwrap(), "2026-11-01/2026-11-30");
        assert_eq!(written(Period::Quarter).unwrap(), "2026-10-01/2026-12-31");
        assert_eq!(written(Period::Year).unwrap(), "2026-01-01/2026-12-31");
    }
}
