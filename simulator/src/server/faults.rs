//! Carries out the fault a request meets.
//!
//! The fault was settled when the request was logged. `Down` is not here: a shut `gate` lets no request in.

use std::convert::Infallible;
use std::time::Duration;

use axum::Extension;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use futures_util::stream;
use serde_json::Value;

use super::api::ItemCount;
use super::hostile;
use crate::fault::Fault;
use crate::wire::problem::{Problem, ProblemType};

/// An endless answer ends after these many bytes, for the sake of the machine.
const ENDLESS_BYTES: usize = 256 << 20;

/// Seconds until a new try is welcome, of a problem that passes by itself.
const A_WHILE: u64 = 5;

/// What an error says for certain.
const SIMULATED: &str = "Simuleret fejl.";

/// The request's answer, as the fault lets it through.
pub async fn apply(Extension(fault): Extension<Fault>, request: Request, next: Next) -> Response {
    match fault {
        Fault::None | Fault::Down => next.run(request).await,
        Fault::Slow { ms } => {
            tokio::time::sleep(Duration::from_millis(ms)).await;
            next.run(request).await
        }
        Fault::Status { status, retry_after } => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let problem = Problem::new(ProblemType::of(status), SIMULATED).status(status);
            problem.retry_after(retry_after).into_response()
        }
        Fault::Problem { r#type, status, retry_after } => problem(r#type, status, retry_after),
        Fault::Html => web_page(),
        Fault::Truncated => {
            let mut response = whole(request, next).await;
            response.extensions_mut().remove::<ItemCount>();
            with_body(response, |body| body.slice(..body.len() / 2)).await
        }
        Fault::Endless => endless(),
        Fault::Garbled => {
            let response = whole(request, next).await;
            let is_list = response.extensions().get::<ItemCount>().is_some();
            if is_list { with_body(response, changed(garbled)).await } else { response }
        }
        Fault::Hostile { what } => {
            let response = whole(request, next).await;
            let is_good = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
            let made = changed(|body| hostile::made(body, what));
            if is_good { with_body(response, made).await } else { response }
        }
    }
}

fn problem(kind: ProblemType, status: Option<u16>, retry_after: Option<u64>) -> Response {
    let status = status.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(kind.status());
    let retry_after = retry_after.or(kind.passes().then_some(A_WHILE));
    Problem::new(kind, SIMULATED).status(status).retry_after(retry_after).into_response()
}

fn web_page() -> Response {
    let page =
        "<!doctype html><html lang=\"da\"><title>Lukket</title><h1>Vi holder lukket for service</h1></html>";
    Html(page).into_response()
}

/// The whole answer, also to a client that has it already: there is nothing to spoil in being told so.
async fn whole(mut request: Request, next: Next) -> Response {
    request.headers_mut().remove(IF_NONE_MATCH);
    next.run(request).await
}

/// The answer with its body changed; its length is no longer told, nor the mark of the answer it was.
async fn with_body(response: Response, change: impl FnOnce(&Bytes) -> Bytes) -> Response {
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(ETAG);
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return Problem::new(ProblemType::Internal, SIMULATED).into_response();
    };
    Response::from_parts(parts, Body::from(change(&body)))
}

/// A change that leaves alone what it cannot read.
fn changed(change: impl FnOnce(&[u8]) -> Option<Vec<u8>>) -> impl FnOnce(&Bytes) -> Bytes {
    |body| change(body).map_or_else(|| body.clone(), Bytes::from)
}

/// The middle item's title becomes a number; an empty list has none to spoil.
fn garbled(body: &[u8]) -> Option<Vec<u8>> {
    let mut list: Value = serde_json::from_slice(body).ok()?;
    let items = list.get_mut("items")?.as_array_mut()?;
    let middle = items.len() / 2;
    *items.get_mut(middle)?.get_mut("title")? = Value::from(42);
    serde_json::to_vec(&list).ok()
}

fn endless() -> Response {
    let item = r#"{"id":"uden-ende","title":"Der kommer altid én til","note":"uden ende"},"#;
    let head = Bytes::from_static(br#"{"next":null,"items":["#);
    let chunk = Bytes::from(item.repeat(1000));
    let chunks = std::iter::repeat_n(chunk.clone(), ENDLESS_BYTES / chunk.len());
    let body = std::iter::once(head).chain(chunks).map(Ok::<_, Infallible>);
    let mut response = Body::from_stream(stream::iter(body)).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
