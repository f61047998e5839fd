//! Fjordby Fjernvarme: heating.

use super::{Authority, Declaration, EntryPoint, Kind, Outage, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Fjordby Fjernvarme.
pub static VARME: Authority = Authority {
    source: "varme",
    port: 23,
    name: text("Fjordby Fjernvarme", "Fjordby District Heating"),
    kind: Kind::Other,
    phone: "70000021",
    cvr: "99000021",
    spelling: Spelling::Utc,
    prefix: "FF",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::BoligOgEnergi],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::BoligOgEnergi,
        title: text("Se dit varmeforbrug", "See your use of heating"),
        path: "/forbrug",
    }],
    goals: &[],
    outages: &[Outage {
        days_ahead: 9,
        from_minute: 8 * 60,
        minutes: 240,
        text: text(
            "Selvbetjeningen er lukket, mens målere skiftes.",
            "Self-service is closed while meters are changed.",
        ),
    }],
    predecessors: &[],
    successor: None,
    sunset: None,
    tables: None,
};

const LISTS: &[Declaration] = &[
    Declaration::new(
        Resource::Payments,
        "2022-01-01",
        text("Regninger og årsopgørelse for varme.", "Bills and the yearly statement for heating."),
    ),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text(
            "Afbrydelser og besøg ved din adresse, og frister for aflæsning og betaling.",
            "Interruptions and visits at your address, and deadlines for reading the meter and paying.",
        ),
    ),
    Declaration::new(
        Resource::Registrations,
        "2022-01-01",
        text("Din varmemåler og seneste aflæsning.", "Your heat meter and its latest reading."),
    )
    .current(text("Måleren aflæses hver nat.", "The meter is read every night.")),
];
