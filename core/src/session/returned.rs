//! What the browser brings back from the login service: the authorization response (RFC 6749, section 4.1.2), held to
//! the question it should answer before anything in it is believed.

use super::{Config, Issuer, Secret, SignInFault, digest};
use form_urlencoded::parse;

/// An authorization code that answers our question, and the verifier that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    pub(super) code: Secret,
    pub(super) verifier: Secret,
    named_issuer: bool,
}

/// Why there is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCode {
    /// Asked in silence, the login service knows nobody (OpenID Connect Core 1.0, section 3.1.2.6).
    Nobody,
    /// Something is wrong.
    Fault(SignInFault),
}

impl Returned {
    /// Reads the query that the browser came back with.
    pub fn read(answer: &Secret, verifier: &Secret, config: &Config) -> Result<Self, NoCode> {
        let one = |name: &str| parameter(answer.expose(), name);
        if verifier.expose().is_empty() {
            return Err(NoCode::Fault(SignInFault::Unfinished));
        }
        if one("state") != Some(digest::state(verifier)) {
            return Err(NoCode::Fault(SignInFault::Mismatch));
        }
        let issuer = one("iss");
        if issuer.as_deref().is_some_and(|issuer| *issuer != *config.issuer) {
            return Err(NoCode::Fault(SignInFault::Mismatch));
        }
        if let Some(error) = one("error") {
            return Err(why(&error, config));
        }
        let code = one("code").filter(|code| !code.is_empty()).map(Secret::new);
        let code = code.ok_or(NoCode::Fault(SignInFault::Refused))?;
        Ok(Self { code, verifier: verifier.clone(), named_issuer: issuer.is_some() })
    }

    /// Whether it is this login service's: one that always names itself has to have done so (RFC 9207, section 2.4).
    pub fn is_of(&self, issuer: &Issuer) -> bool {
        self.named_issuer || !issuer.names_itself
    }
}

fn why(error: &str, config: &Config) -> NoCode {
    match error {
        "login_required" | "interaction_required" | "consent_required" | "account_selection_required" => {
            NoCode::Nobody
        }
        "access_denied" => NoCode::Fault(SignInFault::Cancelled),
        "server_error" | "temporarily_unavailable" => NoCode::Fault(SignInFault::Unavailable),
        "unmet_authentication_requirements" => NoCode::Fault(config.too_low()),
        _ => NoCode::Fault(SignInFault::Refused),
    }
}

/// The value of a parameter that stands once in a query; one that is doubled is none (RFC 6749, section 3.1).
fn parameter(query: &str, name: &str) -> Option<String> {
    let mut values = parse(query.as_bytes()).filter(|(one, _)| one == name);
    let (_, value) = values.next()?;
    values.next().is_none().then(|| value.into_owned())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::session::tests::config;

    fn read(answer: &str) -> Result<Returned, NoCode> {
        let verifier = Secret::new("abc");
        let state = digest::state(&verifier);
        Returned::read(&Secret::new(answer.replace("STATE", &state)), &verifier, &config())
    }

    #[test]
    fn only_the_answer_to_our_question_is_believed() {
        let good = "code=x%2By&state=STATE&iss=https%3A%2F%2Flogin.example";
        let returned = read(good);
        assert_eq!(returned.as_ref().map(|returned| returned.code.expose()), Ok("x+y"));
        for bad in [
            "code=x&state=other",
            "code=x",
            "code=x&state=STATE&state=STATE",
            "code=x&state=STATE&iss=https%3A%2F%2Fevil.example",
            "error=access_denied&state=other",
        ] {
            assert_eq!(read(bad), Err(NoCode::Fault(SignInFault::Mismatch)), "{bad}");
        }
        for none in ["state=STATE", "code=&state=STATE", "code=a&code=b&state=STATE"] {
            assert_eq!(read(none), Err(NoCode::Fault(SignInFault::Refused)), "{none}");
        }
        let lost = Returned::read(&Secret::new(good), &Secret::new(""), &config());
        assert_eq!(lost, Err(NoCode::Fault(SignInFault::Unfinished)));
    }

    #[test]
    fn a_service_that_names_itself_has_to() {
        let token_endpoint = crate::model::Link::new("https://login.example/token").unwrap();
        let [silent, names] =
            [false, true].map(|names_itself| Issuer { token_endpoint: token_endpoint.clone(), names_itself });
        let unnamed = read("code=x&state=STATE").unwrap();
        assert!(unnamed.is_of(&silent) && !unnamed.is_of(&names));
        assert!(read("code=x&state=STATE&iss=https%3A%2F%2Flogin.example").unwrap().is_of(&names));
    }

    #[test]
    fn each_error_is_what_the_citizen_can_do_about_it() {
        let error = |error: &str| read(&format!("error={error}&state=STATE"));
        assert_eq!(error("login_required"), Err(NoCode::Nobody));
        assert_eq!(error("access_denied"), Err(NoCode::Fault(SignInFault::Cancelled)));
        assert_eq!(error("temporarily_unavailable"), Err(NoCode::Fault(SignInFault::Unavailable)));
        assert_eq!(error("invalid_scope"), Err(NoCode::Fault(SignInFault::Refused)));
    }
}
