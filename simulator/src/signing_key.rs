//! The login service's key: made anew at each start, given to the broker, and trusted by the authorities.
//!
//! It signs access tokens (RFC 9068) for the control API, which stands in for the broker in tests of other things. What
//! they must say to be taken is for `server::tokens` to judge.

use std::fmt;
use std::sync::Arc;

use chrono::Utc;
use p256::elliptic_curve::Generate;
use serde::{Deserialize, Serialize};

use crate::jws::{self, Header, PublicJwk, PublicKey};

/// What an access token says that it is (RFC 9068).
pub const TYPE: &str = "at+jwt";

/// Whom the person is called in a token, before the person's id.
pub const SUBJECT: &str = "urn:overblik:simulated:";

/// What a token must be good for.
pub const SCOPE: &str = "overblik.read";

/// The portal, as the login service knows it.
pub const CLIENT: &str = "overblik";

/// The pair of keys.
pub struct SigningKey(p256::ecdsa::SigningKey);

/// Both halves as JSON has them (RFC 7517). It can be written and not printed.
#[derive(Serialize)]
pub struct PrivateJwk {
    #[serde(flatten)]
    public: PublicJwk,
    d: String,
    alg: &'static str,
    r#use: &'static str,
    kid: String,
}

/// What an access token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The login service.
    pub iss: String,
    /// The person.
    pub sub: String,
    /// The one source it is for.
    pub aud: String,
    /// From when on it is worth nothing, in seconds since 1970.
    pub exp: i64,
    /// When it was made.
    pub iat: i64,
    /// Before when it is worth nothing yet, when that is another time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nbf: Option<i64>,
    /// Its own name.
    pub jti: String,
    /// The portal it was given to.
    pub client_id: String,
    /// What it is good for: words with spaces between.
    pub scope: String,
    /// The key it is bound to, if it is (RFC 9449).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cnf: Option<Confirmation>,
}

/// The key that a token is bound to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// Its thumbprint.
    pub jkt: String,
}

/// How long a token of the control API's is good, in seconds: as long as a test may take.
pub const LIFETIME: i64 = 3_600;

/// Who makes tokens without anybody's signing in.
#[derive(Debug)]
pub struct Mint {
    /// The login service's name.
    pub issuer: String,
    /// Its key.
    pub key: Arc<SigningKey>,
    /// How far its clock is ahead of this machine's.
    pub clock_off_s: i64,
}

impl Mint {
    /// A token for one source's audience about a person, bound to the key with this thumbprint if there is one.
    pub fn token(
        &self,
        audience: &str,
        person: &str,
        bound_to: Option<String>,
    ) -> serde_json::Result<String> {
        let now = now(self.clock_off_s);
        self.key.access_token(&Claims {
            iss: self.issuer.clone(),
            sub: format!("{SUBJECT}{person}"),
            aud: audience.to_owned(),
            exp: now + LIFETIME,
            iat: now,
            nbf: None,
            jti: jws::unguessable(),
            client_id: CLIENT.to_owned(),
            scope: SCOPE.to_owned(),
            cnf: bound_to.map(|jkt| Confirmation { jkt }),
        })
    }
}

/// The time of a clock that is so far ahead of this machine's, in seconds since 1970.
pub fn now(clock_off_s: i64) -> i64 {
    Utc::now().timestamp().saturating_add(clock_off_s)
}

impl SigningKey {
    /// A new one.
    pub fn generate() -> Self {
        Self(p256::ecdsa::SigningKey::generate())
    }

    /// The half that those who check tokens need.
    pub fn public(&self) -> PublicKey {
        PublicKey::of(&self.0)
    }

    /// Both halves as JSON, for the broker alone.
    pub fn private_jwk(&self) -> PrivateJwk {
        PrivateJwk {
            public: self.public().jwk(),
            d: jws::encoded(&self.0.to_bytes()),
            alg: "ES256",
            r#use: "sig",
            kid: self.id(),
        }
    }

    /// An access token that says this.
    pub fn access_token(&self, claims: &Claims) -> serde_json::Result<String> {
        jws::sign(&Header::new(TYPE, &self.id()), claims, &self.0)
    }

    /// What tokens name it by.
    fn id(&self) -> String {
        self.public().thumbprint()
    }
}

/// Without the key.
impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SigningKey").field(&self.id()).finish()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use serde_json::Value;

    use super::*;

    fn written(key: &SigningKey) -> Value {
        serde_json::to_value(key.private_jwk()).unwrap()
    }

    #[test]
    fn the_broker_s_key_is_whole_and_each_start_s_own() {
        let key = SigningKey::generate();
        let jwk = written(&key);
        for (name, value) in [("kty", "EC"), ("crv", "P-256"), ("alg", "ES256"), ("use", "sig")] {
            assert_eq!(jwk.get(name).unwrap(), value);
        }
        for name in ["x", "y", "d", "kid"] {
            assert_eq!(jwk.get(name).unwrap().as_str().unwrap().len(), 43, "{name}");
        }
        assert_ne!(jwk, written(&SigningKey::generate()));
    }

    #[test]
    fn it_cannot_be_printed() {
        let key = SigningKey::generate();
        let private = written(&key);
        assert!(!format!("{key:?}").contains(private.get("d").unwrap().as_str().unwrap()));
    }
}
