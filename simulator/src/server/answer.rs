//! What every answer of an authority has: who asks, a mark to know it by, and the errors that any question can meet.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::office::Office;
use super::tokens::{Presented, Refusal, Why};
use crate::people::population::Person;
use crate::signing_key::SUBJECT;
use crate::wire::problem::{Problem, ProblemType};

/// The id and the person that the request's token is about.
pub fn who(office: &Office, presented: &Presented) -> Result<(String, Arc<Person>), Refusal> {
    let subject = office.guard.subject(presented)?;
    let known =
        subject.strip_prefix(SUBJECT).and_then(|id| Some((id.to_owned(), office.population.person(id)?)));
    known.ok_or_else(|| presented.refused(Why::Stranger))
}

/// There is nothing at the address.
pub async fn unknown() -> Response {
    input(StatusCode::NOT_FOUND, "Adressen findes ikke i denne kilde.")
}

/// The address knows other methods.
pub async fn no_such_method() -> Response {
    input(StatusCode::METHOD_NOT_ALLOWED, "Adressen kan ikke spørges sådan.")
}

/// The question cannot be used.
pub fn refused(detail: &str) -> Response {
    input(StatusCode::BAD_REQUEST, detail)
}

/// The question cannot be used, which has a status of its own.
pub fn input(status: StatusCode, detail: &str) -> Response {
    Problem::new(ProblemType::Input, detail).status(status).into_response()
}

/// The value as JSON with its `ETag`, or the word that the client has it already.
pub fn answer(headers: &HeaderMap, value: &impl Serialize) -> Response {
    let Ok(body) = serde_json::to_vec(value) else {
        return Problem::new(ProblemType::Internal, "Svaret kunne ikke dannes.").into_response();
    };
    let etag = etag(&body);
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, etag)]).into_response();
    }
    ([(CONTENT_TYPE, "application/json".to_owned()), (ETAG, etag)], body).into_response()
}

/// A weak mark: the same answer may go out compressed or not.
fn etag(body: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("W/\"{:016x}\"", hasher.finish())
}
