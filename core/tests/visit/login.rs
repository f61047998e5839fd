//! A login service for the visits: it describes itself, redeems one code and grants tokens. Verifier, state and nonce
//! are fixed, and what follows from them was worked out with openssl.

use crate::authorities::json;
use crate::world::Answer;
use base64ct::{Base64UrlUnpadded, Encoding};
use overblik_core::federation::NetworkFault;
use overblik_core::model::Instant;
use overblik_core::sources::Response;

pub const ORIGIN: &str = "https://overblik.example";
pub const DISCOVERY: &str = "https://login.example/.well-known/openid-configuration";
pub const TOKEN_ENDPOINT: &str = "https://login.example/token";
/// How one signs in, for half an hour without activity and eight hours in all.
pub const SET_UP: &str = r#"{"issuer":"https://login.example","client_id":"overblik","name_claim":"name","level_claim":"loa",
    "levels":["Substantial","High"],"idle_s":1800,"absolute_s":28800,"warn_s":300}"#;
/// The same for as long as any visit here.
pub const LONG_SET_UP: &str = r#"{"issuer":"https://login.example","client_id":"overblik","name_claim":"name","level_claim":"loa",
    "levels":["Substantial","High"],"idle_s":8000000,"absolute_s":8000000,"warn_s":300}"#;
pub const VERIFIER: &str = "abc";
pub const STATE: &str = "mnYs9YAOyepxGijcc8vbRaJX-NSdJcQt9PE7iN_pyq0";
/// What the browser comes back with when all is well.
pub const ANSWER: &str =
    "code=c1&state=mnYs9YAOyepxGijcc8vbRaJX-NSdJcQt9PE7iN_pyq0&iss=https%3A%2F%2Flogin.example";
const NONCE: &str = "GLw2aFYVmaLNfpQPVP8lSPxvOEpqrf31InqZT1qP18A";

/// What the login service does. As it is made, it does all that is asked of it, at once.
pub struct Login {
    /// Milliseconds that each answer takes.
    pub delay: i64,
    /// Whether it answers at all.
    pub is_up: bool,
    /// The answer to its description, when it is not the right one.
    pub description: Option<Answer>,
    /// The answer for a form that holds this, instead of a grant.
    pub refusals: Vec<(&'static str, Answer)>,
    /// Milliseconds that its clock is ahead.
    pub ahead: i64,
    pub level: &'static str,
    pub nonce: &'static str,
    /// The last moment that a proof was for, by the portal's reckoning of the service's clock, less the service's own.
    pub last_error: i64,
    granted: u32,
}

impl Default for Login {
    fn default() -> Self {
        Self {
            delay: 0,
            is_up: true,
            description: None,
            refusals: Vec::new(),
            ahead: 0,
            level: "Substantial",
            nonce: NONCE,
            last_error: 0,
            granted: 0,
        }
    }
}

/// An error of the token endpoint.
pub fn error(error: &str) -> Answer {
    let body = format!(r#"{{"error":"{error}"}}"#).into_bytes();
    (
        0,
        Ok(Response {
            status: 400,
            content_type: "application/json".to_owned(),
            body,
            ..Response::default()
        }),
    )
}

impl Login {
    pub fn describe(&mut self) -> Answer {
        let said = format!(
            r#"{{"issuer":"https://login.example","token_endpoint":"{TOKEN_ENDPOINT}","authorization_response_iss_parameter_supported":true}}"#
        );
        self.answer(None, || json(&said))
    }

    pub fn redeem(&mut self, form: &str, now: Instant, at: Instant) -> Answer {
        self.last_error = at.since(now.after(self.ahead));
        self.granted += 1;
        let (number, id_token) = (self.granted, self.id_token(now));
        let refusal =
            self.refusals.iter().find(|(part, _)| form.contains(part)).map(|(_, answer)| answer.clone());
        self.answer(refusal, || match form.split("resource=urn%3A").nth(1) {
            Some(audience) => {
                json(&format!(r#"{{"access_token":"{audience}-{number}","token_type":"DPoP","expires_in":300}}"#))
            }
            None if form.contains("code=c1&code_verifier=abc") => json(&format!(
                r#"{{"access_token":"a","token_type":"DPoP","expires_in":300,"refresh_token":"r1","id_token":"{id_token}"}}"#
            )),
            None => error("invalid_grant"),
        })
    }

    fn answer(&self, instead: Option<Answer>, good: impl FnOnce() -> Answer) -> Answer {
        if !self.is_up {
            return (self.delay, Err(NetworkFault::Unreachable));
        }
        match instead.or_else(|| self.description.clone()) {
            Some(answer) => answer,
            None => (self.delay, good().1),
        }
    }

    fn id_token(&self, now: Instant) -> String {
        let written = now.after(self.ahead).millis() / 1_000;
        let claims = format!(
            r#"{{"iss":"https://login.example","aud":"overblik","sub":"urn:ida","iat":{written},"auth_time":{written},"exp":{},"nonce":"{}","name":"Ida Prøvesen","loa":"{}"}}"#,
            written + 3_600,
            self.nonce,
            self.level
        );
        format!("e30.{}.c2ln", Base64UrlUnpadded::encode_string(claims.as_bytes()))
    }
}
