//! How answers are made small: as fast as can be, since both ends are on one machine.

use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

/// The layer that compresses what is made anew for each request, for those who accept it.
pub fn layer() -> CompressionLayer {
    CompressionLayer::new().quality(CompressionLevel::Fastest)
}
