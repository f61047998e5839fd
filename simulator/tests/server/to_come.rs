//! Authorities that are registered and take no part yet: a site and nothing behind it, though a person may be related.

use serde_json::{Value, json};
use simulator::addresses::{Addresses, DEFAULT_BASE};
use simulator::authorities::EXPECTED;
use simulator::wire::registry;

use crate::client::get;
use crate::fixture::simulator;

#[test]
fn each_is_registered_without_an_address_and_has_a_site() {
    let simulator = simulator();
    let printed = registry::print(Addresses { base: DEFAULT_BASE }).unwrap();
    let printed: Value = serde_json::from_str(&printed).unwrap();
    let entries = printed["sources"].as_array().unwrap();
    let to_come: Vec<_> = entries.iter().filter(|entry| entry["connected"] == false).collect();
    assert_eq!(to_come.len(), EXPECTED.len());
    for entry in to_come {
        assert!(["base", "audience", "protocol", "resources"].iter().all(|field| entry.get(field).is_none()));
        let source = entry["id"].as_str().unwrap();
        let place = simulator.place(source);
        assert!(get(&place, "/", &[]).text().contains(entry["name"]["da"].as_str().unwrap()));
        assert_eq!(get(&place, "/overblik/v1/source", &[]).status, 404);
    }
}

#[test]
fn somebody_is_related_to_one_that_holds_nothing_to_be_seen() {
    let simulator = simulator();
    let relations = simulator.api_for("sick", "digitalpost", "relations").json();
    let named = relations["items"].as_array().unwrap().iter().filter(|each| each["source"] == "aes").count();
    assert_eq!((named, simulator.control("GET /ledger/aes/sick", "").json()), (1, json!([])));
}

#[test]
fn the_registry_says_who_took_over_and_who_wants_another_pace() {
    let printed = registry::print(Addresses { base: DEFAULT_BASE }).unwrap();
    let printed: Value = serde_json::from_str(&printed).unwrap();
    let told = |field: &str| -> Vec<_> {
        let entries = printed["sources"].as_array().unwrap().iter();
        entries.filter_map(|entry| Some((entry["id"].as_str().unwrap(), entry.get(field)?.clone()))).collect()
    };
    let predecessors = [("region", json!(["nordfjord"])), ("oestfjord", json!(["region"]))];
    assert_eq!(told("predecessors"), predecessors);
    assert_eq!(told("refresh_s"), [("minlog", json!(3_600)), ("digitalpost", json!(120))]);
}
