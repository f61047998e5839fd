//! Politiet: passports and weapons permits.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Politiet.
pub static POLITI: Authority = Authority {
    source: "politi",
    port: 11,
    name: text("Politiet", "The Police"),
    kind: Kind::State,
    phone: "70000009",
    cvr: "99000009",
    spelling: Spelling::Zoneless,
    prefix: "PO",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::PersonOgKontaktoplysninger, Area::FiskeriJagtOgNatur, Area::Transport],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::Transport,
        what: text("Bøder for færdselsforseelser", "Fines for traffic offences"),
    }],
    entry_points: &[
        EntryPoint {
            area: Area::FiskeriJagtOgNatur,
            title: text("Søg våbentilladelse", "Apply for a weapons permit"),
            path: "/vaaben",
        },
        EntryPoint {
            area: Area::PersonOgKontaktoplysninger,
            title: text("Meld pas tabt eller stjålet", "Report a passport lost or stolen"),
            path: "/pas",
        },
    ],
    goals: GOALS,
    outages: &[],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: None,
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Cases,
        "2022-01-01",
        text("Ansøgninger om pas og våbentilladelse.", "Applications for passports and weapons permits."),
    )
    .left_out(text(
        "Straffesager og anmeldelser er ikke med.",
        "Criminal cases and reports are not included.",
    )),
    Declaration::new(
        Resource::Credentials,
        "2012-01-01",
        text("Pas og våbentilladelser.", "Passports and weapons permits."),
    )
    .codes(&["passport", "weapon_permit"]),
];

const GOALS: &[Goal] =
    &[Goal::new("vaaben", text("Våbentilladelse", "Weapons permits"), 80, 60, "2025-01-01")];
