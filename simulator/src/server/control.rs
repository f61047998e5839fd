//! The control API: tests set faults and read logs and ledgers here.
//!
//! It has a port of its own and no CORS, so that no web page can reach it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, put};
use axum::{Json, Router};

use super::gate::Gate;
use super::office::Office;
use crate::fault::Fault;
use crate::wire::Record;

/// An authority under control.
#[derive(Debug, Clone)]
pub struct Controlled {
    /// The authority at work.
    pub office: Arc<Office>,
    /// Where it is reached.
    pub gate: Arc<Gate>,
}

type Authorities = Arc<Vec<Controlled>>;

/// The control API over these authorities.
pub fn router(authorities: Vec<Controlled>) -> Router {
    Router::new()
        .route("/fault/{authority}", put(set_fault))
        .route("/requests/{authority}", get(requests))
        .route("/requests", delete(forget_requests))
        .route("/ledger/{authority}", get(ledger))
        .with_state(Arc::new(authorities))
}

async fn set_fault(
    State(authorities): State<Authorities>,
    Path(source): Path<String>,
    Json(fault): Json<Fault>,
) -> Response {
    let Some(Controlled { office, gate }) = find(&authorities, &source) else { return unknown(&source) };
    if let Fault::Status { status, .. } = fault
        && !(400..=599).contains(&status)
    {
        return (StatusCode::BAD_REQUEST, "status must be from 400 to 599").into_response();
    }
    office.set_fault(fault);
    if fault == Fault::Down {
        gate.shut().await;
    } else if let Err(error) = gate.open().await {
        return (StatusCode::CONFLICT, error.to_string()).into_response();
    }
    StatusCode::NO_CONTENT.into_response()
}

async fn requests(State(authorities): State<Authorities>, Path(source): Path<String>) -> Response {
    match find(&authorities, &source) {
        Some(Controlled { office, .. }) => Json(office.log.requests()).into_response(),
        None => unknown(&source),
    }
}

async fn forget_requests(State(authorities): State<Authorities>) -> StatusCode {
    for Controlled { office, .. } in authorities.iter() {
        office.log.empty();
    }
    StatusCode::NO_CONTENT
}

async fn ledger(State(authorities): State<Authorities>, Path(source): Path<String>) -> Response {
    let Some(Controlled { office, .. }) = find(&authorities, &source) else { return unknown(&source) };
    let ledger = &office.ledger;
    let records: Vec<_> =
        ledger.items().map(|(resource, item)| Record::new(ledger, resource, item)).collect();
    Json(records).into_response()
}

fn find<'a>(authorities: &'a Authorities, source: &str) -> Option<&'a Controlled> {
    authorities.iter().find(|controlled| controlled.office.ledger.authority.source == source)
}

fn unknown(source: &str) -> Response {
    (StatusCode::NOT_FOUND, format!("there is no authority '{source}'")).into_response()
}
