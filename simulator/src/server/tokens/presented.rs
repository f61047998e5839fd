//! What of a request says who asks: its method and address, and the headers with token and proof.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::header::{AUTHORIZATION, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};

use super::{Refusal, Why};

/// The header with the proof.
pub const PROOF: HeaderName = HeaderName::from_static("dpop");

/// How a token is presented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Whoever bears it may use it.
    Bearer,
    /// With a proof of its key.
    Dpop,
}

/// A request, as far as it matters here.
#[derive(Debug, Clone)]
pub struct Presented {
    /// How it asks.
    pub method: Method,
    /// What for, without a query.
    pub path: String,
    /// All its headers.
    pub headers: HeaderMap,
}

impl<S: Sync> FromRequestParts<S> for Presented {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let address = parts.extensions.get().map_or(&parts.uri, |OriginalUri(address)| address);
        let (method, path) = (parts.method.clone(), address.path().to_owned());
        Ok(Self { method, path, headers: parts.headers.clone() })
    }
}

impl Presented {
    /// The token and how it comes; nothing when there is none, or more than one.
    pub fn token(&self) -> Option<(Scheme, &str)> {
        token(&self.headers)
    }

    /// The refusal of what is presented.
    pub fn refused(&self, why: Why) -> Refusal {
        why.of(self.token().map_or(Scheme::Dpop, |(scheme, _)| scheme))
    }

    /// The proof; nothing when there is none, or more than one.
    pub fn proof(&self) -> Option<&str> {
        only(&self.headers, &PROOF)
    }
}

impl Scheme {
    /// Its name in a header.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bearer => "Bearer",
            Self::Dpop => "DPoP",
        }
    }
}

/// The token that these headers present, and how.
pub fn token(headers: &HeaderMap) -> Option<(Scheme, &str)> {
    let (name, token) = only(headers, &AUTHORIZATION)?.split_once(' ')?;
    let scheme =
        [Scheme::Bearer, Scheme::Dpop].into_iter().find(|scheme| name.eq_ignore_ascii_case(scheme.name()))?;
    Some((scheme, token.trim()))
}

fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}
