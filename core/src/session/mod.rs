//! Who is signed in, and how that came about: OpenID Connect's code flow with PKCE and DPoP, from the browser's return
//! to log-off. It owns what is believed, what is kept and for how long; it asks nobody, and draws no random number.

mod config;
mod digest;
mod expiry;
mod fault;
mod grant;
mod id_token;
mod issuer;
mod object;
mod proof;
mod returned;
mod secret;
mod tokens;

use crate::model::{Instant, SourceId};
pub use config::Config;
pub use digest::NameKey;
pub use expiry::{Expiry, Left};
pub use fault::SignInFault;
pub use grant::{Form, Granted, NoGrant};
pub use id_token::Identity;
pub use issuer::Issuer;
pub use proof::{Proof, PublicKey, with_signature};
pub use returned::{NoCode, Returned};
pub use secret::{Secret, Token};
pub use tokens::Tokens;

/// A person who is signed in.
#[derive(Debug)]
pub struct Session {
    /// How one signs in here.
    pub config: Config,
    /// The login service.
    pub issuer: Issuer,
    /// The person's name.
    pub name: Box<str>,
    /// The access tokens.
    pub tokens: Tokens,
    /// How long it lasts.
    pub expiry: Expiry,
    names: NameKey,
    /// Milliseconds that the login service's clock is ahead of ours.
    ahead: i64,
}

impl Session {
    /// Begins with what the token endpoint granted for a code.
    pub fn begin(
        config: Config,
        issuer: Issuer,
        returned: &Returned,
        granted: Granted,
        now: Instant,
    ) -> Result<Self, SignInFault> {
        let Granted { refresh, id_token, .. } = granted;
        let (refresh, id_token) = refresh.zip(id_token).ok_or(SignInFault::Refused)?;
        let identity = Identity::read(&id_token, &returned.verifier, &config)?;
        Ok(Self {
            name: identity.name,
            names: NameKey::of(identity.subject.expose()),
            tokens: Tokens::new(refresh, config.rotates),
            expiry: Expiry::new(&config, now, identity.signed_in_for.saturating_mul(1_000)),
            ahead: identity.written.saturating_mul(1_000).saturating_sub(now.millis()),
            config,
            issuer,
        })
    }

    /// Milliseconds that the login service's clock is ahead of ours.
    pub fn ahead(&self) -> i64 {
        self.ahead
    }

    /// The clock that it is told the time by is put so many milliseconds ahead.
    pub fn mend_clock(&mut self, millis: i64) {
        self.ahead = self.ahead.saturating_sub(millis);
        self.expiry.mend_clock(millis);
    }

    /// What tells the person from another one in the same browser: as opaque.
    pub fn person_key(&self) -> String {
        self.names.opaque("person")
    }

    /// A name for the page of one thing in addresses: as opaque, and no source's.
    pub fn opaque_item(&self, identity: &str) -> String {
        self.names.opaque(&["item ", identity].concat())
    }

    /// A name for the source in addresses: 16 hexadecimal digits that follow from source and person.
    pub fn opaque(&self, source: &SourceId) -> String {
        self.names.opaque(source.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may stop at the first surprise"
    )]
    use super::*;
    use base64ct::{Base64UrlUnpadded, Encoding};
    use serde_json::{Value, json};

    /// A set-up of half an hour, eight hours and five minutes.
    const SET_UP: &str = r#"{"issuer":"https://login.example","client_id":"overblik","name_claim":"name","level_claim":"loa",
        "levels":["Substantial","High"],"idle_s":1800,"absolute_s":28800,"warn_s":300}"#;

    /// It, read.
    pub fn config() -> Config {
        Config::read(SET_UP).unwrap()
    }

    /// An ID token of 1970 for Ida, with these claims changed.
    pub fn id_token(verifier: &Secret, change: &[(&str, Value)]) -> Secret {
        let mut claims = json!({"iss": "https://login.example", "aud": "overblik", "sub": "urn:ida", "iat": 1_000,
            "auth_time": 940, "exp": 4_600, "nonce": digest::nonce(verifier), "name": "Ida Prøvesen", "loa": "Substantial"});
        for (name, value) in change {
            claims[*name] = value.clone();
        }
        Secret::new(format!("e30.{}.c2ln", Base64UrlUnpadded::encode_string(claims.to_string().as_bytes())))
    }

    #[test]
    fn a_set_up_that_could_lead_astray_is_none() {
        let good = r#"{"issuer":"https://login.example","client_id":"a","name_claim":"name","idle_s":1,"absolute_s":1,"warn_s":1}"#;
        assert!(Config::read(good).is_some_and(|config| config.warn == 20_000 && config.accepts(None)));
        for bad in ["http://login.example", "javascript:alert(1)", ""] {
            assert!(Config::read(&good.replace("https://login.example", bad)).is_none(), "{bad}");
        }
        assert!(Config::read("").is_none());
    }

    #[test]
    fn a_login_service_is_found_by_its_name_with_or_without_a_slash_at_its_end() {
        // OpenID Connect Discovery 1.0, section 4.1: the slash goes before the rest of the address is put on.
        for (issuer, address) in [
            ("https://a.example", "https://a.example/.well-known/openid-configuration"),
            ("https://a.example/", "https://a.example/.well-known/openid-configuration"),
            ("https://a.example/auth/open", "https://a.example/auth/open/.well-known/openid-configuration"),
        ] {
            let found = Config { issuer: issuer.into(), ..config() };
            assert_eq!(found.discovery(), address);
            let read = Config::read(&SET_UP.replace("https://login.example", issuer));
            assert_eq!(read.map(|config| config.issuer), Some(issuer.into()));
        }
    }

    #[test]
    fn claims_and_levels_go_by_the_names_that_the_operator_gives_them() {
        let set_up = SET_UP
            .replace(r#""name_claim":"name""#, r#""name_claim":"mitid.identity_name""#)
            .replace(r#""level_claim":"loa""#, r#""level_claim":"mitid_loa""#)
            .replace(r#"["Substantial","High"]"#, r#"["SUBSTANTIAL","HIGH"]"#);
        let config = Config::read(&set_up).unwrap();
        let verifier = Secret::new("abc");
        let read = |level: &str| {
            let claims = [("mitid.identity_name", "Ida".into()), ("mitid_loa", Value::from(level))];
            Identity::read(&id_token(&verifier, &claims), &verifier, &config).map(|identity| identity.name)
        };
        assert_eq!(read("HIGH"), Ok("Ida".into()));
        assert_eq!(read("Substantial"), Err(SignInFault::TooLow), "it is the operator's words that count");
        assert_eq!(read("LOW"), Err(SignInFault::TooLow));
    }

    #[test]
    fn too_low_says_how_high_it_has_to_be() {
        let too_low = |levels: &str| {
            let config = Config::read(&SET_UP.replace(r#"["Substantial","High"]"#, levels)).unwrap();
            let verifier = Secret::new("abc");
            Identity::read(&id_token(&verifier, &[("loa", "Low".into())]), &verifier, &config).err()
        };
        assert_eq!(too_low(r#"["Substantial","High"]"#), Some(SignInFault::TooLow));
        assert_eq!(too_low(r#"["HIGH","SUBSTANTIAL"]"#), Some(SignInFault::TooLow));
        assert_eq!(
            too_low(r#"["https://data.gov.dk/concept/core/nsis/Substantial"]"#),
            Some(SignInFault::TooLow)
        );
        assert_eq!(too_low(r#"["High"]"#), Some(SignInFault::NotHigh));
    }

    #[test]
    fn the_set_up_that_is_shipped_warns_five_minutes_before_and_asks_for_substantial() {
        let shipped = Config::read(include_str!("../../../public/sign-in.json")).unwrap();
        assert_eq!(shipped.warn, 5 * 60_000);
        assert!(shipped.idle > shipped.warn && shipped.absolute > shipped.idle);
        assert_eq!(shipped.level_claim.as_deref(), Some("https://data.gov.dk/concept/core/nsis/loa"));
        let levels = ["High", "Substantial", "Low"].map(|level| shipped.accepts(Some(level)));
        assert_eq!((levels, shipped.accepts(None)), ([true, true, false], false));
    }

    #[test]
    fn another_service_s_description_is_not_taken() {
        let said = r#"{"issuer":"https://login.example","token_endpoint":"https://login.example/token"}"#;
        assert!(Issuer::read(said.as_bytes(), &config()).is_ok_and(|issuer| !issuer.names_itself));
        let read = |from: &str, to: &str| Issuer::read(said.replace(from, to).as_bytes(), &config());
        assert_eq!(read("\"https://login.example\"", "\"https://evil.example\""), Err(SignInFault::Mismatch));
        assert_eq!(
            read("https://login.example/token", "http://login.example/token"),
            Err(SignInFault::Unavailable)
        );
        assert_eq!(read("}", ""), Err(SignInFault::Unavailable));
    }

    #[test]
    fn a_source_s_opaque_name_is_its_own_and_the_person_s() {
        let (ida, bo) = (NameKey::of("urn:ida"), NameKey::of("urn:bo"));
        assert_eq!(ida.opaque("skat"), ida.opaque("skat"));
        assert_ne!(ida.opaque("skat"), ida.opaque("su"));
        assert_ne!(ida.opaque("skat"), bo.opaque("skat"));
        assert_eq!(ida.opaque("skat").len(), 16);
    }
}
