//! Region Nordfjord: hospitals, until Fjordregionen took over. It still answers with what it had.

use super::{Authority, Declaration, EntryPoint, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Region Nordfjord. Its ids live on at its successor, so both begin them alike.
pub static NORDFJORD: Authority = Authority {
    source: "nordfjord",
    port: 26,
    name: text("Region Nordfjord", "Nordfjord Region"),
    kind: Kind::Region,
    phone: "70000024",
    cvr: "99000024",
    spelling: Spelling::Offset,
    prefix: super::REGION.prefix,
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::SundhedOgAeldre],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::SundhedOgAeldre,
        title: text("Find dit sygehus i Fjordregionen", "Find your hospital in Fjord Region"),
        path: "/sygehuse",
    }],
    goals: &[],
    outages: &[],
    predecessors: &[],
    successor: Some("region"),
    sunset: Some("2026-12-31"),
    tables: None,
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Cases,
        "2020-01-01",
        text("Henvisninger og klager fra før 2026.", "Referrals and complaints from before 2026."),
    ),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Aftaler fra før 2026.", "Appointments from before 2026."),
    ),
];
