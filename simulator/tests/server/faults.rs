//! Every way of failing, seen from the client's end.

use std::io::{ErrorKind, Read};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::client::{ask, get_with, send};
use crate::fixture::{Fixture, LISTS, start};

fn is_well(simulator: &Fixture, source: &str) -> bool {
    let answer = simulator.api(source, "cases");
    answer.status == 200 && !answer.json()["items"].as_array().unwrap().is_empty()
}

#[test]
fn a_fault_meets_its_authority_alone_and_can_be_lifted() {
    let simulator = start();
    for fault in ["html", "truncated", "garbled", "endless"] {
        simulator.fail("skat", &format!(r#"{{"kind":"{fault}"}}"#));
        assert!(is_well(&simulator, "kommune"));
        simulator.fail("skat", r#"{"kind":"none"}"#);
        assert!(is_well(&simulator, "skat"), "{fault}");
    }
}

#[test]
fn down_refuses_connections_and_drops_those_there_are() {
    let simulator = start();
    let port = simulator.port("udbetaling");
    simulator.fail("udbetaling", r#"{"kind":"slow","ms":60000}"#);
    let mut waiting = send(port, "GET /overblik/v1/cases", &[], "").unwrap();
    while simulator.control("GET /requests/udbetaling", "").json().as_array().unwrap().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    simulator.fail("udbetaling", r#"{"kind":"down"}"#);
    let mut bytes = vec![];
    let ended = waiting.read_to_end(&mut bytes);
    assert!(bytes.is_empty() && ended.err().is_none_or(|error| error.kind() == ErrorKind::ConnectionReset));
    let refused = ask(port, "GET /overblik/v1/cases", &[], "").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    simulator.fail("udbetaling", r#"{"kind":"down"}"#);
    simulator.fail("udbetaling", r#"{"kind":"none"}"#);
    assert!(is_well(&simulator, "udbetaling"));
}

#[test]
fn slow_answers_come_late_and_preflights_do_not() {
    let simulator = start();
    // Longer than the client waits: a preflight that were late would fail the test.
    simulator.fail("kommune", r#"{"kind":"slow","ms":60000}"#);
    let headers = [("Origin", "http://localhost:1"), ("Access-Control-Request-Method", "GET")];
    ask(simulator.port("kommune"), "OPTIONS /overblik/v1/cases", &headers, "").unwrap();
    simulator.fail("kommune", r#"{"kind":"slow","ms":400}"#);
    let begun = Instant::now();
    assert!(is_well(&simulator, "kommune"));
    assert!(begun.elapsed() >= Duration::from_millis(400));
}

#[test]
fn a_status_is_a_problem_the_portal_can_read() {
    let simulator = start();
    let portal = format!("http://overblik.localhost:{}", simulator.base);
    for (status, kind) in [
        (503, "data-source"),
        (500, "internal"),
        (403, "security"),
        (504, "timeout"),
        (502, "circuit-breaker"),
    ] {
        simulator.fail("skat", &format!(r#"{{"kind":"status","status":{status},"retry_after":5}}"#));
        let answer = get_with(simulator.port("skat"), "/overblik/v1/agenda", &[("Origin", &portal)]);
        assert_eq!((answer.status, answer.header("retry-after")), (status, "5"));
        assert_eq!(answer.json()["type"], format!("urn:overblik:problem:{kind}"));
        assert_eq!(answer.header("access-control-allow-origin"), portal);
    }
    simulator.fail("skat", r#"{"kind":"status","status":503}"#);
    assert_eq!(simulator.api("skat", "agenda").header("retry-after"), "");
}

#[test]
fn a_web_page_comes_as_if_all_were_well() {
    let simulator = start();
    simulator.fail("skat", r#"{"kind":"html"}"#);
    let answer = simulator.api("skat", "payments");
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/html; charset=utf-8"));
}

#[test]
fn a_truncated_answer_is_half_the_whole() {
    let simulator = start();
    let whole = simulator.api("skat", "payments").body;
    simulator.fail("skat", r#"{"kind":"truncated"}"#);
    let half = simulator.api("skat", "payments");
    assert_eq!(half.status, 200);
    assert_eq!(half.body, whole[..whole.len() / 2]);
}

#[test]
fn an_endless_answer_goes_on_until_the_client_leaves() {
    let simulator = start();
    simulator.fail("skat", r#"{"kind":"endless"}"#);
    let mut stream = send(simulator.port("skat"), "GET /overblik/v1/payments", &[], "").unwrap();
    let mut bytes = vec![0; 8 << 20];
    stream.read_exact(&mut bytes).unwrap();
    let begun = String::from_utf8_lossy(&bytes[..4096]);
    assert!(begun.contains(r#"{"next":null,"items":["#) && begun.contains(r#"{"id":"uden-ende""#));
}

#[test]
fn one_item_of_each_list_is_garbled() {
    let simulator = start();
    simulator.fail("kommune", r#"{"kind":"garbled"}"#);
    for list in LISTS {
        let answer = simulator.api("kommune", list).json();
        let items = answer["items"].as_array().unwrap();
        assert_eq!(items.iter().filter(|item| item["title"] == 42).count(), 1, "{list}");
        assert_eq!(items.len(), simulator.ledger("kommune", list).len().min(100));
    }
    assert_eq!(simulator.api("kommune", "relations").json()["items"][1]["source"], "udbetaling");
    assert!(simulator.api("kommune", "source").json()["name"]["da"] != Value::Null);
}
