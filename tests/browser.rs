//! The platform's effects, tried in a real browser. Whole pages are `tests/e2e/`'s.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use overblik::platform::clock::DeviceClock;
use overblik::platform::fetch::fetch;
use overblik::platform::proof::Proofs;
use overblik::platform::timer::Alarm;
use overblik_core::federation::NetworkFault;
use overblik_core::model::{Day, Instant, copenhagen};
use overblik_core::portal::Proof;
use overblik_core::sources::{Request, Response};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::*;
use web_sys::AbortController;

wasm_bindgen_test_configure!(run_in_browser);

async fn ask(url: &str, max_bytes: u32) -> Result<Response, NetworkFault> {
    let request = Request::open(url.to_owned(), max_bytes);
    fetch(&request, None, &Proofs::default(), &AbortController::new().expect("a browser has it")).await
}

async fn pass(millis: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a page");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis).expect("a timer");
    });
    JsFuture::from(promise).await.expect("it rings");
}

#[wasm_bindgen_test]
async fn an_answer_within_its_bound_is_read_whole() {
    let answer = ask("data:application/json,[1,2,3]", 7).await.expect("seven bytes are allowed");
    assert_eq!(
        answer,
        Response {
            status: 200,
            content_type: "application/json".into(),
            body: b"[1,2,3]".to_vec(),
            ..Response::default()
        }
    );
}

#[wasm_bindgen_test]
async fn an_answer_one_byte_over_its_bound_is_given_up() {
    assert_eq!(ask("data:application/json,[1,2,3]", 6).await, Err(NetworkFault::TooLarge));
}

#[wasm_bindgen_test]
async fn nobody_there_is_unreachable() {
    assert_eq!(ask("http://127.0.0.1:1/", 10).await, Err(NetworkFault::Unreachable));
}

#[wasm_bindgen_test]
async fn what_is_abandoned_ends_as_unreachable() {
    let abort = AbortController::new().expect("a browser has it");
    abort.abort();
    let request = Request::open("data:,x".to_owned(), 10);
    assert_eq!(fetch(&request, None, &Proofs::default(), &abort).await, Err(NetworkFault::Unreachable));
}

#[wasm_bindgen_test]
async fn an_alarm_set_anew_rings_once_and_at_its_last_time() {
    let rung = Rc::new(RefCell::new(Vec::new()));
    let alarm = Alarm::default();
    for (name, millis) in [("first", 1), ("second", 5)] {
        let rung = Rc::clone(&rung);
        alarm.set(millis, move || rung.borrow_mut().push(name));
    }
    pass(60).await;
    assert_eq!(*rung.borrow(), ["second"]);
}

#[wasm_bindgen_test]
fn the_clock_shows_the_day_that_was_asked_for() {
    let today = |clock: DeviceClock| copenhagen(clock.now()).day;
    assert_eq!(Some(today(DeviceClock::with_today("2031-02-03"))), Day::new(2031, 2, 3));
    assert_eq!(today(DeviceClock::with_today("i morgen")), today(DeviceClock::with_today("")));
}

#[wasm_bindgen(inline_js = r#"
const bytes = (part) => Uint8Array.from(atob(part.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
export async function verifies(proof) {
  const [header, payload, signature] = proof.split(".");
  const { jwk, alg } = JSON.parse(new TextDecoder().decode(bytes(header)));
  const kind = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("jwk", jwk, kind, false, ["verify"]);
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  return alg === "ES256" && (await crypto.subtle.verify(kind, key, bytes(signature), signed));
}
"#)]
extern "C" {
    async fn verifies(proof: &str) -> JsValue;
}

#[wasm_bindgen_test]
async fn a_proof_is_signed_with_the_key_that_it_names_and_no_two_are_the_same() {
    let proofs = Proofs::default();
    let at = Instant::from_millis(0);
    let proof = Proof { method: "GET", url: "https://a.example/b?c", at, id: "", token: None, nonce: None };
    let one = proofs.sign(proof).await.expect("this browser can sign");
    let other = proofs.sign(proof).await.expect("and once more");
    assert_eq!((verifies(&one).await, verifies(&other).await), (JsValue::TRUE, JsValue::TRUE));
    assert_eq!(one.split('.').next(), other.split('.').next(), "one key");
    assert_ne!(one, other);
}
