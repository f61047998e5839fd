//! Udbetaling Danmark: housing benefit, child benefit, parental leave and pension.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, NotYet, tables, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Udbetaling Danmark.
pub static UDBETALING: Authority = Authority {
    source: "udbetaling",
    port: 5,
    name: text("Udbetaling Danmark", "Udbetaling Danmark"),
    kind: Kind::State,
    phone: "70000003",
    cvr: "99000003",
    spelling: Spelling::Offset,
    prefix: "UD",
    relations: false,
    everyone: true,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::OekonomiskeYdelser, Area::Familieforhold, Area::BoligOgEnergi, Area::SundhedOgAeldre],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::OekonomiskeYdelser,
        what: text("Efterlevelseshjælp og begravelseshjælp", "Survivor's and funeral aid"),
    }],
    entry_points: &[
        EntryPoint {
            area: Area::OekonomiskeYdelser,
            title: text("Søg boligstøtte", "Apply for housing benefit"),
            path: "/boligstoette",
        },
        EntryPoint {
            area: Area::Familieforhold,
            title: text("Se din børne- og ungeydelse", "See your child benefit"),
            path: "/familie",
        },
        EntryPoint {
            area: Area::SundhedOgAeldre,
            title: text("Søg folkepension", "Apply for pension"),
            path: "/pension",
        },
    ],
    goals: GOALS,
    outages: &[],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: Some(&tables::udbetaling::TABLES),
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Cases,
        "2020-01-01",
        text(
            "Sager om boligstøtte, børne- og ungeydelse, barsel og pension.",
            "Cases about housing benefit, child benefit, parental leave and pension.",
        ),
    ),
    Declaration::new(
        Resource::Benefits,
        "2020-01-01",
        text(
            "Det, du er bevilget, og hvad det afhænger af.",
            "What you are granted, and what it depends on.",
        ),
    )
    .codes(&["housing_benefit", "maternity_pay", "child_benefit", "child_allowance"]),
    Declaration::new(
        Resource::Payments,
        "2022-01-01",
        text("Udbetalinger til dig og krav om tilbagebetaling.", "Payments to you and claims for repayment."),
    ),
    Declaration::new(
        Resource::Agenda,
        "2024-06-01",
        text(
            "Frister for at sende oplysninger, og hvornår vi har lovet at svare.",
            "Deadlines for sending information, and when we have promised to answer.",
        ),
    ),
    Declaration::new(
        Resource::AccessLog,
        "2024-06-01",
        text(
            "Opslag foretaget af vores medarbejdere og automatiske kontroller.",
            "Look-ups by our staff, and automatic checks.",
        ),
    )
    .left_out(text(
        "Opslag, der er led i en efterforskning, vises aldrig.",
        "Look-ups that are part of an investigation are never shown.",
    )),
    Declaration::new(
        Resource::Registrations,
        "2024-06-01",
        text("Den konto, offentlige penge går til.", "The account public money goes to."),
    )
    .codes(&["nemkonto"])
    .current(text("Svarer med det, der står i systemet nu.", "Answers with what the system holds now.")),
];

const GOALS: &[Goal] = &[
    Goal::new(
        "boligstoette",
        text("Boligstøtte til nye ansøgere", "Housing benefit for new applicants"),
        85,
        28,
        "2025-01-01",
    ),
    Goal::new("folkepension", text("Folkepension", "State pension"), 90, 42, "2024-01-01"),
];
