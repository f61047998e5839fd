//! An authority that is closed as it has announced: it still says of itself that it is.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{NaiveDateTime, TimeDelta, Timelike};
use serde_json::{Value, json};

use super::{edited, whole};
use crate::moment;
use crate::server::office::Office;
use crate::wire::problem::{Problem, ProblemType};

/// How long it is closed, from the last full hour on.
const CLOSED_FOR: TimeDelta = TimeDelta::hours(2);

/// Where it says what it is.
const DESCRIPTOR: &str = "/source";

/// What it says of itself, with the outage; the answer to all else is that it is closed.
pub async fn planned(office: &Office, request: Request, next: Next) -> Response {
    let now = moment::now_on(office.today);
    let from = now.date().and_hms_opt(now.hour(), 0, 0).unwrap_or(now);
    if request.uri().path() == DESCRIPTOR {
        let response = whole(request, next).await;
        return edited(response, |descriptor| announce(descriptor, office, from)).await;
    }
    let left = u64::try_from((from + CLOSED_FOR - now).num_seconds()).unwrap_or_default();
    Problem::new(ProblemType::DataSource, "Vi har lukket, som vi har meldt ud.")
        .retry_after(Some(left))
        .into_response()
}

fn announce(descriptor: &mut Value, office: &Office, from: NaiveDateTime) {
    let spelling = office.authority.spelling;
    let outage = json!({
        "from": spelling.instant(from),
        "to": spelling.instant(from + CLOSED_FOR),
        "text": { "da": "Vi opdaterer vores systemer.", "en": "We are updating our systems." },
    });
    if let Some(outages) = descriptor.get_mut("outages").and_then(Value::as_array_mut) {
        outages.insert(0, outage);
    }
}
