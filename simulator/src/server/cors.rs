//! Who may read an authority's answers: pages of the portal's origins, and no others.

use std::time::Duration;

use axum::http::header::{AUTHORIZATION, ETAG, HeaderName, IF_NONE_MATCH, LINK, ORIGIN, RETRY_AFTER};
use axum::http::{HeaderValue, Method};
use tower_http::cors::CorsLayer;

use crate::addresses::Addresses;

/// The layer that answers preflights and names the portal to the browser.
pub fn layer(addresses: Addresses) -> CorsLayer {
    let origins: Vec<HeaderValue> =
        addresses.portal_origins().into_iter().filter_map(|origin| origin.parse().ok()).collect();
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET])
        .allow_headers([AUTHORIZATION, IF_NONE_MATCH, HeaderName::from_static("dpop")])
        .expose_headers([ETAG, RETRY_AFTER, LINK])
        .max_age(Duration::from_mins(10))
        .vary([ORIGIN])
}
