//! The control API: logs, ledgers, and what it refuses.

use serde_json::Value;

use crate::client::{ask, get_with};
use crate::fixture::start;

#[test]
fn requests_are_logged_with_what_came_of_them() {
    let simulator = start();
    let headers = [("Origin", "http://localhost:1"), ("Access-Control-Request-Method", "GET")];
    ask(simulator.port("skat"), "OPTIONS /overblik/v1/cases", &headers, "").unwrap();
    simulator.api("skat", "cases?limit=2");
    simulator.api("skat", "source");
    simulator.fail("skat", r#"{"kind":"status","status":503}"#);
    simulator.api("skat", "cases");
    simulator.fail("skat", r#"{"kind":"truncated"}"#);
    simulator.api("skat", "cases");
    get_with(simulator.port("skat"), "/", &[]);
    let log = simulator.control("GET /requests/skat", "").json();
    let seen: Vec<_> = log
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            let field = |name: &str| entry[name].to_string().replace('"', "");
            ["seq", "method", "path", "query", "status", "items", "fault"].map(field).join(" ")
        })
        .collect();
    assert_eq!(
        seen,
        [
            "1 OPTIONS /overblik/v1/cases  200 null none",
            "2 GET /overblik/v1/cases limit=2 200 2 none",
            "3 GET /overblik/v1/source  200 null none",
            "4 GET /overblik/v1/cases  503 null status",
            "5 GET /overblik/v1/cases  200 null truncated",
        ]
    );
    assert!(log[0]["at"].as_str().unwrap().ends_with('Z'));
    assert_eq!(simulator.control("GET /requests/kommune", "").json(), Value::Array(vec![]));
    assert_eq!(simulator.control("DELETE /requests", "").status, 204);
    assert_eq!(simulator.control("GET /requests/skat", "").json(), Value::Array(vec![]));
}

#[test]
fn the_ledger_places_items_as_the_wire_does() {
    let simulator = start();
    for (list, place) in [("cases", "updated"), ("payments", "date"), ("access-log", "at")] {
        let ledger = simulator.control("GET /ledger/udbetaling", "").json();
        let records = ledger.as_array().unwrap().iter().filter(|record| record["resource"] == list);
        for (record, item) in records.zip(simulator.pages("udbetaling", list, 500).concat()) {
            assert_eq!(record["id"], item["id"]);
            assert_eq!(record["title"], item["title"]);
            assert_eq!(record["at"], item[place]);
        }
    }
}

#[test]
fn what_it_does_not_know_it_refuses() {
    let simulator = start();
    for (request, body, status) in [
        ("PUT /fault/region", r#"{"kind":"none"}"#, 404),
        ("PUT /fault/skat", r#"{"kind":"asleep"}"#, 422),
        ("PUT /fault/skat", r#"{"kind":"slow"}"#, 422),
        ("PUT /fault/skat", r#"{"kind":"status","status":200}"#, 400),
        ("GET /requests/region", "", 404),
        ("GET /ledger/region", "", 404),
    ] {
        assert_eq!(simulator.control(request, body).status, status, "{request} {body}");
    }
}
