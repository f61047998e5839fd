//! The Source API of one authority: descriptor, relations, lists and details.
//!
//! It owns what is answered when all is well. Who may ask is in `tokens`, who may read it in `cors`, and how it fails
//! in `faults`.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Extension, Router, middleware};
use chrono::NaiveDateTime;
use serde::Deserialize;

use super::answer::{answer, no_such_method, refused, unknown, who};
use super::office::Office;
use super::tokens::{Presented, Refusal};
use super::{compression, cors, faults, logging, nudges};
use crate::item::Item;
use crate::ledger::{Ledger, Resource};
use crate::moment::{self, at_minute};
use crate::people::population::Person;
use crate::wire::descriptor::Descriptor;
use crate::wire::{self, List, Relations, Writer, place, read_at};

const DEFAULT_LIMIT: usize = 100;
const LARGEST_LIMIT: usize = 2000;
const NO_SUCH_CURSOR: &str = "cursor hører ikke til denne liste.";

/// How many items a whole answer holds; rides along for the log.
#[derive(Debug, Clone, Copy)]
pub struct ItemCount(pub usize);

/// The API under `/overblik/v1`. A request meets the log first, then CORS, then the fault; what comes out is compressed.
pub fn router(office: &Arc<Office>) -> Router {
    Router::new()
        .route("/source", get(source))
        .route("/relations", get(relations))
        .route("/subscriptions", post(nudges::begin))
        .route("/subscriptions/{id}", delete(nudges::end))
        .route("/{resource}", get(list))
        .route("/{resource}/{id}", get(detail))
        .method_not_allowed_fallback(no_such_method)
        .fallback(unknown)
        .layer(DefaultBodyLimit::max(nudges::LARGEST_BODY))
        .layer(middleware::from_fn_with_state(office.clone(), faults::apply))
        .layer(cors::layer(office.addresses))
        .layer(middleware::from_fn(cors::without_content))
        .layer(middleware::from_fn(cors::withheld))
        .layer(middleware::map_response(never_stored))
        .layer(middleware::from_fn_with_state(office.clone(), logging::record))
        .layer(compression::layer())
        .with_state(office.clone())
}

async fn source(State(office): State<Arc<Office>>, headers: HeaderMap) -> Response {
    answer(&headers, &Descriptor::new(office.authority, &office.origin(), office.today))
}

async fn relations(State(office): State<Arc<Office>>, presented: Presented) -> Result<Response, Refusal> {
    if !office.authority.relations {
        return Ok(unknown().await);
    }
    let (_, person) = who(&office, &presented)?;
    Ok(answer(&presented.headers, &Relations::new(&person, office.authority, office.today)))
}

/// The question as it is written.
#[derive(Debug, Deserialize)]
struct Asked {
    limit: Option<usize>,
    cursor: Option<String>,
    changed_since: Option<String>,
}

/// The question as it is meant.
struct Question {
    from: usize,
    limit: usize,
    since: Option<NaiveDateTime>,
}

impl Asked {
    fn read(self, resource: Resource) -> Result<Question, &'static str> {
        let limit = self.limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=LARGEST_LIMIT).contains(&limit) {
            return Err("limit skal være fra 1 til 2000.");
        }
        let from = self.cursor.map_or(Some(0), |cursor| place(resource, &cursor)).ok_or(NO_SUCH_CURSOR)?;
        let since = match self.changed_since.as_deref().map(moment::read) {
            Some(None) => return Err("changed_since skal være et tidspunkt."),
            since => since.flatten(),
        };
        Ok(Question { from, limit, since })
    }
}

async fn list(
    State(office): State<Arc<Office>>,
    Path(resource): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
    presented: Presented,
) -> Result<Response, Refusal> {
    let Some(resource) = offered(&office, &resource) else { return Ok(unknown().await) };
    let (_, person) = who(&office, &presented)?;
    let question = asked.map_or(Err("limit skal være et tal."), |Query(asked)| asked.read(resource));
    let Question { from, limit, since } = match question {
        Ok(question) => question,
        Err(why) => return Ok(refused(why)),
    };
    // Who holds nothing about a person says just that, as a bystander always does.
    let nothing = Ledger::new(office.authority, 0);
    let held = person.ledger(office.authority);
    let ledger = held.as_deref().unwrap_or(&nothing);
    let night = at_minute(office.today, 0);
    let is_wanted = |item: &Item| since.is_none_or(|since| item.changed(night) >= since);
    let Some(page) = ledger.page(resource, from, limit, is_wanted) else {
        return Ok(refused(NO_SUCH_CURSOR));
    };
    let removed = since.into_iter().flat_map(|since| ledger.removed_since(resource, since));
    let removed = removed.map(|number| office.authority.id(number)).collect();
    let origin = office.origin();
    let writer = Writer { authority: office.authority, origin: &origin };
    let as_of = ledger.changed(resource).unwrap_or_else(|| read_at(office.today));
    let list = List::new(&page, resource, removed, writer, as_of);
    Ok((Extension(ItemCount(page.items.len())), answer(&presented.headers, &list)).into_response())
}

async fn detail(
    State(office): State<Arc<Office>>,
    Path((resource, id)): Path<(String, String)>,
    presented: Presented,
) -> Result<Response, Refusal> {
    let Some(resource) = offered(&office, &resource) else { return Ok(unknown().await) };
    let (_, person) = who(&office, &presented)?;
    match known(&office, &person, resource, &id, &presented.headers) {
        Some(answer) => Ok(answer),
        None => Ok(unknown().await),
    }
}

fn known(
    office: &Office,
    person: &Person,
    resource: Resource,
    id: &str,
    headers: &HeaderMap,
) -> Option<Response> {
    let ledger = person.ledger(office.authority)?;
    let item = ledger.find(resource, office.authority.number(id)?)?;
    let origin = office.origin();
    let writer = Writer { authority: office.authority, origin: &origin };
    Some(answer(headers, &wire::Item::detailed(item, writer)))
}

fn offered(office: &Office, resource: &str) -> Option<Resource> {
    Resource::find(resource).filter(|resource| office.authority.offers(*resource))
}

async fn never_stored(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
