//! Fjordby Affald og Genbrug: waste.

use super::{Authority, Declaration, EntryPoint, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Fjordby Affald og Genbrug.
pub static AFFALD: Authority = Authority {
    source: "affald",
    port: 22,
    name: text("Fjordby Affald og Genbrug", "Fjordby Waste and Recycling"),
    kind: Kind::Other,
    phone: "70000020",
    cvr: "99000020",
    spelling: Spelling::Zoneless,
    prefix: "FA",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::BoligOgEnergi],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::BoligOgEnergi,
        title: text("Bestil storskrald", "Order collection of bulky waste"),
        path: "/storskrald",
    }],
    goals: &[],
    outages: &[],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: None,
};

const LISTS: &[Declaration] = &[
    Declaration::new(Resource::Payments, "2022-01-01", text("Gebyr for renovation.", "The waste fee.")),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Tømning og storskrald ved din adresse.", "Collection at your address."),
    )
    .left_out(text(
        "Tømninger længere ude end tre måneder er ikke med.",
        "Collections more than three months ahead are not included.",
    )),
];
