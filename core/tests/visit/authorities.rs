//! Three small authorities and their answers, for the visits.

use crate::world::Answer;
use overblik_core::federation::NetworkFault;
use overblik_core::sources::Response;

/// A JSON answer after 20 ms.
pub fn json(body: &str) -> Answer {
    let content_type = "application/json".to_owned();
    (20, Ok(Response { status: 200, content_type, body: body.as_bytes().to_vec(), ..Response::default() }))
}

/// A problem of one of the nine types.
pub fn problem(status: u16, kind: &str) -> Answer {
    let body = format!(r#"{{"type":"urn:overblik:problem:{kind}"}}"#).into_bytes();
    (
        20,
        Ok(Response {
            status,
            content_type: "application/problem+json".to_owned(),
            body,
            ..Response::default()
        }),
    )
}

/// A connection refused.
pub fn refused() -> Answer {
    (5, Err(NetworkFault::Unreachable))
}

/// A page of a list.
pub fn page(items: &[String], next: Option<&str>) -> Answer {
    let next = next.map_or("null".to_owned(), |next| format!("\"{next}\""));
    json(&format!(r#"{{"items":[{}],"next":{next},"as_of":"2026-11-22T08:00:00Z"}}"#, items.join(",")))
}

/// A case that was last moved at `updated`.
pub fn case(id: &str, updated: &str) -> String {
    item(
        id,
        &format!(
            r#""status":"in_progress","number":"1","opened":"2026-01-01T10:00:00Z","updated":"{updated}""#
        ),
    )
}

/// A deadline of the citizen.
pub fn deadline(id: &str, due: &str) -> String {
    item(id, &format!(r#""kind":"deadline","due":"{due}","owner":"citizen""#))
}

/// An item with these further fields.
pub fn item(id: &str, rest: &str) -> String {
    format!(
        r#"{{"id":"{id}","revision":"1","area":"byggeri","title":"{id}","lang":"da","link":null,"action_required":false,"case":null,{rest}}}"#
    )
}

/// Registry of `by` (knows relations; cases), `skat` (agenda) and `udk` (cases and agenda).
pub fn registry() -> Answer {
    let source = |id: &str, relations: bool, resources: &str| {
        format!(
            r#"{{"id":"{id}","protocol":"overblik/1","base":"http://{id}.localhost/","audience":"urn:{id}","name":{{"da":"{id}","en":"{id}"}},"phone":"70000001","site":"http://{id}.localhost/","areas":["byggeri"],"relations":{relations},"resources":[{resources}]}}"#
        )
    };
    let sources = [
        source("by", true, r#""cases""#),
        source("skat", false, r#""agenda""#),
        source("udk", false, r#""cases","agenda""#),
    ];
    json(&format!(r#"{{"version":1,"simulated":true,"sources":[{}]}}"#, sources.join(",")))
}

/// The registry with `from` replaced by `to`.
pub fn changed_registry(from: &str, to: &str) -> Answer {
    let (delay, outcome) = registry();
    let changed = outcome.map(|mut response| {
        let text = String::from_utf8_lossy(&response.body).into_owned();
        assert!(text.contains(from), "the registry has no {from}");
        response.body = text.replacen(from, to, 1).into_bytes();
        response
    });
    (delay, changed)
}

/// Everybody answers, and everybody concerns the person.
pub fn good_day(url: &str) -> Answer {
    match url.split('?').next().unwrap_or_default() {
        "/sources.json" => registry(),
        "http://by.localhost/overblik/v1/relations" => {
            json(r#"{"items":[{"source":"by"},{"source":"skat"},{"source":"udk"}]}"#)
        }
        "http://by.localhost/overblik/v1/cases" => page(&[case("byggesag", "2026-11-20T10:00:00Z")], None),
        "http://skat.localhost/overblik/v1/agenda" => page(&[deadline("restskat", "2026-12-04")], None),
        "http://udk.localhost/overblik/v1/cases" => {
            page(&[case("boligstøtte", "2026-11-21T10:00:00Z")], None)
        }
        "http://udk.localhost/overblik/v1/agenda" => page(&[deadline("lønseddel", "2026-11-22")], None),
        _ => refused(),
    }
}

/// A good day, but requests whose address holds `part` meet `answer` instead.
pub fn except<'a>(part: &'a str, answer: impl Fn() -> Answer + 'a) -> impl Fn(&str) -> Answer + 'a {
    move |url| if url.contains(part) { answer() } else { good_day(url) }
}
