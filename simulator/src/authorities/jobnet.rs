//! Jobnet: job seekers and what they must do.

use super::{Authority, Declaration, EntryPoint, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Jobnet.
pub static JOBNET: Authority = Authority {
    source: "jobnet",
    port: 17,
    name: text("Jobnet", "Jobnet"),
    kind: Kind::State,
    phone: "70000015",
    cvr: "99000015",
    spelling: Spelling::Utc,
    prefix: "JN",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::Beskaeftigelse],
    lists: LISTS,
    not_yet: &[NotYet { area: Area::Beskaeftigelse, what: text("Joblog", "Job log") }],
    entry_points: &[EntryPoint {
        area: Area::Beskaeftigelse,
        title: text("Tjek jobforslag", "Check job suggestions"),
        path: "/jobforslag",
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
        Resource::Agenda,
        "2023-01-01",
        text(
            "Samtaler, kurser og det, du skal gøre på Jobnet.",
            "Meetings, courses and what you must do on Jobnet.",
        ),
    )
    .current(text("Svarer med det, der står i systemet nu.", "Answers with what the system holds now.")),
    Declaration::new(
        Resource::Registrations,
        "2023-01-01",
        text(
            "Din status som ledig, dit CV og dine tællere.",
            "Your status as unemployed, your CV and your counters.",
        ),
    )
    .codes(&["unemployment_counter"]),
];
