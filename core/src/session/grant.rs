//! The two questions to the token endpoint, and its answer (RFC 6749, sections 4.1.3, 5 and 6).

use super::object::Object;
use super::{Config, Returned, Secret, Token};
use form_urlencoded::Serializer;
use std::fmt;

/// What a token request says, as `application/x-www-form-urlencoded`. It cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Form(String);

impl fmt::Debug for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Form")
    }
}

impl Form {
    /// Redeems a code that came back to `redirect_uri` (RFC 7636, section 4.5).
    pub fn of_code(config: &Config, redirect_uri: &str, returned: &Returned) -> Self {
        Self::new(&[
            ("grant_type", "authorization_code"),
            ("client_id", &config.client_id),
            ("redirect_uri", redirect_uri),
            ("code", returned.code.expose()),
            ("code_verifier", returned.verifier.expose()),
        ])
    }

    /// Asks for a token for one audience (RFC 8707, section 2.2).
    pub fn of_audience(config: &Config, refresh: &Secret, audience: &str) -> Self {
        Self::new(&[
            ("grant_type", "refresh_token"),
            ("client_id", &config.client_id),
            ("refresh_token", refresh.expose()),
            ("resource", audience),
        ])
    }

    /// For the one place that sends it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    fn new(fields: &[(&str, &str)]) -> Self {
        Self(Serializer::new(String::new()).extend_pairs(fields).finish())
    }
}

/// What the token endpoint granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// The access token.
    pub access: Token,
    /// Milliseconds that it lasts.
    pub lasts: i64,
    /// The refresh token, when there is a new one.
    pub refresh: Option<Secret>,
    /// The ID token, when there is one.
    pub id_token: Option<Secret>,
}

/// Why it granted nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoGrant {
    /// What was shown to it is spent, withdrawn or over (`invalid_grant`).
    Over,
    /// It will not, such as for this audience (RFC 8707, section 2: `invalid_target`).
    Refused,
    /// It cannot now, or its answer makes no sense.
    Unavailable,
}

/// Seconds that a token is taken to last whose lifetime is not told: that is recommended, not required (RFC 6749, section
/// 5.1).
const UNTOLD_LIFETIME: i64 = 60;
/// Seconds that a token is taken to last at most.
const LONGEST_LIFETIME: i64 = 86_400;

impl Granted {
    /// Reads the token endpoint's answer.
    pub fn read(status: u16, body: &[u8]) -> Result<Self, NoGrant> {
        let said = Object::read(body);
        if status != 200 {
            return Err(match (status, said.as_ref().and_then(|said| said.text("error"))) {
                (400 | 401, Some("invalid_grant")) => NoGrant::Over,
                (400..=499, _) => NoGrant::Refused,
                _ => NoGrant::Unavailable,
            });
        }
        let said = said.ok_or(NoGrant::Unavailable)?;
        let bound = match said.text("token_type").map(str::to_ascii_lowercase).as_deref() {
            Some("dpop") => true,
            Some("bearer") => false,
            _ => return Err(NoGrant::Unavailable),
        };
        let access = said.text("access_token").filter(|token| is_header_safe(token));
        let secret = |name: &str| said.text(name).map(Secret::new);
        Ok(Self {
            access: Token::new(access.ok_or(NoGrant::Unavailable)?, bound),
            lasts: said.number("expires_in").unwrap_or(UNTOLD_LIFETIME).clamp(0, LONGEST_LIFETIME) * 1_000,
            refresh: secret("refresh_token"),
            id_token: secret("id_token"),
        })
    }
}

/// Whether it is a token by its letters (RFC 6750, section 2.1), so that it cannot say more than itself in a header.
fn is_header_safe(token: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
    token.bytes().all(is_letter)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::session::tests::config;

    #[test]
    fn a_form_says_what_it_means() {
        let form = Form::of_audience(&config(), &Secret::new("a&b=c"), "https://skat.example/");
        let said = "grant_type=refresh_token&client_id=overblik&refresh_token=a%26b%3Dc&resource=https%3A%2F%2Fskat.example%2F";
        assert_eq!((form.expose(), format!("{form:?}").as_str()), (said, "Form"));
    }

    #[test]
    fn a_grant_is_read_and_a_refusal_told_apart() {
        let read = |status, body: &str| Granted::read(status, body.as_bytes());
        let granted =
            read(200, r#"{"access_token":"a.b","token_type":"DPoP","expires_in":300,"scope":"x"}"#).unwrap();
        assert_eq!(
            (granted.access, granted.lasts, granted.refresh),
            (Token::new("a.b", true), 300_000, None)
        );
        let bearer = read(200, r#"{"access_token":"a","token_type":"bearer"}"#).unwrap();
        assert_eq!((bearer.access.is_bound(), bearer.lasts), (false, 60_000));
        for (status, body, refused) in [
            (400, r#"{"error":"invalid_grant"}"#, NoGrant::Over),
            (400, r#"{"error":"invalid_target"}"#, NoGrant::Refused),
            (503, "down", NoGrant::Unavailable),
            (200, "<html>", NoGrant::Unavailable),
            (200, r#"{"access_token":"a","token_type":"mac"}"#, NoGrant::Unavailable),
            (200, r#"{"access_token":"a\r\nb","token_type":"DPoP"}"#, NoGrant::Unavailable),
        ] {
            assert_eq!(read(status, body), Err(refused), "{body}");
        }
    }
}
