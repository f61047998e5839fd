//! Authorities that are registered and take no part yet: they have a site, serve nothing, and are to come.

use std::sync::LazyLock;

use super::{Authority, Kind, Sketch, text};
use crate::item::Area;

/// One that is to come.
#[derive(Debug)]
pub struct Expected {
    /// What is known of it already.
    pub authority: Authority,
    /// The day it is to begin, if that is settled.
    pub day: Option<&'static str>,
}

/// All of them, in the registry's order.
pub static EXPECTED: LazyLock<Vec<Expected>> = LazyLock::new(|| {
    let numbered = (FIRST_NUMBER..).zip(SKETCHES);
    numbered.map(|(number, (sketch, day))| Expected { authority: sketch.authority(number), day }).collect()
});

/// The one with this id.
pub fn expected(source: &str) -> Option<&'static Authority> {
    EXPECTED.iter().map(|expected| &expected.authority).find(|authority| authority.source == source)
}

/// Telephones and numbers of business are well after those of the bystanders.
const FIRST_NUMBER: u32 = 200;

const SKETCHES: [(Sketch, Option<&str>); 3] = [
    (
        Sketch::new(
            "aes",
            text("Arbejdsmarkedets Erhvervssikring", "Labour Market Insurance"),
            Kind::Other,
            &[Area::Beskaeftigelse, Area::OekonomiskeYdelser],
            &[],
        ),
        Some("2027-06-01"),
    ),
    (
        Sketch::new(
            "atp",
            text("ATP Livslang Pension", "ATP Lifelong Pension"),
            Kind::Other,
            &[Area::OekonomiskeYdelser],
            &[],
        ),
        None,
    ),
    (
        Sketch::new(
            "stuk",
            text("Styrelsen for Undervisning og Kvalitet", "Agency for Education and Quality"),
            Kind::State,
            &[Area::SkoleOgUddannelse],
            &[],
        ),
        Some("2027-03-01"),
    ),
];
