//! Makes the front page: what to do, what comes, the next money, who looked. Each part says whose
//! answers it lacks.

use super::row::{self, Rows, amount, date, place};
use super::view::{self, Lacking};
use crate::federation::{Federation, Lack};
use crate::model::{
    Access, AppointmentStatus, Clock, Day, Direction, Instant, Item, Kind, Money, Owner, Payment,
    PaymentStatus, RESOURCES, Resource, When, copenhagen, copenhagen_instant,
};
use crate::timeline::Entry;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Days ahead of today that the page looks.
const DAYS_AHEAD: i64 = 30;
/// Days back that look-ups are counted, today included.
const DAYS_BACK: i64 = 14;
/// Rows of what to do and of what comes.
const ROWS: usize = 8;
/// Payments shown in each direction.
const PAYMENTS: usize = 2;

/// The front page. `others` says that there may be authorities with something that are not asked.
pub fn overview(
    federation: &Federation,
    items: &[Entry<'_>],
    rows: &Rows<'_>,
    others: bool,
    now: Instant,
) -> view::Overview {
    let today = copenhagen(now).day;
    let lacking = |resources: &[Resource]| lacking(federation, resources, others);
    let every: Vec<Resource> = RESOURCES.iter().map(|(resource, _)| *resource).collect();
    view::Overview {
        today: date(today),
        todo: todo(items, rows, today, lacking(&every)),
        upcoming: upcoming(items, rows, today, lacking(&[Resource::Agenda, Resource::Credentials])),
        money: money(items, rows, today, lacking(&[Resource::Payments])),
        looks: looks(items, today, lacking(&[Resource::AccessLog])),
    }
}

fn lacking(federation: &Federation, resources: &[Resource], others: bool) -> Lacking {
    let places = |wanted: Lack| {
        let lacking = federation.lacking(resources).filter(move |(_, lack)| *lack == wanted);
        lacking.map(|(source, _)| place(source)).collect()
    };
    Lacking { waiting: places(Lack::Waiting), missing: places(Lack::Missing), others }
}

/// By its last day, and after those what names none, the newest first.
fn todo(items: &[Entry<'_>], rows: &Rows<'_>, today: Day, lacking: Lacking) -> view::Todo {
    let mut waiting: Vec<Entry<'_>> =
        items.iter().filter(|(_, item)| item.needs_me(today)).copied().collect();
    waiting.sort_by_cached_key(|(source, item)| {
        let due = item.due().map(When::order);
        let newest = Reverse(if due.is_none() { Some(item.when().order()) } else { None });
        (due.is_none(), due, newest, *source, item.id.clone())
    });
    let total = row::count(waiting.len());
    waiting.truncate(ROWS);
    view::Todo { rows: waiting.into_iter().map(|entry| rows.row(entry)).collect(), total, lacking }
}

fn upcoming(items: &[Entry<'_>], rows: &Rows<'_>, today: Day, lacking: Lacking) -> view::Upcoming {
    let (first, last) = (midnight(today), midnight(today.after(DAYS_AHEAD + 1)));
    let comes = |item: &Item| {
        let at = item.when().order().0;
        first <= at && at < last && happens(&item.kind) && !item.needs_me(today)
    };
    let mut coming: Vec<Entry<'_>> = items.iter().filter(|(_, item)| comes(item)).copied().collect();
    coming.sort_by_cached_key(|(source, item)| (item.when().order(), *source, item.id.clone()));
    let total = row::count(coming.len());
    coming.truncate(ROWS);
    view::Upcoming { days_ahead: days(DAYS_AHEAD), days: rows.days(&coming), total, lacking }
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

fn money(items: &[Entry<'_>], rows: &Rows<'_>, today: Day, lacking: Lacking) -> view::Money {
    let coming = |direction: Direction| {
        let mut payments: Vec<(&Payment, Entry<'_>)> = items
            .iter()
            .filter_map(|entry| Some((coming_payment(entry.1, direction, today)?, *entry)))
            .collect();
        payments.sort_by_cached_key(|(payment, (source, item))| (payment.date, *source, item.id.clone()));
        payments
    };
    let first = |payments: &[(&Payment, Entry<'_>)]| {
        payments.iter().take(PAYMENTS).map(|(_, entry)| rows.row(*entry)).collect()
    };
    let last = today.after(DAYS_AHEAD);
    let within = |payments: &[(&Payment, Entry<'_>)]| {
        sums(payments.iter().filter(|(payment, _)| payment.date <= last).map(|(payment, _)| &payment.net))
    };
    let (to_me, from_me) = (coming(Direction::ToCitizen), coming(Direction::FromCitizen));
    view::Money {
        days_ahead: days(DAYS_AHEAD),
        to_me: first(&to_me),
        to_me_sum: within(&to_me),
        from_me: first(&from_me),
        from_me_sum: within(&from_me),
        lacking,
    }
}

fn coming_payment(item: &Item, direction: Direction, today: Day) -> Option<&Payment> {
    let Kind::Payment(payment) = &item.kind else { return None };
    let comes =
        payment.direction == direction && payment.date >= today && payment.status == PaymentStatus::Upcoming;
    comes.then_some(payment)
}

/// One sum a currency. A sum that no number can hold is left at the largest one.
fn sums<'a>(amounts: impl Iterator<Item = &'a Money>) -> Vec<view::Amount> {
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for money in amounts {
        let sum = sums.entry(money.currency()).or_default();
        *sum = sum.saturating_add(money.minor());
    }
    sums.into_iter().map(|(currency, minor)| amount(&Money::new(minor, currency))).collect()
}

fn looks(items: &[Entry<'_>], today: Day, lacking: Lacking) -> view::Looks {
    let (first, last) = (midnight(today.after(1 - DAYS_BACK)), midnight(today.after(1)));
    let recent: Vec<(&Access, &Item)> = items
        .iter()
        .filter_map(|(_, item)| match &item.kind {
            Kind::Access(access) if first <= access.at && access.at < last => Some((access, *item)),
            _ => None,
        })
        .collect();
    let organisations: BTreeSet<&str> =
        recent.iter().map(|(access, _)| access.organisation.as_ref()).collect();
    view::Looks {
        days_back: days(DAYS_BACK),
        count: row::count(recent.len()),
        organisations: row::count(organisations.len()),
        without_case: row::count(recent.iter().filter(|(_, item)| item.case.is_none()).count()),
        lacking,
    }
}

fn midnight(day: Day) -> Instant {
    copenhagen_instant(Clock { day, millis: 0 })
}

fn days(days: i64) -> u32 {
    u32::try_from(days).unwrap_or_default()
}
