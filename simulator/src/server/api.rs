//! The Source API of one authority: descriptor, relations and lists.
//!
//! It owns what is answered when all is well. Who may read it is in `cors`, and how it fails in `faults`.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router, middleware};
use serde::{Deserialize, Serialize};

use super::office::Office;
use super::{cors, faults, logging};
use crate::ledger::Resource;
use crate::wire::descriptor::Descriptor;
use crate::wire::problem::Problem;
use crate::wire::{List, Relations, place};

const DEFAULT_LIMIT: usize = 100;
const LARGEST_LIMIT: usize = 2000;

/// How many items a whole answer holds; rides along for the log.
#[derive(Debug, Clone, Copy)]
pub struct ItemCount(pub usize);

/// The API under `/overblik/v1`. A request meets the log first, then CORS, then the fault.
pub fn router(office: &Arc<Office>) -> Router {
    Router::new()
        .route("/source", get(source))
        .route("/relations", get(relations))
        .route("/{resource}", get(list))
        .fallback(unknown)
        .layer(middleware::from_fn(faults::apply))
        .layer(middleware::map_response(never_stored))
        .layer(cors::layer(office.addresses))
        .layer(middleware::from_fn_with_state(office.clone(), logging::record))
        .with_state(office.clone())
}

async fn source(State(office): State<Arc<Office>>, headers: HeaderMap) -> Response {
    answer(&headers, &Descriptor::new(office.ledger.authority, &office.origin()))
}

async fn relations(State(office): State<Arc<Office>>, headers: HeaderMap) -> Response {
    if office.ledger.authority.relations {
        answer(&headers, &Relations::new(office.today))
    } else {
        unknown().await
    }
}

#[derive(Debug, Deserialize)]
struct Paging {
    limit: Option<usize>,
    cursor: Option<String>,
}

async fn list(
    State(office): State<Arc<Office>>,
    Path(resource): Path<String>,
    paging: Result<Query<Paging>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let Some(resource) = Resource::find(&resource) else { return unknown().await };
    let Ok(Query(Paging { limit, cursor })) = paging else { return refused("limit skal være et tal.") };
    let limit = limit.unwrap_or(DEFAULT_LIMIT).min(LARGEST_LIMIT);
    if limit == 0 {
        return refused("limit skal være mindst 1.");
    }
    let from = cursor.map_or(Some(0), |cursor| place(resource, &cursor));
    let Some(page) = from.and_then(|from| office.ledger.page(resource, from, limit)) else {
        return refused("cursor hører ikke til denne liste.");
    };
    let list = List::new(&office.ledger, resource, page, &office.origin(), office.today);
    (Extension(ItemCount(page.items.len())), answer(&headers, &list)).into_response()
}

async fn unknown() -> Response {
    Problem::new(StatusCode::NOT_FOUND, "Adressen findes ikke i denne kilde.").into_response()
}

fn refused(detail: &str) -> Response {
    Problem::new(StatusCode::BAD_REQUEST, detail).into_response()
}

/// The value as JSON with its `ETag`, or the word that the client has it already.
fn answer(headers: &HeaderMap, value: &impl Serialize) -> Response {
    let Ok(body) = serde_json::to_vec(value) else {
        return Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "Svaret kunne ikke dannes.").into_response();
    };
    let etag = etag(&body);
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == etag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, etag)]).into_response();
    }
    ([(CONTENT_TYPE, "application/json".to_owned()), (ETAG, etag)], body).into_response()
}

fn etag(body: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

async fn never_stored(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
