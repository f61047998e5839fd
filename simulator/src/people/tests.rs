//! Everybody's story as a whole: it holds on any day, breaks no promise of the agreement, and covers the country.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::story::Related;
use super::*;
use crate::authorities::{self, DIGITALPOST};
use crate::item::{Area, Body, Item, ItemRef, PaymentStatus};
use crate::ledger::{Ledger, Resource};
use crate::wire::read_at;

/// Ordinary days and awkward ones.
const DAYS: [&str; 6] = ["2026-11-22", "2027-01-01", "2026-04-03", "2028-02-29", "2026-07-15", "2026-12-31"];

/// What has been told of somebody.
struct Life {
    ledgers: Vec<Ledger>,
    related: Vec<Related>,
}

fn everybody(today: NaiveDate) -> Vec<(&'static str, Life)> {
    let tell = |profile: &'static Profile| {
        let mut story = Story::new(profile.id, today);
        (profile.tell)(&mut story);
        let (ledgers, related) = story.told();
        (profile.id, Life { ledgers, related })
    };
    ALL.into_iter().map(tell).collect()
}

fn on_each_day(check: impl Fn(NaiveDate, &str, &Life)) {
    for today in DAYS.map(|day| day.parse().unwrap()) {
        for (id, person) in everybody(today) {
            check(today, id, &person);
        }
    }
}

fn items(person: &Life) -> impl Iterator<Item = (&Ledger, Resource, &Item)> {
    person
        .ledgers
        .iter()
        .flat_map(|ledger| ledger.items().map(move |(resource, item)| (ledger, resource, item)))
}

#[test]
fn what_an_authority_holds_is_in_a_list_it_serves() {
    on_each_day(|_, id, person| {
        for (ledger, resource, item) in items(person) {
            let source = ledger.authority.source;
            assert!(ledger.authority.offers(resource), "{id}: {source} {resource:?} {}", item.title);
            // A look-up is where the looker's business is, a letter and what it names where the sender's is.
            let is_of_a_letter = source == DIGITALPOST.source && resource == Resource::Agenda;
            let is_own = !is_of_a_letter && !matches!(item.body, Body::Access(_) | Body::Message(_));
            let is_home = ledger.authority.areas.contains(&item.area);
            assert!(is_home || !is_own, "{id}: {source} {:?} {}", item.area, item.title);
        }
    });
}

#[test]
fn every_case_named_exists() {
    on_each_day(|_, id, person| {
        let holds = |case: ItemRef| {
            let mut ledgers = person.ledgers.iter();
            let owner = ledgers.find(|ledger| ledger.authority.source == case.authority.source);
            owner.unwrap().find(Resource::Cases, case.number).is_some()
        };
        for (_, _, item) in items(person) {
            assert!(item.case.is_none_or(holds), "{id}: {}", item.title);
            if let Body::Case(case) = &item.body {
                assert!(case.related.iter().all(|(_, case)| holds(*case)), "{id}: {}", item.title);
            }
        }
    });
}

#[test]
fn nothing_has_happened_after_the_systems_were_read() {
    on_each_day(|today, id, person| {
        let read = read_at(today);
        for (_, _, item) in items(person) {
            let title = &item.title;
            assert!(item.published.is_some_and(|at| at < read), "{id}: {title}");
            match &item.body {
                Body::Case(case) => {
                    assert!(case.opened <= case.updated && case.updated < read, "{id}: {title}");
                }
                Body::Access(access) => assert!(access.at < read, "{id}: {title}"),
                Body::Message(message) => assert!(message.received < read, "{id}: {title}"),
                Body::Payment(payment) => {
                    assert!(
                        payment.date < today || payment.status == PaymentStatus::Upcoming,
                        "{id}: {title}"
                    );
                    assert!(
                        payment.date >= today || payment.status != PaymentStatus::Upcoming,
                        "{id}: {title}"
                    );
                    assert!(payment.net() >= 0, "{id}: {title}");
                }
                Body::Credential(credential) => assert!(credential.issued < today, "{id}: {title}"),
                Body::Registration(registration) => assert!(registration.changed < today, "{id}: {title}"),
                _ => {}
            }
        }
    });
}

#[test]
fn nobody_is_related_to_more_than_twenty() {
    on_each_day(|_, id, person| {
        let related: BTreeSet<_> = person.related.iter().map(|related| related.authority.source).collect();
        assert_eq!(related.len(), person.related.len(), "{id}");
        assert!(related.len() <= 20, "{id}: {}", related.len());
        for authority in authorities::ALL.into_iter().filter(|authority| authority.everyone) {
            assert!(related.contains(authority.source), "{id}: {}", authority.source);
        }
    });
}

#[test]
fn no_obligation_is_told_twice_unless_both_say_that_it_is_one() {
    on_each_day(|_, id, person| {
        let mut told = BTreeMap::new();
        for (_, _, item) in items(person) {
            let alike = format!("{} {:?} {:?}", item.title, item.place(), item.concerns);
            if let Some(before) = told.insert(alike, item) {
                assert!(
                    before.same_as.iter().any(|name| item.same_as.contains(name)),
                    "{id}: {}",
                    item.title
                );
            }
        }
    });
}

#[test]
fn every_area_has_something_or_is_named_as_not_there_yet() {
    let today = "2026-11-22".parse().unwrap();
    let everybody = everybody(today);
    for area in Area::ALL {
        let is_told = everybody.iter().any(|(_, person)| items(person).any(|(.., item)| item.area == *area));
        let is_named =
            authorities::ALL.into_iter().flat_map(|each| each.not_yet).any(|not_yet| not_yet.area == *area);
        assert!(is_told || is_named, "{area:?}");
    }
}
