//! Every way of failing, seen from the client's end.

use std::io::{ErrorKind, Read};
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use serde_json::Value;

use crate::client::{Answer, ask, send};
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

/// The next page's cursor, as it stands in a question.
fn next(page: &Answer) -> String {
    crate::fixture::escaped(page.json()["next"].as_str().unwrap())
}

#[test]
fn a_cut_list_begins_well_and_ends_in_the_middle_of_its_second_page() {
    let (simulator, storm) = (stormy(), Storm::over("minlog"));
    storm.fail(r#"{"kind":"cut"}"#);
    let whole = simulator.ledger_of(SOMEBODY, "minlog", "access-log");
    let first = simulator.api("minlog", "access-log?limit=2000");
    assert!(whole.len() > 3);
    assert_eq!(ids(first.json()["items"].as_array().unwrap()), ids(&whole[..3]));
    let token = simulator.token(SOMEBODY, "minlog");
    let path = format!("/overblik/v1/access-log?limit=2000&cursor={}", next(&first));
    for encoding in ["identity", "br"] {
        let headers = [("Authorization", token.as_str()), ("Accept-Encoding", encoding)];
        let cut = crate::client::get(&simulator.place("minlog"), &path, &headers);
        let told = cut.header("content-length").parse::<usize>().unwrap();
        assert_eq!((cut.status, cut.body.len()), (200, told / 2));
        assert!(cut.text().starts_with(r#"{"items":[{"id":"#));
    }
    let log = simulator.control("GET /requests/minlog", "").json();
    let last = log.as_array().unwrap().last().unwrap();
    assert_eq!((&last["fault"], &last["items"]), (&"cut".into(), &Value::Null));
}

#[test]
fn another_schema_is_json_that_nobody_agreed_on() {
    let (simulator, storm) = (stormy(), Storm::over("sogn"));
    storm.fail(r#"{"kind":"wrong_schema"}"#);
    for path in [lists("sogn")[0], "source"] {
        let answer = simulator.api("sogn", path);
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
        let names: Vec<_> = answer.json().as_object().unwrap().keys().cloned().collect();
        assert!(names == ["data"] && answer.json()["data"].is_array(), "{path}");
    }
}

#[test]
fn too_many_names_the_moment_on_the_authoritys_own_day() {
    let (simulator, storm) = (stormy(), Storm::over("engholm"));
    storm.fail(r#"{"kind":"too_many","seconds":3}"#);
    let before = Utc::now().time();
    let answer = simulator.api("engholm", lists("engholm")[0]);
    assert_eq!((answer.status, answer.problem().as_str()), (429, "circuit-breaker"));
    let welcome = DateTime::parse_from_rfc2822(answer.header("retry-after")).unwrap();
    assert!(answer.header("retry-after").ends_with(" GMT"));
    // Whole seconds, on a clock that may have passed midnight since.
    let ahead = (welcome.time() - before).num_milliseconds().rem_euclid(86_400_000);
    assert!((2_000..=13_000).contains(&ahead), "{ahead}");
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    assert!([day - Days::new(1), day, day + Days::new(1)].contains(&welcome.date_naive()));
}

#[test]
fn a_burst_strikes_each_address_twice_and_then_leaves_it_in_peace() {
    let (simulator, storm) = (stormy(), Storm::over("hund"));
    let statuses = |path: &str| [(); 3].map(|()| simulator.api("hund", path).status);
    let burst = r#"{"kind":"burst","first":2}"#;
    storm.fail(burst);
    for path in [lists("hund")[0], "source"] {
        assert_eq!(statuses(path), [500, 500, 200], "{path}");
    }
    assert_eq!(statuses("source"), [200, 200, 200]);
    storm.fail(burst);
    assert_eq!(statuses("source"), [500, 500, 200]);
}

#[test]
fn endless_pages_hold_all_there_is_and_then_nothing_for_ever() {
    let (simulator, storm) = (stormy(), Storm::over("minlog"));
    let (person, list) = (SOMEBODY, "access-log");
    let held = ids(&simulator.ledger_of(person, "minlog", list));
    for (repeats, rounds) in [(false, ["runde-1", "runde-2", "runde-3"]), (true, ["runde-1"; 3])] {
        storm.fail(&format!(r#"{{"kind":"endless_paging","repeats":{repeats}}}"#));
        let mut page = simulator.api_for(person, "minlog", list);
        assert_eq!(ids(page.json()["items"].as_array().unwrap()), held);
        for round in rounds {
            assert_eq!(next(&page), round);
            page = simulator.api_for(person, "minlog", &format!("{list}?cursor={}", next(&page)));
            assert_eq!((page.status, page.json()["items"].as_array().unwrap().len()), (200, 0));
        }
    }
    // Pages of the list's own come first.
    assert!(held.len() > 1);
    assert!(next(&simulator.api_for(person, "minlog", &format!("{list}?limit=1"))).starts_with("from"));
}

/// Every date in an answer, by its place.
fn dates(value: &Value, place: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if text.get(..10).is_some_and(|day| day.parse::<NaiveDate>().is_ok()) => {
            found.push((place.to_owned(), text.clone()));
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                dates(value, &format!("{place}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                dates(value, &format!("{place}/{name}"), found);
            }
        }
        _ => {}
    }
}

fn dates_of(answer: &Answer) -> Vec<(String, String)> {
    let mut found = vec![];
    dates(&answer.json(), "", &mut found);
    found
}

#[test]
fn a_clock_that_is_ahead_is_so_in_every_date_and_in_the_header() {
    let (simulator, storm) = (stormy(), Storm::over("region"));
    for list in lists("region") {
        storm.fail(r#"{"kind":"none"}"#);
        let right = dates_of(&simulator.api("region", list));
        storm.fail(r#"{"kind":"clock_ahead","days":1}"#);
        let answer = simulator.api("region", list);
        assert_eq!(answer.status, 200);
        let later = |text: &str| {
            let day = text[..10].parse::<NaiveDate>().unwrap() + Days::new(1);
            format!("{day}{}", &text[10..])
        };
        let expected: Vec<_> = right.iter().map(|(place, text)| (place.clone(), later(text))).collect();
        assert!(expected.iter().any(|(place, _)| place == "/as_of"));
        assert_eq!(dates_of(&answer), expected, "{list}");
        let header = DateTime::parse_from_rfc2822(answer.header("date")).unwrap().date_naive();
        let ahead = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert!([ahead - Days::new(1), ahead].contains(&header), "{header}");
    }
}

#[test]
fn what_is_dated_by_its_last_change_is_redated_in_every_answer_and_keeps_its_revision() {
    let (simulator, storm) = (stormy(), Storm::over("skat"));
    let without = |items: &[Value], field: &str| {
        let mut items = items.to_vec();
        for item in &mut items {
            item.as_object_mut().unwrap().remove(field);
        }
        items
    };
    for (list, field) in [("cases", "updated"), ("registrations", "changed"), ("payments", "none")] {
        storm.fail(r#"{"kind":"none"}"#);
        let right = simulator.list("family", "skat", list);
        storm.fail(r#"{"kind":"redated"}"#);
        let redated = simulator.list("family", "skat", list);
        assert_eq!(without(&redated, field), without(&right, field), "{list}");
        for item in redated.iter().filter(|_| field != "none") {
            assert!(["2026-11-21", "2026-11-22"].contains(&&item[field].as_str().unwrap()[..10]), "{item}");
        }
    }
    let moment = || {
        let items = simulator.list("family", "skat", "cases");
        items[0]["updated"].as_str().unwrap().to_owned()
    };
    let first = moment();
    while moment() == first {
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_planned_outage_is_announced_for_now_and_all_else_is_closed_until_it_ends() {
    let (simulator, storm) = (stormy(), Storm::over("jobnet"));
    storm.fail(r#"{"kind":"planned_outage"}"#);
    let closed = simulator.api("jobnet", lists("jobnet")[0]);
    assert_eq!((closed.status, closed.problem().as_str()), (503, "data-source"));
    let outage = simulator.api("jobnet", "source").json()["outages"][0].clone();
    let moment = |name: &str| {
        let text = outage[name].as_str().unwrap();
        let zoned = DateTime::parse_from_rfc3339(text)
            .map(|zoned| zoned.with_timezone(&chrono_tz::Europe::Copenhagen).naive_local());
        zoned.unwrap_or_else(|_| text.parse::<NaiveDateTime>().unwrap())
    };
    let clock = Utc::now().with_timezone(&chrono_tz::Europe::Copenhagen).time();
    let now = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_time(clock);
    assert!(moment("from") <= now && now < moment("to"), "{outage}");
    let left = closed.header("retry-after").parse::<i64>().unwrap();
    assert!(left > 0 && (moment("to") - now).num_seconds().abs_diff(left) < 15, "{left}");
}

#[test]
fn without_cors_no_answer_says_that_a_page_may_read_it_and_all_are_logged() {
    let (simulator, storm) = (stormy(), Storm::over("digitalpost"));
    storm.fail(r#"{"kind":"no_cors"}"#);
    let portal = simulator.origin();
    let place = simulator.place("digitalpost");
    let preflight = [("Origin", portal.as_str()), ("Access-Control-Request-Method", "GET")];
    let preflight = ask(&place, "OPTIONS /overblik/v1/messages", &preflight, "").unwrap();
    let token = simulator.token(SOMEBODY, "digitalpost");
    let answer =
        simulator.api_with("digitalpost", "messages", &[("Origin", &portal), ("Authorization", &token)]);
    assert_eq!((preflight.status, answer.status), (204, 200));
    for answer in [&preflight, &answer] {
        let ours: Vec<_> = answer.headers.keys().filter(|name| name.starts_with("access-control")).collect();
        assert_eq!(ours, [""; 0]);
    }
    let log = simulator.control("GET /requests/digitalpost", "").json();
    let faults = log.as_array().unwrap().iter().rev().take(2).map(|request| request["fault"].clone());
    assert_eq!(faults.collect::<Vec<_>>(), ["no_cors", "no_cors"]);
}
