//! What two authorities both have: by chance some of a round's items once more, at the next authority.
//!
//! They agree on what the thing is and not on everything else: a deadline has two dates, a case was touched at two times.

use chrono::{NaiveDate, TimeDelta};

use super::round::Binder;
use crate::item::money::Payment;
use crate::item::{Body, Direction, Item, ItemRef, PaymentStatus};
use crate::random::Random;

/// How many of a hundred cases, deadlines and appointments are known to a second authority.
const KNOWN_TWICE: i64 = 8;

/// How many of a hundred bills that were not paid in time were paid somewhere else.
const PAID_ELSEWHERE: i64 = 30;

/// Adds what a second authority has to what the round has made, both in the binders' order.
pub fn add(binders: &mut [Binder], made: &mut [Vec<Item>], random: &mut Random, today: NaiveDate) {
    let found: Vec<Vec<Item>> = binders
        .iter()
        .zip(made.iter_mut())
        .map(|(binder, items)| {
            items.iter_mut().filter_map(|item| elsewhere(binder, item, random, today)).collect()
        })
        .collect();
    let next = (1..binders.len()).chain([0]);
    for (place, items) in next.zip(found) {
        let (Some(binder), Some(made)) = (binders.get_mut(place), made.get_mut(place)) else { continue };
        made.extend(items.into_iter().map(|item| Item { number: binder.next_number(random), ..item }));
    }
}

/// What another authority has of this item, if it has anything; the number is still the first one's.
fn elsewhere(binder: &Binder, item: &mut Item, random: &mut Random, today: NaiveDate) -> Option<Item> {
    if let Body::Payment(bill) = &item.body {
        let is_unpaid = matches!(bill.status, PaymentStatus::Overdue | PaymentStatus::SentToCollection);
        let is_paid_elsewhere =
            is_unpaid && bill.direction == Direction::FromCitizen && random.chance(PAID_ELSEWHERE);
        return is_paid_elsewhere.then(|| paid(binder, item, bill, random, today));
    }
    if !matches!(item.body, Body::Case(_) | Body::Deadline(_) | Body::Appointment(_))
        || !random.chance(KNOWN_TWICE)
    {
        return None;
    }
    item.same_as.push(random.urn().into());
    let mut twin = item.clone();
    match &mut twin.body {
        Body::Case(case) => {
            case.updated = (case.updated - TimeDelta::days(random.between(&(1..=20)))).max(case.opened);
        }
        Body::Deadline(deadline) => deadline.due = deadline.due.later(random.between(&(1..=5))),
        _ => {}
    }
    Some(twin)
}

fn paid(binder: &Binder, item: &Item, bill: &Payment, random: &mut Random, today: NaiveDate) -> Item {
    let date = (bill.date + TimeDelta::days(random.between(&(1..=40)))).min(today - TimeDelta::days(1));
    let payment = Payment {
        settles: Some(ItemRef { authority: binder.authority, number: item.number }),
        ..Payment::new(bill.direction, bill.gross, date, PaymentStatus::Paid)
    };
    let title = format!("Betalt: {}", item.title).into();
    Item { case: item.case, ..Item::new(item.number, item.area, title, Body::Payment(Box::new(payment))) }
}
