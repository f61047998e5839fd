//! Gældsstyrelsen: debt to the public that has been sent to collection.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Gældsstyrelsen.
pub static GAELD: Authority = Authority {
    source: "gaeld",
    port: 7,
    name: text("Gældsstyrelsen", "Danish Debt Collection Agency"),
    kind: Kind::State,
    phone: "70000005",
    cvr: "99000005",
    spelling: Spelling::Offset,
    prefix: "GS",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::OekonomiOgSkat],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[
        EntryPoint {
            area: Area::OekonomiOgSkat,
            title: text("Betal eller aftal afdrag", "Pay, or agree on instalments"),
            path: "/betal",
        },
        EntryPoint {
            area: Area::OekonomiOgSkat,
            title: text("Find gratis gældsrådgivning", "Find free debt advice"),
            path: "/raadgivning",
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
        "2021-01-01",
        text(
            "Afdragsordninger, lønindeholdelse og henstand.",
            "Instalment plans, deductions from pay, and respite.",
        ),
    ),
    Declaration::new(
        Resource::Payments,
        "2021-01-01",
        text("Afdrag, modregning og det, du skylder.", "Instalments, set-off, and what you owe."),
    )
    .left_out(text(
        "Bøder fra før 2013 er ikke altid opdelt på krav.",
        "Fines from before 2013 are not always split by claim.",
    )),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Frister for at svare og klage.", "Deadlines for answering and complaining."),
    ),
    Declaration::new(
        Resource::AccessLog,
        "2025-01-01",
        text("Opslag i indkomst og krav.", "Look-ups in income and claims."),
    ),
];

const GOALS: &[Goal] = &[Goal::new(
    "afdrag",
    text("Afdragsordning efter budget", "Instalment plan by budget"),
    75,
    45,
    "2025-01-01",
)];
