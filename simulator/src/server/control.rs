//! The control API: tests set faults, read logs and ledgers and get tokens here.
//!
//! It has a port of its own and no CORS, so that no web page can reach it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use super::gate::Gate;
use super::office::Office;
use crate::fault::Fault;
use crate::people::population::Population;
use crate::signing_key::{LIFETIME, Mint};
use crate::wire::Record;

/// An authority under control.
#[derive(Debug, Clone)]
pub struct Controlled {
    /// The authority at work.
    pub office: Arc<Office>,
    /// Where it is reached; nothing for a bystander, whose door is everybody's.
    pub gate: Option<Arc<Gate>>,
}

#[derive(Debug)]
struct Country {
    authorities: Vec<Controlled>,
    population: Arc<Population>,
    mint: Mint,
}

/// A token as a login service hands it out (RFC 6749, section 5.1).
#[derive(Debug, Serialize)]
struct Minted {
    access_token: String,
    expires_in: i64,
}

#[derive(Debug, Deserialize)]
struct Binding {
    bound_to: Option<String>,
}

/// The control API over these authorities and everybody there is.
pub fn router(authorities: Vec<Controlled>, population: Arc<Population>, mint: Mint) -> Router {
    Router::new()
        .route("/fault/{authority}", put(set_fault))
        .route("/requests", get(counts).delete(forget_requests))
        .route("/requests/{authority}", get(requests))
        .route("/ledger/{authority}/{person}", get(ledger))
        .route("/relations/{person}", get(relations))
        .route("/subscriptions/{authority}/{person}", get(subscriptions))
        .route("/token/{authority}/{person}", post(token))
        .with_state(Arc::new(Country { authorities, population, mint }))
}

async fn set_fault(
    State(country): State<Arc<Country>>,
    Path(source): Path<String>,
    Json(fault): Json<Fault>,
) -> Response {
    let Some(Controlled { office, gate }) = country.find(&source) else { return unknown(&source) };
    if fault.status().is_some_and(|status| !(400..=599).contains(&status)) {
        return (StatusCode::BAD_REQUEST, "status must be from 400 to 599").into_response();
    }
    match gate {
        None if fault == Fault::Down => {
            return (StatusCode::BAD_REQUEST, "a bystander shares its port, which stays open")
                .into_response();
        }
        None => {}
        Some(gate) if fault == Fault::Down => gate.shut().await,
        Some(gate) => {
            if let Err(error) = gate.open().await {
                return (StatusCode::CONFLICT, error.to_string()).into_response();
            }
        }
    }
    office.set_fault(fault);
    StatusCode::NO_CONTENT.into_response()
}

/// Who has been asked anything, and how often.
async fn counts(State(country): State<Arc<Country>>) -> Response {
    let counts =
        country.authorities.iter().map(|each| (each.office.authority.source, each.office.log.count()));
    Json(counts.filter(|(_, count)| *count > 0).collect::<BTreeMap<_, _>>()).into_response()
}

async fn requests(State(country): State<Arc<Country>>, Path(source): Path<String>) -> Response {
    match country.find(&source) {
        Some(Controlled { office, .. }) => Json(office.log.requests()).into_response(),
        None => unknown(&source),
    }
}

async fn forget_requests(State(country): State<Arc<Country>>) -> StatusCode {
    for Controlled { office, .. } in &country.authorities {
        office.log.empty();
    }
    StatusCode::NO_CONTENT
}

async fn ledger(
    State(country): State<Arc<Country>>,
    Path((source, person)): Path<(String, String)>,
) -> Response {
    let Some(Controlled { office, .. }) = country.find(&source) else { return unknown(&source) };
    let Some(person) = country.population.person(&person) else { return nobody() };
    let ledger = person.ledger(office.authority);
    let items =
        ledger.into_iter().flat_map(|ledger| ledger.items().map(move |(list, item)| (ledger, list, item)));
    let records: Vec<_> =
        items.map(|(ledger, list, item)| Record::new(ledger, list, item, office.today)).collect();
    Json(records).into_response()
}

async fn relations(State(country): State<Arc<Country>>, Path(person): Path<String>) -> Response {
    let Some(person) = country.population.person(&person) else { return nobody() };
    let sources: Vec<_> = person.related.iter().map(|related| related.authority.source).collect();
    Json(sources).into_response()
}

async fn subscriptions(
    State(country): State<Arc<Country>>,
    Path((source, person)): Path<(String, String)>,
) -> Response {
    match country.find(&source) {
        Some(Controlled { office, .. }) => Json(office.subscriptions.of(&person)).into_response(),
        None => unknown(&source),
    }
}

async fn token(
    State(country): State<Arc<Country>>,
    Path((source, person)): Path<(String, String)>,
    Query(Binding { bound_to }): Query<Binding>,
) -> Response {
    let Some(Controlled { office, .. }) = country.find(&source) else { return unknown(&source) };
    if country.population.person(&person).is_none() {
        return nobody();
    }
    let audience = office.addresses.audience(office.authority);
    match country.mint.token(&audience, &person, bound_to) {
        Ok(access_token) => Json(Minted { access_token, expires_in: LIFETIME }).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

impl Country {
    fn find(&self, source: &str) -> Option<&Controlled> {
        self.authorities.iter().find(|controlled| controlled.office.authority.source == source)
    }
}

fn unknown(source: &str) -> Response {
    (StatusCode::NOT_FOUND, format!("there is no authority '{source}'")).into_response()
}

fn nobody() -> Response {
    (StatusCode::NOT_FOUND, "there is no such person").into_response()
}
