//! Access tokens: each authority takes what the login service made for it, now, and nothing else.

use serde_json::{Value, json};
use simulator::authorities::registered;
use simulator::options::Options;

use crate::client::Answer;
use crate::fixture::{Fixture, SOMEBODY, lists, options, simulator, start};
use crate::signer::{Key, base64, now, text, with_secret};

/// What a good token for this authority says.
pub fn claims(simulator: &Fixture, source: &str) -> Value {
    json!({
        "iss": format!("http://login.localhost:{}", simulator.base + 30),
        "sub": format!("urn:overblik:simulated:{SOMEBODY}"),
        "aud": format!("{}/", simulator.origin_of(source)),
        "exp": now() + 300,
        "iat": now(),
        "jti": base64(&Key::new().point()[..16]),
        "client_id": "overblik",
        "scope": "openid overblik.read",
    })
}

/// The same with other values; one that is null is left out.
pub fn with(mut claims: Value, others: Value) -> Value {
    let Value::Object(others) = others else { panic!("{others}") };
    for (name, value) in others {
        claims[name] = value;
    }
    claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    claims
}

/// What the log says of the last request.
pub fn logged(simulator: &Fixture, source: &str) -> Value {
    let log = simulator.control(&format!("GET /requests/{source}"), "").json();
    log.as_array().unwrap().last().unwrap().clone()
}

fn ask(simulator: &Fixture, source: &str, token: &str) -> Answer {
    let authorization = format!("Bearer {token}");
    simulator.api_with(source, lists(source)[0], &[("Authorization", &authorization)])
}

/// It is turned away for this reason, and told no more than that it is.
fn refused(simulator: &Fixture, source: &str, token: &str, why: &str) {
    let answer = ask(simulator, source, token);
    assert_eq!((answer.status, answer.problem().as_str()), (401, "security"), "{why}");
    assert_eq!(answer.header("www-authenticate"), r#"Bearer error="invalid_token""#, "{why}");
    assert_eq!(answer.header("dpop-nonce"), "");
    let entry = logged(simulator, source);
    assert_eq!((&entry["refused"], &entry["scheme"]), (&json!(why), &json!("Bearer")), "{entry}");
}

#[test]
fn a_token_is_for_one_authority_and_every_other_refuses_it() {
    let simulator = simulator();
    let all: Vec<_> = registered().map(|authority| authority.source).collect();
    for (place, source) in all.iter().enumerate() {
        let token = simulator.token(SOMEBODY, source);
        let other = all[(place + 1) % all.len()];
        let ask = |source| simulator.api_with(source, lists(source)[0], &[("Authorization", &token)]);
        assert_eq!(ask(source).status, 200, "{source}");
        let answer = ask(other);
        assert_eq!((answer.status, answer.problem().as_str()), (401, "security"), "{source} to {other}");
    }
}

#[test]
fn what_a_token_says_must_be_right() {
    let (simulator, source) = (start(&options()), "skat");
    let key = simulator.login_key();
    let good = claims(&simulator, source);
    assert_eq!(ask(&simulator, source, &key.token(&good)).status, 200);
    let entry = logged(&simulator, source);
    assert_eq!((&entry["refused"], &entry["audience"]), (&Value::Null, &good["aud"]));
    let audience = good["aud"].as_str().unwrap();
    let issuer = good["iss"].as_str().unwrap();
    for (others, why) in [
        (json!({ "aud": format!("{}/", simulator.origin_of("fjordby")) }), "audience"),
        (json!({ "aud": audience.trim_end_matches('/') }), "audience"),
        (json!({ "aud": [audience, "urn:another"] }), "unreadable"),
        (json!({ "aud": null }), "unreadable"),
        (json!({ "iss": format!("{issuer}/") }), "issuer"),
        (json!({ "iss": "http://login.example" }), "issuer"),
        (json!({ "exp": now() - 61 }), "expired"),
        (json!({ "exp": null }), "unreadable"),
        (json!({ "iat": now() + 90 }), "too early"),
        (json!({ "nbf": now() + 90 }), "too early"),
        (json!({ "sub": "urn:overblik:simulated:nobody" }), "stranger"),
        (json!({ "sub": SOMEBODY }), "stranger"),
        (json!({ "sub": null }), "unreadable"),
        (json!({ "jti": null }), "unreadable"),
    ] {
        refused(&simulator, source, &key.token(&with(good.clone(), others)), why);
    }
    // Two clocks are never quite the same.
    for others in [json!({ "exp": now() - 50 }), json!({ "iat": now() + 50 }), json!({ "nbf": now() - 1 })] {
        let answer = ask(&simulator, source, &key.token(&with(good.clone(), others.clone())));
        assert_eq!(answer.status, 200, "{others}");
    }
}

#[test]
fn a_token_for_something_else_is_understood_and_of_no_use() {
    let (simulator, source) = (start(&options()), "skat");
    for scope in ["openid profile", "", "overblik.read.more"] {
        let token = simulator.login_key().token(&with(claims(&simulator, source), json!({ "scope": scope })));
        let answer = ask(&simulator, source, &token);
        assert_eq!((answer.status, answer.problem().as_str()), (403, "security"), "{scope}");
        let challenge = r#"Bearer error="insufficient_scope", scope="overblik.read""#;
        assert_eq!(answer.header("www-authenticate"), challenge);
        assert_eq!(logged(&simulator, source)["refused"], "scope");
    }
}

#[test]
fn only_the_login_service_s_own_signature_counts() {
    let (simulator, source) = (start(&options()), "cpr");
    let key = simulator.login_key();
    let good = claims(&simulator, source);
    refused(&simulator, source, &Key::new().token(&good), "signature");
    let (whole, other) = (key.token(&good), key.token(&with(good.clone(), json!({ "jti": "another" }))));
    let (text_of_one, _) = whole.rsplit_once('.').unwrap();
    let (_, signature_of_other) = other.rsplit_once('.').unwrap();
    refused(&simulator, source, &format!("{text_of_one}.{signature_of_other}"), "signature");
    // A token that brings its own key, and kinds of token that are not for authorities.
    let stranger = Key::new();
    let header = json!({ "alg": "ES256", "typ": "at+jwt", "jwk": stranger.jwk() });
    refused(&simulator, source, &stranger.sign(&header, &good), "signature");
    for typ in ["JWT", "dpop+jwt", "logout+jwt"] {
        refused(&simulator, source, &key.sign(&json!({ "alg": "ES256", "typ": typ }), &good), "type");
    }
}

#[test]
fn nobody_chooses_another_algorithm() {
    let (simulator, source) = (start(&options()), "cpr");
    let good = claims(&simulator, source);
    let key = simulator.login_key();
    let header = |alg: &str| json!({ "alg": alg, "typ": "at+jwt" });
    for alg in ["none", "None", "NONE", ""] {
        refused(&simulator, source, &format!("{}.", text(&header(alg), &good)), "unreadable");
    }
    // Everybody has the public key: it must not do as a secret, in any way of writing it.
    for secret in [key.point(), key.jwk().to_string().into_bytes()] {
        refused(&simulator, source, &with_secret(&header("HS256"), &good, &secret), "unreadable");
        refused(&simulator, source, &with_secret(&header("ES256"), &good, &secret), "unreadable");
    }
    let crit = json!({ "alg": "ES256", "typ": "at+jwt", "crit": ["new"], "new": true });
    refused(&simulator, source, &key.sign(&crit, &good), "unreadable");
    for nonsense in ["demo.family", "a.b.c", "..", "a"] {
        refused(&simulator, source, nonsense, "unreadable");
    }
}

#[test]
fn without_a_token_both_ways_to_ask_are_named() {
    let (simulator, source) = (start(&options()), "cpr");
    let token = simulator.login_key().token(&claims(&simulator, source));
    let authorization = format!("Bearer {token}");
    let twice = [("Authorization", authorization.as_str()), ("Authorization", authorization.as_str())];
    for headers in
        [&[][..], &[("Authorization", "Basic ZmFtaWx5Og==")], &[("Authorization", "Bearer")], &twice]
    {
        let answer = simulator.api_with(source, "relations", headers);
        assert_eq!((answer.status, answer.problem().as_str()), (401, "security"));
        assert_eq!(answer.header("www-authenticate"), r#"DPoP algs="ES256", Bearer"#);
        assert_eq!(logged(&simulator, source)["refused"], "no token");
    }
}

#[test]
fn the_authorities_clock_can_be_off() {
    let simulator = start(&Options { clock_off_s: 7_200, ..options() });
    let (source, key) = ("skat", simulator.login_key());
    assert_eq!(simulator.api(source, "cases").status, 200);
    refused(&simulator, source, &key.token(&claims(&simulator, source)), "expired");
    let theirs = with(claims(&simulator, source), json!({ "iat": now() + 7_200, "exp": now() + 7_500 }));
    assert_eq!(ask(&simulator, source, &key.token(&theirs)).status, 200);
    // The days in what they hold are not.
    assert_eq!(simulator.api(source, "cases").json()["as_of"], "2026-11-21T23:05:00Z");
}
