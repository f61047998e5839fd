//! The bystanders' one port: which of them is asked, the host's name says.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::HOST;
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;

type ByHost = Arc<BTreeMap<&'static str, Router>>;

/// Everything on the port, by the first label of each one's host name.
pub fn router(by_host: BTreeMap<&'static str, Router>) -> Router {
    Router::new().fallback(hand_on).with_state(Arc::new(by_host))
}

async fn hand_on(State(by_host): State<ByHost>, request: Request) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.split(':').next().and_then(|name| name.strip_suffix(".localhost")).unwrap_or_default();
    let Some(router) = by_host.get(name).cloned() else {
        return (StatusCode::MISDIRECTED_REQUEST, "No bystander has this name.").into_response();
    };
    router.oneshot(request).await.into_response()
}
