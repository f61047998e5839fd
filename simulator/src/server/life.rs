//! Life going on: by order of a test, something in a person's ledger is new, corrected or gone from now on.
//!
//! It owns the order and its refusals. What is new is made in `people::news`; when a change counts from is the ledger's.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::Deserialize;

use super::control::{Country, nobody, unknown};
use crate::item::{Body, Item};
use crate::ledger::{Ledger, Resource};
use crate::moment::now_on;
use crate::people::news;
use crate::wire::{Record, read_at};

/// A deadline moves no further than this many days, either way.
const FURTHEST: i64 = 3_650;

/// What is ordered.
#[derive(Debug, Deserialize)]
#[serde(tag = "what", rename_all = "lowercase", deny_unknown_fields)]
pub enum Change {
    /// Something new; in the agenda an appointment that begins in so many seconds, when they are given.
    Add { resource: String, title: Option<String>, seconds: Option<i64> },
    /// A new revision, with another title or, of a deadline, so many days later.
    Correct { resource: String, id: String, title: Option<String>, days: Option<i64> },
    /// Something is gone.
    Remove { resource: String, id: String },
}

/// Carries out a change and answers with the ledger's record of what was changed.
pub async fn change(
    State(country): State<Arc<Country>>,
    Path((source, person)): Path<(String, String)>,
    Json(change): Json<Change>,
) -> Response {
    let Some(office) = country.find(&source).map(|controlled| &controlled.office) else {
        return unknown(&source);
    };
    let Some(person) = country.population.person(&person) else { return nobody() };
    let Some(mut ledger) = person.ledger_mut(office.authority) else {
        return refused(StatusCode::NOT_FOUND, "this authority holds nothing about anybody");
    };
    // Nothing of today is older than what was read in the night.
    let now = now_on(office.today).max(read_at(office.today) + TimeDelta::milliseconds(1));
    made(&mut ledger, change, now, office.today).unwrap_or_else(|(status, why)| refused(status, why))
}

type Refused = (StatusCode, &'static str);

fn made(
    ledger: &mut Ledger,
    change: Change,
    now: NaiveDateTime,
    today: NaiveDate,
) -> Result<Response, Refused> {
    const GONE: Refused = (StatusCode::NOT_FOUND, "there is no such item in this list");
    match change {
        Change::Add { resource, title, seconds } => {
            let resource = offered(ledger, &resource)?;
            let starts = seconds.map(|seconds| starting(resource, seconds, today)).transpose()?;
            let number = ledger.next_number();
            let mut item = news::item(ledger.authority, resource, number, written(title)?, now);
            if let Some(starts) = starts {
                item.body = Body::Appointment(Box::new(news::appointment(starts)));
            }
            let answer = recorded(ledger, resource, &item, today);
            ledger.add(item, now);
            Ok(answer)
        }
        Change::Correct { resource, id, title, days } => {
            let resource = offered(ledger, &resource)?;
            let title = written(title)?;
            let number = ledger.authority.number(&id).ok_or(GONE)?;
            let is_deadline = |item: &Item| matches!(item.body, Body::Deadline(_));
            if days.is_some() && !ledger.find(resource, number).is_some_and(is_deadline) {
                return Err((StatusCode::BAD_REQUEST, "only a deadline is moved by days"));
            }
            if days.is_some_and(|days| !(-FURTHEST..=FURTHEST).contains(&days)) {
                return Err((StatusCode::BAD_REQUEST, "a deadline moves ten years at most"));
            }
            let correction = |item: &mut Item| {
                item.title = title.unwrap_or_else(|| format!("{} (rettet)", item.title).into());
                if let (Body::Deadline(deadline), Some(days)) = (&mut item.body, days) {
                    deadline.due = deadline.due.later(days);
                }
            };
            let item = ledger.correct(resource, number, now, correction).ok_or(GONE)?.clone();
            Ok(recorded(ledger, resource, &item, today))
        }
        Change::Remove { resource, id } => {
            let resource = offered(ledger, &resource)?;
            let number = ledger.authority.number(&id).ok_or(GONE)?;
            let item = ledger.remove(resource, number, now).ok_or(GONE)?;
            Ok(recorded(ledger, resource, &item, today))
        }
    }
}

fn recorded(ledger: &Ledger, resource: Resource, item: &Item, today: NaiveDate) -> Response {
    Json(Record::new(ledger, resource, item, today)).into_response()
}

/// So many seconds from now, on the clock of that day.
fn starting(resource: Resource, seconds: i64, today: NaiveDate) -> Result<NaiveDateTime, Refused> {
    let is_fit = resource == Resource::Agenda && (0..=FURTHEST * 86_400).contains(&seconds);
    is_fit.then(|| now_on(today) + TimeDelta::seconds(seconds)).ok_or((
        StatusCode::BAD_REQUEST,
        "only what is new in an agenda begins in so many seconds, within ten years",
    ))
}

fn offered(ledger: &Ledger, resource: &str) -> Result<Resource, Refused> {
    let offered = Resource::find(resource).filter(|resource| ledger.authority.offers(*resource));
    offered.ok_or((StatusCode::NOT_FOUND, "this authority has no such list"))
}

fn written(title: Option<String>) -> Result<Option<crate::item::Words>, Refused> {
    match title {
        Some(title) if title.trim().is_empty() => Err((StatusCode::BAD_REQUEST, "a title is not empty")),
        title => Ok(title.map(Into::into)),
    }
}

fn refused(status: StatusCode, why: &'static str) -> Response {
    (status, why).into_response()
}
