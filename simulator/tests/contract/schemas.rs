//! What the authorities answer is what is published.

use serde_json::{Value, json};
use simulator::wire::problem::ProblemType;

use crate::client::{Answer, ask};
use crate::fixture::{Storm, simulator, stormy};
use crate::published::{answer, bodies, check, problem, validator};
use crate::visits::{Asked, Given, all};

fn path(given: &Given) -> String {
    match given.asked {
        Asked::Description => "/overblik/v1/source".to_owned(),
        Asked::Relations => "/overblik/v1/relations".to_owned(),
        Asked::Page(resource) => format!("/overblik/v1/{}", resource.name()),
        Asked::Detail(resource) => format!("/overblik/v1/{}/{{id}}", resource.name()),
    }
}

#[test]
fn every_good_answer_is_as_published() {
    for given in all() {
        check(answer(&path(given)), &given.json(), &given.place());
    }
}

#[test]
fn a_wrong_answer_would_be_seen() {
    let is_payments = |given: &&Given| path(given) == "/overblik/v1/payments" && given.source == "skat";
    let good =
        all().iter().filter(is_payments).map(Given::json).find(|list| list["items"][0].is_object()).unwrap();
    for (place, wrong) in [
        ("/as_of", json!("i går")),
        ("/next", json!(7)),
        ("/items/0/title", json!("")),
        ("/items/0/net", json!(-1)),
        ("/items/0/gross", json!("100")),
        ("/items/0/date", json!("2026-13-01")),
        ("/items/0/direction", json!("sideways")),
        ("/items/0/link", json!("javascript:x")),
        ("/items/0/lang", json!("d")),
        ("/items/0/published", json!("2026-11-22")),
    ] {
        let mut list = good.clone();
        *list.pointer_mut(place).unwrap() = wrong;
        assert!(!answer("/overblik/v1/payments").is_valid(&list), "{place}");
    }
    let nine: Vec<_> = (0..9).map(|number| format!("urn:example:{number}")).collect();
    let too_long = format!("urn:example:{}", "x".repeat(256));
    for (field, wrong) in [
        ("same_as", json!("urn:example:1")),
        ("same_as", json!(["no name at all"])),
        ("same_as", json!([too_long])),
        ("same_as", json!(nine)),
        ("settles", json!("fjo-1")),
        ("settles", json!({ "source": "fjordby" })),
    ] {
        let mut list = good.clone();
        list["items"][0][field] = wrong.clone();
        assert!(!answer("/overblik/v1/payments").is_valid(&list), "{field} {wrong}");
    }
    for field in ["id", "currency", "deductions", "action_required"] {
        let mut list = good.clone();
        list["items"][0].as_object_mut().unwrap().remove(field);
        assert!(!answer("/overblik/v1/payments").is_valid(&list), "{field}");
    }
}

#[test]
fn every_error_is_as_published() {
    let simulator = simulator();
    let stranger = simulator.api_with("skat", "cases", &[]);
    let errors =
        ["cases?limit=0", "cases/SK-1", "benefits", "subscriptions"].map(|path| simulator.api("skat", path));
    for answer in errors.into_iter().chain([stranger]) {
        check(problem(), &answer.json(), answer.header("content-type"));
    }
    let storm = Storm::over("skat");
    for kind in ProblemType::ALL {
        storm.fail(&json!({ "kind": "problem", "type": kind }).to_string());
        check(problem(), &stormy().api("skat", "cases").json(), kind.word());
    }
}

fn begin(request: &Value) -> Answer {
    let token = simulator().token("family", "skat");
    let headers = [("Authorization", token.as_str()), ("Content-Type", "application/json")];
    let request = request.to_string();
    ask(&simulator().place("skat"), "POST /overblik/v1/subscriptions", &headers, &request).unwrap()
}

#[test]
fn every_published_example_of_a_subscription_is_taken_and_answered_as_published() {
    let bodies = bodies();
    let body = |status: &str| {
        bodies.iter().find(|body| body.path.ends_with("/subscriptions") && body.status == status).unwrap()
    };
    let begun = validator(body("201").schema);
    assert_eq!(body("").examples.len(), 3);
    for file in &body("").examples {
        let answer = begin(&crate::examples::read(file));
        assert_eq!(answer.status, 201, "{file}");
        check(&begun, &answer.json(), file);
    }
}
