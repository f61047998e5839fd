//! Makes the page of money: each way, what is granted, what is owed. What it comes to by year is made in `years`.

use super::lacking::Lacks;
use super::overview::{first, sums};
use super::page::Window;
use super::payment_facts::status;
use super::row::{self, Rows, place};
use super::view::{self, Heading};
use super::years::years;
use crate::model::{Day, Direction, Item, Kind, Money, Payment, PaymentPart, PaymentStatus, Resource};
use crate::timeline::{Lines, in_order};
use std::collections::BTreeMap;

/// Balances that are shown: a source that sends nothing else pushes nothing away.
const BALANCES: usize = 20;

/// The page.
pub fn payments(rows: &Rows<'_>, window: &Window, lacks: &Lacks<'_>) -> view::Payments {
    let (lines, today) = (rows.lines, rows.today());
    let money = || lacks.of(&[Resource::Payments]);
    let moving = |direction, window| {
        let is_of = |lead, payment: &Payment| {
            payment.direction == direction && !stands_apart(lines, lead, payment, today)
        };
        let coming = of(lines, |lead, payment| is_of(lead, payment) && comes(payment, today));
        let been = of(lines, |lead, payment| is_of(lead, payment) && !comes(payment, today));
        let next = coming.first().and_then(|lead| day(lines, *lead));
        let heading = |lead: u32| match payment(lines, lead) {
            Some(payment) if !comes(payment, today) => Heading::Earlier,
            Some(payment) if next == Some(payment.date) => Heading::Next,
            _ => Heading::Later,
        };
        let places: Vec<u32> = coming.iter().copied().chain(been.into_iter().rev()).collect();
        rows.grouped(&places, window, &|lead| Some(heading(lead)), money())
    };
    let (years, older) = years(rows);
    view::Payments {
        to_me: moving(Direction::ToCitizen, window.ahead),
        from_me: moving(Direction::FromCitizen, window.past),
        debts: debts(rows, window, money()),
        benefits: benefits(rows, window, lacks),
        years,
        older,
    }
}

/// Where these payments' lines are led from, by their day.
fn of(lines: Lines<'_>, wanted: impl Fn(u32, &Payment) -> bool) -> Vec<u32> {
    let is_wanted = |lead, item: &Item| matches!(&item.kind, Kind::Payment(payment) if wanted(lead, payment));
    let found = lines.all().filter(|(lead, (_, item))| is_wanted(*lead, item));
    in_order(found.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect())
}

fn payment(lines: Lines<'_>, lead: u32) -> Option<&Payment> {
    match &lines.entry(lead)?.1.kind {
        Kind::Payment(payment) => Some(payment),
        _ => None,
    }
}

fn day(lines: Lines<'_>, lead: u32) -> Option<Day> {
    payment(lines, lead).map(|payment| payment.date)
}

/// Whether it is a balance, or owed and not paid in time.
fn stands_apart(lines: Lines<'_>, lead: u32, payment: &Payment, today: Day) -> bool {
    payment.part == PaymentPart::Balance || is_debt(lines, lead, payment, today)
}

fn comes(payment: &Payment, today: Day) -> bool {
    payment.status == PaymentStatus::Upcoming && payment.date >= today
}

/// Whether it is owed and has not been paid in time.
fn is_debt(lines: Lines<'_>, lead: u32, payment: &Payment, today: Day) -> bool {
    use PaymentStatus::{Other, Paid, Upcoming};
    let moves = matches!(payment.part, PaymentPart::Itself | PaymentPart::Instalment);
    let is_claim = payment.direction == Direction::FromCitizen && moves;
    // A word that is not known may mean that it is settled.
    let is_open = payment.status != Other && !matches!(payment.stands(today), Paid | Upcoming);
    is_claim && is_open && !is_paid_elsewhere(lines, lead, payment)
}

/// Whether payments that name it as the bill that they pay, perhaps at another authority, have paid all that is left.
fn is_paid_elsewhere(lines: Lines<'_>, lead: u32, bill: &Payment) -> bool {
    let paid = lines.payments(lead).filter_map(|(_, item)| match &item.kind {
        Kind::Payment(payment) if payment.status == PaymentStatus::Paid => Some(&payment.net),
        _ => None,
    });
    let paid: i128 =
        paid.filter(|net| net.currency() == bill.net.currency()).map(|net| i128::from(net.minor())).sum();
    paid > 0 && paid >= i128::from(bill.left().minor())
}

fn debts(rows: &Rows<'_>, window: &Window, lacking: view::Lacking) -> view::Debts {
    let (lines, today) = (rows.lines, rows.today());
    let is_sent = |payment: &Payment| payment.stands(today) == PaymentStatus::SentToCollection;
    let overdue = of(lines, |lead, payment| is_debt(lines, lead, payment, today) && !is_sent(payment));
    let sent = of(lines, |lead, payment| is_debt(lines, lead, payment, today) && is_sent(payment));
    let heading = |lead: u32| match payment(lines, lead) {
        Some(payment) if is_sent(payment) => Heading::Collection,
        _ => Heading::Overdue,
    };
    let claims: Vec<u32> = overdue.into_iter().chain(sent).collect();
    let balances: Vec<u32> =
        of(lines, |_, payment| payment.part == PaymentPart::Balance).into_iter().rev().collect();
    view::Debts {
        at: debts_at(rows, &claims),
        claims: rows.grouped(&claims, window.past, &|lead| Some(heading(lead)), lacking),
        balances: rows.at(first(&balances, BALANCES)),
    }
}

/// What each authority says of the claims on these lines: one that two authorities have counts at both.
fn debts_at(rows: &Rows<'_>, claims: &[u32]) -> Vec<view::DebtAt> {
    let mut at: BTreeMap<u16, Vec<&Payment>> = BTreeMap::new();
    for (source, item) in claims.iter().flat_map(|lead| rows.lines.entries(*lead)) {
        // An instalment is part of a claim that has a line of its own.
        if let Kind::Payment(payment) = &item.kind
            && payment.part == PaymentPart::Itself
        {
            at.entry(place(source)).or_default().push(payment);
        }
    }
    let one = |(source, claims): (u16, Vec<&Payment>)| {
        let left: Vec<&Money> = claims.iter().map(|claim| claim.left()).collect();
        let stands = claims.iter().map(|claim| claim.stands(rows.today()));
        view::DebtAt {
            source,
            claims: row::count(claims.len()),
            left: sums(&left),
            status: status(PaymentStatus::of_balance(stands)),
        }
    };
    at.into_iter().map(one).collect()
}

/// What runs, then what has ended; the newest first.
fn benefits(rows: &Rows<'_>, window: &Window, lacks: &Lacks<'_>) -> view::Grouped {
    let has_ended = |item: &Item| {
        let Kind::Benefit(benefit) = &item.kind else { return false };
        benefit.to.is_some_and(|to| to < rows.today())
    };
    let all = rows.lines.all().filter(|(_, (_, item))| matches!(item.kind, Kind::Benefit(_)));
    let all = in_order(all.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect());
    let is_ended = |lead: u32| rows.lines.entry(lead).is_some_and(|(_, item)| has_ended(item));
    let (ended, runs): (Vec<u32>, Vec<u32>) = all.into_iter().rev().partition(|lead| is_ended(*lead));
    let earlier = |lead: u32| is_ended(lead).then_some(Heading::Earlier);
    let places: Vec<u32> = runs.into_iter().chain(ended).collect();
    rows.grouped(&places, window.past, &earlier, lacks.of(&[Resource::Benefits]))
}
