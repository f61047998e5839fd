//! A-kassen Fjord: unemployment benefit.

use super::{Authority, Declaration, EntryPoint, Goal, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// A-kassen Fjord.
pub static AKASSE: Authority = Authority {
    source: "akasse",
    port: 16,
    name: text("A-kassen Fjord", "Unemployment Fund Fjord"),
    kind: Kind::Other,
    phone: "70000014",
    cvr: "99000014",
    spelling: Spelling::Offset,
    prefix: "AK",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::Beskaeftigelse, Area::OekonomiskeYdelser],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::Beskaeftigelse,
        title: text("Udfyld dagpengekort", "Fill in the benefit card"),
        path: "/kort",
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
        "2022-01-01",
        text("Ret til dagpenge og efterløn.", "Right to unemployment benefit and early retirement."),
    ),
    Declaration::new(
        Resource::Benefits,
        "2022-01-01",
        text("Dagpenge, og hvor meget der er tilbage.", "Unemployment benefit, and how much is left."),
    ),
    Declaration::new(
        Resource::Payments,
        "2022-01-01",
        text("Udbetalte dagpenge og dit kontingent.", "Benefit paid, and your subscription."),
    ),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Samtaler og frister for dagpengekort.", "Meetings, and deadlines for benefit cards."),
    ),
];

const GOALS: &[Goal] =
    &[Goal::new("dagpenge", text("Ret til dagpenge", "Right to unemployment benefit"), 85, 28, "2025-01-01")];
