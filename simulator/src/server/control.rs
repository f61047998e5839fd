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
use super::life;
use super::office::Office;
use crate::broker::Switch;
use crate::fault::Fault;
use crate::people::population::Population;
use crate::scenario::Chosen;
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

/// Everything under control.
#[derive(Debug)]
pub struct Country {
    /// The authorities, the bystanders last.
    pub authorities: Vec<Controlled>,
    /// What makes the login service fail, where there is one.
    pub login: Option<Switch>,
    /// Everybody there is.
    pub population: Arc<Population>,
    /// What makes tokens.
    pub mint: Mint,
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

/// The control API over this country.
pub fn router(country: Arc<Country>) -> Router {
    Router::new()
        .route("/fault/{authority}", put(set_fault))
        .route("/requests", get(counts).delete(forget_requests))
        .route("/requests/{authority}", get(requests))
        .route("/ledger/{authority}/{person}", get(ledger))
        .route("/life/{authority}/{person}", post(life::change))
        .route("/relations/{person}", get(relations))
        .route("/subscriptions/{authority}/{person}", get(subscriptions))
        .route("/token/{authority}/{person}", post(token))
        .with_state(country)
}

async fn set_fault(
    State(country): State<Arc<Country>>,
    Path(source): Path<String>,
    Json(fault): Json<Fault>,
) -> Response {
    let Some(controlled) = country.find(&source) else { return unknown(&source) };
    match controlled.set_fault(fault).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refused) => refused.into_response(),
    }
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
    let items = ledger
        .as_deref()
        .into_iter()
        .flat_map(|ledger| ledger.items().map(move |(list, item)| (ledger, list, item)));
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

impl Controlled {
    /// How it fails from now on; the error says why it cannot.
    pub async fn set_fault(&self, fault: Fault) -> Result<(), (StatusCode, String)> {
        if fault.status().is_some_and(|status| !(400..=599).contains(&status)) {
            return Err((StatusCode::BAD_REQUEST, "status must be from 400 to 599".to_owned()));
        }
        match &self.gate {
            None if fault == Fault::Down => {
                let shared = "a bystander shares its port, which stays open";
                return Err((StatusCode::BAD_REQUEST, shared.to_owned()));
            }
            None => {}
            Some(gate) if fault == Fault::Down => gate.shut().await,
            Some(gate) => gate.open().await.map_err(|error| (StatusCode::CONFLICT, error.to_string()))?,
        }
        self.office.set_fault(fault);
        Ok(())
    }
}

impl Country {
    /// Lets the scenario strike; the error says why it cannot.
    pub async fn strike(&self, Chosen { scenario, authority }: &Chosen) -> Result<(), String> {
        if let Some(fault) = &scenario.broker {
            let login = self.login.as_ref().ok_or("there is no login service that could fail")?;
            login.set(fault).await?;
        }
        // A scenario of the login service alone leaves the authorities as they are.
        if scenario.fault != Fault::None {
            let controlled =
                self.find(authority).ok_or_else(|| format!("there is no authority '{authority}'"))?;
            controlled.set_fault(scenario.fault).await.map_err(|(_, why)| why)?;
        }
        Ok(())
    }

    /// Makes all well.
    pub async fn clear(&self) -> Result<(), String> {
        for controlled in &self.authorities {
            controlled.set_fault(Fault::None).await.map_err(|(_, why)| why)?;
        }
        match &self.login {
            Some(login) => login.set(&Switch::well()).await,
            None => Ok(()),
        }
    }

    /// The authority with this id.
    pub fn find(&self, source: &str) -> Option<&Controlled> {
        self.authorities.iter().find(|controlled| controlled.office.authority.source == source)
    }
}

/// There is no such authority.
pub fn unknown(source: &str) -> Response {
    (StatusCode::NOT_FOUND, format!("there is no authority '{source}'")).into_response()
}

/// There is no such person.
pub fn nobody() -> Response {
    (StatusCode::NOT_FOUND, "there is no such person").into_response()
}
