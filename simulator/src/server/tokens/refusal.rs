//! Why a request is refused, in the three languages it is told in: to the portal (RFC 6750, RFC 9449), to the citizen,
//! and to the tests that read the log.

use axum::http::header::{HeaderName, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::Scheme;
use crate::signing_key::SCOPE;
use crate::wire::problem::{Problem, ProblemType, UNTRIED};

/// The header with the authority's nonce.
pub const NONCE: HeaderName = HeaderName::from_static("dpop-nonce");

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// There is no token.
    NoToken,
    /// It is no token, or signed in a way that nobody should sign.
    Unreadable,
    /// It is another kind of token.
    Type,
    /// The login service has not signed it.
    Signature,
    /// Another login service says that it made it.
    Issuer,
    /// It is for somebody else.
    Audience,
    /// It is too old.
    Expired,
    /// It is not good yet.
    TooEarly,
    /// It is good for something else.
    Scope,
    /// It is about nobody that is known.
    Stranger,
    /// It is bound to a key, and comes without a proof.
    Bound,
    /// It comes with a proof, and is bound to no key.
    Unbound,
    /// There is no proof.
    NoProof,
    /// It is no proof.
    ProofUnreadable,
    /// Its own key has not signed it.
    ProofSignature,
    /// Its key is not the token's.
    ProofKey,
    /// It is for another method.
    ProofMethod,
    /// It is for another address.
    ProofUrl,
    /// It is for another token.
    ProofToken,
    /// Its sender's clock is off.
    ProofTime,
    /// Its nonce is none of the authority's.
    ProofNonce,
    /// It has been used.
    ProofUsed,
    /// So many have been used that no more can be remembered.
    TooManyProofs,
}

/// A refusal.
#[derive(Debug)]
pub struct Refusal {
    /// What is wrong.
    pub why: Why,
    /// How the token was presented.
    pub scheme: Scheme,
    /// What the next proof is to hold.
    pub nonce: Option<String>,
}

/// What is wrong, for the log; rides along with the answer.
#[derive(Debug, Clone, Copy)]
pub struct Refused(pub &'static str);

/// What the portal is told (RFC 6750, section 3.1; RFC 9449, sections 7.1 and 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Error {
    InvalidToken,
    InsufficientScope,
    InvalidProof,
    UseNonce,
}

impl Why {
    /// The refusal of a token that was presented so.
    pub const fn of(self, scheme: Scheme) -> Refusal {
        Refusal { why: self, scheme, nonce: None }
    }

    /// Whether a nonce would help.
    pub const fn wants_nonce(self) -> bool {
        matches!(self, Self::ProofTime | Self::ProofNonce)
    }

    /// For the log, and for the portal: nothing when it has not tried.
    const fn told(self) -> (&'static str, Option<Error>) {
        use Error::{InsufficientScope, InvalidProof, InvalidToken, UseNonce};
        match self {
            Self::NoToken => ("no token", None),
            Self::Unreadable => ("unreadable", Some(InvalidToken)),
            Self::Type => ("type", Some(InvalidToken)),
            Self::Signature => ("signature", Some(InvalidToken)),
            Self::Issuer => ("issuer", Some(InvalidToken)),
            Self::Audience => ("audience", Some(InvalidToken)),
            Self::Expired => ("expired", Some(InvalidToken)),
            Self::TooEarly => ("too early", Some(InvalidToken)),
            Self::Stranger => ("stranger", Some(InvalidToken)),
            Self::Bound => ("bound", Some(InvalidToken)),
            Self::Unbound => ("unbound", Some(InvalidToken)),
            Self::Scope => ("scope", Some(InsufficientScope)),
            Self::NoProof => ("no proof", Some(InvalidProof)),
            Self::ProofUnreadable => ("proof: unreadable", Some(InvalidProof)),
            Self::ProofSignature => ("proof: signature", Some(InvalidProof)),
            Self::ProofKey => ("proof: key", Some(InvalidProof)),
            Self::ProofMethod => ("proof: method", Some(InvalidProof)),
            Self::ProofUrl => ("proof: url", Some(InvalidProof)),
            Self::ProofToken => ("proof: token", Some(InvalidProof)),
            Self::ProofUsed => ("proof: used", Some(InvalidProof)),
            Self::TooManyProofs => ("proof: too many", Some(InvalidProof)),
            Self::ProofTime => ("proof: time", Some(UseNonce)),
            Self::ProofNonce => ("proof: nonce", Some(UseNonce)),
        }
    }

    /// For the citizen.
    const fn detail(self) -> &'static str {
        match (self, self.told().1) {
            (Self::Expired, _) => "Adgangsbeviset er udløbet.",
            (Self::TooEarly, _) => "Adgangsbeviset gælder ikke endnu.",
            (_, None) => "Log ind, før du spørger.",
            (_, Some(Error::InvalidToken)) => "Adgangsbeviset gælder ikke her.",
            (_, Some(Error::InsufficientScope)) => "Adgangsbeviset giver ikke lov til at se dette.",
            (_, Some(Error::InvalidProof)) => "Der mangler et gyldigt bevis for, at adgangsbeviset er dit.",
            (_, Some(Error::UseNonce)) => "Spørg igen med det engangsord, der fulgte med svaret.",
        }
    }
}

impl Error {
    const fn word(self) -> &'static str {
        match self {
            Self::InvalidToken => "invalid_token",
            Self::InsufficientScope => "insufficient_scope",
            Self::InvalidProof => "invalid_dpop_proof",
            Self::UseNonce => "use_dpop_nonce",
        }
    }

    /// A token that is good for something else is understood; of everything else nobody knows whose it is.
    const fn status(self) -> StatusCode {
        match self {
            Self::InsufficientScope => StatusCode::FORBIDDEN,
            _ => StatusCode::UNAUTHORIZED,
        }
    }
}

impl From<Why> for Refusal {
    fn from(why: Why) -> Self {
        why.of(Scheme::Dpop)
    }
}

impl Refusal {
    /// How to ask so that it is taken, and what was wrong this time.
    fn challenge(&self) -> String {
        let scope = match self.why {
            Why::Scope => format!(", scope=\"{SCOPE}\""),
            _ => String::new(),
        };
        match (self.why.told().1, self.scheme) {
            (None, _) => UNTRIED.to_owned(),
            (Some(error), Scheme::Dpop) => format!("DPoP error=\"{}\"{scope}, algs=\"ES256\"", error.word()),
            (Some(error), Scheme::Bearer) if self.why == Why::Bound => {
                format!("Bearer error=\"{}\", DPoP algs=\"ES256\"", error.word())
            }
            (Some(error), Scheme::Bearer) => format!("Bearer error=\"{}\"{scope}", error.word()),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (word, error) = self.why.told();
        let status = error.map_or(StatusCode::UNAUTHORIZED, Error::status);
        let problem = Problem::new(ProblemType::Security, self.why.detail()).status(status);
        let mut response = problem.into_response();
        let headers = response.headers_mut();
        if let Ok(challenge) = HeaderValue::from_str(&self.challenge()) {
            headers.insert(WWW_AUTHENTICATE, challenge);
        }
        if let Some(nonce) = self.nonce.and_then(|nonce| HeaderValue::from_str(&nonce).ok()) {
            headers.insert(NONCE, nonce);
        }
        response.extensions_mut().insert(Refused(word));
        response
    }
}
