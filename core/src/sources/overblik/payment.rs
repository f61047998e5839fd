//! Payments and debt. What is read of any kind of item, and when one is unreadable, `kind` says.

use super::kind::parts;
use super::scalar::{self, day, text};
use super::wire;
use crate::json::{Value, fields};
use crate::model::{
    Day, Deduction, Direction, Money, Owed, Payment, PaymentLine, PaymentPart, PaymentStatus,
};

/// Reads a payment.
pub fn read(wire: &mut wire::Item<'_, '_>) -> Option<Payment> {
    fields!(
        wire,
        currency,
        direction,
        gross,
        tax,
        deductions,
        net,
        date,
        status,
        period,
        part,
        claim,
        balance,
        interest,
        sums,
        payment_line
    );
    let currency = scalar::currency(currency)?;
    let money = |wire: Value<'_>| Some(Money::new(wire.number()?, &currency));
    let deduction = |wire: Value<'_>| {
        fields!(wire, label, amount, claim);
        Some(Deduction { label: text(label)?, amount: money(amount)?, claim: claim.optional(text)? })
    };
    let claimed = |wire: Value<'_>| {
        fields!(wire, number, original);
        Some((text(number)?, money(original)?))
    };
    let owed = Owed {
        claim: claim.optional(claimed)?,
        left: balance.optional(money)?,
        interest: interest.optional(money)?,
        sums: parts(sums, text)?,
    };
    Some(Payment {
        part: part.optional(Value::text)?.map_or(PaymentPart::Itself, |part| part_of(&part)),
        direction: match direction.text()?.as_ref() {
            "to_citizen" => Direction::ToCitizen,
            "from_citizen" => Direction::FromCitizen,
            // Which way money goes has no neutral reading, so an unknown word is a broken item.
            _ => return None,
        },
        gross: money(gross)?,
        tax: tax.optional(money)?.unwrap_or_else(|| Money::new(0, &currency)),
        deductions: parts(deductions, deduction)?,
        net: money(net)?,
        date: day(date)?,
        status: status_of(&status.text()?),
        period: period.optional(days)?,
        owed: (owed != Owed::default()).then(|| Box::new(owed)),
        line: payment_line.optional(line)?.map(Box::new),
    })
}

fn part_of(part: &str) -> PaymentPart {
    match part {
        "instalment" => PaymentPart::Instalment,
        "set_off" => PaymentPart::SetOff,
        "balance" => PaymentPart::Balance,
        _ => PaymentPart::Itself,
    }
}

fn status_of(status: &str) -> PaymentStatus {
    match status {
        "upcoming" => PaymentStatus::Upcoming,
        "paid" => PaymentStatus::Paid,
        "overdue" => PaymentStatus::Overdue,
        "sent_to_collection" => PaymentStatus::SentToCollection,
        "partly_overdue" => PaymentStatus::PartlyOverdue,
        "partly_sent_to_collection" => PaymentStatus::PartlySentToCollection,
        "partly_overdue_and_sent" => PaymentStatus::PartlyOverdueAndSent,
        _ => PaymentStatus::Other,
    }
}

/// The first and the last day of a period.
fn days(wire: Value<'_>) -> Option<(Day, Day)> {
    fields!(wire, from, to);
    Some((day(from)?, day(to)?))
}

/// A line that fails its check makes no bill unreadable: the citizen is told not to use it.
fn line(wire: Value<'_>) -> Option<PaymentLine> {
    fields!(wire, kind, id, creditor);
    Some(PaymentLine::new(&kind.text()?, &id.text()?, &creditor.text()?))
}
