//! What the bystanders declare about their lists, in words that fit any of them.

use super::super::{Declaration, text};
use crate::ledger::Resource;

const CASES: Declaration = Declaration::new(
    Resource::Cases,
    "2020-01-01",
    text("Sager, hvor du er part.", "Cases that you are a party to."),
);

const BENEFITS: Declaration = Declaration::new(
    Resource::Benefits,
    "2021-01-01",
    text("Ydelser og hjælp, der er bevilget.", "Benefits and help that have been granted."),
);

const CREDENTIALS: Declaration = Declaration::new(
    Resource::Credentials,
    "2015-01-01",
    text("Beviser og tilladelser, der er udstedt til dig.", "Proofs and permits issued to you."),
);

const PAYMENTS: Declaration = Declaration::new(
    Resource::Payments,
    "2021-01-01",
    text("Regninger og udbetalinger.", "Bills, and money to you."),
);

const AGENDA: Declaration = Declaration::new(
    Resource::Agenda,
    "2024-01-01",
    text("Aftaler og frister.", "Appointments and deadlines."),
);

const ACCESS_LOG: Declaration = Declaration::new(
    Resource::AccessLog,
    "2025-01-01",
    text("Opslag i dine oplysninger.", "Look-ups in your data."),
)
.left_out(text("Systemer uden log er ikke med.", "Systems without a log are not included."));

const REGISTRATIONS: Declaration = Declaration::new(
    Resource::Registrations,
    "2010-01-01",
    text("Det, der er registreret om dig.", "What is registered about you."),
);

const CONSENTS: Declaration = Declaration::new(
    Resource::Consents,
    "2023-01-01",
    text("Samtykker, du har givet.", "Consents you have given."),
);

/// A municipality's.
pub const LOCAL: &[Declaration] = &[CASES, BENEFITS, PAYMENTS, AGENDA, ACCESS_LOG, CONSENTS];

/// A region's.
pub const HEALTH: &[Declaration] = &[CASES, AGENDA, ACCESS_LOG, CONSENTS];

/// Of one that decides cases.
pub const DECIDES: &[Declaration] = &[CASES, AGENDA, ACCESS_LOG];

/// Of one that issues papers.
pub const ISSUES: &[Declaration] = &[CASES, CREDENTIALS, AGENDA];

/// Of one that keeps a register.
pub const REGISTERS: &[Declaration] = &[REGISTRATIONS, ACCESS_LOG];

/// Of one that pays.
pub const PAYS: &[Declaration] = &[CASES, BENEFITS, PAYMENTS, AGENDA];
