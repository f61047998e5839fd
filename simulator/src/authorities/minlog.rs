//! Sundhedsdatastyrelsen: `MinLog`, who has looked in health data.

use super::{Authority, Declaration, EntryPoint, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Sundhedsdatastyrelsen, `MinLog`.
pub static MINLOG: Authority = Authority {
    source: "minlog",
    port: 10,
    name: text("Sundhedsdatastyrelsen, MinLog", "Danish Health Data Authority, MinLog"),
    kind: Kind::State,
    phone: "70000008",
    cvr: "99000008",
    spelling: Spelling::Utc,
    prefix: "ML",
    relations: false,
    everyone: true,
    budget_ms: None,
    refresh_s: Some(3_600),
    areas: &[Area::SundhedOgAeldre],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::SundhedOgAeldre,
        what: text("Opslag i tandlægejournaler", "Look-ups in dental records"),
    }],
    entry_points: &[EntryPoint {
        area: Area::SundhedOgAeldre,
        title: text("Se hele loggen", "See the whole log"),
        path: "/log",
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
        Resource::AccessLog,
        "2024-11-01",
        text(
            "Opslag i medicinkort, vaccinationer, henvisninger og sygehusjournaler.",
            "Look-ups in the medicine card, vaccinations, referrals and hospital records.",
        ),
    )
    .current(text("Op til to døgn efter opslaget.", "Up to two days after the look-up."))
    .left_out(text(
        "Opslag ældre end to år er slettet. Nogle privathospitaler er ikke med.",
        "Look-ups older than two years are deleted. Some private hospitals are not included.",
    )),
    Declaration::new(
        Resource::Consents,
        "2024-11-01",
        text("Samtykker og spærringer i dine sundhedsdata.", "Consents and blocks in your health data."),
    ),
];
