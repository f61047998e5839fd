//! What a proof must say to be taken (RFC 9449, section 4.3): that whoever sends this very request, now, has the
//! token's key.

use serde::Deserialize;

use super::access::{GRACE, demand, is_type};
use super::memory::Memory;
use super::{Presented, Why};
use crate::jws::{PublicKey, Signed, digest};

/// What a proof says that it is.
const TYPE: &str = "dpop+jwt";

/// What the proof must fit.
#[derive(Debug)]
pub struct Expected<'a> {
    /// The thumbprint of the token's key.
    pub jkt: &'a str,
    /// The token.
    pub token: &'a str,
    /// The request's address, without a query.
    pub url: String,
    /// The time on the authority's clock.
    pub now: i64,
}

#[derive(Debug, Deserialize)]
struct Claims {
    jti: String,
    htm: String,
    htu: String,
    iat: i64,
    ath: String,
    #[serde(default)]
    nonce: Option<String>,
}

/// Whether the request's proof is good, and has not been used.
pub fn check(presented: &Presented, expected: &Expected<'_>, memory: &mut Memory) -> Result<(), Why> {
    let proof = presented.proof().ok_or(Why::NoProof)?;
    let signed = Signed::<Claims>::read(proof).ok_or(Why::ProofUnreadable)?;
    demand(is_type(&signed.header.typ, TYPE), Why::ProofUnreadable)?;
    let key = signed.header.jwk.as_ref().and_then(PublicKey::read).ok_or(Why::ProofUnreadable)?;
    demand(signed.is_by(&key), Why::ProofSignature)?;
    demand(key.thumbprint() == expected.jkt, Why::ProofKey)?;
    fits(&signed.claims, presented.method.as_str(), expected)?;
    is_timely(&signed.claims, expected.now, memory)?;
    memory.uses(&digest(&format!("{} {}", expected.jkt, signed.claims.jti)), expected.now)
}

fn fits(claims: &Claims, method: &str, expected: &Expected<'_>) -> Result<(), Why> {
    demand(claims.htm == method, Why::ProofMethod)?;
    demand(claims.htu == expected.url, Why::ProofUrl)?;
    demand(claims.ath == digest(expected.token), Why::ProofToken)
}

/// A nonce of the authority's own says that the proof is new, whatever the sender's clock shows.
fn is_timely(claims: &Claims, now: i64, memory: &Memory) -> Result<(), Why> {
    match &claims.nonce {
        Some(nonce) => demand(memory.knows(nonce, now), Why::ProofNonce),
        None => demand(claims.iat.abs_diff(now) <= GRACE.unsigned_abs(), Why::ProofTime),
    }
}
