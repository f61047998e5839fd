//! Every way of failing, seen from the client's end.

use std::io::{ErrorKind, Read};
use std::time::{Duration, Instant};

use crate::client::{ask, send};
use crate::fixture::{Fixture, SOMEBODY, Storm, ids, lists, stormy};

fn is_well(simulator: &Fixture, source: &str) -> bool {
    let answer = simulator.api(source, lists(source)[0]);
    answer.status == 200 && answer.json()["items"].is_array()
}

#[test]
fn a_fault_meets_its_authority_alone_and_can_be_lifted() {
    let (simulator, storm) = (stormy(), Storm::over("jagt"));
    for fault in ["html", "truncated", "garbled", "endless"] {
        storm.fail(&format!(r#"{{"kind":"{fault}"}}"#));
        assert!(is_well(simulator, "cpr"));
        storm.fail(r#"{"kind":"none"}"#);
        assert!(is_well(simulator, "jagt"), "{fault}");
    }
}

#[test]
fn down_refuses_connections_and_drops_those_there_are() {
    let (simulator, storm) = (stormy(), Storm::over("affald"));
    let place = simulator.place("affald");
    storm.fail(r#"{"kind":"slow","ms":60000}"#);
    let mut waiting = send(&place, "GET /overblik/v1/source", &[], "").unwrap();
    while simulator.control("GET /requests/affald", "").json().as_array().unwrap().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    storm.fail(r#"{"kind":"down"}"#);
    let mut bytes = vec![];
    let ended = waiting.read_to_end(&mut bytes);
    assert!(bytes.is_empty() && ended.err().is_none_or(|error| error.kind() == ErrorKind::ConnectionReset));
    let refused = ask(&place, "GET /overblik/v1/source", &[], "").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    storm.fail(r#"{"kind":"down"}"#);
    storm.fail(r#"{"kind":"none"}"#);
    assert!(is_well(simulator, "affald"));
}

#[test]
fn slow_answers_come_late_and_preflights_do_not() {
    let (simulator, storm) = (stormy(), Storm::over("laegemiddel"));
    // Longer than the client waits: a preflight that were late would fail the test.
    storm.fail(r#"{"kind":"slow","ms":60000}"#);
    let headers = [("Origin", "http://localhost:1"), ("Access-Control-Request-Method", "GET")];
    ask(&simulator.place("laegemiddel"), "OPTIONS /overblik/v1/cases", &headers, "").unwrap();
    storm.fail(r#"{"kind":"slow","ms":400}"#);
    let begun = Instant::now();
    assert!(is_well(simulator, "laegemiddel"));
    assert!(begun.elapsed() >= Duration::from_millis(400));
}

#[test]
fn a_status_is_a_problem_the_portal_can_read() {
    let (simulator, storm) = (stormy(), Storm::over("siri"));
    let portal = simulator.origin();
    for (status, kind) in [
        (400, "input"),
        (403, "security"),
        (429, "circuit-breaker"),
        (500, "internal"),
        (502, "data-source"),
        (503, "data-source"),
        (504, "timeout"),
    ] {
        storm.fail(&format!(r#"{{"kind":"status","status":{status},"retry_after":5}}"#));
        let answer = simulator.api_with("siri", "agenda", &[("Origin", &portal)]);
        assert_eq!((answer.status, answer.header("retry-after")), (status, "5"));
        assert_eq!(answer.problem(), kind);
        assert_eq!(answer.header("access-control-allow-origin"), portal);
    }
    storm.fail(r#"{"kind":"status","status":503}"#);
    assert_eq!(simulator.api("siri", "agenda").header("retry-after"), "");
}

#[test]
fn each_of_the_nine_problems_can_be_had() {
    let (simulator, storm) = (stormy(), Storm::over("familieret"));
    for (kind, status, retry_after) in [
        ("agreement", 500, ""),
        ("data-source", 503, "5"),
        ("timeout", 408, ""),
        ("internal", 500, ""),
        ("security", 401, ""),
        ("format", 422, ""),
        ("input", 400, ""),
        ("circuit-breaker", 502, "5"),
        ("validation", 400, ""),
    ] {
        storm.fail(&format!(r#"{{"kind":"problem","type":"{kind}"}}"#));
        let challenge = if status == 401 { r#"DPoP algs="ES256", Bearer"# } else { "" };
        for path in ["cases", "source"] {
            let answer = simulator.api("familieret", path);
            assert_eq!((answer.status, answer.problem().as_str()), (status, kind));
            assert_eq!(answer.header("retry-after"), retry_after, "{kind}");
            assert_eq!(answer.header("www-authenticate"), challenge);
            assert_eq!(answer.header("cache-control"), "no-store");
        }
    }
    let fault = r#"{"kind":"problem","type":"circuit-breaker","status":429,"retry_after":2}"#;
    storm.fail(fault);
    let answer = simulator.api("familieret", "cases");
    assert_eq!((answer.status, answer.header("retry-after")), (429, "2"));
    assert_eq!(answer.problem(), "circuit-breaker");
}

#[test]
fn a_web_page_comes_as_if_all_were_well() {
    let (simulator, storm) = (stormy(), Storm::over("patient"));
    storm.fail(r#"{"kind":"html"}"#);
    let answer = simulator.api("patient", "cases");
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/html; charset=utf-8"));
}

#[test]
fn a_truncated_answer_is_half_the_whole_to_everybody() {
    let (simulator, storm) = (stormy(), Storm::over("su"));
    let whole = simulator.api("su", "cases");
    storm.fail(r#"{"kind":"truncated"}"#);
    let known = [
        ("Authorization", simulator.token(SOMEBODY, "su")),
        ("If-None-Match", whole.header("etag").to_owned()),
    ];
    let half =
        simulator.api_with("su", "cases", &known.each_ref().map(|(name, value)| (*name, value.as_str())));
    assert_eq!((half.status, half.header("etag")), (200, ""));
    assert_eq!(half.body, whole.body[..whole.body.len() / 2]);
}

#[test]
fn an_endless_answer_goes_on_until_the_client_leaves() {
    let (simulator, storm) = (stormy(), Storm::over("faerdsel"));
    storm.fail(r#"{"kind":"endless"}"#);
    let mut stream = send(&simulator.place("faerdsel"), "GET /overblik/v1/credentials", &[], "").unwrap();
    let mut bytes = vec![0; 8 << 20];
    stream.read_exact(&mut bytes).unwrap();
    let begun = String::from_utf8_lossy(&bytes[..4096]);
    assert!(begun.contains(r#"{"next":null,"items":["#) && begun.contains(r#"{"id":"uden-ende""#));
    assert!(begun.contains("content-type: application/json"));
}

#[test]
fn one_item_of_each_list_is_garbled() {
    let (simulator, storm) = (stormy(), Storm::over("udbetaling"));
    storm.fail(r#"{"kind":"garbled"}"#);
    for list in lists("udbetaling") {
        let items = simulator.list("stress", "udbetaling", list);
        assert_eq!(
            items.iter().filter(|item| item["title"] == 42).count(),
            usize::from(!items.is_empty()),
            "{list}"
        );
        assert_eq!(ids(&items), ids(&simulator.ledger_of("stress", "udbetaling", list)));
    }
    assert!(simulator.api("udbetaling", "source").json()["name"]["da"].is_string());
}
