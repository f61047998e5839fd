//! Makes what is to know of a payment: where it stands, why another amount came out than was granted, what is owed, and why
//! to be earlier than its last day.

use super::row::{amount, date, days_between};
use super::view::{self, Fact};
use crate::calendar::{Calendar, Closed, early};
use crate::model::{
    Day, Deduction, Direction, Item, Kind, Money, Owner, Payment, PaymentLine, PaymentPart, PaymentStatus,
};

/// What the source says of it.
pub fn payment_facts(payment: &Payment, claim_title: &dyn Fn(&str) -> Option<String>) -> Vec<Fact> {
    let gross = (payment.gross != payment.net).then(|| Fact::Gross(amount(&payment.gross)));
    let tax = (!payment.tax.is_zero()).then(|| Fact::Tax(amount(&payment.tax)));
    let deduction = |Deduction { label, amount: much, claim }: &Deduction| Fact::Deduction {
        label: label.to_string(),
        amount: amount(much),
        claim: claim.as_deref().map(|number| (number.to_owned(), claim_title(number))),
    };
    let unexplained = Money::new(payment.unexplained(), payment.net.currency());
    let unexplained = (!unexplained.is_zero()).then(|| Fact::Unexplained(amount(&unexplained)));
    let period = payment.period.map(|(from, to)| Fact::Period(date(from), Some(date(to))));
    let line = payment.line.as_ref().filter(|_| payment.status != PaymentStatus::Paid).map(|line| {
        Fact::PaymentLine(match &**line {
            PaymentLine::Written(line) => Some(line.to_string()),
            PaymentLine::Wrong => None,
        })
    });
    let mut facts = vec![Fact::PaymentStatus(status(payment.status))];
    facts.extend((payment.part == PaymentPart::SetOff).then_some(Fact::SetOff));
    facts.extend(gross.into_iter().chain(tax).chain(payment.deductions.iter().map(deduction)));
    facts.extend(unexplained.into_iter().chain(period).chain(owed(payment)).chain(line));
    facts
}

/// What it says of its claim. What is left is named where it is not what moves.
fn owed(payment: &Payment) -> impl Iterator<Item = Fact> {
    let owed = payment.owed.as_deref();
    let claim = owed.and_then(|owed| owed.claim.as_ref());
    let number = claim.map(|(number, _)| Fact::ClaimNumber(number.to_string()));
    let original = claim.filter(|(_, original)| *original != payment.net);
    let original = original.map(|(_, original)| Fact::Original(amount(original)));
    let left = owed.and_then(|owed| owed.left.as_ref()).filter(|left| **left != payment.net);
    let interest = owed.and_then(|owed| owed.interest.as_ref()).filter(|interest| !interest.is_zero());
    let left = left.map(|left| Fact::Left(amount(left)));
    number.into_iter().chain(original).chain(left).chain(interest.map(|much| Fact::Interest(amount(much))))
}

/// Why to be earlier than the last day of what the citizen has to do: banks are closed when it is to be paid, or offices when
/// it is to be done.
pub fn earlier(item: &Item, today: Day) -> Option<Fact> {
    let (calendar, last) = match &item.kind {
        Kind::Payment(payment) => (Calendar::Bank, is_mine_to_make(payment, today).then_some(payment.date)?),
        Kind::Deadline(deadline) => {
            (Calendar::LegalDeadline, (deadline.owner == Owner::Citizen).then(|| deadline.due.day())?)
        }
        _ => return None,
    };
    let early = early(calendar, last, today)?;
    let rule = match early.closed {
        Closed::By(rule) => Some(rule),
        Closed::Weekend => None,
    };
    Some(Fact::Early(view::Early {
        banks: calendar == Calendar::Bank,
        last: date(last),
        from_today: days_between(today, last),
        holiday: rule.map(|rule| rule.holiday),
        law: rule.map(|rule| rule.law.to_owned()),
        by: early.by.map(|by| (date(by), days_between(today, by))),
    }))
}

fn is_mine_to_make(payment: &Payment, today: Day) -> bool {
    let moves = matches!(payment.part, PaymentPart::Itself | PaymentPart::Instalment);
    payment.direction == Direction::FromCitizen && moves && payment.stands(today) == PaymentStatus::Upcoming
}

/// Where a payment stands, as it crosses to the page.
pub fn status(status: PaymentStatus) -> view::PaymentStatus {
    match status {
        PaymentStatus::Upcoming => view::PaymentStatus::Upcoming,
        PaymentStatus::Paid => view::PaymentStatus::Paid,
        PaymentStatus::Overdue => view::PaymentStatus::Overdue,
        PaymentStatus::SentToCollection => view::PaymentStatus::SentToCollection,
        PaymentStatus::PartlyOverdue => view::PaymentStatus::PartlyOverdue,
        PaymentStatus::PartlySentToCollection => view::PaymentStatus::PartlySentToCollection,
        PaymentStatus::PartlyOverdueAndSent => view::PaymentStatus::PartlyOverdueAndSent,
        PaymentStatus::Other => view::PaymentStatus::Other,
    }
}
