//! Engholm Kommune, a former home: it still has old cases and one last bill.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Engholm Kommune.
pub static ENGHOLM: Authority = Authority {
    source: "engholm",
    port: 4,
    name: text("Engholm Kommune", "Engholm Municipality"),
    kind: Kind::Municipality,
    phone: "70000002",
    cvr: "99000002",
    spelling: Spelling::Utc,
    prefix: "EK",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[
        Area::PersonOgKontaktoplysninger,
        Area::Dagtilbud,
        Area::SkoleOgUddannelse,
        Area::Transport,
        Area::OekonomiskeYdelser,
    ],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::OekonomiskeYdelser,
        what: text("Ydelser fra før 2022", "Benefits from before 2022"),
    }],
    entry_points: &[EntryPoint {
        area: Area::PersonOgKontaktoplysninger,
        title: text("Se dine sager i Engholm", "See your cases in Engholm"),
        path: "/min-side",
    }],
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
        text(
            "Sager, du var part i, mens du boede i kommunen.",
            "Cases you were a party to while you lived in the municipality.",
        ),
    )
    .left_out(text(
        "Sager, der er afleveret til arkiv, er ikke med.",
        "Cases handed over to the archive are not included.",
    )),
    Declaration::new(
        Resource::Payments,
        "2022-01-01",
        text("Regninger og tilbagebetalinger.", "Bills and refunds."),
    ),
    Declaration::new(
        Resource::AccessLog,
        "2025-01-01",
        text(
            "Opslag i folkeregister og pladsanvisning.",
            "Look-ups in the population register and place allocation.",
        ),
    ),
];

const GOALS: &[Goal] =
    &[Goal::new("aktindsigt", text("Aktindsigt", "Access to documents"), 90, 7, "2023-01-01")];
