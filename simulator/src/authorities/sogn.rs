//! Fjordby Sogn: baptism, confirmation, weddings and burials.

use super::{Authority, Declaration, EntryPoint, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Fjordby Sogn.
pub static SOGN: Authority = Authority {
    source: "sogn",
    port: 19,
    name: text("Fjordby Sogn", "Fjordby Parish"),
    kind: Kind::Other,
    phone: "70000017",
    cvr: "99000017",
    spelling: Spelling::Zoneless,
    prefix: "SO",
    relations: false,
    everyone: false,
    budget_ms: None,
    refresh_s: None,
    areas: &[Area::KulturKirkeOgFritid, Area::PersonOgKontaktoplysninger],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[EntryPoint {
        area: Area::KulturKirkeOgFritid,
        title: text("Aftal dåb eller vielse", "Arrange a baptism or a wedding"),
        path: "/aftal",
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
        "2024-01-01",
        text(
            "Dåb, undervisning, vielse og begravelse, du har aftalt, og frister for gravsteder.",
            "Baptism, lessons, wedding and burial you have arranged, and deadlines for graves.",
        ),
    ),
    Declaration::new(
        Resource::Registrations,
        "2020-01-01",
        text(
            "Medlemskab og navngivning i kirkebogen, og gravsteder, du står for.",
            "Membership and naming in the church register, and graves you are responsible for.",
        ),
    ),
];
