//! How one signs in here, as the operator has set it up: which login service, what its claims are called, and how long
//! a sign-in lasts. It owns the reading of the page's `overblik-sign-in`.

use super::SignInFault;
use super::object::Object;
use crate::model::Link;

/// Milliseconds that a warning gives at least (WCAG 2.2, success criterion 2.2.1).
pub const SHORTEST_WARNING: i64 = 20_000;

/// The set-up. Times are milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The login service's identifier, to the letter.
    pub issuer: Box<str>,
    /// The name under which it knows the portal.
    pub client_id: Box<str>,
    /// The claim that holds the person's name.
    pub name_claim: Box<str>,
    /// The claim that holds the level of assurance (NSIS); none when the service lets nobody in below the right one.
    pub level_claim: Option<Box<str>>,
    /// The levels that are high enough.
    pub levels: Vec<Box<str>>,
    /// Whether a refresh token is used up by being used, so that tokens are asked for one at a time.
    pub rotates: bool,
    /// How long a sign-in lasts after the person was last there.
    pub idle: i64,
    /// How long it lasts at most.
    pub absolute: i64,
    /// How long before its end there is a warning.
    pub warn: i64,
}

impl Config {
    /// Reads it; `None` when there is none, or none that is safe to use.
    pub fn read(json: &str) -> Option<Self> {
        let set_up = Object::read(json.as_bytes())?;
        let issuer = Link::new(set_up.text("issuer")?)?;
        let millis = |name: &str| Some(set_up.number(name)?.saturating_mul(1_000).max(SHORTEST_WARNING));
        Some(Self {
            issuer: issuer.as_str().into(),
            client_id: set_up.text("client_id")?.into(),
            name_claim: set_up.text("name_claim")?.into(),
            level_claim: set_up.text("level_claim").map(Into::into),
            levels: set_up.texts("levels"),
            rotates: set_up.flag("rotates"),
            idle: millis("idle_s")?,
            absolute: millis("absolute_s")?,
            warn: millis("warn_s")?,
        })
    }

    /// Where the login service describes itself (OpenID Connect Discovery 1.0, section 4): `public/sign_in.js` asks there
    /// too.
    pub fn discovery(&self) -> String {
        let issuer = self.issuer.strip_suffix('/').unwrap_or(&self.issuer);
        format!("{issuer}/.well-known/openid-configuration")
    }

    /// Whether this level of assurance is high enough.
    pub fn accepts(&self, level: Option<&str>) -> bool {
        self.level_claim.is_none() || level.is_some_and(|level| self.levels.iter().any(|one| **one == *level))
    }

    /// What is wrong with a level that is not, whatever the service calls the one that is.
    pub fn too_low(&self) -> SignInFault {
        let takes = |name| self.levels.iter().any(|level| level.to_ascii_lowercase().ends_with(name));
        if takes("high") && !takes("substantial") { SignInFault::NotHigh } else { SignInFault::TooLow }
    }
}
