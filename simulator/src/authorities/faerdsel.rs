//! Færdselsstyrelsen: driving licences.

use super::{Authority, Declaration, EntryPoint, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Færdselsstyrelsen.
pub static FAERDSEL: Authority = Authority {
    source: "faerdsel",
    port: 18,
    name: text("Færdselsstyrelsen", "Danish Road Traffic Authority"),
    kind: Kind::State,
    phone: "70000016",
    cvr: "99000016",
    spelling: Spelling::Zoneless,
    prefix: "FS",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::Transport],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::Transport,
        what: text("Ombytning af udenlandsk kørekort", "Exchange of a foreign driving licence"),
    }],
    entry_points: &[EntryPoint {
        area: Area::Transport,
        title: text("Forny kørekort", "Renew a driving licence"),
        path: "/koerekort",
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
        "2013-01-19",
        text("Kørekort og førerkort.", "Driving licences and tachograph cards."),
    )
    .codes(&["driving_licence"]),
    Declaration::new(
        Resource::Registrations,
        "2020-01-01",
        text("Syn af dine køretøjer.", "Inspections of your vehicles."),
    ),
];
