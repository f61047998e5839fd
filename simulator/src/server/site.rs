//! The authority's own web site: small pages that say they are simulated, for links to lead somewhere.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;

use super::office::Office;

/// The front page, the person's page, a page for every item, and those that the descriptor leads to.
pub fn router(office: &Arc<Office>) -> Router {
    Router::new()
        .route("/", get(front))
        .route("/min-side", get(front))
        .route("/min-side/{id}", get(item))
        .route("/databeskyttelse", get(officer))
        .fallback(entry_point)
        .with_state(office.clone())
}

async fn front(State(office): State<Arc<Office>>) -> Response {
    let name = office.authority.name.da;
    let body = format!("I virkeligheden ville {name}s egen selvbetjening være her.");
    page(&office, StatusCode::OK, name, &body)
}

async fn item(State(office): State<Arc<Office>>, Path(id): Path<String>) -> Response {
    match office.authority.number(&id) {
        Some(_) => page(&office, StatusCode::OK, &format!("Nummer {id}"), "Her kan man læse mere og handle."),
        None => not_found(&office),
    }
}

async fn officer(State(office): State<Arc<Office>>) -> Response {
    let phone = office.authority.phone;
    let body = format!("Her kan man spørge om sine data. Telefon {phone}.");
    page(&office, StatusCode::OK, "Databeskyttelsesrådgiver", &body)
}

async fn entry_point(State(office): State<Arc<Office>>, address: Uri) -> Response {
    match office.authority.entry_points.iter().find(|entry| entry.path == address.path()) {
        Some(entry) => {
            page(&office, StatusCode::OK, entry.title.da, "Her begynder myndighedens egen selvbetjening.")
        }
        None => not_found(&office),
    }
}

fn not_found(office: &Office) -> Response {
    page(office, StatusCode::NOT_FOUND, "Siden findes ikke", "Adressen fører ingen steder hen.")
}

fn page(office: &Office, status: StatusCode, heading: &str, body: &str) -> Response {
    let authority = office.authority.name.da;
    let html = format!(
        "<!doctype html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{heading} – {authority} (simuleret myndighed)</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n<main>\n\
         <p><strong>Simuleret myndighed:</strong> {authority}. Alt her er opdigtet.</p>\n\
         <h1>{heading}</h1>\n<p>{body}</p>\n</main>\n</body>\n</html>\n",
        heading = escaped(heading),
        body = escaped(body),
    );
    let headers = [
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; img-src data:; frame-ancestors 'none'"),
    ];
    (status, headers, Html(html)).into_response()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
