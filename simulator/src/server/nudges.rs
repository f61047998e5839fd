//! Subscriptions to an authority's nudges: begun and ended here, kept in `subscriptions`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::answer::{input, refused, unknown, who};
use super::office::Office;
use super::tokens::{Presented, Refusal};
use crate::subscriptions::Address;
use crate::wire::read_at;

/// More than this is no address.
pub const LARGEST_BODY: usize = 16 << 10;

#[derive(Serialize)]
struct Begun {
    id: String,
    channel: &'static str,
    created: String,
}

/// Begins a subscription, or finds the one there is.
pub async fn begin(
    State(office): State<Arc<Office>>,
    presented: Presented,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let (person, _) = who(&office, &presented)?;
    Ok(begin_for(&person, &office, &presented.headers, body))
}

fn begin_for(
    person: &str,
    office: &Office,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Ok(body) = body else {
        return input(StatusCode::PAYLOAD_TOO_LARGE, "Der er sendt for meget.");
    };
    if !is_json(headers) {
        return input(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Send JSON.");
    }
    let address = serde_json::from_slice(&body).ok().filter(Address::is_usable);
    let Some(address) = address else {
        return refused("Der mangler en kanal og en adresse, der kan bruges.");
    };
    let begun = office.subscriptions.begin(person, office.authority.prefix, address);
    let created = office.authority.spelling.instant(read_at(office.today));
    let begun = Begun { channel: begun.address.channel(), id: begun.id, created };
    (StatusCode::CREATED, Json(begun)).into_response()
}

/// Ends a subscription.
pub async fn end(
    State(office): State<Arc<Office>>,
    Path(id): Path<String>,
    presented: Presented,
) -> Result<Response, Refusal> {
    let (person, _) = who(&office, &presented)?;
    if office.subscriptions.end(&person, &id) {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Ok(unknown().await)
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
