//! Makes the front page: what to do, what comes, the next money, who looked. Each part says whose
//! answers it lacks.

use super::deadlines::waiting;
use super::lacking::Lacks;
use super::look_ups::names;
use super::row::{self, Rows, date};
use super::view::{self, Lacking};
use super::years::minor;
use crate::model::{
    Access, AppointmentStatus, Clock, Day, Direction, Instant, Item, Kind, Money, Owner, Payment,
    PaymentPart, PaymentStatus, Resource, copenhagen, copenhagen_instant,
};
use crate::timeline::{Lines, in_order};
use std::collections::HashSet;

/// Days ahead of today that the page looks.
const DAYS_AHEAD: i64 = 30;
/// Days back that look-ups are counted, today included.
const DAYS_BACK: i64 = 14;
/// Rows of what to do and of what comes.
const ROWS: usize = 8;
/// Payments shown in each direction.
const PAYMENTS: usize = 2;

/// The front page.
pub fn overview(rows: &Rows<'_>, lacks: &Lacks<'_>, now: Instant) -> view::Overview {
    let today = copenhagen(now).day;
    view::Overview {
        today: date(today),
        made: row::moment(now),
        todo: todo(rows, lacks.of_all()),
        upcoming: upcoming(rows, today, lacks.of(&[Resource::Agenda, Resource::Credentials])),
        money: money(rows, today, lacks.of(&[Resource::Payments])),
        looks: looks(rows.lines, today, lacks.of(&[Resource::AccessLog])),
    }
}

fn todo(rows: &Rows<'_>, lacking: Lacking) -> view::Todo {
    let places = waiting(rows);
    view::Todo { rows: rows.at(first(&places, ROWS)), total: row::count(places.len()), lacking }
}

/// The first of these places.
pub fn first(places: &[u32], count: usize) -> &[u32] {
    places.get(..count).unwrap_or(places)
}

fn upcoming(rows: &Rows<'_>, today: Day, lacking: Lacking) -> view::Upcoming {
    let (begins, ends) = (midnight(today), midnight(today.after(DAYS_AHEAD + 1)));
    let comes = |lead: u32, item: &Item| {
        let at = item.when().order().0;
        begins <= at && at < ends && happens(&item.kind) && !rows.lines.needs_me(lead)
    };
    let coming = rows.lines.all().filter(|(lead, (_, item))| comes(*lead, item));
    let places = in_order(coming.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect());
    let (days, total) = (rows.days(first(&places, ROWS)), row::count(places.len()));
    view::Upcoming { days_ahead: days_of(DAYS_AHEAD), days, total, lacking }
}

/// What happens to the citizen on its day without their doing. Money has a part of its own.
fn happens(kind: &Kind) -> bool {
    match kind {
        Kind::Appointment(appointment) => appointment.status != AppointmentStatus::Cancelled,
        Kind::Deadline(deadline) => deadline.owner == Owner::Authority,
        Kind::Credential(credential) => credential.expires.is_some(),
        _ => false,
    }
}

fn money(rows: &Rows<'_>, today: Day, lacking: Lacking) -> view::Money {
    let last = today.after(DAYS_AHEAD);
    let coming = |direction: Direction| {
        let (mut keys, mut within) = (Vec::new(), Vec::new());
        let comes = |item: &Item| coming_payment(item, direction, today).is_some();
        for (lead, (_, item)) in rows.lines.all() {
            let Some(payment) = coming_payment(item, direction, today) else { continue };
            // What pays a bill that is here is the bill's money, and moves once.
            if rows.lines.bill(lead).is_some_and(|(_, bill)| comes(bill)) {
                continue;
            }
            keys.push((item.when().order(), 0, lead));
            within.extend((payment.date <= last).then_some(&payment.net));
        }
        let next = rows.at(first(&in_order(keys), PAYMENTS));
        (next, sums(&within))
    };
    let (to_me, to_me_sum) = coming(Direction::ToCitizen);
    let (from_me, from_me_sum) = coming(Direction::FromCitizen);
    view::Money { days_ahead: days_of(DAYS_AHEAD), to_me, to_me_sum, from_me, from_me_sum, lacking }
}

/// The payment that an item is, when it has not moved yet.
pub fn coming_payment(item: &Item, direction: Direction, today: Day) -> Option<&Payment> {
    let Kind::Payment(payment) = &item.kind else { return None };
    let comes =
        payment.direction == direction && payment.date >= today && payment.status == PaymentStatus::Upcoming;
    // A balance only sums what has lines of its own.
    (comes && payment.part != PaymentPart::Balance).then_some(payment)
}

/// One sum a currency, to the øre.
pub fn sums(amounts: &[&Money]) -> Vec<view::Amount> {
    let mut sums: Vec<(&str, i128)> = Vec::new();
    for money in amounts {
        match sums.iter_mut().find(|(currency, _)| *currency == money.currency()) {
            Some((_, sum)) => *sum += i128::from(money.minor()),
            None => sums.push((money.currency(), money.minor().into())),
        }
    }
    let sum =
        |(currency, sum): (&str, i128)| view::Amount { minor: minor(sum), currency: currency.to_owned() };
    sums.into_iter().map(sum).collect()
}

fn looks(lines: Lines<'_>, today: Day, lacking: Lacking) -> view::Looks {
    let (first, last) = (midnight(today.after(1 - DAYS_BACK)), midnight(today.after(1)));
    let recent: Vec<(&Access, u32)> = lines
        .all()
        .filter_map(|(lead, (_, item))| match &item.kind {
            Kind::Access(access) if first <= access.at && access.at < last => Some((access, lead)),
            _ => None,
        })
        .collect();
    let has_no_case = |lead: u32| !lines.entries(lead).any(|(_, item)| names(item));
    let organisations: HashSet<&str> =
        recent.iter().map(|(access, _)| access.organisation.as_ref()).collect();
    view::Looks {
        days_back: days_of(DAYS_BACK),
        count: row::count(recent.len()),
        organisations: row::count(organisations.len()),
        without_case: row::count(recent.iter().filter(|(_, lead)| has_no_case(*lead)).count()),
        lacking,
    }
}

fn midnight(day: Day) -> Instant {
    copenhagen_instant(Clock { day, millis: 0 })
}

fn days_of(days: i64) -> u32 {
    u32::try_from(days).unwrap_or_default()
}
