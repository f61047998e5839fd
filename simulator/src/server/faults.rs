//! Carries out the fault a request meets.
//!
//! The fault was settled when the request was logged. `Down` is not here: a shut `gate` lets no request in.

use std::convert::Infallible;
use std::time::Duration;

use axum::Extension;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use futures_util::stream;
use serde_json::Value;

use super::api::ItemCount;
use crate::fault::Fault;
use crate::wire::problem::Problem;

/// An endless answer ends after these many bytes, for the sake of the machine.
const ENDLESS_BYTES: usize = 256 << 20;

/// The request's answer, as the fault lets it through.
pub async fn apply(Extension(fault): Extension<Fault>, request: Request, next: Next) -> Response {
    match fault {
        Fault::None | Fault::Down => next.run(request).await,
        Fault::Slow { ms } => {
            tokio::time::sleep(Duration::from_millis(ms)).await;
            next.run(request).await
        }
        Fault::Status { status, retry_after } => failed(status, retry_after),
        Fault::Html => web_page(),
        Fault::Truncated => {
            let mut response = next.run(request).await;
            response.extensions_mut().remove::<ItemCount>();
            with_body(response, truncated).await
        }
        Fault::Endless => endless(),
        Fault::Garbled => {
            let response = next.run(request).await;
            let is_list = response.extensions().get::<ItemCount>().is_some();
            if is_list { with_body(response, garbled).await } else { response }
        }
    }
}

fn failed(status: u16, retry_after: Option<u64>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = Problem::new(status, "Simuleret fejl.").into_response();
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn web_page() -> Response {
    let page =
        "<!doctype html><html lang=\"da\"><title>Lukket</title><h1>Vi holder lukket for service</h1></html>";
    Html(page).into_response()
}

/// The answer with its body changed, and its length no longer told.
async fn with_body(response: Response, change: impl FnOnce(&Bytes) -> Bytes) -> Response {
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(CONTENT_LENGTH);
    let Ok(body) = to_bytes(body, usize::MAX).await else { return failed(500, None) };
    Response::from_parts(parts, Body::from(change(&body)))
}

fn truncated(body: &Bytes) -> Bytes {
    body.slice(..body.len() / 2)
}

/// The middle item's title becomes a number; an empty list has none to spoil.
fn garbled(body: &Bytes) -> Bytes {
    let spoilt = || {
        let mut list: Value = serde_json::from_slice(body).ok()?;
        let items = list.get_mut("items")?.as_array_mut()?;
        let middle = items.len() / 2;
        *items.get_mut(middle)?.get_mut("title")? = Value::from(42);
        serde_json::to_vec(&list).ok()
    };
    spoilt().map_or_else(|| body.clone(), Bytes::from)
}

fn endless() -> Response {
    let item = r#"{"id":"uden-ende","title":"Der kommer altid én til","note":"uden ende"},"#;
    let head = Bytes::from_static(br#"{"next":null,"items":["#);
    let chunk = Bytes::from(item.repeat(1000));
    let chunks = std::iter::repeat_n(chunk.clone(), ENDLESS_BYTES / chunk.len());
    let body = std::iter::once(head).chain(chunks).map(Ok::<_, Infallible>);
    ([(CONTENT_TYPE, "application/json")], Body::from_stream(stream::iter(body))).into_response()
}
