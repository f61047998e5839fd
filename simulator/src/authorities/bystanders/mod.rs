//! The bystanders: authorities that are registered, answer, and hold nothing about anybody.
//!
//! They make the country as large as a real one, so that a portal that asks everybody is found out. Who they are is in
//! a table a kind here, and what they declare in `lists`. Local names are made up, national ones are of real bodies.

pub mod expected;
mod funds;
mod lists;
mod municipalities;
mod regions;
mod state;

use std::sync::LazyLock;

use super::{Authority, Declaration, EntryPoint, Kind, Text, text};
use crate::item::Area;
use crate::moment::Spelling;

/// Every bystander, in the registry's order.
pub static BYSTANDERS: LazyLock<Vec<Authority>> = LazyLock::new(|| {
    let sketches = municipalities::all().chain(regions::all()).chain(state::all()).chain(funds::all());
    (FIRST_NUMBER..).zip(sketches).map(|(number, sketch)| sketch.authority(number)).collect()
});

/// Their port, counted from the base: they share one, and are told apart by their host names.
pub const PORT: u16 = 2;

/// Telephones and numbers of business are counted on from those of the living.
const FIRST_NUMBER: u32 = 25;

/// The one page where a bystander's own service begins.
const ENTRY_POINT: EntryPoint = EntryPoint {
    area: Area::PersonOgKontaktoplysninger,
    title: text("Find selvbetjening", "Find self-service"),
    path: "/selvbetjening",
};

/// What sets one bystander apart.
#[derive(Debug, Clone, Copy)]
struct Sketch {
    source: &'static str,
    name: Text,
    kind: Kind,
    areas: &'static [Area],
    lists: &'static [Declaration],
    predecessors: &'static [&'static str],
}

impl Sketch {
    /// One that took over from nobody and stays.
    const fn new(
        source: &'static str,
        name: Text,
        kind: Kind,
        areas: &'static [Area],
        lists: &'static [Declaration],
    ) -> Self {
        Self { source, name, kind, areas, lists, predecessors: &[] }
    }

    fn authority(self, number: u32) -> Authority {
        Authority {
            source: self.source,
            port: PORT,
            name: self.name,
            kind: self.kind,
            phone: kept(format!("70{number:06}")),
            cvr: kept(format!("99{number:06}")),
            spelling: match self.kind {
                Kind::State => Spelling::Utc,
                Kind::Municipality => Spelling::Zoneless,
                Kind::Region | Kind::Other => Spelling::Offset,
            },
            prefix: kept(format!("B{number}")),
            relations: false,
            everyone: false,
            budget_ms: None,
            refresh_s: None,
            areas: self.areas,
            lists: self.lists,
            not_yet: &[],
            entry_points: &[ENTRY_POINT],
            goals: &[],
            outages: &[],
            predecessors: self.predecessors,
            successor: None,
            sunset: None,
            tables: None,
        }
    }
}

/// A text made once and kept as long as the program runs, like those that are part of it.
fn kept(text: String) -> &'static str {
    text.leak()
}

#[cfg(test)]
mod tests;
