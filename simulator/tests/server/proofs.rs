//! Tokens bound to a key: each request comes with a proof of its own, made for it, now, by that key.

use serde_json::{Value, json};

use crate::client::{Answer, ask};
use crate::fixture::{Fixture, SOMEBODY, lists, options, simulator, start};
use crate::signer::{Key, base64, hash, now};
use crate::tokens::{claims, logged, with};

/// Somebody with a key, and a token that is bound to it.
struct Owner<'a> {
    simulator: &'a Fixture,
    source: &'static str,
    key: Key,
    token: String,
}

impl<'a> Owner<'a> {
    fn at(simulator: &'a Fixture, source: &'static str) -> Self {
        let key = Key::new();
        let token = simulator.bound_token(SOMEBODY, source, &key.thumbprint());
        Self { simulator, source, key, token }
    }

    fn url(&self, path: &str) -> String {
        format!("{}/overblik/v1/{path}", self.simulator.origin_of(self.source))
    }

    /// What a good proof for `GET` of the source's first list says.
    fn claims(&self) -> Value {
        json!({
            "jti": base64(&Key::new().point()[..16]),
            "htm": "GET",
            "htu": self.url(lists(self.source)[0]),
            "iat": now(),
            "ath": hash(&self.token),
        })
    }

    /// The answer to a question about that list with this proof.
    fn ask(&self, proof: &str) -> Answer {
        self.ask_with(&[("Authorization", &format!("DPoP {}", self.token)), ("DPoP", proof)])
    }

    fn ask_with(&self, headers: &[(&str, &str)]) -> Answer {
        self.simulator.api_with(self.source, &format!("{}?limit=3", lists(self.source)[0]), headers)
    }

    /// It is turned away with this error, for this reason.
    fn refused(&self, answer: &Answer, challenge: &str, why: &str) {
        assert_eq!((answer.status, answer.problem().as_str()), (401, "security"), "{why}");
        assert_eq!(answer.header("www-authenticate"), challenge, "{why}");
        assert_eq!(answer.header("dpop-nonce").is_empty(), !challenge.contains("use_dpop_nonce"), "{why}");
        let entry = logged(self.simulator, self.source);
        assert_eq!(entry["refused"], why, "{entry}");
    }

    fn refuses_proof(&self, proof: &str, why: &str) {
        self.refused(&self.ask(proof), BAD_PROOF, why);
    }
}

const BAD_PROOF: &str = r#"DPoP error="invalid_dpop_proof", algs="ES256""#;
const BAD_TOKEN: &str = r#"DPoP error="invalid_token", algs="ES256""#;
const WANTS_NONCE: &str = r#"DPoP error="use_dpop_nonce", algs="ES256""#;

#[test]
fn a_proof_is_good_once() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "skat");
    let claims = owner.claims();
    let proof = owner.key.proof(&claims);
    assert_eq!(owner.ask(&proof).status, 200);
    let entry = logged(&simulator, "skat");
    let audience = format!("{}/", simulator.origin_of("skat"));
    assert_eq!((&entry["scheme"], &entry["audience"]), (&json!("DPoP"), &json!(audience)));
    assert_eq!((&entry["refused"], &entry["authorized"]), (&Value::Null, &json!(true)));
    owner.refuses_proof(&proof, "proof: used");
    // Signed anew it is the same proof still, by its name.
    owner.refuses_proof(&owner.key.proof(&with(claims, json!({ "iat": now() - 1 }))), "proof: used");
    assert_eq!(owner.ask(&owner.key.proof(&owner.claims())).status, 200);
}

#[test]
fn one_person_s_proof_uses_up_nobody_else_s() {
    let simulator = start(&options());
    let (one, other) = (Owner::at(&simulator, "skat"), Owner::at(&simulator, "skat"));
    for owner in [one, other] {
        let claims = with(owner.claims(), json!({ "jti": "the same" }));
        assert_eq!(owner.ask(&owner.key.proof(&claims)).status, 200);
    }
}

#[test]
fn a_bound_token_is_worth_nothing_without_its_proof() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "skat");
    let bearer = format!("Bearer {}", owner.token);
    let challenge = r#"Bearer error="invalid_token", DPoP algs="ES256""#;
    owner.refused(&owner.ask_with(&[("Authorization", &bearer)]), challenge, "bound");
    let proof = owner.key.proof(&owner.claims());
    owner.refused(&owner.ask_with(&[("Authorization", &bearer), ("DPoP", &proof)]), challenge, "bound");
    let bound = format!("DPoP {}", owner.token);
    owner.refused(&owner.ask_with(&[("Authorization", &bound)]), BAD_PROOF, "no proof");
    let twice = [("Authorization", bound.as_str()), ("DPoP", &proof), ("DPoP", &proof)];
    owner.refused(&owner.ask_with(&twice), BAD_PROOF, "no proof");
    assert_eq!(owner.ask(&proof).status, 200);
    // The name of a scheme is read in any case.
    let lower = format!("dpop {}", owner.token);
    let again = owner.key.proof(&owner.claims());
    assert_eq!(owner.ask_with(&[("Authorization", &lower), ("DPoP", &again)]).status, 200);
}

#[test]
fn a_token_that_is_bound_to_nothing_is_no_use_with_a_proof() {
    let simulator = start(&options());
    let mut owner = Owner::at(&simulator, "skat");
    owner.token = simulator.token(SOMEBODY, "skat").replace("Bearer ", "");
    owner.refused(&owner.ask(&owner.key.proof(&owner.claims())), BAD_TOKEN, "unbound");
    // What is wrong with the token itself is looked at first.
    owner.token = Key::new().token(&claims(&simulator, "skat"));
    owner.refused(&owner.ask(&owner.key.proof(&owner.claims())), BAD_TOKEN, "signature");
}

#[test]
fn a_proof_is_for_one_request() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "fjordby");
    let url = owner.url(lists("fjordby")[0]);
    for (others, why) in [
        (json!({ "htm": "POST" }), "proof: method"),
        (json!({ "htm": "get" }), "proof: method"),
        (json!({ "htu": owner.url("payments") }), "proof: url"),
        (json!({ "htu": format!("{url}?limit=3") }), "proof: url"),
        (json!({ "htu": url.replace("fjordby.localhost", "localhost") }), "proof: url"),
        (
            json!({ "htu": url.replace(&simulator.origin_of("fjordby"), &simulator.origin_of("skat")) }),
            "proof: url",
        ),
        (json!({ "ath": hash(&simulator.token(SOMEBODY, "fjordby")) }), "proof: token"),
        (json!({ "ath": null }), "proof: unreadable"),
        (json!({ "jti": null }), "proof: unreadable"),
        (json!({ "iat": null }), "proof: unreadable"),
    ] {
        owner.refuses_proof(&owner.key.proof(&with(owner.claims(), others)), why);
    }
    assert_eq!(owner.ask(&owner.key.proof(&owner.claims())).status, 200);
}

#[test]
fn a_proof_is_by_the_token_s_own_key() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "fjordby");
    let (claims, thief) = (owner.claims(), Key::new());
    owner.refuses_proof(&thief.proof(&claims), "proof: key");
    let header = |alg: &str, typ: &str, jwk: Value| json!({ "alg": alg, "typ": typ, "jwk": jwk });
    let public = owner.key.jwk();
    owner.refuses_proof(
        &thief.sign(&header("ES256", "dpop+jwt", public.clone()), &claims),
        "proof: signature",
    );
    let mut shown = public.clone();
    shown["d"] = json!("c2VjcmV0");
    let mut other_curve = public.clone();
    other_curve["crv"] = json!("P-384");
    for header in [
        header("ES256", "JWT", public.clone()),
        header("ES256", "at+jwt", public.clone()),
        header("none", "dpop+jwt", public.clone()),
        header("HS256", "dpop+jwt", public),
        header("ES256", "dpop+jwt", Value::Null),
        header("ES256", "dpop+jwt", shown),
        header("ES256", "dpop+jwt", other_curve),
        header("ES256", "dpop+jwt", json!({ "kty": "oct", "k": "c2VjcmV0" })),
    ] {
        owner.refuses_proof(&owner.key.sign(&header, &claims), "proof: unreadable");
    }
    for nonsense in ["", "a.b.c", "demo"] {
        owner.refuses_proof(nonsense, "proof: unreadable");
    }
    // None of that has used the proof up.
    assert_eq!(owner.ask(&owner.key.proof(&claims)).status, 200);
}

#[test]
fn whose_clock_is_off_gets_a_nonce_and_is_let_in_with_it() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "skat");
    for off in [-86_400, -65, 65, 86_400] {
        let late = || with(owner.claims(), json!({ "iat": now() + off }));
        let answer = owner.ask(&owner.key.proof(&late()));
        owner.refused(&answer, WANTS_NONCE, "proof: time");
        let nonce = answer.header("dpop-nonce");
        let proof = owner.key.proof(&with(late(), json!({ "nonce": nonce })));
        let answer = owner.ask(&proof);
        assert_eq!((answer.status, answer.header("dpop-nonce")), (200, ""), "{off}");
        owner.refuses_proof(&proof, "proof: used");
    }
    for off in [-50, 50] {
        let proof = owner.key.proof(&with(owner.claims(), json!({ "iat": now() + off })));
        assert_eq!(owner.ask(&proof).status, 200, "{off}");
    }
}

#[test]
fn a_nonce_is_the_authority_s_own_or_none() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "skat");
    let other = Owner::at(&simulator, "fjordby");
    let late = with(other.claims(), json!({ "iat": now() - 600 }));
    let foreign = other.ask(&other.key.proof(&late)).header("dpop-nonce").to_owned();
    assert!(foreign.len() >= 16, "{foreign}");
    for nonce in [foreign.as_str(), "made up", ""] {
        let answer = owner.ask(&owner.key.proof(&with(owner.claims(), json!({ "nonce": nonce }))));
        owner.refused(&answer, WANTS_NONCE, "proof: nonce");
        assert_ne!(answer.header("dpop-nonce"), nonce);
        let nonce = answer.header("dpop-nonce");
        let answer = owner.ask(&owner.key.proof(&with(owner.claims(), json!({ "nonce": nonce }))));
        assert_eq!(answer.status, 200);
    }
}

#[test]
fn pages_of_the_portal_may_read_the_nonce() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "skat");
    let proof = owner.key.proof(&with(owner.claims(), json!({ "iat": 0 })));
    let (portal, bound) = (simulator.origin(), format!("DPoP {}", owner.token));
    let answer = owner.ask_with(&[("Origin", &portal), ("Authorization", &bound), ("DPoP", &proof)]);
    owner.refused(&answer, WANTS_NONCE, "proof: time");
    assert_eq!(answer.header("access-control-allow-origin"), portal);
    let exposed = answer.header("access-control-expose-headers");
    assert!(exposed.contains("dpop-nonce") && exposed.contains("www-authenticate"), "{exposed}");
}

#[test]
fn a_bystander_checks_the_same() {
    let simulator = start(&options());
    let owner = Owner::at(&simulator, "vibelund");
    let proof = owner.key.proof(&owner.claims());
    assert_eq!(owner.ask(&proof).status, 200);
    owner.refuses_proof(&proof, "proof: used");
    let late = owner.key.proof(&with(owner.claims(), json!({ "iat": 0 })));
    owner.refused(&owner.ask(&late), WANTS_NONCE, "proof: time");
}

#[test]
fn every_kind_of_question_can_be_asked_with_a_proof() {
    let simulator = simulator();
    let owner = Owner::at(simulator, "cpr");
    let bound = format!("DPoP {}", owner.token);
    let asked = |method: &str, path: &str, body: &str| {
        let url = owner.url(path);
        let proof = owner.key.proof(&with(owner.claims(), json!({ "htm": method, "htu": url })));
        let headers =
            [("Authorization", bound.as_str()), ("DPoP", &proof), ("Content-Type", "application/json")];
        ask(&simulator.place("cpr"), &format!("{method} /overblik/v1/{path}"), &headers, body).unwrap()
    };
    assert_eq!(asked("GET", "relations", "").status, 200);
    let list = asked("GET", "registrations", "").json();
    let id = list["items"][0]["id"].as_str().unwrap();
    assert_eq!(asked("GET", &format!("registrations/{id}"), "").status, 200);
    let body = r#"{"channel":"nemsms","phone":"12345678","lang":"da"}"#;
    let begun = asked("POST", "subscriptions", body);
    assert_eq!(begun.status, 201);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(asked("DELETE", &format!("subscriptions/{id}"), "").status, 204);
}
