//! Writes every request to an API into its authority's log, and settles which fault it meets.

use std::sync::Arc;

use axum::extract::{OriginalUri, Request, State};
use axum::http::Method;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;

use super::api::ItemCount;
use super::office::Office;
use crate::fault::Fault;

/// Notes the request before it is worked on, so that one nobody waits for is seen too.
pub async fn record(
    State(office): State<Arc<Office>>,
    OriginalUri(address): OriginalUri,
    mut request: Request,
    next: Next,
) -> Response {
    let is_preflight = request.method() == Method::OPTIONS;
    let fault = if is_preflight { Fault::None } else { office.fault() };
    let query = address.query().unwrap_or_default();
    let authorized = request.headers().contains_key(AUTHORIZATION);
    let seq = office.log.asked(request.method().as_str(), address.path(), query, authorized, fault.name());
    request.extensions_mut().insert(fault);
    let response = next.run(request).await;
    let items = response.extensions().get().map(|ItemCount(items)| *items);
    office.log.answered(seq, response.status().as_u16(), items);
    response
}
