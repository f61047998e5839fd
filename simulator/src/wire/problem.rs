//! Errors as `application/problem+json` (RFC 9457), of the agreement's nine types.

use axum::Json;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

/// How to ask, to whoever has shown no token yet.
pub const UNTRIED: &str = r#"DPoP algs="ES256", Bearer"#;

/// What went wrong, in the words of Mit Overblik's orchestration component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemType {
    /// No agreement covers the question.
    Agreement,
    /// The system behind failed.
    DataSource,
    /// The system behind did not answer in time.
    Timeout,
    /// The interface itself failed.
    Internal,
    /// The token is missing or not good enough.
    Security,
    /// What the system behind sent could not be read.
    Format,
    /// The question cannot be used.
    Input,
    /// The source rests, or is asked too often.
    CircuitBreaker,
    /// What the system behind sent contradicts itself.
    Validation,
}

/// An error answer.
#[derive(Debug)]
#[must_use]
pub struct Problem {
    kind: ProblemType,
    status: StatusCode,
    detail: String,
    retry_after: Option<u64>,
}

#[derive(Serialize)]
struct Wire {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: String,
}

impl ProblemType {
    /// All nine.
    pub const ALL: [Self; 9] = [
        Self::Agreement,
        Self::DataSource,
        Self::Timeout,
        Self::Internal,
        Self::Security,
        Self::Format,
        Self::Input,
        Self::CircuitBreaker,
        Self::Validation,
    ];

    /// The status it has in Mit Overblik; a source's own error has whichever the source gave it, so the usual one.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Agreement | Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::DataSource => StatusCode::SERVICE_UNAVAILABLE,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            // Mit Overblik has 400 or 401, and only the latter can say how to sign in.
            Self::Security => StatusCode::UNAUTHORIZED,
            Self::Format => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Input | Self::Validation => StatusCode::BAD_REQUEST,
            Self::CircuitBreaker => StatusCode::BAD_GATEWAY,
        }
    }

    /// The type that a client takes such a status for, when it comes without any.
    pub fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            401 | 403 => Self::Security,
            408 | 504 => Self::Timeout,
            429 => Self::CircuitBreaker,
            502 | 503 => Self::DataSource,
            400..=499 => Self::Input,
            _ => Self::Internal,
        }
    }

    /// The word after the last colon of its name.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::DataSource => "data-source",
            Self::Timeout => "timeout",
            Self::Internal => "internal",
            Self::Security => "security",
            Self::Format => "format",
            Self::Input => "input",
            Self::CircuitBreaker => "circuit-breaker",
            Self::Validation => "validation",
        }
    }

    /// Whether it passes by itself, so that a time to come back can be named.
    pub const fn passes(self) -> bool {
        matches!(self, Self::DataSource | Self::CircuitBreaker)
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Agreement => "Aftalen mangler",
            Self::DataSource => "Fagsystemet svarer ikke",
            Self::Timeout => "Systemet nåede ikke at svare",
            Self::Internal => "Der er sket en fejl",
            Self::Security => "Du har ikke adgang",
            Self::Format => "Fagsystemets svar kunne ikke læses",
            Self::Input => "Forespørgslen kunne ikke bruges",
            Self::CircuitBreaker => "Kilden holder pause",
            Self::Validation => "Fagsystemets svar modsiger sig selv",
        }
    }
}

impl Problem {
    /// A problem of this type, with its own status.
    pub fn new(kind: ProblemType, detail: impl Into<String>) -> Self {
        Self { kind, status: kind.status(), detail: detail.into(), retry_after: None }
    }

    /// With this status instead.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// With so many seconds until a new try is welcome.
    pub const fn retry_after(mut self, seconds: Option<u64>) -> Self {
        self.retry_after = seconds;
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let Self { kind, status, detail, retry_after } = self;
        let r#type = format!("urn:overblik:problem:{}", kind.word());
        let wire = Wire { r#type, title: kind.title(), status: status.as_u16(), detail };
        let mut response = (status, Json(wire)).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static(UNTRIED));
        }
        if let Some(seconds) = retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
