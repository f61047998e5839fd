//! A text signed with ES256 (compact JWS, RFC 7515), as access tokens and proofs are: made, read, held to a key.
//!
//! It knows one algorithm, so that nobody can choose another: what names `none` or `HS256` is not read at all. What
//! the claims must say is for `server::tokens` to judge.

use base64ct::{Base64UrlUnpadded, Encoding};
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use p256::elliptic_curve::Generate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The one algorithm.
const ALGORITHM: &str = "ES256";

/// How a point of the curve begins when both its coordinates follow.
const BOTH_COORDINATES: u8 = 4;

/// How many bytes a coordinate has.
const COORDINATE: usize = 32;

/// The public half of a key, as JSON has it (RFC 7517). The fields stand in the order that a thumbprint wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicJwk {
    crv: String,
    kty: String,
    x: String,
    y: String,
    /// The private half has no place here: a key that shows it is nobody's any more.
    #[serde(default, skip_serializing)]
    d: Option<Value>,
}

/// The public half of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// What a signed text says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    alg: String,
    /// What kind of text it is, such as `at+jwt`.
    pub typ: String,
    /// The name of the key that signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// The key that signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwk: Option<PublicJwk>,
    /// What a reader must understand or refuse the text; nothing of the kind is understood here.
    #[serde(default, skip_serializing)]
    crit: Option<Value>,
}

/// A text that has been read, and not yet held to a key.
#[derive(Debug)]
pub struct Signed<'a, C> {
    /// What it says of itself.
    pub header: Header,
    /// What it says.
    pub claims: C,
    text: &'a str,
    signature: Signature,
}

impl Header {
    /// A kind of text, signed by the key with this name.
    pub fn new(typ: &str, kid: &str) -> Self {
        Self {
            alg: ALGORITHM.to_owned(),
            typ: typ.to_owned(),
            kid: Some(kid.to_owned()),
            jwk: None,
            crit: None,
        }
    }
}

impl<'a, C: DeserializeOwned> Signed<'a, C> {
    /// Reads a text; nothing when it is none, or signed in another way.
    pub fn read(whole: &'a str) -> Option<Self> {
        let (text, signature) = whole.rsplit_once('.')?;
        let (header, claims) = text.split_once('.')?;
        let header: Header = part(header).filter(|header: &Header| header.is_known())?;
        Some(Self {
            header,
            claims: part(claims)?,
            text,
            signature: Signature::from_slice(&decoded(signature)?).ok()?,
        })
    }
}

impl<C> Signed<'_, C> {
    /// Whether the owner of this key signed it.
    pub fn is_by(&self, key: &PublicKey) -> bool {
        key.0.verify(self.text.as_bytes(), &self.signature).is_ok()
    }
}

impl Header {
    fn is_known(&self) -> bool {
        self.alg == ALGORITHM && self.crit.is_none()
    }
}

impl PublicKey {
    /// The key of a JSON; nothing when that is no public key on the curve.
    pub fn read(jwk: &PublicJwk) -> Option<Self> {
        let is_ours = jwk.kty == "EC" && jwk.crv == "P-256" && jwk.d.is_none();
        let (x, y) = (decoded(&jwk.x)?, decoded(&jwk.y)?);
        let is_whole = is_ours && x.len() == COORDINATE && y.len() == COORDINATE;
        let point = [&[BOTH_COORDINATES], x.as_slice(), y.as_slice()].concat();
        VerifyingKey::from_sec1_bytes(&point).ok().filter(|_| is_whole).map(Self)
    }

    /// The public half of a pair.
    pub fn of(pair: &SigningKey) -> Self {
        Self(*pair.verifying_key())
    }

    /// The key as JSON.
    pub fn jwk(&self) -> PublicJwk {
        let point = self.0.to_sec1_point(false);
        let coordinate = |coordinate: Option<&_>| coordinate.map(|bytes: &p256::FieldBytes| encoded(bytes));
        PublicJwk {
            crv: "P-256".to_owned(),
            kty: "EC".to_owned(),
            x: coordinate(point.x()).unwrap_or_default(),
            y: coordinate(point.y()).unwrap_or_default(),
            d: None,
        }
    }

    /// What the key is known by (RFC 7638).
    pub fn thumbprint(&self) -> String {
        let PublicJwk { crv, kty, x, y, .. } = self.jwk();
        digest(&format!(r#"{{"crv":"{crv}","kty":"{kty}","x":"{x}","y":"{y}"}}"#))
    }
}

/// A text with these claims, signed.
pub fn sign(header: &Header, claims: &impl Serialize, pair: &SigningKey) -> serde_json::Result<String> {
    let part = |part: &[u8]| encoded(part);
    let text = format!("{}.{}", part(&serde_json::to_vec(header)?), part(&serde_json::to_vec(claims)?));
    let signature: Signature = pair.sign(text.as_bytes());
    Ok(format!("{text}.{}", encoded(&signature.to_bytes())))
}

/// The claims of a text that nobody has held to a key: for a log, and for nothing that is decided.
pub fn unproven<C: DeserializeOwned>(whole: &str) -> Option<C> {
    part(whole.split('.').nth(1)?)
}

/// The SHA-256 of a text, as tokens and proofs write it.
pub fn digest(text: &str) -> String {
    encoded(&Sha256::digest(text))
}

/// A text that nobody can guess, to name one thing by.
pub fn unguessable() -> String {
    encoded(&<[u8; 16]>::generate())
}

/// Bytes as signed texts write them.
pub fn encoded(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

fn part<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_slice(&decoded(text)?).ok()
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    Base64UrlUnpadded::decode_vec(text).ok()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use serde_json::json;

    use super::*;

    /// The key and the text of RFC 7515, appendix A.3.
    const X: &str = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    const Y: &str = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
    const HEADER: &str = "eyJhbGciOiJFUzI1NiJ9";
    const CLAIMS: &str =
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const SIGNATURE: &str =
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    fn published() -> PublicJwk {
        serde_json::from_value(json!({ "kty": "EC", "crv": "P-256", "x": X, "y": Y })).unwrap()
    }

    #[test]
    fn the_published_signature_is_good_and_no_other_text_has_it() {
        let key = PublicKey::read(&published()).unwrap();
        let signature = Signature::from_slice(&decoded(SIGNATURE).unwrap()).unwrap();
        let header = Header::new("", "");
        for (text, is_good) in [(format!("{HEADER}.{CLAIMS}"), true), (format!("{HEADER}.{HEADER}"), false)] {
            let signed = Signed { header: header.clone(), claims: (), text: &text, signature };
            assert_eq!(signed.is_by(&key), is_good);
        }
        assert_eq!(key.jwk(), published());
    }

    #[test]
    fn what_is_signed_is_read_again() {
        let pair = SigningKey::generate();
        let whole = sign(&Header::new("x+jwt", "k"), &json!({ "a": 1 }), &pair).unwrap();
        let signed = Signed::<Value>::read(&whole).unwrap();
        assert_eq!((signed.claims.clone(), signed.header.typ.as_str()), (json!({ "a": 1 }), "x+jwt"));
        assert!(signed.is_by(&PublicKey::of(&pair)));
        assert!(!signed.is_by(&PublicKey::of(&SigningKey::generate())));
        assert_eq!(unproven::<Value>(&whole).unwrap(), json!({ "a": 1 }));
    }

    #[test]
    fn another_algorithm_and_what_must_be_understood_are_not_read() {
        let claims = encoded(b"{}");
        let read = |header: Value| {
            let whole = format!("{}.{claims}.{SIGNATURE}", encoded(header.to_string().as_bytes()));
            Signed::<Value>::read(&whole).is_some()
        };
        assert!(read(json!({ "alg": "ES256", "typ": "x" })));
        for alg in ["none", "None", "HS256", "ES384", "es256", ""] {
            assert!(!read(json!({ "alg": alg, "typ": "x" })), "{alg}");
        }
        assert!(!read(json!({ "alg": "ES256", "typ": "x", "crit": ["b64"], "b64": false })));
        for whole in ["", ".", "..", "a.b.c", &format!("{HEADER}.{claims}.")] {
            assert!(Signed::<Value>::read(whole).is_none(), "{whole}");
        }
    }

    #[test]
    fn only_a_public_key_on_the_curve_is_one() {
        for (name, value) in [
            ("kty", json!("RSA")),
            ("crv", json!("P-384")),
            ("x", json!(Y)),
            ("y", json!(&Y[..40])),
            ("d", json!(X)),
        ] {
            let mut jwk = json!({ "kty": "EC", "crv": "P-256", "x": X, "y": Y });
            *jwk.get_mut(name).unwrap_or(&mut Value::Null) = value.clone();
            if name == "d" {
                jwk.as_object_mut().unwrap().insert(name.to_owned(), value);
            }
            assert!(PublicKey::read(&serde_json::from_value(jwk).unwrap()).is_none(), "{name}");
        }
    }

    #[test]
    fn a_thumbprint_is_the_standard_s() {
        let key = PublicKey::read(&published()).unwrap();
        assert_eq!(key.thumbprint(), digest(&serde_json::to_string(&published()).unwrap()));
        assert_eq!(digest(""), "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    }
}
