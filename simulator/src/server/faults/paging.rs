//! Lists whose pages do not come as they should: cut in the middle, or without end.

use std::io;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderValue, Uri};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::{StreamExt, stream};
use serde_json::Value;

use super::{edited, read, whole};
use crate::server::api::ItemCount;
use crate::server::compression::AsItIs;

/// Items on a page where pages are short, so that an ordinary list has more than one.
const SHORT: usize = 3;

/// What the cursor of a page begins with that nobody holds anything for.
const BEYOND: &str = "cursor=runde-";

/// A first page that is short and good, and of those that follow the first half, before the connection ends.
pub async fn cut(request: Request, next: Next) -> Response {
    let cursor = cursor(request.uri()).map(str::to_owned);
    let limit = format!("limit={SHORT}");
    let query = cursor.iter().fold(limit, |query, cursor| format!("{query}&{cursor}"));
    let response = whole(asking(request, &query), next).await;
    if cursor.is_some() { half_sent(response).await } else { response }
}

/// Says how long the answer is, sends half of it, and ends the connection.
async fn half_sent(response: Response) -> Response {
    let (mut parts, body) = read(response).await;
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    parts.extensions.remove::<ItemCount>();
    parts.extensions.insert(AsItIs);
    let half = body.slice(..body.len() / 2);
    let sent = stream::iter([Ok(half)]).chain(stream::once(async {
        // What is written is sent when the writer has nothing to do for a moment, and not when it fails.
        tokio::task::yield_now().await;
        Err(io::Error::from(io::ErrorKind::ConnectionAborted))
    }));
    Response::from_parts(parts, Body::from_stream(sent))
}

/// All that the list holds, page by page, and then empty pages for ever, by one cursor or by always another.
pub async fn endless(request: Request, next: Next, repeats: bool) -> Response {
    let beyond = cursor(request.uri()).and_then(|cursor| cursor.strip_prefix(BEYOND)?.parse::<u64>().ok());
    let request = if beyond.is_some() { asking(request, "limit=1") } else { request };
    let mut response = whole(request, next).await;
    if response.extensions().get::<ItemCount>().is_none() {
        return response;
    }
    if beyond.is_some() {
        response.extensions_mut().insert(ItemCount(0));
    }
    edited(response, |page| go_on(page, beyond, repeats)).await
}

fn go_on(page: &mut Value, beyond: Option<u64>, repeats: bool) {
    let Some(page) = page.as_object_mut() else { return };
    if beyond.is_some() {
        page.insert("items".to_owned(), Value::Array(vec![]));
    }
    if beyond.is_some() || page.get("next").is_none_or(Value::is_null) {
        let round = if repeats { 1 } else { beyond.unwrap_or_default() + 1 };
        page.insert("next".to_owned(), format!("runde-{round}").into());
    }
}

/// The cursor as it stands in the question.
fn cursor(uri: &Uri) -> Option<&str> {
    uri.query()?.split('&').find(|parameter| parameter.starts_with("cursor="))
}

/// The same question with other parameters.
fn asking(mut request: Request, query: &str) -> Request {
    if let Ok(uri) = format!("{}?{query}", request.uri().path()).parse() {
        *request.uri_mut() = uri;
    }
    request
}
