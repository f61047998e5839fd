//! Life goes on during a visit: what is new, corrected or gone is told to whoever asks what has changed, and only that.
//!
//! Each test changes the ledgers of a person or a list of its own, in a simulator that the others leave alone.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::fixture::{Fixture, escaped, ids, lists, options, start};

fn changing() -> &'static Fixture {
    static CHANGING: LazyLock<Fixture> = LazyLock::new(|| start(&options()));
    &CHANGING
}

/// Whose list a test changes.
#[derive(Clone, Copy)]
struct List {
    person: &'static str,
    source: &'static str,
    name: &'static str,
}

impl List {
    fn order(self, mut order: Value) -> Value {
        order["resource"] = json!(self.name);
        let answer =
            changing().control(&format!("POST /life/{}/{}", self.source, self.person), &order.to_string());
        assert_eq!(answer.status, 200, "{order}: {}", answer.text());
        answer.json()
    }

    fn asked(self, query: &str) -> Value {
        changing().api_for(self.person, self.source, &format!("{}?{query}", self.name)).json()
    }

    fn as_of(self) -> String {
        self.asked("limit=1")["as_of"].as_str().unwrap().to_owned()
    }

    /// What has changed since then, and what is gone.
    fn since(self, instant: &str) -> (Vec<String>, Vec<String>) {
        let answer = self.asked(&format!("limit=2000&changed_since={}", escaped(instant)));
        let removed = answer["removed"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
        (ids(answer["items"].as_array().unwrap()), removed.collect())
    }

    fn held(self) -> Vec<Value> {
        changing().list(self.person, self.source, self.name)
    }
}

fn id(record: &Value) -> String {
    record["id"].as_str().unwrap().to_owned()
}

#[test]
fn nothing_has_changed_since_a_list_was_read() {
    let simulator = changing();
    for person in ["divorced", "stress-1000"] {
        for source in ["fjordby", "udbetaling", "skat", "region"] {
            for name in lists(source) {
                let list = List { person, source, name };
                assert_eq!(list.since(&list.as_of()), (vec![], vec![]), "{person} {source} {name}");
            }
        }
    }
    assert!(!simulator.list("stress-1000", "skat", "payments").is_empty());
}

#[test]
fn every_change_is_told_since_the_one_before_it_in_any_spelling() {
    // Zone-less, with an offset, and UTC.
    for (person, source) in [("family", "fjordby"), ("family", "udbetaling"), ("family", "skat")] {
        let list = List { person, source, name: "agenda" };
        let read = list.as_of();
        let (one, other) = (list.order(json!({ "what": "add" })), list.order(json!({ "what": "add" })));
        let (one, other) = (id(&one), id(&other));
        assert_eq!(list.since(&read), (vec![one.clone(), other.clone()], vec![]), "{source}");
        let read = list.as_of();
        assert_eq!(list.since(&read), (vec![other.clone()], vec![]), "{source}: {read}");
        list.order(json!({ "what": "remove", "id": other }));
        assert_eq!(list.since(&read), (vec![], vec![other.clone()]));
        let gone_by = list.as_of();
        list.order(json!({ "what": "correct", "id": one }));
        assert_eq!(list.since(&gone_by), (vec![one.clone()], vec![other]));
        assert!(gone_by > read && list.as_of() > gone_by, "{read} {gone_by}");
        assert_eq!(list.since(&list.as_of()), (vec![one], vec![]));
    }
}

#[test]
fn what_is_new_is_in_list_detail_and_ledger_alike() {
    let simulator = changing();
    for source in ["fjordby", "skat", "digitalpost", "cpr"] {
        for name in lists(source) {
            let list = List { person: "debt", source, name };
            let before = list.held().len();
            let record = list.order(json!({ "what": "add", "title": "Noget nyt" }));
            let held = list.held();
            assert_eq!(held.len(), before + 1, "{source} {name}");
            let item = held.last().unwrap();
            assert_eq!((&item["id"], item["title"].as_str()), (&record["id"], Some("Noget nyt")));
            let detail = simulator.api_for("debt", source, &format!("{name}/{}", id(&record))).json();
            assert_eq!((&detail["id"], &detail["title"]), (&item["id"], &item["title"]));
            assert_eq!(simulator.ledger_of("debt", source, name).last(), Some(&record));
        }
    }
}

#[test]
fn an_appointment_can_begin_in_so_many_seconds() {
    let list = List { person: "pensioner", source: "region", name: "agenda" };
    let began = chrono::Utc::now();
    let record = list.order(json!({ "what": "add", "title": "Snart", "seconds": 90_000 }));
    let held = list.held();
    let item = held.iter().find(|item| item["id"] == record["id"]).unwrap();
    assert_eq!((item["kind"].as_str(), item["title"].as_str()), (Some("appointment"), Some("Snart")));
    // By a clock in Denmark, on the simulated day after.
    let starts: chrono::DateTime<chrono::FixedOffset> = item["start"].as_str().unwrap().parse().unwrap();
    let clock = |at: chrono::DateTime<chrono::Utc>| {
        let local = at.with_timezone(&chrono_tz::Europe::Copenhagen).time();
        chrono::Timelike::num_seconds_from_midnight(&local)
    };
    let away = (clock(starts.to_utc()) + 86_400 - clock(began) + 86_400 - 3_600) % 86_400;
    assert!(away <= 60, "{starts} is {away} s from what was asked");
}

#[test]
fn a_correction_is_a_new_revision_and_moves_a_deadline() {
    let list = List { person: "pensioner", source: "udbetaling", name: "agenda" };
    let added = list.order(json!({ "what": "add" }));
    let before = list.held().pop().unwrap();
    let corrected = list.order(json!({ "what": "correct", "id": added["id"], "title": "Ny", "days": 3 }));
    let after = list.held().pop().unwrap();
    assert_eq!((after["title"].as_str(), &after["id"]), (Some("Ny"), &added["id"]));
    assert_eq!(revision(&after), revision(&before) + 1);
    let day = |item: &Value| item["due"].as_str().unwrap().parse::<chrono::NaiveDate>().unwrap();
    assert_eq!((day(&after) - day(&before)).num_days(), 3);
    assert_eq!(corrected["due"], after["due"]);
    list.order(json!({ "what": "correct", "id": added["id"] }));
    assert_eq!(list.held().pop().unwrap()["title"], "Ny (rettet)");
}

fn revision(item: &Value) -> u32 {
    item["revision"].as_str().unwrap().parse().unwrap()
}

#[test]
fn what_is_gone_is_nowhere_any_more() {
    let simulator = changing();
    let list = List { person: "student", source: "su", name: "cases" };
    let gone = list.held()[0].clone();
    let record = list.order(json!({ "what": "remove", "id": gone["id"] }));
    assert_eq!(record["id"], gone["id"]);
    assert!(!ids(&list.held()).contains(&id(&gone)));
    assert_eq!(simulator.api_for("student", "su", &format!("cases/{}", id(&gone))).status, 404);
    assert!(!simulator.ledger("student", "su").iter().any(|record| record["id"] == gone["id"]));
    let again = json!({ "what": "remove", "resource": "cases", "id": gone["id"] }).to_string();
    assert_eq!(simulator.control("POST /life/su/student", &again).status, 404);
}

#[test]
fn a_list_s_mark_changes_with_it_and_no_other_s_does() {
    let simulator = changing();
    let marked = |path: &str, known: &str| {
        let token = simulator.token("researcher", "siri");
        let headers = [("Authorization", token.as_str()), ("If-None-Match", known)];
        let answer = simulator.api_with("siri", path, &headers);
        (answer.status, answer.header("etag").to_owned())
    };
    let (cases, agenda) = (marked("cases", "").1, marked("agenda", "").1);
    let list = List { person: "researcher", source: "siri", name: "agenda" };
    list.order(json!({ "what": "add" }));
    assert_eq!(marked("cases", &cases), (304, cases.clone()));
    let (status, changed) = marked("agenda", &agenda);
    assert_eq!(status, 200);
    assert_ne!(changed, agenda);
    assert_eq!(marked("agenda", &changed), (304, changed));
}

#[test]
fn one_of_a_great_many_is_told_alone() {
    let list = List { person: "stress-100000", source: "skat", name: "payments" };
    let all = ids(&list.held());
    assert!(all.len() > 5_000, "{}", all.len());
    let read = list.as_of();
    let middle = &all[all.len() / 2];
    list.order(json!({ "what": "correct", "id": middle }));
    assert_eq!(list.since(&read), (vec![middle.clone()], vec![]));
}

#[test]
fn an_order_that_makes_no_sense_is_refused() {
    let simulator = changing();
    let existing = id(&simulator.ledger_of("sick", "region", "consents")[0]);
    for (path, order, status) in [
        ("kommune/sick", json!({ "what": "add", "resource": "agenda" }), 404),
        ("region/nobody", json!({ "what": "add", "resource": "agenda" }), 404),
        ("vibelund/sick", json!({ "what": "add", "resource": "agenda" }), 404),
        ("region/sick", json!({ "what": "add", "resource": "payments" }), 404),
        ("region/sick", json!({ "what": "add", "resource": "agenda", "title": " " }), 400),
        ("region/sick", json!({ "what": "add", "resource": "agenda", "days": 3 }), 422),
        ("region/sick", json!({ "what": "add", "resource": "agenda", "seconds": -1 }), 400),
        ("region/sick", json!({ "what": "add", "resource": "access-log", "seconds": 60 }), 400),
        ("region/sick", json!({ "what": "forget", "resource": "agenda" }), 422),
        ("region/sick", json!({ "what": "correct", "resource": "agenda" }), 422),
        ("region/sick", json!({ "what": "correct", "resource": "agenda", "id": "FR-1" }), 404),
        ("region/sick", json!({ "what": "correct", "resource": "consents", "id": existing, "days": 3 }), 400),
        ("region/sick", json!({ "what": "remove", "resource": "agenda", "id": "x" }), 404),
    ] {
        let answer = simulator.control(&format!("POST /life/{path}"), &order.to_string());
        assert_eq!(answer.status, status, "{path} {order}: {}", answer.text());
    }
    assert_eq!(
        List { person: "sick", source: "region", name: "agenda" }.as_of(),
        "2026-11-22T00:05:00+01:00"
    );
}
