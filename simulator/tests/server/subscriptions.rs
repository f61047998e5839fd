//! Nudges: begun, found again, ended; a person's own alone.

use serde_json::{Value, json};

use crate::client::{Answer, ask};
use crate::fixture::simulator;

const SMS: &str = r#"{"channel":"nemsms","phone":"12345678","lang":"da"}"#;
const KIND: (&str, &str) = ("Content-Type", "application/json");

fn begin(person: &str, source: &str, body: &str) -> Answer {
    let token = simulator().token(person, source);
    let headers = [KIND, ("Authorization", token.as_str())];
    ask(&simulator().place(source), "POST /overblik/v1/subscriptions", &headers, body).unwrap()
}

fn end(person: &str, source: &str, id: &str) -> Answer {
    let token = simulator().token(person, source);
    let request = format!("DELETE /overblik/v1/subscriptions/{id}");
    ask(&simulator().place(source), &request, &[("Authorization", &token)], "").unwrap()
}

fn kept(person: &str, source: &str) -> Value {
    simulator().control(&format!("GET /subscriptions/{source}/{person}"), "").json()
}

#[test]
fn a_subscription_stands_until_it_is_ended() {
    let begun = begin("family", "sogn", SMS);
    assert_eq!((begun.status, begun.header("cache-control")), (201, "no-store"));
    let begun = begun.json();
    assert_eq!((begun["channel"].as_str(), begun["created"].is_string()), (Some("nemsms"), true));
    // Nobody who listens learns the address.
    assert_eq!(begun.as_object().unwrap().len(), 3);
    let id = begun["id"].as_str().unwrap();
    assert_eq!(
        kept("family", "sogn"),
        json!([{"id": id, "channel": "nemsms", "phone": "12345678", "lang": "da"}])
    );
    assert_eq!(begin("family", "sogn", SMS).json()["id"], id);
    assert_eq!(end("student", "sogn", id).status, 404);
    let ended = end("family", "sogn", id);
    assert_eq!((ended.status, ended.body.len()), (204, 0));
    assert_eq!(end("family", "sogn", id).problem(), "input");
    assert_eq!(kept("family", "sogn"), json!([]));
}

#[test]
fn every_channel_is_taken_at_every_authority() {
    let push = json!({
        "channel": "webpush",
        "endpoint": "https://push.example/abc",
        "keys": { "p256dh": "B".repeat(87), "auth": "a".repeat(22) },
        "lang": "da",
    });
    let email = r#"{"channel":"email","email":"signe@post.example","lang":"en"}"#;
    for source in ["minlog", "vibelund"] {
        for body in [push.to_string().as_str(), email, SMS] {
            assert_eq!(begin("debt", source, body).status, 201, "{source} {body}");
        }
        assert_eq!(kept("debt", source).as_array().unwrap().len(), 3);
    }
}

#[test]
fn what_nothing_could_be_sent_to_is_refused() {
    for body in [
        "",
        "{}",
        "not json",
        r#"{"channel":"pigeon","lang":"da"}"#,
        r#"{"channel":"nemsms","phone":"1234","lang":"da"}"#,
        r#"{"channel":"email","email":"a@b.example"}"#,
        r#"{"channel":"webpush","endpoint":"javascript:x","keys":{"p256dh":"","auth":""},"lang":"da"}"#,
    ] {
        let refused = begin("family", "hund", body);
        assert_eq!((refused.status, refused.problem().as_str()), (400, "input"), "{body}");
    }
    assert_eq!(begin("family", "hund", &" ".repeat(20_000)).status, 413);
    let place = simulator().place("hund");
    let unsigned = ask(&place, "POST /overblik/v1/subscriptions", &[KIND], SMS).unwrap();
    assert_eq!((unsigned.status, unsigned.problem().as_str()), (401, "security"));
    let token = simulator().token("family", "hund");
    let plain = [("Content-Type", "text/plain"), ("Authorization", token.as_str())];
    assert_eq!(ask(&place, "POST /overblik/v1/subscriptions", &plain, SMS).unwrap().problem(), "input");
    assert_eq!(ask(&place, "POST /overblik/v1/cases", &plain, SMS).unwrap().status, 405);
    assert_eq!(kept("family", "hund"), json!([]));
}
