//! The sites of others that have the portal's widgets on their pages, or want to: a municipality that the operator lets,
//! one that it does not, and one that means ill. All of them are on one port, told apart by the host's name.
//!
//! They are what a web editor would have made: they know of the portal its address alone.

mod hostile;
mod municipality;

use std::collections::BTreeMap;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::bystanders;
use crate::addresses::Addresses;

/// The municipality that may embed.
pub const MUNICIPALITY: &str = "www.fjordby-kommune";

/// The one that may not.
pub const STRANGER: &str = "www.engholm-kommune";

/// The one that means ill.
pub const HOSTILE: &str = "ond";

/// Everything on their port.
pub fn router(addresses: Addresses) -> Router {
    bystanders::router(BTreeMap::from([
        (MUNICIPALITY, municipality::router(addresses).merge(hostile::at_a_municipality(addresses))),
        (STRANGER, municipality::stranger(addresses)),
        (HOSTILE, hostile::router(addresses)),
    ]))
}

/// A page: the words in its head and its body, as HTML, in this language, under this policy.
fn page(language: &str, policy: &str, head: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"/site.css\">\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    );
    file("text/html; charset=utf-8", policy, html)
}

fn file(kind: &'static str, policy: &str, content: String) -> Response {
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store"), (CONTENT_SECURITY_POLICY, policy)];
    (headers, content).into_response()
}
