//! Digital Post: letters from public senders, read access, and `NemSMS`. It knows everyone who has written.

use super::{Authority, Declaration, EntryPoint, Kind, text};
use crate::item::Area;
use crate::ledger::Resource;
use crate::moment::Spelling;

/// Digital Post.
pub static DIGITALPOST: Authority = Authority {
    source: "digitalpost",
    port: 24,
    name: text("Digital Post", "Digital Post"),
    kind: Kind::State,
    phone: "70000022",
    cvr: "99000022",
    spelling: Spelling::Utc,
    prefix: "DP",
    relations: true,
    everyone: true,
    budget_ms: None,
    refresh_s: Some(120),
    areas: &[Area::PersonOgKontaktoplysninger],
    lists: LISTS,
    not_yet: &[],
    entry_points: &[
        EntryPoint {
            area: Area::PersonOgKontaktoplysninger,
            title: text("Læs din post", "Read your letters"),
            path: "/post",
        },
        EntryPoint {
            area: Area::PersonOgKontaktoplysninger,
            title: text("Giv læseadgang", "Give read access"),
            path: "/adgang",
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
        Resource::Messages,
        "2022-03-01",
        text("Breve fra offentlige afsendere og NemSMS.", "Letters from public senders, and NemSMS."),
    )
    .current(text("Svarer med det, der står i systemet nu.", "Answers with what the system holds now."))
    .left_out(text(
        "Breve fra private virksomheder er ikke med.",
        "Letters from private businesses are not included.",
    )),
    Declaration::new(
        Resource::Agenda,
        "2024-01-01",
        text("Aftaler, der står i dine breve.", "Appointments that your letters name."),
    )
    .left_out(text(
        "Flyttes en aftale uden et nyt brev, står den gamle tid her.",
        "If an appointment is moved without a new letter, the old time stands here.",
    )),
    Declaration::new(
        Resource::Registrations,
        "2022-03-01",
        text(
            "Om du får Digital Post og NemSMS, og hvor du får besked om ny post.",
            "Whether you get Digital Post and NemSMS, and where you get notice of new letters.",
        ),
    )
    .codes(&["contact", "digital_post", "nemsms"])
    .current(text("Svarer med det, der står i systemet nu.", "Answers with what the system holds now.")),
    Declaration::new(
        Resource::Mandates,
        "2022-03-01",
        text(
            "Læseadgang og digital fuldmagt, du har givet eller fået.",
            "Read access and digital mandates you have given or been given.",
        ),
    )
    .codes(&["giver", "holder"]),
];
