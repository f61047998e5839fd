//! Whether a request may be answered at all: by its access token, and by the proof that its sender has the token's key.
//!
//! It owns in which order things are looked at, and what one authority must remember between two requests. What a
//! token must say is in `access`, what a proof must say in `proof`, and how a refusal looks in `refusal`.

mod access;
mod memory;
mod presented;
mod proof;
mod refusal;

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::addresses::Addresses;
use crate::authorities::Authority;
use crate::jws::PublicKey;
use crate::signing_key::{Claims, now};
use memory::Memory;
pub use presented::{PROOF, Presented, Scheme, token};
use proof::Expected;
pub use refusal::{NONCE, Refusal, Refused, Why};

/// Whose tokens are taken, and by which clock.
#[derive(Debug, Clone)]
pub struct Trust {
    /// The login service's name.
    pub issuer: String,
    /// Its key.
    pub key: PublicKey,
    /// How far the authorities' clock is ahead of this machine's.
    pub clock_off_s: i64,
}

/// One authority's guard.
#[derive(Debug)]
pub struct Guard {
    trust: Trust,
    origin: String,
    audience: String,
    memory: Mutex<Memory>,
}

impl Guard {
    /// A guard that has seen nobody.
    pub fn new(trust: Trust, authority: &Authority, addresses: Addresses) -> Self {
        Self {
            trust,
            origin: addresses.authority(authority),
            audience: addresses.audience(authority),
            memory: Mutex::default(),
        }
    }

    /// Whom the request is about: the token's subject. The proof that comes with it is good this once.
    pub fn subject(&self, presented: &Presented) -> Result<String, Refusal> {
        let now = now(self.trust.clock_off_s);
        let (scheme, token) = presented.token().ok_or(Why::NoToken)?;
        let claims = access::read(token, &self.trust, &self.audience, now).map_err(|why| why.of(scheme))?;
        match (scheme, &claims.cnf) {
            (Scheme::Bearer, None) => Ok(claims.sub),
            (Scheme::Bearer, Some(_)) => Err(Why::Bound.of(scheme)),
            (Scheme::Dpop, None) => Err(Why::Unbound.of(scheme)),
            (Scheme::Dpop, Some(key)) => {
                let expected = Expected { jkt: &key.jkt, token, url: self.url(presented), now };
                self.prove(presented, &expected)?;
                Ok(claims.sub)
            }
        }
    }

    fn prove(&self, presented: &Presented, expected: &Expected<'_>) -> Result<(), Refusal> {
        let mut memory = self.memory();
        let proved = proof::check(presented, expected, &mut memory);
        proved.map_err(|why| {
            let nonce = why.wants_nonce().then(|| memory.nonce(expected.now));
            Refusal { nonce, ..why.of(Scheme::Dpop) }
        })
    }

    /// The request's address as the portal knows it. Another name for this machine would be another address.
    fn url(&self, presented: &Presented) -> String {
        format!("{}{}", self.origin, presented.path)
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// For whom a token says that it is, held to nothing: for the log alone.
pub fn audience(token: &str) -> Option<String> {
    crate::jws::unproven(token).map(|Claims { aud, .. }| aud)
}
