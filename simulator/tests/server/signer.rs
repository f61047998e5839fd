//! Keys of the tests' own, and what they sign: tokens and proofs, good ones and any other. It shares no code with those
//! who check them.

use std::time::{SystemTime, UNIX_EPOCH};

use base64ct::{Base64UrlUnpadded, Encoding};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use p256::elliptic_curve::Generate;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A key.
pub struct Key(SigningKey);

impl Key {
    /// A new one.
    pub fn new() -> Self {
        Self(SigningKey::generate())
    }

    /// The one of a JSON with both its halves.
    pub fn of(jwk: &Value) -> Self {
        let bytes = Base64UrlUnpadded::decode_vec(jwk["d"].as_str().unwrap()).unwrap();
        Self(SigningKey::from_slice(&bytes).unwrap())
    }

    /// Its public half as JSON.
    pub fn jwk(&self) -> Value {
        let point = self.point();
        json!({ "kty": "EC", "crv": "P-256", "x": base64(&point[1..33]), "y": base64(&point[33..]) })
    }

    /// Its public half as a point of the curve.
    pub fn point(&self) -> Vec<u8> {
        self.0.verifying_key().to_sec1_point(false).as_bytes().to_vec()
    }

    /// What it is known by.
    pub fn thumbprint(&self) -> String {
        let jwk = self.jwk();
        hash(&format!(r#"{{"crv":"P-256","kty":"EC","x":{},"y":{}}}"#, jwk["x"], jwk["y"]))
    }

    /// A signed text.
    pub fn sign(&self, header: &Value, claims: &Value) -> String {
        let text = text(header, claims);
        let signature: Signature = self.0.sign(text.as_bytes());
        format!("{text}.{}", base64(&signature.to_bytes()))
    }

    /// An access token.
    pub fn token(&self, claims: &Value) -> String {
        self.sign(&json!({ "alg": "ES256", "typ": "at+jwt" }), claims)
    }

    /// A proof.
    pub fn proof(&self, claims: &Value) -> String {
        self.sign(&json!({ "alg": "ES256", "typ": "dpop+jwt", "jwk": self.jwk() }), claims)
    }
}

/// Header and claims, before they are signed.
pub fn text(header: &Value, claims: &Value) -> String {
    format!("{}.{}", base64(header.to_string().as_bytes()), base64(claims.to_string().as_bytes()))
}

/// The same, with the keyed hash (RFC 2104) that stands where a signature should.
pub fn with_secret(header: &Value, claims: &Value, secret: &[u8]) -> String {
    let text = text(header, claims);
    let mut block = [0; 64];
    let short = if secret.len() > 64 { Sha256::digest(secret).to_vec() } else { secret.to_vec() };
    block[..short.len()].copy_from_slice(&short);
    let keyed = |pad: u8, text: &[u8]| Sha256::digest([&block.map(|byte| byte ^ pad)[..], text].concat());
    format!("{text}.{}", base64(&keyed(0x5c, &keyed(0x36, text.as_bytes()))))
}

/// The SHA-256 of a text.
pub fn hash(text: &str) -> String {
    base64(&Sha256::digest(text))
}

pub fn base64(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// The time on this machine's clock, in seconds since 1970.
pub fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}
