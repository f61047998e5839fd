//! What tests tell and ask the login service, at the control API's address: `PUT /broker/fault` sets one of the faults
//! that are described in `simulator/broker/faults.mjs`, `GET /broker/requests` says what it was asked, and `DELETE`
//! forgets that.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use super::{Conversation, Switch};

type Shared = Arc<Mutex<Conversation>>;

/// The routes.
pub(super) fn router(conversation: Shared, switch: Switch) -> Router {
    let faults = Router::new().route("/broker/fault", put(set_fault)).with_state(switch);
    Router::new()
        .route("/broker/requests", get(requests).delete(forget_requests))
        .with_state(conversation)
        .merge(faults)
}

async fn set_fault(State(switch): State<Switch>, Json(fault): Json<Value>) -> Response {
    match switch.set(&fault).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (StatusCode::BAD_REQUEST, error).into_response(),
    }
}

async fn requests(State(conversation): State<Shared>) -> Response {
    match conversation.lock().await.answer(&json!({ "requests": "read" })).await {
        Ok(requests) => Json(requests).into_response(),
        Err(error) => (StatusCode::BAD_GATEWAY, error).into_response(),
    }
}

async fn forget_requests(State(conversation): State<Shared>) -> Response {
    match conversation.lock().await.answer(&json!({ "requests": "forget" })).await {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (StatusCode::BAD_GATEWAY, error).into_response(),
    }
}
