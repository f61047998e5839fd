//! Lægemiddelstyrelsen: reports of side effects.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Lægemiddelstyrelsen.
pub static LAEGEMIDDEL: Authority = Authority {
    source: "laegemiddel",
    port: 13,
    name: text("Lægemiddelstyrelsen", "Danish Medicines Agency"),
    kind: Kind::State,
    phone: "70000011",
    cvr: "99000011",
    spelling: Spelling::Utc,
    prefix: "LM",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::SundhedOgAeldre],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::SundhedOgAeldre,
        title: text("Indberet en bivirkning", "Report a side effect"),
        path: "/bivirkning",
    }],
    goals: GOALS,
    outages: &[],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: None,
};

const LISTS: &[Declaration] = &[Declaration::new(
    Resource::Cases,
    "2023-01-01",
    text(
        "Indberetninger af bivirkninger, du selv har sendt, eller som er sendt videre om dig.",
        "Reports of side effects that you sent, or that were passed on about you.",
    ),
)];

const GOALS: &[Goal] = &[Goal::new(
    "bivirkning",
    text("Vurdering af alvorlige bivirkninger", "Assessment of serious side effects"),
    90,
    15,
    "2024-01-01",
)];
