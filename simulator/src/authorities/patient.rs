//! Patienterstatningen: compensation for injuries by treatment and medicine.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Patienterstatningen.
pub static PATIENT: Authority = Authority {
    source: "patient",
    port: 14,
    name: text("Patienterstatningen", "Danish Patient Compensation"),
    kind: Kind::Other,
    phone: "70000012",
    cvr: "99000012",
    spelling: Spelling::Offset,
    prefix: "PE",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::SundhedOgAeldre],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::SundhedOgAeldre,
        title: text("Anmeld en skade", "Report an injury"),
        path: "/anmeld",
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
        text("Anmeldte skader, du er part i.", "Injuries reported, to which you are a party."),
    ),
    Declaration::new(Resource::Payments, "2022-01-01", text("Erstatning og godtgørelse.", "Compensation.")),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Frister for bemærkninger og klage.", "Deadlines for comments and complaints."),
    ),
];

const GOALS: &[Goal] = &[Goal::new(
    "afgoerelse",
    text("Afgørelse om erstatning", "Decisions on compensation"),
    70,
    225,
    "2025-01-01",
)];
