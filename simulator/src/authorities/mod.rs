//! The three authorities, each a page of plain tables.
//!
//! Adding one is a copy of `skat.rs`, a line in [`ALL`], and an entry in `public/sources.json`. What the rows become
//! is decided in `person`; how they are served, in `server`.

mod kommune;
pub mod rows;
mod skat;
mod udbetaling;

use crate::ledger::Resource;
use crate::moment::Spelling;
use rows::{AppointmentRow, CaseRow, DeadlineRow, LookUpRow, PaymentRow};

/// Every authority, in the order of their ports.
pub const ALL: [&Authority; 3] = [&kommune::AUTHORITY, &udbetaling::AUTHORITY, &skat::AUTHORITY];

/// Everything that sets one authority apart.
#[derive(Debug)]
pub struct Authority {
    /// Its id in the registry.
    pub source: &'static str,
    /// First label of its host name, under `localhost`.
    pub host: &'static str,
    /// Its port, counted from the base.
    pub port: u16,
    /// Its name in Danish and English.
    pub name: Text,
    /// Whom to call.
    pub phone: &'static str,
    /// Its number in the register of businesses: invented.
    pub cvr: &'static str,
    /// How it writes instants.
    pub spelling: Spelling,
    /// What its ids and case numbers begin with.
    pub prefix: &'static str,
    /// Whether it knows which other authorities concern the person.
    pub relations: bool,
    /// What it says about its own data.
    pub declarations: [Declaration; 4],
    /// Its tables.
    pub tables: Tables,
}

/// One text in both languages.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English.
    pub en: &'static str,
}

/// What a list covers, in the authority's own words.
#[derive(Debug)]
pub struct Declaration {
    /// The list.
    pub resource: Resource,
    /// The first day it is complete from.
    pub covered_since: &'static str,
    /// What is in it.
    pub holds: Text,
    /// What is not.
    pub left_out: Option<Text>,
}

/// The rows an authority's items are made from.
#[derive(Debug)]
pub struct Tables {
    /// What it may decide.
    pub cases: &'static [CaseRow],
    /// Money that moves.
    pub payments: &'static [PaymentRow],
    /// Last days.
    pub deadlines: &'static [DeadlineRow],
    /// Meetings and visits.
    pub appointments: &'static [AppointmentRow],
    /// Who looks, and why.
    pub look_ups: &'static [LookUpRow],
}

impl Authority {
    /// The authority with this id in the registry.
    pub fn find(source: &str) -> Option<&'static Self> {
        ALL.into_iter().find(|authority| authority.source == source)
    }

    /// An item's id as others know it.
    pub fn id(&self, number: u64) -> String {
        format!("{}-{number:09}", self.prefix)
    }

    /// The item number in an id of this authority's.
    pub fn number(&self, id: &str) -> Option<u64> {
        id.strip_prefix(self.prefix)?.strip_prefix('-')?.parse().ok()
    }
}
