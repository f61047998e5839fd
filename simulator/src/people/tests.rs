//! Everybody's story as a whole: it holds on any day, breaks no promise of the agreement, and covers the country.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, Timelike};

use super::story::Related;
use super::*;
use crate::authorities::{self, DIGITALPOST};
use crate::bank_days::is_bank_day;
use crate::item::agenda::Appointment;
use crate::item::{AppointmentStatus, Area, Body, Item, ItemRef, Moment, Owner, PaymentStatus};
use crate::ledger::{Ledger, Resource};
use crate::moment::Spelling;
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

/// Whether two authorities have something at once that is not the same thing.
fn clash(one: &Dated<'_>, other: &Dated<'_>) -> bool {
    let span = |dated: &Dated<'_>| match (dated.appointment.start, dated.appointment.end) {
        (Moment::At(start), Some(Moment::At(end))) => Some((start, end)),
        _ => None,
    };
    let is_same = one.item.same_as.iter().any(|name| other.item.same_as.contains(name));
    let at_once = span(one).zip(span(other)).is_some_and(|(one, other)| one.0 < other.1 && other.0 < one.1);
    one.ledger.authority.source != other.ledger.authority.source && at_once && !is_same
}

/// An appointment to come, and whose it is.
struct Dated<'a> {
    ledger: &'a Ledger,
    item: &'a Item,
    appointment: &'a Appointment,
}

/// What is hard to show right about appointments.
fn hard_appointments(person: &Life, today: NaiveDate) -> BTreeSet<&'static str> {
    let appointments: Vec<Dated<'_>> = items(person)
        .filter(|(.., item)| item.place().date() > today)
        .filter_map(|(ledger, _, item)| match &item.body {
            Body::Appointment(appointment) => Some(Dated { ledger, item, appointment }),
            _ => None,
        })
        .collect();
    let mut hard = BTreeSet::new();
    for dated in &appointments {
        let Dated { ledger, appointment, .. } = dated;
        let is_whole = matches!(appointment.start, Moment::Day(_));
        let is_long = appointment.end.is_some_and(|end| end.date() > appointment.start.date());
        let spelling = match ledger.authority.spelling {
            Spelling::Utc => "in UTC",
            Spelling::Offset => "with an offset",
            Spelling::Zoneless => "without a zone",
        };
        let is = |status| appointment.status == status;
        let told = [
            (is_whole && !is_long, "a whole day"),
            (is_whole && is_long, "whole days"),
            (!is_whole && is_long, "from a time of a day to one of another"),
            (appointment.approximate, "roughly"),
            (is(AppointmentStatus::Cancelled), "cancelled"),
            (is(AppointmentStatus::Moved), "moved"),
            (!is_whole, spelling),
            (appointments.iter().any(|other| clash(dated, other)), "two at once"),
        ];
        hard.extend(told.into_iter().filter(|(holds, _)| *holds).map(|(_, what)| what));
    }
    hard
}

/// The same about the citizen's last days.
fn hard_deadlines(person: &Life, today: NaiveDate) -> BTreeSet<&'static str> {
    let mut hard = BTreeSet::new();
    for (.., item) in items(person).filter(|(.., item)| item.place().date() > today) {
        let Body::Deadline(deadline) = &item.body else { continue };
        let is_at_night = matches!(deadline.due, Moment::At(at) if (at.hour(), at.minute()) == (23, 59));
        let is_closed = deadline.owner == Owner::Citizen && !is_bank_day(deadline.due.date());
        hard.extend(is_at_night.then_some("at 23.59"));
        hard.extend(is_closed.then_some("on a closed day"));
    }
    hard
}

#[test]
fn among_the_dates_to_come_is_all_that_is_hard_to_show_right() {
    let all = [
        "a whole day",
        "at 23.59",
        "cancelled",
        "from a time of a day to one of another",
        "in UTC",
        "moved",
        "on a closed day",
        "roughly",
        "two at once",
        "whole days",
        "with an offset",
        "without a zone",
    ];
    for today in DAYS.map(|day| day.parse().unwrap()) {
        let hard: BTreeSet<&str> = everybody(today)
            .iter()
            .flat_map(|(_, person)| {
                hard_appointments(person, today).into_iter().chain(hard_deadlines(person, today))
            })
            .collect();
        assert!(hard.iter().eq(all.iter()), "{today}: {hard:?}");
    }
}
