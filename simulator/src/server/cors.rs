//! Who may read an authority's answers: pages of the portal's origins, and no others; or nobody, when it fails so.

use std::time::Duration;

use axum::Extension;
use axum::extract::Request;
use axum::http::header::{
    AUTHORIZATION, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LINK, ORIGIN, RETRY_AFTER, WWW_AUTHENTICATE,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::cors::CorsLayer;

use super::tokens::{NONCE, PROOF};
use crate::addresses::Addresses;
use crate::fault::Fault;

/// What the name of every header begins with that lets a page read.
const OURS: &str = "access-control-";

/// The layer that answers preflights and names the portal to the browser.
pub fn layer(addresses: Addresses) -> CorsLayer {
    let origins: Vec<HeaderValue> =
        addresses.portal_origins().into_iter().filter_map(|origin| origin.parse().ok()).collect();
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::POST, Method::DELETE])
        .allow_headers([AUTHORIZATION, PROOF, IF_NONE_MATCH, CONTENT_TYPE])
        .expose_headers([ETAG, RETRY_AFTER, LINK, WWW_AUTHENTICATE, NONCE])
        .max_age(Duration::from_mins(10))
        .vary([ORIGIN])
}

/// Answers preflights with 204, as the agreement has it: there is no body.
pub async fn without_content(request: Request, next: Next) -> Response {
    let is_preflight = request.method() == Method::OPTIONS;
    let mut response = next.run(request).await;
    if is_preflight {
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}

/// Takes every word about who may read out of the answer, if that is the fault.
pub async fn withheld(Extension(fault): Extension<Fault>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if fault == Fault::NoCors {
        let names: Vec<_> =
            response.headers().keys().filter(|name| name.as_str().starts_with(OURS)).cloned().collect();
        for name in names {
            response.headers_mut().remove(name);
        }
    }
    response
}
