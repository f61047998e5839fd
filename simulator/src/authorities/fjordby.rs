//! Fjordby Kommune, which most of the people live in: building, daycare, benefits, citizen service, school and care.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, NotYet, tables, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Fjordby Kommune.
pub static FJORDBY: Authority = Authority {
    source: "fjordby",
    port: 3,
    name: text("Fjordby Kommune", "Fjordby Municipality"),
    kind: Kind::Municipality,
    phone: "70000001",
    cvr: "99000001",
    spelling: Spelling::Zoneless,
    prefix: "FK",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[
        Area::PersonOgKontaktoplysninger,
        Area::Beskaeftigelse,
        Area::OekonomiskeYdelser,
        Area::SundhedOgAeldre,
        Area::SkoleOgUddannelse,
        Area::BoligOgEnergi,
        Area::Familieforhold,
        Area::Dagtilbud,
        Area::KulturKirkeOgFritid,
        Area::Byggeri,
        Area::Transport,
    ],
    lists: LISTS,
    not_yet: &[
        NotYet {
            area: Area::KulturKirkeOgFritid,
            what: text("Lån og reservationer på biblioteket", "Loans and reservations at the library"),
        },
        NotYet {
            area: Area::SkoleOgUddannelse,
            what: text("Skolens egne beskeder og skemaer", "The school's own messages and timetables"),
        },
    ],
    entry_points: &[
        EntryPoint {
            area: Area::Byggeri,
            title: text("Søg byggetilladelse", "Apply for a building permit"),
            path: "/byg",
        },
        EntryPoint {
            area: Area::Dagtilbud,
            title: text("Skriv op til dagtilbud", "Apply for daycare"),
            path: "/dagtilbud",
        },
        EntryPoint {
            area: Area::PersonOgKontaktoplysninger,
            title: text("Bestil tid i Borgerservice", "Book citizen service"),
            path: "/borgerservice",
        },
        EntryPoint {
            area: Area::KulturKirkeOgFritid,
            title: text("Lån og reservationer", "Loans and reservations"),
            path: "/bibliotek",
        },
    ],
    goals: GOALS,
    outages: &[],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: Some(&tables::fjordby::TABLES),
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Cases,
        "2019-08-01",
        text(
            "Sager, hvor du er den primære part: byggeri, dagtilbud, borgerservice, job og ydelser.",
            "Cases where you are the main party: building, daycare, citizen service, jobs and benefits.",
        ),
    )
    .left_out(text(
        "Sager om børn og unge med særlige behov er ikke med.",
        "Cases about children and young people with special needs are not included.",
    )),
    Declaration::new(
        Resource::Benefits,
        "2021-01-01",
        text(
            "Ydelser, tilskud og hjælp, kommunen har bevilget.",
            "Benefits, grants and help the municipality has granted.",
        ),
    )
    .codes(&["sickness_benefit", "cash_benefit", "single_payment"])
    .left_out(text(
        "Hjælpemidler bevilget før 2021 er ikke med.",
        "Aids granted before 2021 are not included.",
    )),
    Declaration::new(
        Resource::Credentials,
        "2022-01-01",
        text("Sundhedskort, kommunen har udstedt.", "Health cards the municipality has issued."),
    ),
    Declaration::new(
        Resource::Payments,
        "2021-01-01",
        text("Regninger fra kommunen og penge til dig.", "Bills from the municipality and money to you."),
    )
    .left_out(text(
        "Vand og varme opkræves af forsyningen og er ikke med.",
        "Water and heating are billed by the utility and are not included.",
    )),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text(
            "Aftaler i tandplejen, sundhedsplejen, dagtilbud, jobcenter og Borgerservice, og frister i dine sager.",
            "Appointments in dental care, health visits, daycare, job centre and citizen service; deadlines of your cases.",
        ),
    ),
    Declaration::new(
        Resource::AccessLog,
        "2024-03-01",
        text(
            "Opslag i de systemer, der er koblet på loggen.",
            "Look-ups in the systems connected to the log.",
        ),
    )
    .left_out(text(
        "Bibliotek og hjemmepleje er ikke koblet på endnu.",
        "The library and home care are not connected yet.",
    )),
    Declaration::new(
        Resource::Consents,
        "2023-01-01",
        text("Samtykker, du har givet kommunen.", "Consents you have given the municipality."),
    ),
];

const GOALS: &[Goal] = &[
    Goal::new(
        "byggesag",
        text("Byggetilladelse til enfamiliehuse", "Building permits for single-family houses"),
        80,
        40,
        "2025-01-01",
    )
    .from_complete()
    .excludes(text(
        "Sager, der kræver nabohøring eller dispensation.",
        "Cases that need a hearing of neighbours or a dispensation.",
    )),
    Goal::new("friplads", text("Økonomisk friplads", "Subsidy for daycare"), 90, 21, "2024-01-01"),
    Goal::new(
        "hjaelpemidler",
        text("Hjælpemidler og boligindretning", "Aids and changes to the home"),
        85,
        28,
        "2025-01-01",
    ),
    Goal::new(
        "sygedagpenge-2024",
        text("Sygedagpenge, første udbetaling", "Sickness benefit, first payment"),
        85,
        35,
        "2024-01-01",
    )
    .until("2024-12-31"),
    Goal::new(
        "sygedagpenge",
        text("Sygedagpenge, første udbetaling", "Sickness benefit, first payment"),
        90,
        28,
        "2025-01-01",
    ),
];
