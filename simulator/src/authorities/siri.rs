//! SIRI: residence for work, study and under EU rules. Its goals are those it published for 2024; the one for
//! extensions is made up after them.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, NotYet, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Styrelsen for International Rekruttering og Integration.
pub static SIRI: Authority = Authority {
    source: "siri",
    port: 12,
    name: text(
        "Styrelsen for International Rekruttering og Integration",
        "Danish Agency for International Recruitment and Integration",
    ),
    kind: Kind::State,
    phone: "70000010",
    cvr: "99000010",
    spelling: Spelling::Offset,
    prefix: "SI",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::OpholdIDanmark, Area::Beskaeftigelse],
    lists: LISTS,
    not_yet: &[NotYet {
        area: Area::OpholdIDanmark,
        what: text(
            "Statsborgerskab og anden familiesammenføring",
            "Citizenship and other family reunification",
        ),
    }],
    entry_points: &[
        EntryPoint {
            area: Area::OpholdIDanmark,
            title: text("Følg din sag", "Follow your case"),
            path: "/sag",
        },
        EntryPoint {
            area: Area::OpholdIDanmark,
            title: text("Bestil tid til biometri", "Book biometrics"),
            path: "/biometri",
        },
    ],
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
        "2021-01-01",
        text(
            "Ansøgninger om opholds- og arbejdstilladelse, også for familie, der følger med.",
            "Applications for residence and work permits, and for family who come along.",
        ),
    ),
    Declaration::new(
        Resource::Credentials,
        "2015-01-01",
        text("Opholdstilladelser og EU-opholdsdokumenter.", "Residence permits and EU residence documents."),
    ),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text(
            "Biometri, frister i sagen og forventet svar.",
            "Biometrics, deadlines of the case and the expected answer.",
        ),
    ),
    Declaration::new(Resource::AccessLog, "2025-01-01", text("Opslag i din sag.", "Look-ups in your case.")),
    Declaration::new(
        Resource::Consents,
        "2025-01-01",
        text("Samtykke til, at arbejdsgiveren følger sagen.", "Consent to the employer following the case."),
    ),
];

const GOALS: &[Goal] = &[
    Goal::new(
        "fast-track-2024",
        text("Fast-track, førstegangsansøgninger", "Fast-track, first-time applications"),
        85,
        31,
        "2024-01-01",
    )
    .until("2024-12-31"),
    Goal::new(
        "erhverv-2024",
        text("Førstegangsansøgninger på erhvervsområdet", "First-time applications on the work area"),
        75,
        31,
        "2024-01-01",
    )
    .until("2024-12-31")
    .excludes(text(
        "Medfølgende familie, bibeskæftigelse og certificering til fast-track.",
        "Accompanying family, side jobs and certification for fast-track.",
    )),
    Goal::new("eu-2024", text("EU-opholdsret", "EU residence"), 70, 1, "2024-01-01").until("2024-12-31"),
    Goal::new(
        "fast-track",
        text("Fast-track, førstegangsansøgninger", "Fast-track, first-time applications"),
        85,
        31,
        "2025-01-01",
    ),
    Goal::new(
        "fast-track-forlaengelse",
        text("Fast-track, forlængelser", "Fast-track, extensions"),
        85,
        31,
        "2025-01-01",
    ),
    Goal::new(
        "erhverv",
        text("Førstegangsansøgninger på erhvervsområdet", "First-time applications on the work area"),
        75,
        31,
        "2025-01-01",
    )
    .excludes(text(
        "Medfølgende familie, bibeskæftigelse og certificering til fast-track.",
        "Accompanying family, side jobs and certification for fast-track.",
    )),
    Goal::new("eu", text("EU-opholdsret", "EU residence"), 70, 1, "2025-01-01"),
];
