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

use super::Conversation;

type Shared = Arc<Mutex<Conversation>>;

/// The routes.
pub(super) fn router(conversation: Shared) -> Router {
    Router::new()
        .route("/broker/fault", put(set_fault))
        .route("/broker/requests", get(requests).delete(forget_requests))
        .with_state(conversation)
}

async fn set_fault(State(conversation): State<Shared>, Json(fault): Json<Value>) -> Response {
    match conversation.lock().await.answer(&json!({ "set_fault": fault })).await {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
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
