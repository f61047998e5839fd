//! The authorities' own pages, which links lead to.

use simulator::authorities::registered;

use crate::client::{Place, get};
use crate::fixture::{lists, simulator};

/// The place and the path of an address.
fn split(address: &str) -> (Place, String) {
    let rest = address.strip_prefix("http://").unwrap();
    let (authority, path) = rest.split_once('/').unwrap();
    let (host, port) = authority.split_once(':').unwrap();
    (Place { port: port.parse().unwrap(), host: host.to_owned() }, format!("/{path}"))
}

#[test]
fn every_address_of_a_descriptor_leads_to_a_page_that_says_it_is_simulated() {
    let simulator = simulator();
    for authority in registered() {
        let descriptor = simulator.api_with(authority.source, "source", &[]).json();
        let entries = descriptor["entry_points"].as_array().unwrap();
        let addresses = entries.iter().map(|entry| &entry["link"]);
        let others = [&descriptor["contact"]["site"], &descriptor["data_protection_officer"]["link"]];
        for address in addresses.chain(others) {
            let (place, path) = split(address.as_str().unwrap());
            let page = get(&place, &path, &[]);
            assert_eq!(
                (page.status, page.header("content-type")),
                (200, "text/html; charset=utf-8"),
                "{address}"
            );
            for part in ["<html lang=\"da\">", "name=\"viewport\"", "Simuleret myndighed", authority.name.da]
            {
                assert!(page.text().contains(part), "{address}: {part}");
            }
        }
    }
}

#[test]
fn every_address_of_an_item_leads_somewhere() {
    let simulator = simulator();
    for source in ["fjordby", "digitalpost", "politi", "cpr"] {
        for list in lists(source) {
            for item in simulator.list("family", source, list) {
                for name in ["link", "renewal", "correct_at", "withdraw_at"] {
                    if let Some(address) = item[name].as_str() {
                        let (place, path) = split(address);
                        assert_eq!(get(&place, &path, &[]).status, 200, "{address}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_not_there_says_so() {
    let place = simulator().place("fjordby");
    for path in ["/min-side/SK-1", "/min-side/FK-x", "/no-such-page", "/databeskyttelse/x"] {
        let page = get(&place, path, &[]);
        assert_eq!(page.status, 404, "{path}");
        assert!(page.text().contains("Siden findes ikke"));
    }
}
