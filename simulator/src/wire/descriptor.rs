//! What a source tells about itself, before anybody has said who they are.

use chrono::{Duration, NaiveDate};
use serde::Serialize;

use super::Words;
use crate::authorities::{self, Authority, Declaration, Outage};
use crate::moment::{Spelling, at_minute};

/// The answer to `GET source`.
#[derive(Debug, Serialize)]
pub struct Descriptor {
    id: &'static str,
    cvr: &'static str,
    name: Words,
    version: &'static str,
    sunset: Option<&'static str>,
    predecessors: &'static [&'static str],
    successor: Option<&'static str>,
    relations: bool,
    contact: Contact,
    data_protection_officer: Officer,
    domains: Vec<Domain>,
    not_yet: Vec<NotYet>,
    entry_points: Vec<EntryPoint>,
    goals: Vec<Goal>,
    outages: Vec<PlannedOutage>,
}

#[derive(Debug, Serialize)]
struct Contact {
    phone: &'static str,
    email: String,
    site: String,
}

#[derive(Debug, Serialize)]
struct Officer {
    phone: &'static str,
    email: String,
    link: String,
}

#[derive(Debug, Serialize)]
struct Domain {
    resource: &'static str,
    since: &'static str,
    declaration: Words,
    currency_of_data: Words,
    left_out: Option<Words>,
}

#[derive(Debug, Serialize)]
struct NotYet {
    area: &'static str,
    what: Words,
}

#[derive(Debug, Serialize)]
struct EntryPoint {
    area: &'static str,
    title: Words,
    link: String,
}

#[derive(Debug, Serialize)]
struct PlannedOutage {
    from: String,
    to: String,
    text: Words,
}

/// A published goal, here or with a case it is about.
#[derive(Debug, Serialize)]
pub struct Goal {
    id: &'static str,
    subject: Words,
    share: u8,
    days: u16,
    clock_start: &'static str,
    clock_end: &'static str,
    valid_from: &'static str,
    valid_to: Option<&'static str>,
    excludes: Option<Words>,
}

impl Descriptor {
    /// The authority's own description on this day, its links leading to `origin`.
    pub fn new(authority: &'static Authority, origin: &str, today: NaiveDate) -> Self {
        let email = |mailbox| format!("{mailbox}@{}.example", authority.source);
        let not_yet = authority.not_yet.iter();
        let entry_points = authority.entry_points.iter();
        Self {
            id: authority.source,
            cvr: authority.cvr,
            name: authority.name.into(),
            version: "0.9",
            sunset: authority.sunset,
            predecessors: authority.predecessors,
            successor: authority.successor,
            relations: authority.relations,
            contact: Contact { phone: authority.phone, email: email("kontakt"), site: format!("{origin}/") },
            data_protection_officer: Officer {
                phone: authority.phone,
                email: email("databeskyttelse"),
                link: format!("{origin}/databeskyttelse"),
            },
            domains: authority.lists.iter().map(Domain::new).collect(),
            not_yet: not_yet
                .map(|not_yet| NotYet { area: not_yet.area.word(), what: not_yet.what.into() })
                .collect(),
            entry_points: entry_points
                .map(|entry| EntryPoint {
                    area: entry.area.word(),
                    title: entry.title.into(),
                    link: format!("{origin}{}", entry.path),
                })
                .collect(),
            goals: authority.goals.iter().map(Goal::new).collect(),
            outages: authority
                .outages
                .iter()
                .map(|outage| PlannedOutage::new(outage, authority.spelling, today))
                .collect(),
        }
    }
}

impl Domain {
    fn new(declaration: &Declaration) -> Self {
        Self {
            resource: declaration.resource.name(),
            since: declaration.since,
            declaration: declaration.holds.into(),
            currency_of_data: declaration.current.into(),
            left_out: declaration.left_out.map(Words::from),
        }
    }
}

impl PlannedOutage {
    fn new(outage: &Outage, spelling: Spelling, today: NaiveDate) -> Self {
        let from = at_minute(today + Duration::days(outage.days_ahead), outage.from_minute);
        let to = from + Duration::minutes(outage.minutes);
        Self { from: spelling.instant(from), to: spelling.instant(to), text: outage.text.into() }
    }
}

impl Goal {
    /// The goal as it is written.
    pub fn new(goal: &authorities::Goal) -> Self {
        Self {
            id: goal.id,
            subject: goal.subject.into(),
            share: goal.share,
            days: goal.days,
            clock_start: goal.clock_start,
            clock_end: goal.clock_end,
            valid_from: goal.valid_from,
            valid_to: goal.valid_to,
            excludes: goal.excludes.map(Words::from),
        }
    }
}
