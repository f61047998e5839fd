//! CPR-registeret: name, address, family. It knows municipality now and formerly, parish, and what every resident has.

use super::{Authority, Declaration, EntryPoint, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// CPR-registeret.
pub static CPR: Authority = Authority {
    source: "cpr",
    port: 25,
    name: text("CPR-registeret", "Civil Registration System"),
    kind: Kind::State,
    phone: "70000023",
    cvr: "99000023",
    spelling: Spelling::Offset,
    prefix: "CP",
    relations: true,
    everyone: true,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::PersonOgKontaktoplysninger, Area::Familieforhold],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[
        EntryPoint {
            area: Area::PersonOgKontaktoplysninger,
            title: text("Meld flytning", "Report a move"),
            path: "/flyt",
        },
        EntryPoint {
            area: Area::PersonOgKontaktoplysninger,
            title: text("Få navne- og adressebeskyttelse", "Get name and address protection"),
            path: "/beskyttelse",
        },
    ],
    goals: &[],
    outages: &[],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: None,
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Registrations,
        "1968-04-02",
        text("Navn, adresse, civilstand og beskyttelse.", "Name, address, marital status and protection."),
    )
    .codes(&["name", "address", "address_protection"])
    .current(text("Svarer med det, der står i systemet nu.", "Answers with what the system holds now.")),
    Declaration::new(
        Resource::Mandates,
        "2007-10-01",
        text("Forældremyndighed og værgemål.", "Custody and guardianship."),
    ),
    Declaration::new(
        Resource::AccessLog,
        "2025-01-01",
        text(
            "Videregivelse til private med særlig adgang.",
            "Disclosure to private parties with special access.",
        ),
    )
    .left_out(text(
        "Myndigheders egne opslag står hos myndighederne.",
        "Authorities' own look-ups are found at the authorities.",
    )),
];
