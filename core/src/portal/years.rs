//! Makes what money comes to by year and month, to the øre.

use super::row::Rows;
use super::view;
use crate::model::{Day, Direction, Item, Kind, Payment, PaymentPart, PaymentStatus};
use std::collections::BTreeMap;

/// Years that are shown, one a currency: what is older is on the timeline.
const MOST: usize = 10;

/// The newest years in which money moved or will, and whether there are older ones.
pub fn years(rows: &Rows<'_>) -> (Vec<view::Year>, bool) {
    let today = rows.today();
    let mut years: BTreeMap<(i32, &str), Sums> = BTreeMap::new();
    for (lead, (_, item)) in rows.lines.all() {
        let Some(payment) = moves(item, today) else { continue };
        // What pays a bill that is here is the bill's money, and moves once.
        if rows.lines.bill(lead).is_some_and(|(_, bill)| moves(bill, today).is_some()) {
            continue;
        }
        years.entry((payment.date.year(), payment.net.currency())).or_default().add(payment);
    }
    let older = years.len() > MOST;
    let year = |((year, currency), sums): ((i32, &str), Sums)| view::Year {
        current: year == today.year(),
        ..sums.view(year, currency)
    };
    (years.into_iter().rev().take(MOST).map(year).collect(), older)
}

/// The payment, when its money has moved or will. What is overdue moves when somebody pays it.
fn moves(item: &Item, today: Day) -> Option<&Payment> {
    let Kind::Payment(payment) = &item.kind else { return None };
    let by_itself = matches!(payment.part, PaymentPart::Itself | PaymentPart::Instalment);
    let moves = match payment.status {
        PaymentStatus::Paid => true,
        PaymentStatus::Upcoming => payment.direction == Direction::ToCitizen || payment.date >= today,
        _ => false,
    };
    (by_itself && moves).then_some(payment)
}

/// Sums that no number of payments can overflow.
#[derive(Default)]
struct Sums {
    gross: i128,
    tax: i128,
    deducted: i128,
    unexplained: i128,
    months: BTreeMap<u32, MonthSums>,
}

#[derive(Default)]
struct MonthSums {
    to_me: i128,
    from_me: i128,
    coming: bool,
}

impl Sums {
    fn add(&mut self, payment: &Payment) {
        let month = self.months.entry(payment.date.month()).or_default();
        month.coming |= payment.status == PaymentStatus::Upcoming;
        let net = i128::from(payment.net.minor());
        match payment.direction {
            Direction::FromCitizen => month.from_me += net,
            Direction::ToCitizen => {
                month.to_me += net;
                self.gross += i128::from(payment.gross.minor());
                self.tax += i128::from(payment.tax.minor());
                let deductions = payment.deductions.iter();
                self.deducted += deductions.map(|one| i128::from(one.amount.minor())).sum::<i128>();
                self.unexplained += i128::from(payment.unexplained());
            }
        }
    }

    fn view(self, year: i32, currency: &str) -> view::Year {
        let total = |of: fn(&MonthSums) -> i128| minor(self.months.values().map(of).sum());
        let month = |(month, sums): (&u32, &MonthSums)| view::MonthMoney {
            month: u8::try_from(*month).unwrap_or_default(),
            to_me: minor(sums.to_me),
            from_me: minor(sums.from_me),
            coming: sums.coming,
        };
        view::Year {
            year,
            current: false,
            currency: currency.to_owned(),
            gross: minor(self.gross),
            tax: minor(self.tax),
            deducted: minor(self.deducted),
            unexplained: minor(self.unexplained),
            to_me: total(|month| month.to_me),
            from_me: total(|month| month.from_me),
            months: self.months.iter().map(month).collect(),
        }
    }
}

/// A sum as it is told; one that no number can hold is left at the largest one.
pub fn minor(sum: i128) -> i64 {
    i64::try_from(sum).unwrap_or(if sum < 0 { i64::MIN } else { i64::MAX })
}
