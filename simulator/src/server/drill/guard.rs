//! Who may use the drill page: whoever opens it at its own address, and no page of another origin.
//!
//! A browser says where a form was sent from, by `Sec-Fetch-Site` and by `Origin`. Who says neither is no browser.

use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Turns away what another page sends, and what comes under a name that is not this machine's: a stranger's name may be
/// made to lead here.
pub async fn own_pages_alone(State(port): State<u16>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = text(headers, &HOST).unwrap_or_default();
    if !["127.0.0.1", "localhost"].iter().any(|name| host == format!("{name}:{port}")) {
        return (StatusCode::MISDIRECTED_REQUEST, "The drill page has another address.").into_response();
    }
    let is_read = [Method::GET, Method::HEAD].contains(request.method());
    if is_read || is_of(host, headers) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "Only the drill page itself may do this.").into_response()
    }
}

fn is_of(host: &str, headers: &HeaderMap) -> bool {
    text(headers, &SITE).is_none_or(|site| site == "same-origin")
        && text(headers, &ORIGIN).is_none_or(|origin| origin == format!("http://{host}"))
}

/// A value that is no text is none that anybody expects, so it is not taken for missing.
fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}
