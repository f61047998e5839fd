//! Sends one request and reads its answer within bounds. It knows no protocol and no source, and is
//! the only place where a token is written out.

use gloo_net::http::{Request as HttpRequest, Response as HttpResponse};
use js_sys::{Reflect, Uint8Array};
use overblik_core::federation::NetworkFault;
use overblik_core::portal::Token;
use overblik_core::sources::{Request, Response};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestRedirect,
};

/// Fetches; an abort by the controller ends it as unreachable.
pub async fn fetch(
    request: &Request,
    token: Option<&Token>,
    abort: &AbortController,
) -> Result<Response, NetworkFault> {
    let mut asking = HttpRequest::get(&request.url).header("Accept", "application/json");
    if let Some(token) = token {
        asking = asking.header("Authorization", &format!("Bearer {}", token.expose()));
    }
    let sent = asking
        .abort_signal(Some(&abort.signal()))
        // A source gets what it is meant to get: no cookie, no other address, no cached answer.
        .credentials(RequestCredentials::Omit)
        .redirect(RequestRedirect::Error)
        .cache(RequestCache::NoStore)
        .send();
    let answer = sent.await.map_err(|_| NetworkFault::Unreachable)?;
    let body = read(&answer, request.max_bytes).await;
    if body.is_err() {
        // What was not read to its end is still being sent.
        abort.abort();
    }
    let content_type = answer.headers().get("content-type").unwrap_or_default();
    Ok(Response { status: answer.status(), content_type, body: body? })
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
