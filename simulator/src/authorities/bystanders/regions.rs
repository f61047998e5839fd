//! Regions: the one that Fjordregionen hands over to, and two of which nothing is told.

use super::{Kind, Sketch, lists, text};
use crate::item::Area;

const AREAS: &[Area] = &[Area::SundhedOgAeldre];

const fn region(source: &'static str, da: &'static str, en: &'static str) -> Sketch {
    Sketch::new(source, text(da, en), Kind::Region, AREAS, lists::HEALTH)
}

const REGIONS: [Sketch; 3] = [
    Sketch { predecessors: &["region"], ..region("oestfjord", "Region Østfjord", "Østfjord Region") },
    region("midtland", "Region Midtland", "Midtland Region"),
    region("sydhav", "Region Sydhav", "Sydhav Region"),
];

/// All three.
pub fn all() -> impl Iterator<Item = Sketch> {
    REGIONS.into_iter()
}
