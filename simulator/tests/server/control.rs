//! The control API: logs, ledgers, and what it refuses.

use serde_json::{Value, json};
use simulator::authorities::ALL;
use simulator::people;

use crate::client::{ask, get};
use crate::fixture::{SOMEBODY, ids, lists, options, simulator, start, stormy};

#[test]
fn requests_are_logged_with_what_came_of_them() {
    // Its own simulator: it forgets all requests there were.
    let simulator = start(&options());
    let headers = [("Origin", "http://localhost:1"), ("Access-Control-Request-Method", "GET")];
    ask(&simulator.place("skat"), "OPTIONS /overblik/v1/cases", &headers, "").unwrap();
    simulator.api_for("stress", "skat", "cases?limit=2");
    simulator.api("skat", "source");
    simulator.control("PUT /fault/skat", r#"{"kind":"status","status":503}"#);
    simulator.api("skat", "cases");
    simulator.control("PUT /fault/skat", r#"{"kind":"truncated"}"#);
    simulator.api("skat", "cases");
    simulator.control("PUT /fault/skat", r#"{"kind":"none"}"#);
    simulator.api_with("skat", "cases", &[]);
    get(&simulator.place("skat"), "/", &[]);
    let log = simulator.control("GET /requests/skat", "").json();
    let field = |entry: &Value, name: &str| entry[name].to_string().replace('"', "");
    let line = |entry: &Value| {
        ["seq", "method", "path", "query", "authorized", "scheme", "status", "items", "refused", "fault"]
            .map(|name| field(entry, name))
            .join(" ")
    };
    assert_eq!(
        log.as_array().unwrap().iter().map(line).collect::<Vec<_>>(),
        [
            "1 OPTIONS /overblik/v1/cases  false null 204 null null none",
            "2 GET /overblik/v1/cases limit=2 true Bearer 200 2 null none",
            "3 GET /overblik/v1/source  true Bearer 200 null null none",
            "4 GET /overblik/v1/cases  true Bearer 503 null null status",
            "5 GET /overblik/v1/cases  true Bearer 200 null null truncated",
            "6 GET /overblik/v1/cases  false null 401 null no token none",
        ]
    );
    let audience = format!("{}/", simulator.origin_of("skat"));
    assert_eq!((&log[0]["audience"], &log[1]["audience"]), (&Value::Null, &json!(audience)));
    assert!(log[0]["at"].as_str().unwrap().ends_with('Z'));
    ask(&simulator.place("vibelund"), "OPTIONS /overblik/v1/cases", &headers, "").unwrap();
    simulator.api("vibelund", "nothing-of-the-kind");
    ask(&simulator.place("falkevig"), "OPTIONS /overblik/v1/cases", &headers, "").unwrap();
    assert_eq!(simulator.control("GET /requests", "").json(), json!({ "skat": 5, "vibelund": 1 }));
    assert_eq!(simulator.control("GET /requests/fjordby", "").json(), json!([]));
    assert_eq!(simulator.control("DELETE /requests", "").status, 204);
    assert_eq!(simulator.control("GET /requests", "").json(), json!({}));
}

#[test]
fn the_ledger_tells_what_the_wire_tells() {
    let simulator = simulator();
    for person in people::ALL.into_iter().map(|profile| profile.id).chain(["stress"]) {
        for authority in ALL {
            for list in lists(authority.source) {
                let records = simulator.ledger_of(person, authority.source, list);
                let items = simulator.list(person, authority.source, list);
                assert_eq!(ids(&records), ids(&items), "{person} {} {list}", authority.source);
                for (record, item) in records.iter().zip(&items) {
                    compare(record, item);
                }
            }
        }
    }
}

fn compare(record: &Value, item: &Value) {
    let kind = record["kind"].as_str().unwrap();
    let place = match kind {
        "case" => "updated",
        "payment" => "date",
        "deadline" => "due",
        "appointment" => "start",
        "access" => "at",
        "message" => "received",
        "credential" if item["expires"].is_null() => "issued",
        "credential" => "expires",
        "benefit" | "mandate" => "from",
        "registration" => "changed",
        "consent" => "given",
        other => panic!("{other}"),
    };
    assert_eq!(record["at"], item[place], "{item}");
    assert_eq!(record["title"], item["title"]);
    assert_eq!(record["case"], item["case"]["id"]);
    assert_eq!(record["concerns"], item["concerns"]["name"]);
    let names = item.get("same_as").cloned().unwrap_or_else(|| json!([]));
    assert_eq!((&record["same_as"], &record["settles"]), (&names, &item["settles"]));
    assert_eq!(record["cancelled"], kind == "appointment" && item["status"] == "cancelled");
    let of = |wanted: &str, field: &str| if kind == wanted { item[field].clone() } else { Value::Null };
    assert_eq!(record["direction"], of("payment", "direction"));
    let net = if kind == "benefit" { item["amount"].clone() } else { of("payment", "net") };
    assert_eq!(record["net"], net, "{item}");
    assert_eq!(record["organisation"], of("access", "organisation"));
    assert_eq!(record["status"], item["status"]);
    let is_mine =
        kind == "deadline" && item["owner"] != "authority" && item["due"].as_str() >= Some("2026-11-22");
    assert_eq!(record["waits"], item["action_required"] == true || is_mine, "{item}");
    if ["deadline", "appointment"].contains(&kind) {
        assert_eq!(record["due"], record["at"]);
    }
}

#[test]
fn something_waits_and_something_does_not() {
    let records = simulator().ledger(SOMEBODY, "fjordby");
    for waits in [true, false] {
        assert!(records.iter().any(|record| record["waits"] == waits), "{waits}");
    }
}

#[test]
fn anybody_of_any_size_can_have_a_token_for_any_source() {
    let simulator = simulator();
    for (person, source) in [("stress-205", "skat"), ("stress", "vibelund"), ("fifteen", "cpr")] {
        let minted = simulator.control(&format!("POST /token/{source}/{person}"), "").json();
        assert_eq!((minted["expires_in"].as_u64(), minted.as_object().unwrap().len()), (Some(3_600), 2));
        let bearer = format!("Bearer {}", minted["access_token"].as_str().unwrap());
        let answer = simulator.api_with(source, lists(source)[0], &[("Authorization", &bearer)]);
        assert_eq!(answer.status, 200, "{person} {source}");
    }
    let held = |source| simulator.ledger("stress-205", source).len();
    assert_eq!(["fjordby", "udbetaling", "skat"].map(held).iter().sum::<usize>(), 205);
}

#[test]
fn what_it_does_not_know_it_refuses() {
    let simulator = stormy();
    for (request, body, status) in [
        ("PUT /fault/kommune", r#"{"kind":"none"}"#, 404),
        ("PUT /fault/varme", r#"{"kind":"asleep"}"#, 422),
        ("PUT /fault/varme", r#"{"kind":"slow"}"#, 422),
        ("PUT /fault/varme", r#"{"kind":"status","status":200}"#, 400),
        ("PUT /fault/varme", r#"{"kind":"problem","type":"bad-luck"}"#, 422),
        ("PUT /fault/varme", r#"{"kind":"problem","type":"input","status":302}"#, 400),
        ("PUT /fault/varme", r#"{"kind":"hostile","what":"polite"}"#, 422),
        ("GET /requests/kommune", "", 404),
        ("GET /ledger/kommune/family", "", 404),
        ("GET /ledger/skat/nobody", "", 404),
        ("GET /relations/nobody", "", 404),
        ("GET /subscriptions/kommune/family", "", 404),
        ("POST /token/kommune/family", "", 404),
        ("POST /token/skat/nobody", "", 404),
        ("POST /token/skat/stress-", "", 404),
    ] {
        assert_eq!(simulator.control(request, body).status, status, "{request} {body}");
    }
    assert_eq!(simulator.api("varme", "source").status, 200);
}
