//! Familieretshuset: separation, divorce, custody and contributions.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Familieretshuset.
pub static FAMILIERET: Authority = Authority {
    source: "familieret",
    port: 15,
    name: text("Familieretshuset", "Agency of Family Law"),
    kind: Kind::State,
    phone: "70000013",
    cvr: "99000013",
    spelling: Spelling::Zoneless,
    prefix: "FH",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::Familieforhold, Area::PersonOgKontaktoplysninger],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::Familieforhold,
        title: text("Søg om skilsmisse", "Apply for divorce"),
        path: "/skilsmisse",
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
        "2020-01-01",
        text(
            "Sager, du er part i: skilsmisse, samvær, navne og bidrag.",
            "Cases you are a party to: divorce, contact, names and contributions.",
        ),
    )
    .left_out(text("Faderskab fra før 2020 er ikke med.", "Paternity from before 2020 is not included.")),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Møder og frister i dine sager.", "Meetings and deadlines of your cases."),
    ),
];

const GOALS: &[Goal] = &[Goal::new(
    "skilsmisse",
    text("Skilsmisse, når I er enige", "Divorce when you agree"),
    90,
    14,
    "2024-01-01",
)];
