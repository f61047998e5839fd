//! The way to the login service and back: `boot.js` takes what came back out of the address, and `sign_in.js` leaves. What
//! an answer means is the worker's to say.

use crate::platform::history;
use js_sys::{JSON, Promise, Reflect};
use overblik_core::portal::Secret;
use overblik_core::portal::view::SignInFault;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = overblikLeave)]
    fn start_leaving(path: &str, prompt: Option<&str>) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_name = overblikEnd)]
    fn start_ending(path: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_name = overblikLetIn)]
    fn tell_let_in() -> Result<(), JsValue>;
}

/// What the browser has come back with.
pub enum Return {
    /// The login service's answer, and the code verifier that was kept for it.
    Answer(Secret, Secret),
    /// It had not even left.
    Failed(SignInFault),
}

/// How one is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// As the login service finds fit.
    Any,
    /// Without a word, or not at all.
    Never,
    /// By proving anew who one is.
    Always,
}

/// How one signs in, as the operator has written it into the page: JSON.
pub fn configuration() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|page| page.query_selector("meta[name=overblik-sign-in]").ok()?);
    element.and_then(|element| element.get_attribute("content")).unwrap_or_default()
}

/// Seconds without a sign of life after which a person is signed out, by that configuration.
pub fn idle_s(configuration: &str) -> Option<f64> {
    Reflect::get(&JSON::parse(configuration).ok()?, &"idle_s".into()).ok()?.as_f64()
}

/// What this page has come back with, once.
pub fn take() -> Option<Return> {
    let (global, name) = (js_sys::global(), JsValue::from("overblikReturn"));
    let found = Reflect::get(&global, &name).ok().filter(JsValue::is_object)?;
    let _taken = Reflect::delete_property(&global, &name);
    let word = |name: &str| Reflect::get(&found, &name.into()).ok()?.as_string();
    match word("failed") {
        Some(why) => Some(Return::Failed(fault(&why))),
        None => Some(Return::Answer(
            Secret::new(word("answer")?),
            Secret::new(word("verifier").unwrap_or_default()),
        )),
    }
}

/// Leaves to sign in and come back to `path`. Comes to its end only when that has failed.
pub async fn leave(path: &str, prompt: Prompt) -> SignInFault {
    let prompt = match prompt {
        Prompt::Any => None,
        Prompt::Never => Some("none"),
        Prompt::Always => Some("login"),
    };
    let Ok(leaving) = start_leaving(path, prompt) else { return SignInFault::Unavailable };
    let why = JsFuture::from(leaving).await.ok().and_then(|why| why.as_string());
    fault(&why.unwrap_or_default())
}

/// Somebody has been let in: a log-off that the login service has not heard of is of no more concern.
pub fn let_in() {
    let _only_with_boot_js = tell_let_in();
}

/// Ends the sign-in at the login service and comes back to `path`, whose page says so when that could not be done.
pub fn end(path: &str) {
    if start_ending(path).is_err() {
        history::leave_for(&[path, "?login=aaben"].concat());
    }
}

fn fault(why: &str) -> SignInFault {
    match why {
        "mismatch" => SignInFault::Mismatch,
        "storage" => SignInFault::Storage,
        "unconfigured" => SignInFault::Unconfigured,
        _ => SignInFault::Unavailable,
    }
}
