//! The person as a whole: repeatable, different for every seed, linked, and of the size asked for.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::item::{Body, PaymentStatus};
use crate::ledger::Resource;
use crate::moment;
use crate::wire::Record;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// What those with tables hold.
fn ledgers(seed: u64, today: NaiveDate, scale: Option<usize>) -> Vec<Ledger> {
    let (ledgers, _) = person(seed, today, scale);
    ledgers.into_iter().filter(|ledger| ledger.authority.tables.is_some()).collect()
}

/// The lists that the tables fill.
const FILLED: [Resource; 4] = [Resource::Cases, Resource::Payments, Resource::Agenda, Resource::AccessLog];

fn sizes(ledgers: &[Ledger]) -> Vec<usize> {
    ledgers.iter().flat_map(|ledger| FILLED.map(|resource| ledger.list(resource).len())).collect()
}

fn total(ledgers: &[Ledger]) -> usize {
    sizes(ledgers).iter().sum()
}

fn items(ledgers: &[Ledger]) -> impl Iterator<Item = &Item> {
    ledgers.iter().flat_map(Ledger::items).map(|(_, item)| item)
}

fn written(ledgers: &[Ledger]) -> BTreeSet<String> {
    items(ledgers).map(|item| format!("{item:?}")).collect()
}

/// What a screen shows of an item: authority, title and day.
fn rows(ledgers: &[Ledger]) -> Vec<String> {
    let row = |ledger: &Ledger, resource, item| {
        let record = serde_json::to_value(Record::new(ledger, resource, item, day())).unwrap();
        let text = |field| record.get(field).unwrap().as_str().unwrap().to_owned();
        format!("{} {} {}", ledger.authority.source, text("title"), text("at").get(..10).unwrap())
    };
    ledgers
        .iter()
        .flat_map(|ledger| ledger.items().map(move |(list, item)| row(ledger, list, item)))
        .collect()
}

#[test]
fn the_same_seed_and_day_give_the_same_person() {
    for scale in [None, Some(700)] {
        assert_eq!(written(&ledgers(5, day(), scale)), written(&ledgers(5, day(), scale)));
    }
}

#[test]
fn two_seeds_share_hardly_a_row() {
    let (one, other) = (ledgers(1, day(), None), ledgers(2, day(), None));
    assert_ne!(sizes(&one), sizes(&other));
    assert!(written(&one).is_disjoint(&written(&other)));
    let other_rows: BTreeSet<_> = rows(&other).into_iter().collect();
    let shared = rows(&one).iter().filter(|row| other_rows.contains(*row)).count();
    assert!(shared * 3 < total(&one), "{shared} of {}", total(&one));
}

/// How many things there are: one that two authorities have counts once, and a bill once with its payment.
fn things(ledgers: &[Ledger]) -> usize {
    let names: BTreeSet<_> = items(ledgers).flat_map(|item| &item.same_as).collect();
    let settles = |item: &Item| matches!(&item.body, Body::Payment(payment) if payment.settles.is_some());
    items(ledgers).filter(|item| item.same_as.is_empty() && !settles(item)).count() + names.len()
}

#[test]
fn every_seed_gives_an_ordinary_number_of_things_and_some_at_every_authority() {
    for seed in 0..300 {
        let ledgers = ledgers(seed, day(), None);
        let things = things(&ledgers);
        assert!((60..=130).contains(&things), "seed {seed}: {things}");
        assert!(sizes(&ledgers).iter().all(|size| *size > 0), "seed {seed}: {:?}", sizes(&ledgers));
    }
}

#[test]
fn any_day_of_the_year_gives_past_and_future() {
    for month in 1..=12 {
        let today = NaiveDate::from_ymd_opt(2028, month, 29).unwrap();
        let ledgers = ledgers(9, today, None);
        let days: Vec<_> =
            rows(&ledgers).iter().map(|row| row.get(row.len() - 10..).unwrap().to_owned()).collect();
        let today = today.to_string();
        let ahead = days.iter().filter(|day| **day >= today).count();
        assert!(ahead >= 10, "{today}: {ahead}");
        assert!(days.len() - ahead >= 40, "{today}: {ahead} of {}", days.len());
    }
}

#[test]
fn a_title_and_a_day_nearly_always_name_one_item() {
    let doubles: usize = (0..50)
        .map(|seed| rows(&ledgers(seed, day(), None)))
        .map(|rows| rows.len() - rows.iter().collect::<BTreeSet<_>>().len())
        .sum();
    assert!(doubles <= 10, "{doubles} doubles in 50 persons");
}

#[test]
fn a_person_of_any_size_has_exactly_that_many_items() {
    for scale in [0, 1, 40, 1_000, 3_000] {
        assert_eq!(total(&ledgers(3, day(), Some(scale))), scale);
    }
    let large = ledgers(3, day(), Some(3_000));
    assert!(sizes(&large).iter().all(|size| *size > 50), "{:?}", sizes(&large));
}

#[test]
fn every_id_is_unique_and_every_case_named_exists() {
    for scale in [None, Some(1), Some(40), Some(1_234)] {
        let ledgers = ledgers(8, day(), scale);
        for ledger in &ledgers {
            let numbers: BTreeSet<_> = ledger.items().map(|(_, item)| item.number).collect();
            assert_eq!(numbers.len(), ledger.items().count());
        }
        let holds = |case: ItemRef| {
            let owner =
                ledgers.iter().find(|ledger| ledger.authority.source == case.authority.source).unwrap();
            owner.list(Resource::Cases).iter().any(|item| item.number == case.number)
        };
        assert!(items(&ledgers).filter_map(|item| item.case).all(holds), "scale {scale:?}");
    }
}

#[test]
fn cases_are_linked_across_authorities_and_some_items_have_none() {
    let ledgers = ledgers(1, day(), None);
    let crossing = ledgers.iter().any(|ledger| {
        let source = ledger.authority.source;
        ledger.items().any(|(_, item)| item.case.is_some_and(|case| case.authority.source != source))
    });
    assert!(crossing);
    assert!(items(&ledgers).any(|item| item.case.is_none()));
}

#[test]
fn nothing_done_lies_after_midnight_and_nothing_paid_lies_ahead() {
    let midnight = moment::at_minute(day(), 0);
    for item in items(&ledgers(4, day(), Some(2_000))) {
        match &item.body {
            Body::Case(case) => {
                assert!(case.opened <= case.updated && case.updated < midnight, "{item:?}");
            }
            Body::Access(access) => assert!(access.at < midnight, "{item:?}"),
            Body::Payment(payment) => {
                let is_upcoming = payment.status == PaymentStatus::Upcoming;
                assert_eq!(is_upcoming, payment.date >= day(), "{item:?}");
            }
            _ => {}
        }
    }
}

#[test]
fn no_fill_in_is_left_in_a_title() {
    for item in items(&ledgers(6, day(), Some(1_000))) {
        assert!(!item.title.contains(['{', '}']), "{}", item.title);
    }
}

#[test]
fn some_things_are_known_to_two_authorities_that_do_not_agree_on_every_date() {
    let ledgers = ledgers(3, day(), Some(3_000));
    let mut named = BTreeMap::<_, Vec<_>>::new();
    for item in items(&ledgers) {
        assert!(item.same_as.len() <= 1, "{item:?}");
        item.same_as.iter().for_each(|name| named.entry(name.clone()).or_default().push(item));
    }
    let pairs: Vec<_> = named.values().filter_map(|items| Some((items.first()?, items.get(1)?))).collect();
    assert!(named.values().all(|items| items.len() <= 2));
    assert!(pairs.iter().all(|(one, other)| {
        one.title == other.title && Resource::of(&one.body) == Resource::of(&other.body)
    }));
    let differ = pairs.iter().filter(|(one, other)| one.place() != other.place()).count();
    assert!(differ > 20 && pairs.len() - differ > 5, "{differ} of {}", pairs.len());
}

#[test]
fn a_bill_that_is_paid_elsewhere_is_held_by_the_authority_it_names() {
    let ledgers = ledgers(3, day(), Some(3_000));
    let find = |bill: ItemRef| {
        let owner = ledgers.iter().find(|ledger| ledger.authority.source == bill.authority.source);
        owner.unwrap().find(Resource::Payments, bill.number).unwrap()
    };
    let mut paid = 0;
    for item in items(&ledgers) {
        let Body::Payment(payment) = &item.body else { continue };
        let Some(bill) = payment.settles.map(find) else { continue };
        let Body::Payment(bill) = &bill.body else { unreachable!() };
        assert_eq!((payment.gross, payment.status), (bill.gross, PaymentStatus::Paid));
        assert!(payment.date < day() && bill.is_owed());
        paid += 1;
    }
    assert!(paid > 0);
}
