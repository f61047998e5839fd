//! The drill page: flips the named scenarios while somebody looks at the portal. It owns the addresses, and who may use
//! them: the page itself, at the control API's own origin. What it shows is in `page`.

mod guard;
mod page;

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router, middleware};
use serde::Deserialize;

use super::control::Country;
use crate::addresses::Addresses;
use crate::broker::Switch;
use crate::fault::Fault;
use crate::scenario::Chosen;

/// Nothing comes from elsewhere, nothing runs, and no other page frames it.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The page, with what is set on top.
const BACK: &str = "/drill#set";

/// What the login service is called where an authority is named; no authority's id has this letter.
const LOGIN: &str = "@login";

#[derive(Deserialize)]
struct Wanted {
    scenario: String,
    /// Empty for the scenario's own.
    authority: String,
}

#[derive(Deserialize)]
struct Cleared {
    authority: String,
}

/// The page over this country.
pub fn router(country: Arc<Country>, addresses: Addresses) -> Router {
    Router::new()
        .route("/", get(async || Redirect::to("/drill")))
        .route("/drill", get(async |State(country): State<Arc<Country>>| shown(&country, None)))
        .route("/drill/style.css", get(style))
        .route("/drill/set", post(set))
        .route("/drill/clear", post(clear))
        .route("/drill/clear-all", post(clear_all))
        .layer(middleware::from_fn_with_state(addresses.control_port(), guard::own_pages_alone))
        .with_state(country)
}

async fn set(
    State(country): State<Arc<Country>>,
    Form(Wanted { scenario, authority }): Form<Wanted>,
) -> Response {
    let authority = Some(authority.as_str()).filter(|authority| !authority.is_empty());
    let done = match Chosen::new(&scenario, authority) {
        Ok(chosen) => country.strike(&chosen).await,
        Err(why) => Err(why),
    };
    back(&country, done)
}

async fn clear(State(country): State<Arc<Country>>, Form(Cleared { authority }): Form<Cleared>) -> Response {
    let done = match (country.find(&authority), &country.login) {
        (Some(controlled), _) => controlled.set_fault(Fault::None).await.map_err(|(_, why)| why),
        (None, Some(login)) if authority == LOGIN => login.set(&Switch::well()).await,
        _ => Err(format!("there is no authority '{authority}'")),
    };
    back(&country, done)
}

async fn clear_all(State(country): State<Arc<Country>>) -> Response {
    let done = country.clear().await;
    back(&country, done)
}

fn back(country: &Country, done: Result<(), String>) -> Response {
    match done {
        Ok(()) => Redirect::to(BACK).into_response(),
        Err(why) => (StatusCode::BAD_REQUEST, shown(country, Some(&why))).into_response(),
    }
}

fn shown(country: &Country, problem: Option<&str>) -> Response {
    let headers = [(CONTENT_SECURITY_POLICY, POLICY), (CACHE_CONTROL, "no-store")];
    (headers, Html(page::page(country, problem))).into_response()
}

async fn style() -> Response {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("style.css")).into_response()
}
