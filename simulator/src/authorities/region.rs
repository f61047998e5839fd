//! Fjordregionen: hospitals. It took over from Nordfjord and hands over to Region Østfjord.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Fjordregionen.
pub static REGION: Authority = Authority {
    source: "region",
    port: 9,
    name: text("Fjordregionen", "Fjord Region"),
    kind: Kind::Region,
    phone: "70000007",
    cvr: "99000007",
    spelling: Spelling::Offset,
    prefix: "FR",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::SundhedOgAeldre],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::SundhedOgAeldre,
        what: text("Prøvesvar og journalnotater", "Test results and record notes"),
    }],
    entry_points: &[EntryPoint {
        area: Area::SundhedOgAeldre,
        title: text("Flyt eller aflys en sygehusaftale", "Move or cancel a hospital appointment"),
        path: "/aftaler",
    }],
    goals: GOALS,
    outages: &[],
    predecessors: &["nordfjord"],
    successor: Some("oestfjord"),
    sunset: Some("2027-12-31"),
    tables: None,
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Cases,
        "2023-01-01",
        text(
            "Henvisninger og klager, regionen behandler.",
            "Referrals and complaints the region is working on.",
        ),
    ),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Aftaler på regionens sygehuse.", "Appointments at the region's hospitals."),
    )
    .current(text("Svarer med det, der står i systemet nu.", "Answers with what the system holds now."))
    .left_out(text(
        "Aftaler hos egen læge og privathospitaler er ikke med.",
        "Appointments with your own doctor and private hospitals are not included.",
    )),
    Declaration::new(
        Resource::AccessLog,
        "2024-01-01",
        text(
            "Opslag i journalen, der ikke også står i MinLog.",
            "Look-ups in the record that are not also in MinLog.",
        ),
    ),
    Declaration::new(
        Resource::Consents,
        "2024-01-01",
        text("Samtykker til forskning og kvalitetsarbejde.", "Consents to research and quality work."),
    ),
];

const GOALS: &[Goal] =
    &[Goal::new("udredning", text("Udredning på sygehus", "Diagnosis at hospital"), 80, 30, "2024-01-01")
        .excludes(text(
            "Forløb, hvor flere undersøgelser er lægeligt nødvendige.",
            "Courses where more examinations are medically needed.",
        ))];
