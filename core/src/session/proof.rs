//! What a request is signed over to show that its sender holds the key (RFC 9449, section 4.2). It signs nothing itself:
//! the key never leaves the browser's own keeping.

use super::Token;
use crate::json::quoted;
use crate::model::Instant;
use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};

/// The coordinates of a public key on the curve P-256, as a JWK writes them (RFC 7518, section 6.2.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// The x coordinate.
    pub x: String,
    /// The y coordinate.
    pub y: String,
}

/// One request that is to be proven.
#[derive(Debug, Clone, Copy)]
pub struct Proof<'a> {
    /// Its method.
    pub method: &'a str,
    /// Its address.
    pub url: &'a str,
    /// The moment, by the clock of whoever checks it.
    pub at: Instant,
    /// A name that no other proof has.
    pub id: &'a str,
    /// The token that goes along.
    pub token: Option<&'a Token>,
    /// What the server wants repeated (section 8).
    pub nonce: Option<&'a str>,
}

impl Proof<'_> {
    /// The text to be signed with ES256 (RFC 7515, section 5.1).
    pub fn signing_input(&self, PublicKey { x, y }: &PublicKey) -> String {
        let header = format!(
            r#"{{"typ":"dpop+jwt","alg":"ES256","jwk":{{"kty":"EC","crv":"P-256","x":{},"y":{}}}}}"#,
            quoted(x),
            quoted(y)
        );
        let url = self.url.split(['?', '#']).next().unwrap_or_default();
        let seconds = self.at.millis().div_euclid(1_000);
        let token = self.token.map(|token| encoded(&Sha256::digest(token.expose())));
        let said = |name: &str, value: Option<&str>| {
            value.map(|value| format!(r#","{name}":{}"#, quoted(value))).unwrap_or_default()
        };
        let payload = format!(
            r#"{{"jti":{},"htm":{},"htu":{},"iat":{seconds}{}{}}}"#,
            quoted(self.id),
            quoted(self.method),
            quoted(url),
            said("ath", token.as_deref()),
            said("nonce", self.nonce)
        );
        format!("{}.{}", encoded(header.as_bytes()), encoded(payload.as_bytes()))
    }
}

/// The proof, made of the text and its signature: r and s, 32 bytes each.
pub fn with_signature(signing_input: &str, signature: &[u8]) -> String {
    format!("{signing_input}.{}", encoded(signature))
}

fn encoded(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may stop at the first surprise"
    )]
    use super::*;
    use serde_json::{Value, json};

    fn parts(proof: &Proof<'_>) -> Vec<Value> {
        let key = PublicKey {
            x: "l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs".to_owned(),
            y: "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA".to_owned(),
        };
        let input = with_signature(&proof.signing_input(&key), b"s");
        let decoded =
            |part: &str| serde_json::from_slice(&Base64UrlUnpadded::decode_vec(part).unwrap()).unwrap();
        input.split('.').take(2).map(decoded).collect()
    }

    #[test]
    fn a_proof_says_what_the_standard_s_examples_say() {
        // RFC 9449, figures 2 and 13; the token's hash is that of section 7.1.
        let jwk = json!({"kty": "EC", "x": "l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",
            "y": "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA", "crv": "P-256"});
        let header = json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk});
        let to_login = Proof {
            method: "POST",
            url: "https://server.example.com/token",
            at: Instant::from_millis(1_562_262_616_999),
            id: "-BwC3ESc6acc2lTc",
            token: None,
            nonce: None,
        };
        let said = json!({"jti": "-BwC3ESc6acc2lTc", "htm": "POST", "htu": "https://server.example.com/token", "iat": 1_562_262_616});
        assert_eq!(parts(&to_login), [header, said]);

        let token = Token::new("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU", true);
        let to_source = Proof {
            method: "GET",
            url: "https://resource.example.org/protectedresource?limit=1#a",
            at: Instant::from_millis(1_562_262_618_000),
            id: "e1j3V_bKic8-LAEB",
            token: Some(&token),
            nonce: Some("n-1"),
        };
        let said = json!({"jti": "e1j3V_bKic8-LAEB", "htm": "GET", "htu": "https://resource.example.org/protectedresource",
            "iat": 1_562_262_618, "ath": "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo", "nonce": "n-1"});
        assert_eq!(parts(&to_source)[1], said);
    }
}
