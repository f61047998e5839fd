//! Answers that are made to do harm: whole, in time, and not to be trusted.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::client::Answer;
use crate::fixture::{Fixture, Storm, ids, lists, stormy};

/// Every string in an answer with the name of its field.
fn strings<'a>(value: &'a Value, name: &'a str, found: &mut Vec<(&'a str, &'a str)>) {
    match value {
        Value::String(text) => found.push((name, text)),
        Value::Array(values) => values.iter().for_each(|value| strings(value, name, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| strings(value, name, found)),
        _ => {}
    }
}

/// The descriptor of an authority, each of its lists, and some details.
fn all_answers(simulator: &Fixture, person: &str, source: &str) -> Vec<Value> {
    let mut answers = vec![simulator.api(source, "source").json()];
    for list in lists(source) {
        let answer = simulator.api_for(person, source, list).json();
        for id in ids(answer["items"].as_array().unwrap()).into_iter().take(2) {
            answers.push(simulator.api_for(person, source, &format!("{list}/{id}")).json());
        }
        answers.push(answer);
    }
    answers
}

#[test]
fn huge_is_good_and_over_twenty_million_bytes() {
    let (simulator, storm) = (stormy(), Storm::over("gaeld"));
    let names = |answer: &Answer| ids(answer.json()["items"].as_array().unwrap());
    let held = names(&simulator.api_for("debt", "gaeld", "cases"));
    storm.attack("huge");
    let list = simulator.api_for("debt", "gaeld", "cases");
    assert!(list.status == 200 && list.body.len() > 20_000_000);
    assert_eq!(names(&list), held);
    // Where there is no item to be large, the answer itself is.
    for (person, path) in [("debt", "source"), ("fifteen", "cases"), ("stress", "payments")] {
        assert!(simulator.api_for(person, "gaeld", path).body.len() > 20_000_000, "{path}");
    }
}

#[test]
fn deep_is_deeper_than_a_reader_goes_in_one_item_and_another() {
    let (simulator, storm) = (stormy(), Storm::over("skat"));
    storm.attack("deep");
    for path in ["cases?limit=3", "source"] {
        let answer = simulator.api_for("stress", "skat", path);
        assert_eq!((answer.status, answer.header("etag")), (200, ""));
        let text = answer.text();
        let nested = "[".repeat(20_000);
        assert_eq!(text.matches(&nested).count(), 2, "{path}");
        assert!(text.contains(&format!(r#""fyld":{nested}"#)));
        let known = if path == "source" { "declaration" } else { "title" };
        assert!(text.contains(&format!(r#""{known}":{nested}"#)), "{path}");
        // Without what is deep it is JSON still.
        let flat = text.replace(&(nested + &"]".repeat(20_000)), "[]");
        assert!(serde_json::from_str::<Value>(&flat).is_ok());
    }
}

#[test]
fn types_are_wrong_in_every_other_item_each_field_in_turn() {
    let (simulator, storm) = (stormy(), Storm::over("fjordby"));
    let good = simulator.list("stress-3000", "fjordby", "payments");
    storm.attack("types");
    let bad = simulator.list("stress-3000", "fjordby", "payments");
    assert_eq!(good.len(), bad.len());
    let mut wrong = BTreeSet::new();
    for (place, (good, bad)) in good.iter().zip(&bad).enumerate() {
        let changed: Vec<_> =
            good.as_object().unwrap().iter().filter(|(name, value)| bad[*name] != **value).collect();
        assert_eq!(changed.len(), (place + 1) % 2, "{bad}");
        for (name, value) in changed {
            assert_ne!(std::mem::discriminant(value), std::mem::discriminant(&bad[name]));
            wrong.insert(name.clone());
        }
    }
    // A field that only some items have may never have its turn.
    let is_in_all = |name: &String| good.iter().all(|item| item.get(name).is_some());
    let known: BTreeSet<_> = good[0].as_object().unwrap().keys().filter(|name| is_in_all(name)).collect();
    assert_eq!(wrong.iter().filter(|name| is_in_all(name)).collect::<BTreeSet<_>>(), known);
    let id = good[0]["id"].as_str().unwrap();
    let detail = simulator.api_for("stress-3000", "fjordby", &format!("payments/{id}")).json();
    let changed =
        good[0].as_object().unwrap().iter().filter(|(name, value)| detail[*name] != **value).count();
    assert!(changed <= 1 && detail.is_object());
}

#[test]
fn duplicates_have_one_name_and_two_titles() {
    let (simulator, storm) = (stormy(), Storm::over("skat"));
    storm.attack("duplicates");
    let items = simulator.list("stress", "skat", "cases");
    assert_eq!(items.len(), simulator.ledger_of("stress", "skat", "cases").len() + 1);
    let (first, last) = (&items[0], &items[items.len() - 1]);
    assert_eq!(first["id"], last["id"]);
    assert_ne!(first["title"], last["title"]);
    assert_eq!(simulator.list("stress", "skat", "registrations").len(), 0);
}

#[test]
fn years_are_out_of_this_world_in_every_other_item() {
    let (simulator, storm) = (stormy(), Storm::over("fjordby"));
    storm.attack("years");
    let items = simulator.list("stress", "fjordby", "access-log");
    assert!(items.len() >= 6, "{}", items.len());
    for (place, item) in items.iter().enumerate() {
        let year = ["0000-", "2", "99999-", "2", "-0001-", "2"][place % 6];
        assert!(item["at"].as_str().unwrap().starts_with(year), "{item}");
    }
}

#[test]
fn bidi_turns_every_text_and_no_other_string() {
    let (simulator, storm) = (stormy(), Storm::over("udbetaling"));
    let good = all_answers(simulator, "family", "udbetaling");
    storm.attack("bidi");
    let bad = all_answers(simulator, "family", "udbetaling");
    let mut turned = BTreeSet::new();
    for (good, bad) in good.iter().zip(&bad) {
        let (mut before, mut after) = (vec![], vec![]);
        strings(good, "", &mut before);
        strings(bad, "", &mut after);
        for (name, text) in &after {
            if text.starts_with('\u{202E}') {
                assert!(text.contains('\u{2066}'));
                turned.insert((*name).to_owned());
            } else {
                assert!(before.contains(&(name, text)), "{name}: {text}");
            }
        }
    }
    for name in ["da", "en", "title", "phone", "number", "status_text", "purpose", "value", "organisation"] {
        assert!(turned.contains(name), "{name}: {turned:?}");
    }
    for name in
        ["id", "kind", "area", "link", "lang", "since", "date", "revision", "source", "status", "as_of"]
    {
        assert!(!turned.contains(name), "{name}");
    }
}

#[test]
fn script_is_in_every_text_address_and_language() {
    let (simulator, storm) = (stormy(), Storm::over("digitalpost"));
    storm.attack("script");
    for answer in all_answers(simulator, "family", "digitalpost") {
        let mut found = vec![];
        strings(&answer, "", &mut found);
        for (name, text) in found {
            assert!(!text.starts_with("http"), "{name}: {text}");
            if ["da", "en", "title", "label", "sender", "lang"].contains(&name) {
                let mut parts = ["<script>", "<img src=x onerror=", "\"><b>"].into_iter();
                assert!(parts.all(|part| text.contains(part)), "{name}: {text}");
            }
            if ["link", "site"].contains(&name) {
                assert!(text.starts_with("javascript:"), "{name}: {text}");
            }
        }
    }
}

#[test]
fn long_is_a_hundred_thousand_characters_of_every_text() {
    let (simulator, storm) = (stormy(), Storm::over("skat"));
    let held = ids(&simulator.list("stress", "skat", "cases"));
    storm.attack("long");
    let items = simulator.list("stress", "skat", "cases");
    let descriptor = simulator.api("skat", "source").json();
    assert_eq!(ids(&items), held);
    for title in items.iter().map(|item| &item["title"]).chain([&descriptor["name"]["da"]]) {
        assert_eq!(title.as_str().unwrap().chars().count(), 100_000);
    }
}

#[test]
fn an_error_is_left_as_it_is() {
    let (simulator, storm) = (stormy(), Storm::over("region"));
    storm.attack("script");
    assert_eq!(simulator.api("region", "cases?limit=0").problem(), "input");
}
