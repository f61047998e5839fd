//! An item as its authority writes it.

use chrono::Datelike;
use serde::Serialize;

use crate::authorities::Authority;
use crate::item as model;

/// What every kind of item has, and what sets its kind apart.
#[derive(Debug, Serialize)]
pub struct Item<'a> {
    id: String,
    revision: String,
    area: &'static str,
    title: &'a str,
    lang: &'static str,
    link: String,
    action_required: bool,
    case: Option<CaseRef>,
    /// A field the agreement does not have: authorities are at times ahead of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    journal_page: Option<u64>,
    #[serde(flatten)]
    body: Body,
}

#[derive(Debug, Serialize)]
struct CaseRef {
    source: &'static str,
    id: String,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Body {
    Case {
        status: &'static str,
        number: String,
        opened: String,
        updated: String,
    },
    Payment {
        direction: &'static str,
        gross: i64,
        net: i64,
        currency: &'static str,
        date: String,
        status: &'static str,
        period: Option<Period>,
    },
    Deadline {
        kind: &'static str,
        due: String,
        owner: &'static str,
    },
    Appointment {
        kind: &'static str,
        start: String,
        end: Option<String>,
        place: Option<&'static str>,
        approximate: bool,
    },
    Access {
        at: String,
        organisation: &'static str,
        system: &'static str,
        role: Option<&'static str>,
        kind: &'static str,
        purpose: Option<&'static str>,
        legal_basis: Option<&'static str>,
        data: &'static [&'static str],
        on_behalf_of: Option<&'static str>,
    },
}

#[derive(Debug, Serialize)]
struct Period {
    from: String,
    to: String,
}

impl<'a> Item<'a> {
    /// The item in its authority's spelling, linked to the authority's own site.
    pub fn new(item: &'a model::Item, authority: &Authority, origin: &str) -> Self {
        let id = authority.id(item.number);
        Self {
            revision: item.revision.to_string(),
            area: item.area.word(),
            title: &item.title,
            lang: "da",
            link: format!("{origin}/min-side/{id}"),
            action_required: item.action_required,
            case: item
                .case
                .map(|case| CaseRef { source: case.authority.source, id: case.authority.id(case.number) }),
            journal_page: item.number.is_multiple_of(12).then_some(item.number / 12),
            body: Body::new(item, authority),
            id,
        }
    }
}

impl Body {
    fn new(item: &model::Item, authority: &Authority) -> Self {
        let spelling = authority.spelling;
        match item.body {
            model::Body::Case { status, opened, updated } => Self::Case {
                status: status.word(),
                number: format!("{}-{}-{:05}", authority.prefix, opened.year(), item.number % 100_000),
                opened: spelling.instant(opened),
                updated: spelling.instant(updated),
            },
            model::Body::Payment { direction, gross, net, date, status, period } => Self::Payment {
                direction: direction.word(),
                gross,
                net,
                currency: "DKK",
                date: date.to_string(),
                status: status.word(),
                period: period.map(|(from, to)| Period { from: from.to_string(), to: to.to_string() }),
            },
            model::Body::Deadline { due, owner } => {
                Self::Deadline { kind: "deadline", due: spelling.moment(due), owner: owner.word() }
            }
            model::Body::Appointment { start, end, place, approximate } => Self::Appointment {
                kind: "appointment",
                start: spelling.moment(start),
                end: end.map(|end| spelling.moment(end)),
                place,
                approximate,
            },
            model::Body::Access { at, row } => Self::Access {
                at: spelling.instant(at),
                organisation: row.organisation,
                system: row.system,
                role: row.role,
                kind: row.kind.word(),
                purpose: row.purpose,
                legal_basis: row.legal_basis,
                data: row.data,
                on_behalf_of: row.on_behalf_of,
            },
        }
    }
}
