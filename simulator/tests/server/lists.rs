//! The lists when all is well: pages, changes, words, times, and what is refused.

use serde_json::Value;
use simulator::people;

use crate::client::get;
use crate::fixture::{SOMEBODY, authority, escaped, ids, lists, simulator};

/// Where the persons drawn by chance have what they have.
const WITH_TABLES: [&str; 3] = ["fjordby", "udbetaling", "skat"];

#[test]
fn pages_of_any_size_cover_the_ledger_without_overlap() {
    let simulator = simulator();
    for source in WITH_TABLES {
        for list in lists(source) {
            for limit in [7, 500] {
                let pages = simulator.pages("stress", source, list, limit);
                assert!(pages.iter().all(|page| page.len() <= limit));
                let held = simulator.ledger_of("stress", source, list);
                assert_eq!(ids(&pages.concat()), ids(&held), "{source} {list} {limit}");
            }
        }
    }
    let one_by_one = simulator.pages("stress", "skat", "cases", 1).concat();
    assert_eq!(one_by_one, simulator.list("stress", "skat", "cases"));
}

#[test]
fn a_page_holds_at_most_two_thousand_and_a_hundred_if_nothing_is_said() {
    let simulator = simulator();
    let pages = simulator.pages("stress-30000", "skat", "payments", 2_000);
    assert!(pages.len() > 1);
    assert!(pages.iter().rev().skip(1).all(|page| page.len() == 2_000));
    let unsaid = simulator.api_for("stress-30000", "skat", "payments").json();
    assert_eq!(unsaid["items"].as_array().unwrap().len(), 100);
    assert!(unsaid["next"].is_string() && unsaid["removed"] == Value::Array(vec![]));
}

#[test]
fn what_cannot_be_used_is_refused_with_a_reason() {
    let simulator = simulator();
    for (path, status) in [
        ("cases?limit=0", 400),
        ("cases?limit=2001", 400),
        ("cases?limit=many", 400),
        ("cases?cursor=nonsense", 400),
        ("cases?cursor=from%3D1%26in%3Dpayments", 400),
        ("cases?cursor=from%3D99999%26in%3Dcases", 400),
        ("cases?changed_since=yesterday", 400),
        ("mandates", 404),
        ("relations", 404),
        ("cases/SK-999999999", 404),
        ("subscriptions", 405),
        ("cases/1/2", 404),
    ] {
        let answer = simulator.api("skat", path);
        assert_eq!((answer.status, answer.problem().as_str()), (status, "input"), "{path}");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[test]
fn only_those_with_a_token_that_is_known_are_told_anything() {
    let simulator = simulator();
    for headers in [&[][..], &[("Authorization", "Bearer of-glad-tidings")]] {
        for (source, path) in
            [("skat", "cases"), ("skat", "cases/SK-1"), ("cpr", "relations"), ("vibelund", "cases")]
        {
            let answer = simulator.api_with(source, path, headers);
            assert_eq!((answer.status, answer.problem().as_str()), (401, "security"), "{path}");
        }
        assert_eq!(simulator.api_with("skat", "source", headers).status, 200);
    }
}

#[test]
fn each_authority_writes_instants_its_own_way() {
    let simulator = simulator();
    for (source, as_of, is_right) in [
        ("fjordby", "2026-11-22T00:05:00", (|text| text.len() == 19) as fn(&str) -> bool),
        ("cpr", "2026-11-22T00:05:00+01:00", |text| text.ends_with("+01:00") || text.ends_with("+02:00")),
        ("skat", "2026-11-21T23:05:00Z", |text| text.len() == 20 && text.ends_with('Z')),
    ] {
        for list in lists(source) {
            assert_eq!(simulator.api(source, list).json()["as_of"], as_of);
            for item in simulator.list("family", source, list) {
                let instants = ["published", "updated", "opened", "at"].map(|name| item[name].as_str());
                assert!(instants.into_iter().flatten().all(is_right), "{source}: {item}");
            }
        }
    }
}

#[test]
fn words_and_fields_outside_the_agreement_occur() {
    let simulator = simulator();
    let has = |source, list, is_odd: fn(&Value) -> bool| {
        simulator.list("stress-3000", source, list).iter().any(is_odd)
    };
    assert!(
        WITH_TABLES.into_iter().any(|source| has(source, "cases", |case| case["status"] == "in_hearing"))
    );
    assert!(has("skat", "payments", |payment| payment["status"] == "set_off"));
    assert!(has("fjordby", "access-log", |look_up| look_up["kind"] == "exported"));
    assert!(has("udbetaling", "payments", |payment| payment.get("journal_page").is_some()));
}

#[test]
fn what_has_changed_since_is_part_of_the_list_and_what_is_gone_is_named() {
    let gone = people::ALL.into_iter().map(|profile| changes(profile.id)).sum::<usize>();
    assert!(gone > 0, "nothing is ever gone");
}

/// Looks at the changes in all of a person's lists, and counts what is gone.
fn changes(person: &str) -> usize {
    let simulator = simulator();
    let related = simulator.control(&format!("GET /relations/{person}"), "").json();
    let mut gone = 0;
    for source in related.as_array().unwrap().iter().map(|source| source.as_str().unwrap()) {
        for list in lists(source) {
            let whole = ids(&simulator.list(person, source, list));
            let since = |instant: &str| {
                let path = format!("{list}?limit=2000&changed_since={}", escaped(instant));
                simulator.api_for(person, source, &path).json()
            };
            let ever = since("1900-01-01T00:00:00Z");
            assert_eq!(ids(ever["items"].as_array().unwrap()), whole, "{person} {source} {list}");
            let lately = since("2026-11-15T00:00:00+01:00");
            for the_same in ["2026-11-14T23:00:00Z", "2026-11-15T00:00:00"] {
                assert_eq!(since(the_same), lately, "{person} {source} {list} {the_same}");
            }
            let lately = ids(lately["items"].as_array().unwrap());
            assert!(lately.len() <= whole.len() && lately.iter().all(|id| whole.contains(id)));
            let removed = ever["removed"].as_array().unwrap();
            assert!(removed.iter().all(|id| !whole.iter().any(|held| id == held)));
            gone += removed.len();
        }
    }
    gone
}

#[test]
fn a_client_that_has_the_answer_is_told_so() {
    let simulator = simulator();
    for path in ["cases", "source"] {
        let etag = simulator.api("skat", path).header("etag").to_owned();
        assert!(etag.starts_with("W/\""), "{etag}");
        let again = simulator.api_with(
            "skat",
            path,
            &[("Authorization", &simulator.token(SOMEBODY, "skat")), ("If-None-Match", &etag)],
        );
        assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, etag.as_str()));
    }
    let other = simulator.api_for("debt", "skat", "cases").header("etag").to_owned();
    assert_ne!(other, simulator.api("skat", "cases").header("etag"));
}

#[test]
fn answers_are_compressed_for_those_who_accept_it() {
    let simulator = simulator();
    let place = simulator.place("skat");
    let token = simulator.token("stress-10000", "skat");
    let path = "/overblik/v1/payments?limit=2000";
    let plain = get(&place, path, &[("Authorization", &token)]);
    let small = get(&place, path, &[("Authorization", &token), ("Accept-Encoding", "gzip, deflate, br")]);
    assert_eq!((plain.header("content-encoding"), small.header("content-encoding")), ("", "br"));
    assert!(small.body.len() * 4 < plain.body.len(), "{} of {}", small.body.len(), plain.body.len());
    assert_eq!(small.header("etag"), plain.header("etag"));
}

#[test]
fn a_source_declares_what_its_lists_hold() {
    let simulator = simulator();
    for source in ["fjordby", "cpr", "region", "nordfjord", "vibelund"] {
        let descriptor = simulator.api_with(source, "source", &[]).json();
        let declared: Vec<_> =
            descriptor["domains"].as_array().unwrap().iter().map(|domain| &domain["resource"]).collect();
        assert_eq!((descriptor["id"].as_str(), declared.len()), (Some(source), lists(source).len()));
        assert_eq!(descriptor["relations"], authority(source).relations);
        assert_eq!(declared, lists(source));
    }
}
