//! The same thing at two authorities: what tells it, on the wire and in the ledger alike.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use simulator::authorities::ALL;

use crate::fixture::{Fixture, lists, simulator};

/// Everything that any authority tells a person, with whose it is.
fn told(simulator: &Fixture, person: &str) -> Vec<(&'static str, Value)> {
    let mut told = vec![];
    for source in ALL.map(|authority| authority.source) {
        for list in lists(source) {
            let items = simulator.list(person, source, list);
            told.extend(items.into_iter().map(|item| (source, item)));
        }
    }
    told
}

/// The items that share a name, by whose they are.
fn shared(told: &[(&'static str, Value)]) -> BTreeMap<String, Vec<(&'static str, Value)>> {
    let mut shared = BTreeMap::<_, Vec<_>>::new();
    for (source, item) in told {
        for name in item["same_as"].as_array().into_iter().flatten() {
            shared.entry(name.as_str().unwrap().to_owned()).or_default().push((*source, item.clone()));
        }
    }
    shared
}

fn pair<'a>(items: &'a [(&'static str, Value)], title: &str) -> BTreeMap<&'static str, &'a Value> {
    items.iter().filter(|(_, item)| item["title"] == title).map(|(source, item)| (*source, item)).collect()
}

#[test]
fn an_appointment_is_in_the_letter_about_it_too() {
    let shared = shared(&told(simulator(), "family"));
    let title = "Undersøgelse af Vilma: allergitest";
    let found = shared.values().find(|items| items.iter().any(|(_, item)| item["title"] == title)).unwrap();
    let both = pair(found, title);
    assert_eq!(both.keys().collect::<Vec<_>>(), [&"digitalpost", &"region"]);
    let start = |source: &str| {
        let start = both[source]["start"].as_str().unwrap();
        chrono::DateTime::parse_from_rfc3339(start).unwrap()
    };
    assert_eq!(start("digitalpost"), start("region"));
    // A thing of another kind has the name as well.
    assert_eq!(found.len(), 3);
    assert!(found.iter().any(|(source, item)| *source == "digitalpost" && item["received"].is_string()));
}

#[test]
fn a_case_and_a_deadline_stand_at_two_authorities_with_two_dates() {
    let shared = shared(&told(simulator(), "family"));
    for (title, field) in
        [("Økonomisk friplads i Solstrålen", "updated"), ("Send lønsedler til friplads", "due")]
    {
        let items = shared.values().find(|items| items[0].1["title"] == title).unwrap();
        let both = pair(items, title);
        assert_eq!(both.keys().collect::<Vec<_>>(), [&"fjordby", &"udbetaling"]);
        let day = |source: &str| both[source][field].as_str().unwrap()[..10].to_owned();
        assert_ne!(day("fjordby"), day("udbetaling"), "{title}");
    }
}

#[test]
fn a_bill_is_paid_at_another_authority() {
    let told = told(simulator(), "family");
    let (source, payment) = told.iter().find(|(_, item)| item["settles"].is_object()).unwrap();
    assert_eq!((*source, payment["status"].as_str()), ("gaeld", Some("paid")));
    let bill = told.iter().find(|(source, item)| {
        payment["settles"] == json!({ "source": source, "id": item["id"] }) && item["gross"].is_number()
    });
    let (source, bill) = bill.unwrap();
    assert_eq!((*source, &bill["net"]), ("fjordby", &payment["net"]));
}

#[test]
fn what_a_region_took_over_is_at_its_predecessor_under_the_same_id() {
    let simulator = simulator();
    let before = simulator.list("sick", "nordfjord", "cases");
    assert_eq!(before.len(), 1);
    let now = simulator.list("sick", "region", "cases");
    let kept = now.iter().find(|case| case["id"] == before[0]["id"]).unwrap();
    assert_eq!((&kept["title"], &kept["opened"]), (&before[0]["title"], &before[0]["opened"]));
    assert!(kept["revision"].as_str() > before[0]["revision"].as_str());
    let named = simulator
        .list("sick", "minlog", "access-log")
        .into_iter()
        .filter(|look_up| look_up["case"] == json!({ "source": "nordfjord", "id": before[0]["id"] }));
    assert_eq!(named.count(), 1);
    let predecessors = simulator.api_with("region", "source", &[]).json()["predecessors"].clone();
    assert_eq!(predecessors, json!(["nordfjord"]));
}

#[test]
fn names_are_few_and_short_and_each_is_somebody_else_s_too() {
    for person in ["family", "debt", "sick", "stress"] {
        let shared = shared(&told(simulator(), person));
        assert!(!shared.is_empty(), "{person}");
        for (name, items) in shared {
            assert!(name.starts_with("urn:") && name.len() <= 256, "{name}");
            assert!(items.len() >= 2 && items[0].0 != items[1].0, "{person} {name}");
        }
    }
}
