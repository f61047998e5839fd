//! Dansk Hunderegister: which dogs are whose.

use super::{Authority, Declaration, EntryPoint, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Dansk Hunderegister.
pub static HUND: Authority = Authority {
    source: "hund",
    port: 20,
    name: text("Dansk Hunderegister", "Danish Dog Register"),
    kind: Kind::Other,
    phone: "70000018",
    cvr: "99000018",
    spelling: Spelling::Offset,
    prefix: "DH",
    relations: false,
    everyone: false,
    budget_ms: Some(8_000),
    refresh_s: None,
    areas: &[Area::Dyrehold],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::Dyrehold,
        what: text("Heste, katte og andre kæledyr", "Horses, cats and other pets"),
    }],
    entry_points: &[EntryPoint {
        area: Area::Dyrehold,
        title: text("Meld ejerskifte eller død", "Report a change of owner or a death"),
        path: "/hunde",
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
        "2010-01-01",
        text("Hunde registreret på dig.", "Dogs registered to you."),
    ),
    Declaration::new(
        Resource::Payments,
        "2022-01-01",
        text("Gebyr for at registrere din hund.", "The fee for registering your dog."),
    ),
];
