//! Carries out the fault a request meets.
//!
//! The fault was settled when the request was logged. `Down` is not here: a shut `gate` lets no request in. Nor is
//! `NoCors`, which is a matter of `cors`.

mod dates;
mod outage;
mod paging;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, ETAG, IF_NONE_MATCH, RETRY_AFTER};
use axum::http::response::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use chrono::{NaiveDateTime, TimeDelta};
use futures_util::stream;
use serde_json::{Value, json};

use super::api::ItemCount;
use super::hostile;
use super::office::Office;
use crate::fault::Fault;
use crate::moment;
use crate::wire::problem::{Problem, ProblemType};

/// An endless answer ends after these many bytes, for the sake of the machine.
const ENDLESS_BYTES: usize = 256 << 20;

/// Seconds until a new try is welcome, of a problem that passes by itself.
const A_WHILE: u64 = 5;

/// What an error says for certain.
const SIMULATED: &str = "Simuleret fejl.";

/// The request's answer, as the fault lets it through.
pub async fn apply(
    State(office): State<Arc<Office>>,
    Extension(fault): Extension<Fault>,
    request: Request,
    next: Next,
) -> Response {
    match fault {
        Fault::None | Fault::Down | Fault::NoCors => next.run(request).await,
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
        Fault::TooMany { seconds } => too_many(&office, seconds),
        Fault::Burst { .. } => Problem::new(ProblemType::Internal, SIMULATED).into_response(),
        Fault::PlannedOutage => outage::planned(&office, request, next).await,
        Fault::Html => web_page(),
        Fault::Endless => endless(),
        Fault::Cut => paging::cut(request, next).await,
        Fault::EndlessPaging { repeats } => paging::endless(request, next, repeats).await,
        Fault::Truncated => {
            let mut response = whole(request, next).await;
            response.extensions_mut().remove::<ItemCount>();
            with_body(response, |body| body.slice(..body.len() / 2)).await
        }
        Fault::Garbled
        | Fault::Hostile { .. }
        | Fault::WrongSchema
        | Fault::ClockAhead { .. }
        | Fault::Redated => spoilt(fault, &office, whole(request, next).await).await,
    }
}

/// The answer with what it says changed, if it is a good one.
async fn spoilt(fault: Fault, office: &Office, mut response: Response) -> Response {
    if response.headers().get(CONTENT_TYPE).is_none_or(|kind| kind != "application/json") {
        return response;
    }
    let now = moment::now_on(office.today);
    match fault {
        Fault::Hostile { what } => with_body(response, changed(|body| hostile::made(body, what))).await,
        Fault::Garbled if response.extensions().get::<ItemCount>().is_some() => {
            edited(response, garbled).await
        }
        Fault::WrongSchema => {
            response.extensions_mut().remove::<ItemCount>();
            edited(response, of_another_shape).await
        }
        Fault::ClockAhead { days } => {
            response.headers_mut().insert(DATE, header(now + TimeDelta::days(days.into())));
            edited(response, |answer| dates::ahead(answer, days)).await
        }
        Fault::Redated => {
            edited(response, |answer| dates::redated(answer, now, office.authority.spelling)).await
        }
        _ => response,
    }
}

fn problem(kind: ProblemType, status: Option<u16>, retry_after: Option<u64>) -> Response {
    let status = status.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(kind.status());
    let retry_after = retry_after.or(kind.passes().then_some(A_WHILE));
    Problem::new(kind, SIMULATED).status(status).retry_after(retry_after).into_response()
}

/// The moment is the authority's own, whose day may be another than this machine's.
fn too_many(office: &Office, seconds: u32) -> Response {
    let problem = Problem::new(ProblemType::CircuitBreaker, SIMULATED).status(StatusCode::TOO_MANY_REQUESTS);
    let mut response = problem.into_response();
    let welcome = moment::now_on(office.today) + TimeDelta::seconds(seconds.into());
    response.headers_mut().insert(RETRY_AFTER, header(welcome));
    response
}

fn header(moment: NaiveDateTime) -> HeaderValue {
    HeaderValue::from_str(&moment::in_a_header(moment)).unwrap_or(HeaderValue::from_static(""))
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
    let (mut parts, body) = read(response).await;
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(ETAG);
    Response::from_parts(parts, Body::from(change(&body)))
}

/// The answer with all of its body. It is made on this machine and in memory, so none is cut short before.
async fn read(response: Response) -> (Parts, Bytes) {
    let (parts, body) = response.into_parts();
    (parts, to_bytes(body, usize::MAX).await.unwrap_or_default())
}

/// A change that leaves alone what it cannot read.
fn changed(change: impl FnOnce(&[u8]) -> Option<Vec<u8>>) -> impl FnOnce(&Bytes) -> Bytes {
    |body| change(body).map_or_else(|| body.clone(), Bytes::from)
}

/// The answer with this edit of its JSON.
async fn edited(response: Response, edit: impl FnOnce(&mut Value)) -> Response {
    let change = |body: &[u8]| {
        let mut answer: Value = serde_json::from_slice(body).ok()?;
        edit(&mut answer);
        serde_json::to_vec(&answer).ok()
    };
    with_body(response, changed(change)).await
}

/// The middle item's title becomes a number; an empty list has none to spoil.
fn garbled(list: &mut Value) {
    let items = list.get_mut("items").and_then(Value::as_array_mut);
    let title = items.and_then(|items| {
        let middle = items.len() / 2;
        items.get_mut(middle)?.get_mut("title")
    });
    if let Some(title) = title {
        *title = Value::from(42);
    }
}

/// What a list holds, or the answer itself, under a name that nobody agreed on.
fn of_another_shape(answer: &mut Value) {
    let items = answer.get_mut("items").map(Value::take);
    let data = items.unwrap_or_else(|| json!([answer.take()]));
    *answer = json!({ "data": data });
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
