//! What the login service says of itself (OpenID Connect Discovery 1.0, section 3), as far as it is needed here.

use super::object::Object;
use super::{Config, SignInFault};
use crate::model::Link;

/// The login service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// Where tokens are had.
    pub token_endpoint: Link,
    /// Whether every answer of it names it (RFC 9207, section 3).
    pub names_itself: bool,
}

impl Issuer {
    /// Reads the description of the login service that is set up.
    pub fn read(body: &[u8], config: &Config) -> Result<Self, SignInFault> {
        let said = Object::read(body).ok_or(SignInFault::Unavailable)?;
        if said.text("issuer") != Some(&config.issuer) {
            return Err(SignInFault::Mismatch);
        }
        let token_endpoint =
            said.text("token_endpoint").and_then(Link::new).ok_or(SignInFault::Unavailable)?;
        Ok(Self { token_endpoint, names_itself: said.flag("authorization_response_iss_parameter_supported") })
    }
}
