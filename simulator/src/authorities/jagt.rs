//! Jagttegnsregisteret: hunting licences and game bags.

use super::{Authority, Declaration, EntryPoint, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Jagttegnsregisteret.
pub static JAGT: Authority = Authority {
    source: "jagt",
    port: 21,
    name: text("Jagttegnsregisteret", "Hunting Licence Register"),
    kind: Kind::State,
    phone: "70000019",
    cvr: "99000019",
    spelling: Spelling::Utc,
    prefix: "JT",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::FiskeriJagtOgNatur],
    lists: LISTS,
    not_yet: &[NotYet { area: Area::FiskeriJagtOgNatur, what: text("Fisketegn", "Fishing licences") }],
    entry_points: &[EntryPoint {
        area: Area::FiskeriJagtOgNatur,
        title: text("Indberet vildtudbytte", "Report the game bag"),
        path: "/vildtudbytte",
    }],
    goals: &[],
    outages: &[],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: None,
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Credentials,
        "2015-01-01",
        text("Jagttegn og prøver.", "Hunting licences and tests."),
    ),
    Declaration::new(
        Resource::Payments,
        "2020-01-01",
        text("Betaling for jagttegn.", "Payment for the hunting licence."),
    ),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text(
            "Frist for vildtudbytte, og prøver du er tilmeldt.",
            "The deadline for the game bag, and tests you have signed up for.",
        ),
    ),
];
