//! Writes every request to an API into its authority's log, and settles which fault it meets.

use std::sync::Arc;

use axum::extract::{OriginalUri, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{Method, Uri};
use axum::middleware::Next;
use axum::response::Response;

use super::api::ItemCount;
use super::office::Office;
use super::tokens::{Refused, audience, token};
use crate::fault::Fault;
use crate::request_log::Asked;

/// Notes the request before it is worked on, so that one nobody waits for is seen too.
pub async fn record(
    State(office): State<Arc<Office>>,
    OriginalUri(address): OriginalUri,
    mut request: Request,
    next: Next,
) -> Response {
    let is_preflight = request.method() == Method::OPTIONS;
    let fault = match office.fault() {
        // Who says that no page may read says so to preflights first of all; the other faults leave them alone.
        Fault::NoCors => Fault::NoCors,
        _ if is_preflight => Fault::None,
        _ => office.fault_met(address.path()),
    };
    let seq = office.log.asked(asked(&request, &address, fault));
    request.extensions_mut().insert(fault);
    let response = next.run(request).await;
    let items = response.extensions().get().map(|ItemCount(items)| *items);
    let refused = response.extensions().get().map(|Refused(why)| *why);
    office.log.answered(seq, response.status().as_u16(), items, refused);
    response
}

fn asked(request: &Request, address: &Uri, fault: Fault) -> Asked {
    let token = token(request.headers());
    Asked {
        method: request.method().as_str().to_owned(),
        path: address.path().to_owned(),
        query: address.query().unwrap_or_default().to_owned(),
        authorized: request.headers().contains_key(AUTHORIZATION),
        scheme: token.map(|(scheme, _)| scheme.name()),
        audience: token.and_then(|(_, token)| audience(token)),
        fault: fault.name(),
    }
}
