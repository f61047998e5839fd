//! The login service of a played visit: it describes itself, lets one person in, and hands out for each source the token
//! that the simulator's own key has signed.

use crate::country::Country;
use base64ct::{Base64UrlUnpadded, Encoding};
use overblik_core::portal::{PageEvent, Secret};
use overblik_core::sources::Response;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const VERIFIER: &str = "a verifier";

pub struct Login<'a> {
    country: &'a Country,
    person: &'a str,
}

impl<'a> Login<'a> {
    pub fn of(country: &'a Country, person: &'a str) -> Self {
        Self { country, person }
    }

    /// The page opens, knowing where one signs in.
    pub fn page_opens(&self) -> PageEvent {
        let sign_in = json!({
            "issuer": self.country.issuer(),
            "client_id": "overblik",
            "name_claim": "name",
            "idle_s": 1_800,
            "absolute_s": 28_800,
            "warn_s": 300,
        });
        let (sign_in, origin) = (sign_in.to_string(), "http://overblik.localhost".to_owned());
        PageEvent::Open { sign_in, origin, kept: Box::default() }
    }

    /// The browser comes back with a code.
    pub fn returns(&self) -> PageEvent {
        let answer = format!("code={}&state={}", self.person, derived("state"));
        PageEvent::Returned { answer: Secret::new(answer), verifier: Secret::new(VERIFIER) }
    }

    /// What it says of itself.
    pub fn description(&self) -> Response {
        let issuer = self.country.issuer();
        good(&json!({ "issuer": issuer, "token_endpoint": format!("{issuer}/token") }))
    }

    /// Its answer to a form: a token for the source whose audience stands in it, or what a code is worth.
    pub fn redeem(&self, form: &str) -> Response {
        let resource = form.split('&').find_map(|field| field.strip_prefix("resource="));
        let granted = match resource {
            Some(audience) => json!({
                "access_token": self.country.token(self.country.source_for(audience), self.person),
                "token_type": "Bearer",
                "expires_in": 300,
            }),
            None => json!({
                "access_token": "a",
                "token_type": "Bearer",
                "expires_in": 300,
                "refresh_token": "r",
                "id_token": self.id_token(),
            }),
        };
        good(&granted)
    }

    fn id_token(&self) -> String {
        let now = Country::now().millis() / 1_000;
        let claims = json!({
            "iss": self.country.issuer(),
            "aud": "overblik",
            "sub": self.person,
            "iat": now, "auth_time": now,
            "exp": now + 3_600,
            "nonce": derived("nonce"),
            "name": self.person,
        });
        format!("e30.{}.c2ln", Base64UrlUnpadded::encode_string(claims.to_string().as_bytes()))
    }
}

/// State and nonce, as the portal derives them.
fn derived(purpose: &str) -> String {
    Base64UrlUnpadded::encode_string(&Sha256::digest(format!("{purpose}.{VERIFIER}")))
}

fn good(answer: &Value) -> Response {
    let body = answer.to_string().into_bytes();
    Response { status: 200, content_type: "application/json".to_owned(), body, ..Response::default() }
}
