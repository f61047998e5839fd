//! Who has signed in, from the ID token. It comes from the token endpoint itself, over the connection that the browser
//! has checked, so its signature need not be checked again (OpenID Connect Core 1.0, section 3.1.3.7, point 6).

use super::object::Object;
use super::{Config, Secret, SignInFault, digest};
use crate::json::Value;
use base64ct::{Base64UrlUnpadded, Encoding};

/// The person, and the login service's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The person's name; empty when the service does not tell it.
    pub name: Box<str>,
    /// The person's identifier at this service.
    pub subject: Secret,
    /// When the service wrote this, by its own clock: seconds since the Unix epoch.
    pub written: i64,
    /// Seconds that the person had been signed in there by then.
    pub signed_in_for: i64,
}

impl Identity {
    /// Reads the ID token that answers the sign-in with this verifier.
    pub fn read(id_token: &Secret, verifier: &Secret, config: &Config) -> Result<Self, SignInFault> {
        let claims = claims(id_token.expose()).ok_or(SignInFault::Mismatch)?;
        let claims = Object::read(&claims).ok_or(SignInFault::Mismatch)?;
        let text = |name: &str| claims.text(name);
        let (written, expires) =
            claims.number("iat").zip(claims.number("exp")).ok_or(SignInFault::Mismatch)?;
        let subject = text("sub").ok_or(SignInFault::Mismatch)?;
        let ours = text("iss") == Some(&config.issuer)
            && is_for(&claims, &config.client_id)
            && text("nonce") == Some(&digest::nonce(verifier))
            && expires > written;
        if !ours {
            return Err(SignInFault::Mismatch);
        }
        if !config.accepts(config.level_claim.as_deref().and_then(text)) {
            return Err(config.too_low());
        }
        // It was asked for by `max_age`, so it has to be there (section 2).
        let signed_in = claims.number("auth_time").ok_or(SignInFault::Mismatch)?;
        let name = text(&config.name_claim).unwrap_or_default();
        let signed_in_for = written.saturating_sub(signed_in).max(0);
        Ok(Self { name: name.into(), subject: Secret::new(subject), written, signed_in_for })
    }
}

/// Whether the token is for this client (section 3.1.3.7, points 3 to 5).
fn is_for(claims: &Object<'_>, client: &str) -> bool {
    let party = claims.text("azp");
    if let Some(audience) = claims.text("aud") {
        return audience == client && party.is_none_or(|party| party == client);
    }
    let all = claims.value("aud").and_then(Value::list).unwrap_or_default();
    let named = all.iter().any(|one| one.text().as_deref() == Some(client));
    named && party.map_or(all.len() == 1, |party| party == client)
}

/// The claims of a signed token (RFC 7515, section 3.1), still to be read: the second of three parts.
fn claims(token: &str) -> Option<Vec<u8>> {
    let mut parts = token.split('.');
    let (_header, payload, _signature) = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then(|| Base64UrlUnpadded::decode_vec(payload).ok())?
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::session::tests::{config, id_token};
    use serde_json::Value;

    fn read(change: &[(&str, Value)]) -> Result<Identity, SignInFault> {
        Identity::read(&id_token(&Secret::new("abc"), change), &Secret::new("abc"), &config())
    }

    #[test]
    fn who_it_is_and_what_time_it_is_there() {
        let identity = read(&[]).unwrap();
        assert_eq!(
            (&*identity.name, identity.subject.expose(), identity.written),
            ("Ida Prøvesen", "urn:ida", 1_000)
        );
        assert_eq!(read(&[("name", Value::Null)]).unwrap().name, "".into());
        assert!(read(&[("aud", serde_json::json!(["overblik"]))]).is_ok());
        assert!(read(&[("aud", serde_json::json!(["overblik", "b"])), ("azp", "overblik".into())]).is_ok());
    }

    #[test]
    fn a_token_of_another_sign_in_is_not_believed() {
        for change in [
            ("nonce", Value::from("other")),
            ("nonce", Value::Null),
            ("iss", "https://evil.example".into()),
            ("aud", "other".into()),
            ("aud", serde_json::json!(["overblik", "other"])),
            ("azp", "other".into()),
            ("sub", "".into()),
            ("exp", 1_000.into()),
            ("iat", Value::Null),
            ("auth_time", Value::Null),
        ] {
            assert_eq!(read(std::slice::from_ref(&change)), Err(SignInFault::Mismatch), "{change:?}");
        }
        for broken in ["", "a.b", "a.b.c", "a.e30.c", "a.e30.c.d"] {
            let read = Identity::read(&Secret::new(broken), &Secret::new("abc"), &config());
            assert_eq!(read, Err(SignInFault::Mismatch), "{broken}");
        }
    }

    #[test]
    fn too_low_a_level_is_told_apart() {
        assert_eq!(read(&[("loa", "Low".into())]), Err(SignInFault::TooLow));
        assert_eq!(read(&[("loa", Value::Null)]), Err(SignInFault::TooLow));
        assert!(read(&[("loa", "High".into())]).is_ok());
    }
}
