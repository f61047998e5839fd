//! The Source API when all is well.

use serde_json::Value;

use crate::client::{ask, get, get_with};
use crate::fixture::{LISTS, options, start, start_with};

const SOURCES: [&str; 3] = ["kommune", "udbetaling", "skat"];

fn ids(items: &[Value]) -> Vec<String> {
    items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn pages_of_any_size_cover_the_ledger_without_overlap() {
    let simulator = start();
    for source in SOURCES {
        for list in LISTS {
            for limit in [1, 7, 500, 9_999] {
                let pages = simulator.pages(source, list, limit);
                assert!(pages.iter().all(|page| page.len() <= limit));
                assert_eq!(ids(&pages.concat()), simulator.ledger(source, list), "{source} {list} {limit}");
            }
        }
    }
}

#[test]
fn a_page_is_never_larger_than_two_thousand() {
    let simulator = start_with(&simulator::options::Options { scale: Some(30_000), ..options() });
    let pages = simulator.pages("skat", "payments", 5_000);
    assert!(pages.len() > 1);
    assert!(pages.iter().rev().skip(1).all(|page| page.len() == 2_000));
    assert_eq!(ids(&pages.concat()), simulator.ledger("skat", "payments"));
}

#[test]
fn every_item_has_what_the_agreement_asks() {
    let simulator = start();
    for source in SOURCES {
        for list in LISTS {
            for item in simulator.pages(source, list, 500).concat() {
                assert!(item["title"].as_str().is_some_and(|title| title.len() > 3), "{item}");
                assert!(
                    item["revision"].is_string() && item["area"].is_string() && item["lang"] == "da",
                    "{item}"
                );
                assert!(item["action_required"].is_boolean(), "{item}");
                assert!(item["case"].is_null() || item["case"]["id"].is_string(), "{item}");
                let own = match list {
                    "cases" => vec!["status", "number", "opened", "updated"],
                    "payments" => vec!["direction", "gross", "net", "currency", "date", "status", "period"],
                    "access-log" => {
                        vec!["at", "organisation", "system", "role", "kind", "purpose", "legal_basis", "data"]
                    }
                    _ if item["kind"] == "deadline" => vec!["due", "owner"],
                    _ => vec!["start", "end", "place", "approximate"],
                };
                assert!(own.iter().all(|field| item.get(field).is_some()), "{item}");
            }
        }
    }
}

#[test]
fn each_authority_writes_instants_its_own_way() {
    let simulator = start();
    for (source, is_right) in [
        ("kommune", (|text| text.len() == 19) as fn(&str) -> bool),
        ("udbetaling", |text| text.ends_with("+01:00") || text.ends_with("+02:00")),
        ("skat", |text| text.len() == 20 && text.ends_with('Z')),
    ] {
        let cases = simulator.pages(source, "cases", 500).concat();
        let look_ups = simulator.pages(source, "access-log", 500).concat();
        let instants =
            cases.iter().map(|case| &case["updated"]).chain(look_ups.iter().map(|look_up| &look_up["at"]));
        for instant in instants {
            assert!(is_right(instant.as_str().unwrap()), "{source}: {instant}");
        }
        assert_eq!(simulator.api(source, "cases").json()["as_of"], "2026-11-21T23:05:00Z");
    }
}

#[test]
fn words_and_fields_outside_the_agreement_occur() {
    let simulator = start_with(&simulator::options::Options { scale: Some(3_000), ..options() });
    let has = |source, list, is_odd: fn(&Value) -> bool| {
        simulator.pages(source, list, 500).concat().iter().any(is_odd)
    };
    assert!(SOURCES.into_iter().any(|source| has(source, "cases", |case| case["status"] == "in_hearing")));
    assert!(has("skat", "payments", |payment| payment["status"] == "set_off"));
    assert!(has("kommune", "access-log", |look_up| look_up["kind"] == "exported"));
    assert!(has("udbetaling", "payments", |payment| payment.get("journal_page").is_some()));
}

#[test]
fn what_cannot_be_understood_is_refused_with_a_reason() {
    let simulator = start();
    for (path, status) in [
        ("cases?limit=0", 400),
        ("cases?limit=many", 400),
        ("cases?cursor=nonsense", 400),
        ("cases?cursor=from%3D1%26in%3Dpayments", 400),
        ("cases?cursor=from%3D99999%26in%3Dcases", 400),
        ("benefits", 404),
        ("relations", 404),
    ] {
        let answer = simulator.api("skat", path);
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (status, "application/problem+json"),
            "{path}"
        );
        assert_eq!(answer.json()["type"], "urn:overblik:problem:input");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[test]
fn only_the_municipality_knows_whom_the_person_deals_with() {
    let simulator = start();
    let relations = simulator.api("kommune", "relations").json();
    let sources: Vec<_> =
        relations["items"].as_array().unwrap().iter().map(|relation| &relation["source"]).collect();
    assert_eq!(sources, SOURCES);
    assert_eq!(relations["items"][0]["until"], Value::Null);
    assert_eq!(relations["as_of"], "2026-11-21T23:05:00Z");
}

#[test]
fn a_source_declares_what_its_lists_hold() {
    let simulator = start();
    for source in SOURCES {
        let descriptor = simulator.api(source, "source").json();
        assert_eq!(descriptor["id"], source);
        assert_eq!(descriptor["relations"], source == "kommune");
        let declared: Vec<_> =
            descriptor["domains"].as_array().unwrap().iter().map(|domain| &domain["resource"]).collect();
        assert_eq!(declared, LISTS);
        assert!(descriptor["domains"][0]["declaration"]["da"].is_string());
    }
}

#[test]
fn pages_of_the_portal_may_read_answers_and_others_may_not() {
    let simulator = start();
    let portal = format!("http://overblik.localhost:{}", simulator.base);
    let path = "/overblik/v1/cases";
    let answer = get_with(simulator.port("skat"), path, &[("Origin", &portal)]);
    assert_eq!(answer.header("access-control-allow-origin"), portal);
    assert_eq!(answer.header("access-control-expose-headers"), "etag,retry-after,link");
    assert_eq!(answer.header("vary"), "origin");
    assert_eq!(
        (answer.header("content-type"), answer.header("cache-control")),
        ("application/json", "no-store")
    );
    let stranger = get_with(simulator.port("skat"), path, &[("Origin", "http://stranger.localhost:1")]);
    assert_eq!(stranger.header("access-control-allow-origin"), "");
    let preflight = [
        ("Origin", portal.as_str()),
        ("Access-Control-Request-Method", "GET"),
        ("Access-Control-Request-Headers", "authorization,dpop,if-none-match"),
    ];
    let answer = ask(simulator.port("skat"), &format!("OPTIONS {path}"), &preflight, "").unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("access-control-allow-origin"), portal);
    assert_eq!(answer.header("access-control-allow-headers"), "authorization,if-none-match,dpop");
    assert_eq!(answer.header("access-control-max-age"), "600");
}

#[test]
fn a_client_that_has_the_answer_is_told_so() {
    let simulator = start();
    let etag = simulator.api("skat", "cases").header("etag").to_owned();
    let again = get_with(simulator.port("skat"), "/overblik/v1/cases", &[("If-None-Match", &etag)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[test]
fn links_lead_to_a_page_that_says_it_is_simulated() {
    let simulator = start();
    let case = &simulator.pages("kommune", "cases", 1)[0][0];
    let link = case["link"].as_str().unwrap();
    let path = link.strip_prefix(&format!("http://fjordby.localhost:{}", simulator.port("kommune"))).unwrap();
    let page = get(simulator.port("kommune"), path);
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    for part in
        ["<html lang=\"da\">", "name=\"viewport\"", "Simuleret myndighed", case["title"].as_str().unwrap()]
    {
        assert!(page.text().contains(part), "{part}");
    }
    assert_eq!(get(simulator.port("kommune"), "/").status, 200);
    assert_eq!(get(simulator.port("kommune"), "/min-side/FK-1").status, 404);
}
