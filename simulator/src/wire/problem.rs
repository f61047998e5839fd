//! Errors as `application/problem+json` (RFC 9457), of the agreement's nine types.

use axum::Json;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// An error answer.
#[derive(Debug, Serialize)]
pub struct Problem {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: String,
}

impl Problem {
    /// A problem of the type that goes with the status.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        let (kind, title) = match status.as_u16() {
            401 | 403 => ("security", "Du har ikke adgang"),
            408 | 504 => ("timeout", "Systemet nåede ikke at svare"),
            409 => ("agreement", "Aftalen mangler"),
            422 => ("format", "Svaret kunne ikke dannes"),
            429 | 502 => ("circuit-breaker", "Systemet er overbelastet"),
            400..=499 => ("input", "Forespørgslen kunne ikke forstås"),
            503 => ("data-source", "Fagsystemet svarer ikke"),
            _ => ("internal", "Der er sket en fejl"),
        };
        Self {
            r#type: format!("urn:overblik:problem:{kind}"),
            title,
            status: status.as_u16(),
            detail: detail.into(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self)).into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response
    }
}
