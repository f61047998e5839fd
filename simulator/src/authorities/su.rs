//! SU: student grants and loans.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Uddannelses- og Forskningsstyrelsen, SU.
pub static SU: Authority = Authority {
    source: "su",
    port: 8,
    name: text("Uddannelses- og Forskningsstyrelsen, SU", "Student Grants and Loans"),
    kind: Kind::State,
    phone: "70000006",
    cvr: "99000006",
    spelling: Spelling::Zoneless,
    prefix: "SU",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::SkoleOgUddannelse, Area::OekonomiskeYdelser],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::SkoleOgUddannelse,
        title: text("minSU", "minSU"),
        path: "/minsu",
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
        text("Ansøgninger om SU, lån og ekstra klip.", "Applications for grants, loans and extra months."),
    ),
    Declaration::new(
        Resource::Benefits,
        "2020-01-01",
        text(
            "Bevilget stipendium og lån, og hvor mange klip der er tilbage.",
            "Grants and loans, and how many months are left.",
        ),
    )
    .codes(&["student_grant"]),
    Declaration::new(
        Resource::Payments,
        "2020-01-01",
        text(
            "Udbetalt SU og lån, og tilbagebetaling af for meget SU.",
            "Grants and loans paid, and repayment of too much.",
        ),
    )
    .left_out(text(
        "Afdrag på studielån efter endt uddannelse er ikke med.",
        "Instalments on loans after graduation are not included.",
    )),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Frister for at ændre indkomst og søge.", "Deadlines for changing income and applying."),
    ),
    Declaration::new(
        Resource::AccessLog,
        "2025-06-01",
        text("Opslag i studieaktivitet og indkomst.", "Look-ups in study activity and income."),
    ),
];

const GOALS: &[Goal] = &[Goal::new(
    "su-udland",
    text("SU til uddannelse i udlandet", "Grants for studies abroad"),
    80,
    60,
    "2024-08-01",
)];
