//! Skatteforvaltningen: assessments, tax due and refunded, property and cars.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, Outage, tables, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Skatteforvaltningen.
pub static SKAT: Authority = Authority {
    source: "skat",
    port: 6,
    name: text("Skatteforvaltningen", "Tax Administration"),
    kind: Kind::State,
    phone: "70000004",
    cvr: "99000004",
    spelling: Spelling::Utc,
    prefix: "SK",
    relations: false,
    everyone: true,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::OekonomiOgSkat, Area::Transport, Area::BoligOgEnergi],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[
        EntryPoint {
            area: Area::OekonomiOgSkat,
            title: text("Ret forskudsopgørelsen", "Change the preliminary assessment"),
            path: "/forskud",
        },
        EntryPoint {
            area: Area::OekonomiOgSkat,
            title: text("Betal restskat", "Pay tax due"),
            path: "/betal",
        },
        EntryPoint {
            area: Area::Transport,
            title: text("Se dine køretøjer", "See your vehicles"),
            path: "/motor",
        },
    ],
    goals: GOALS,
    outages: &[Outage {
        days_ahead: 6,
        from_minute: 22 * 60,
        minutes: 300,
        text: text(
            "Skattemappen er lukket for opdatering natten over.",
            "The tax folder is closed overnight for an update.",
        ),
    }],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: Some(&tables::skat::TABLES),
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Cases,
        "2018-01-01",
        text(
            "Årsopgørelser, forskudsopgørelser, vurderinger og klager.",
            "Annual and preliminary assessments, valuations and complaints.",
        ),
    ),
    Declaration::new(
        Resource::Payments,
        "2018-01-01",
        text(
            "Restskat, overskydende skat, B-skat, ejendomsskat og ejerafgift.",
            "Tax due, tax refunded, instalments, property tax and vehicle tax.",
        ),
    )
    .left_out(text(
        "Gæld hos Gældsstyrelsen er ikke med.",
        "Debt at the debt collection agency is not included.",
    )),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Dine frister og vores svarfrister.", "Your deadlines, and ours for answering."),
    ),
    Declaration::new(
        Resource::AccessLog,
        "2025-01-01",
        text(
            "Opslag i skattemappen og videregivelse til andre myndigheder.",
            "Look-ups in your tax folder, and disclosure to other authorities.",
        ),
    )
    .left_out(text(
        "Kontrol, der ikke er afsluttet, er ikke med.",
        "Checks that have not ended are not included.",
    )),
    Declaration::new(
        Resource::Registrations,
        "2020-01-01",
        text(
            "Skattekort, og køretøjer og ejendomme, du betaler skat af.",
            "Your tax card, and vehicles and properties you pay tax of.",
        ),
    ),
];

const GOALS: &[Goal] = &[Goal::new(
    "klage-vurdering",
    text("Klage over ejendomsvurdering", "Complaints about property valuation"),
    70,
    180,
    "2025-01-01",
)];
