//! Sends one request and reads its answer within bounds. It knows no protocol and no source, and is
//! the only place where a token or a form for the login service is written out.

use super::proof::Proofs;
use gloo_net::http::{Method, Request as HttpRequest, RequestBuilder, Response as HttpResponse};
use js_sys::{Reflect, Uint8Array};
use overblik_core::federation::NetworkFault;
use overblik_core::model::{Instant, Link};
use overblik_core::portal::{Form, Pass, Proof};
use overblik_core::sources::{Request, Response};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestRedirect,
};

/// The largest answer that is read from a token endpoint, in bytes.
const MAX_TOKEN_BYTES: u32 = 64 * 1024;

/// Fetches; an abort by the controller ends it as unreachable.
pub async fn fetch(
    request: &Request,
    pass: Option<&Pass>,
    proofs: &Proofs,
    abort: &AbortController,
) -> Result<Response, NetworkFault> {
    let asking = || {
        let cache = if request.stored { RequestCache::Default } else { RequestCache::NoStore };
        let asking =
            builder(Method::GET, &request.url, abort).header("Accept", "application/json").cache(cache);
        request.known.iter().fold(asking, |asking, known| asking.header("If-None-Match", known))
    };
    let max_bytes = request.max_bytes;
    match pass {
        None => send(asking().build(), max_bytes, abort).await.map(|(response, _)| response),
        Some(Pass { token, .. }) if !token.is_bound() => {
            let asking = asking().header("Authorization", &format!("Bearer {}", token.expose()));
            send(asking.build(), max_bytes, abort).await.map(|(response, _)| response)
        }
        Some(Pass { token, at }) => {
            let proof = Proof { method: "GET", token: Some(token), ..unsigned(&request.url, *at) };
            let asking = || asking().header("Authorization", &format!("DPoP {}", token.expose()));
            proven(proof, proofs, |signed| asking().header("DPoP", signed).build(), max_bytes, abort).await
        }
    }
}

/// Posts a form to a token endpoint, with a proof of this moment. Answers to a POST are not stored; said to the browser,
/// it would also forget that the server lets us ask, and ask that anew before each token.
pub async fn redeem(
    endpoint: &Link,
    form: &Form,
    at: Instant,
    proofs: &Proofs,
    abort: &AbortController,
) -> Result<Response, NetworkFault> {
    let url = endpoint.as_str();
    let post = |signed: &str| {
        builder(Method::POST, url, abort)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("DPoP", signed)
            .body(form.expose())
    };
    let proof = Proof { method: "POST", ..unsigned(url, at) };
    proven(proof, proofs, post, MAX_TOKEN_BYTES, abort).await
}

/// Sends a request with its proof; once more when the server wants something repeated that it was not told (RFC 9449,
/// sections 8 and 9).
async fn proven(
    proof: Proof<'_>,
    proofs: &Proofs,
    request: impl Fn(&str) -> Result<HttpRequest, gloo_net::Error>,
    max_bytes: u32,
    abort: &AbortController,
) -> Result<Response, NetworkFault> {
    let mut told = proofs.nonce(proof.url);
    let mut is_last = false;
    loop {
        let said = Proof { nonce: told.as_deref(), ..proof };
        let signed = proofs.sign(said).await.ok_or(NetworkFault::Unreachable)?;
        let (response, wanted) = send(request(&signed), max_bytes, abort).await?;
        if let Some(wanted) = &wanted {
            proofs.set_nonce(proof.url, wanted.clone());
        }
        let is_news = wanted.is_some() && wanted != told;
        if is_last || !is_news || !matches!(response.status, 400 | 401) {
            return Ok(response);
        }
        (told, is_last) = (wanted, true);
    }
}

/// A proof to which the rest is added later.
fn unsigned(url: &str, at: Instant) -> Proof<'_> {
    Proof { method: "", url, at, id: "", token: None, nonce: None }
}

/// A server gets what it is meant to get: no cookie, no other address.
fn builder(method: Method, url: &str, abort: &AbortController) -> RequestBuilder {
    RequestBuilder::new(url)
        .method(method)
        .abort_signal(Some(&abort.signal()))
        .credentials(RequestCredentials::Omit)
        .redirect(RequestRedirect::Error)
}

/// The answer, and what the server wants repeated in the next proof.
async fn send(
    request: Result<HttpRequest, gloo_net::Error>,
    max_bytes: u32,
    abort: &AbortController,
) -> Result<(Response, Option<String>), NetworkFault> {
    let sent = request.map_err(|_| NetworkFault::Unreachable)?.send();
    let answer = sent.await.map_err(|_| NetworkFault::Unreachable)?;
    let body = if is_said_too_large(&answer, max_bytes) {
        Err(NetworkFault::TooLarge)
    } else {
        read(&answer, max_bytes).await
    };
    if body.is_err() {
        // What was not read to its end is still being sent.
        abort.abort();
    }
    let header = |name: &str| answer.headers().get(name);
    let said = |name: &str| header(name).unwrap_or_default();
    let response = Response {
        status: answer.status(),
        content_type: said("content-type"),
        retry_after: said("retry-after"),
        etag: said("etag"),
        body: body?,
    };
    Ok((response, header("dpop-nonce")))
}

/// Whether it says itself that it is too large: what is not begun keeps nobody else's answer waiting.
fn is_said_too_large(answer: &HttpResponse, max_bytes: u32) -> bool {
    let said = answer.headers().get("content-length").and_then(|bytes| bytes.parse::<u32>().ok());
    said.is_some_and(|bytes| bytes > max_bytes)
}

/// The body, counted as it comes: reading it whole first would let an endless one fill the memory.
async fn read(answer: &HttpResponse, max_bytes: u32) -> Result<Vec<u8>, NetworkFault> {
    let Some(stream) = answer.body() else { return Ok(Vec::new()) };
    let reader = stream.get_reader().unchecked_into::<ReadableStreamDefaultReader>();
    let mut body = Vec::new();
    while let Some(chunk) = next(&reader).await? {
        let start = body.len();
        let end = start.saturating_add(usize::try_from(chunk.length()).unwrap_or(usize::MAX));
        if end > usize::try_from(max_bytes).unwrap_or(usize::MAX) {
            return Err(NetworkFault::TooLarge);
        }
        body.resize(end, 0);
        if let Some(room) = body.get_mut(start..) {
            chunk.copy_to(room);
        }
    }
    Ok(body)
}

async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, NetworkFault> {
    let chunk = JsFuture::from(reader.read()).await.map_err(|_| NetworkFault::Unreachable)?;
    let field = |name: &str| Reflect::get(&chunk, &JsValue::from_str(name)).ok();
    Ok(field("value").and_then(|value| value.dyn_into().ok()))
}
