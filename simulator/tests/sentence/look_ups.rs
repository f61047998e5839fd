//! The page of look-ups, for every person: all that the ledgers hold, under whom, in which month, and what each choice
//! leaves of it.

use crate::country::{Country, PERSONS};
use crate::visit;
use overblik_core::portal::view::{AccessKind, Look, LookUpFilter, LookUps, Month};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The look-ups of a person by the ledgers: what two sources have under one name is one.
fn held(country: &Country, person: &str) -> Vec<Value> {
    let mut held = BTreeMap::new();
    for source in country.related(person) {
        for record in country.ledger(&source, person) {
            if record["resource"] == "access-log" {
                let id = record["id"].as_str().unwrap().to_owned();
                held.entry((country.root(&source), id)).or_insert(record);
            }
        }
    }
    held.into_values().collect()
}

fn shown(country: &Country, person: &str, filter: LookUpFilter) -> LookUps {
    let filter = LookUpFilter { by_organisation: true, ..filter };
    let none = BTreeSet::new();
    visit::settled(country, person, Look::LookUps(filter), &none, 0).look_ups.unwrap()
}

fn organisation(record: &Value) -> String {
    record["organisation"].as_str().unwrap().to_owned()
}

/// The month on Danish clocks: the ledgers write their times in three ways, with Denmark's offset, in UTC or with none.
fn month(record: &Value) -> Month {
    let at = record["at"].as_str().unwrap();
    let at = overblik_core::model::parse_instant(at).unwrap();
    let danish = chrono::DateTime::from_timestamp_millis(at.millis()).unwrap();
    let danish = danish.with_timezone(&chrono_tz::Europe::Copenhagen).date_naive();
    Month {
        year: chrono::Datelike::year(&danish),
        month: u8::try_from(chrono::Datelike::month(&danish)).unwrap(),
    }
}

#[test]
fn every_person_sees_every_look_up_that_the_ledgers_hold() {
    let country = Country::start();
    let mut seen = 0;
    for person in PERSONS {
        let held = held(&country, person);
        let page = shown(&country, person, LookUpFilter::default());
        assert_eq!(usize::try_from(page.total).unwrap(), held.len(), "{person}");
        assert_eq!((page.all, page.left), (page.total, 0), "{person}");
        let mut by_name: BTreeMap<String, (u32, u32)> = BTreeMap::new();
        let mut by_month: BTreeMap<Month, u32> = BTreeMap::new();
        for record in &held {
            let counts = by_name.entry(organisation(record)).or_default();
            counts.0 += 1;
            counts.1 += u32::from(record["look_up"]["emergency"] == true);
            *by_month.entry(month(record)).or_default() += 1;
        }
        let groups = page.groups.iter();
        let groups: BTreeMap<_, _> =
            groups.map(|group| (group.organisation.clone(), (group.count, group.emergencies))).collect();
        assert_eq!(groups, by_name, "{person}");
        let per_month = page.per_month.iter().copied().filter(|(_, count)| *count > 0);
        assert_eq!(per_month.collect::<BTreeMap<_, _>>(), by_month, "{person}");
        seen += held.len();
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn each_choice_leaves_what_the_ledgers_say() {
    let country = Country::start();
    let all = LookUpFilter::default;
    let kinds = [
        ("search", AccessKind::Search),
        ("opened", AccessKind::Opened),
        ("disclosed", AccessKind::Disclosed),
        ("mass", AccessKind::Mass),
    ];
    for person in PERSONS {
        let held = held(&country, person);
        let check = |filter: LookUpFilter, wanted: &dyn Fn(&Value) -> bool| {
            let expected = held.iter().filter(|record| wanted(record)).count();
            let page = shown(&country, person, filter.clone());
            assert_eq!(usize::try_from(page.total).unwrap(), expected, "{person} {filter:?}");
        };
        for (word, kind) in kinds {
            check(LookUpFilter { kinds: vec![kind], ..all() }, &|record| record["look_up"]["kind"] == word);
        }
        for told in [true, false] {
            check(LookUpFilter { purpose: Some(told), ..all() }, &|record| {
                record["look_up"]["purpose"].is_string() == told
            });
            check(LookUpFilter { case: Some(told), ..all() }, &|record| {
                (record["case"].is_string() || record["look_up"]["about"].is_object()) == told
            });
        }
        check(LookUpFilter { emergency: true, ..all() }, &|record| record["look_up"]["emergency"] == true);
    }
}
