//! How answers are made small: as fast as can be, since both ends are on one machine.

use axum::http::{Extensions, HeaderMap, StatusCode, Version};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate};

/// Rides along with an answer that goes out as it is, of the length that it says.
#[derive(Debug, Clone, Copy)]
pub struct AsItIs;

/// The layer that compresses what is made anew for each request, for those who accept it.
pub fn layer() -> CompressionLayer<impl Predicate> {
    let may_change = |_: StatusCode, _: Version, _: &HeaderMap, extensions: &Extensions| {
        extensions.get::<AsItIs>().is_none()
    };
    CompressionLayer::new()
        .quality(CompressionLevel::Fastest)
        .compress_when(DefaultPredicate::new().and(may_change))
}
