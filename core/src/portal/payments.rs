//! Makes the page of money: each way, what is granted, what is owed. What it comes to by year is made in `years`.

use super::lacking::Lacks;
use super::overview::{first, sums};
use super::payment_facts::status;
use super::row::{self, Rows, place};
use super::state::Window;
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
        let coming = of(lines, |payment| is_of(payment, direction, today) && comes(payment, today));
        let been = of(lines, |payment| is_of(payment, direction, today) && !comes(payment, today));
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
fn of(lines: Lines<'_>, wanted: impl Fn(&Payment) -> bool) -> Vec<u32> {
    let is_wanted = |item: &Item| matches!(&item.kind, Kind::Payment(payment) if wanted(payment));
    let found = lines.all().filter(|(_, (_, item))| is_wanted(item));
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

/// Whether it stands among the money that goes this way: what is owed and not paid in time, and balances, stand apart.
fn is_of(payment: &Payment, direction: Direction, today: Day) -> bool {
    payment.direction == direction && payment.part != PaymentPart::Balance && !is_debt(payment, today)
}

fn comes(payment: &Payment, today: Day) -> bool {
    payment.status == PaymentStatus::Upcoming && payment.date >= today
}

/// Whether it is owed and has not been paid in time.
fn is_debt(payment: &Payment, today: Day) -> bool {
    use PaymentStatus::{Other, Paid, Upcoming};
    let moves = matches!(payment.part, PaymentPart::Itself | PaymentPart::Instalment);
    let is_claim = payment.direction == Direction::FromCitizen && moves;
    // A word that is not known may mean that it is settled.
    is_claim && payment.status != Other && !matches!(payment.stands(today), Paid | Upcoming)
}

fn debts(rows: &Rows<'_>, window: &Window, lacking: view::Lacking) -> view::Debts {
    let (lines, today) = (rows.lines, rows.today());
    let is_sent = |payment: &Payment| payment.stands(today) == PaymentStatus::SentToCollection;
    let overdue = of(lines, |payment| is_debt(payment, today) && !is_sent(payment));
    let sent = of(lines, |payment| is_debt(payment, today) && is_sent(payment));
    let heading = |lead: u32| match payment(lines, lead) {
        Some(payment) if is_sent(payment) => Heading::Collection,
        _ => Heading::Overdue,
    };
    let claims: Vec<u32> = overdue.into_iter().chain(sent).collect();
    let balances: Vec<u32> =
        of(lines, |payment| payment.part == PaymentPart::Balance).into_iter().rev().collect();
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
