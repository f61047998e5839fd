//! What a source tells about itself, before anybody has said who they are.

use serde::Serialize;

use crate::authorities::{Authority, Declaration, Text};

/// The answer to `GET source`.
#[derive(Debug, Serialize)]
pub struct Descriptor {
    id: &'static str,
    cvr: &'static str,
    name: Words,
    version: &'static str,
    sunset: Option<&'static str>,
    relations: bool,
    domains: Vec<Domain>,
    contact: Contact,
    data_protection_officer: Contact,
    self_service: Vec<EntryPoint>,
    planned_outages: [Words; 0],
    successor: Option<&'static str>,
    predecessor: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Domain {
    resource: &'static str,
    covered_since: &'static str,
    declaration: Words,
    current: Words,
    left_out: Option<Words>,
}

#[derive(Debug, Serialize)]
struct Contact {
    phone: &'static str,
    email: String,
}

#[derive(Debug, Serialize)]
struct EntryPoint {
    title: Words,
    link: String,
}

#[derive(Debug, Serialize)]
struct Words {
    da: &'static str,
    en: &'static str,
}

impl Descriptor {
    /// The authority's own description, its links leading to `origin`.
    pub fn new(authority: &Authority, origin: &str) -> Self {
        let contact = |mailbox| Contact {
            phone: authority.phone,
            email: format!("{mailbox}@{}.example", authority.host),
        };
        let own_site = Text { da: "Min side", en: "My page" };
        Self {
            id: authority.source,
            cvr: authority.cvr,
            name: authority.name.into(),
            version: "0.9",
            sunset: None,
            relations: authority.relations,
            domains: authority.declarations.iter().map(Domain::new).collect(),
            contact: contact("kontakt"),
            data_protection_officer: contact("databeskyttelse"),
            self_service: vec![EntryPoint { title: own_site.into(), link: format!("{origin}/min-side") }],
            planned_outages: [],
            successor: None,
            predecessor: None,
        }
    }
}

impl Domain {
    fn new(declaration: &Declaration) -> Self {
        let nightly = Text { da: "Hentes hver nat kl. 0.05.", en: "Read every night at 00:05." };
        Self {
            resource: declaration.resource.name(),
            covered_since: declaration.covered_since,
            declaration: declaration.holds.into(),
            current: nightly.into(),
            left_out: declaration.left_out.map(Words::from),
        }
    }
}

impl From<Text> for Words {
    fn from(Text { da, en }: Text) -> Self {
        Self { da, en }
    }
}
