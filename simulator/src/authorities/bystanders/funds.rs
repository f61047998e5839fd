//! Unemployment funds, with made-up names.

use super::{Kind, Sketch, lists, text};
use crate::item::Area;

const fn fund(source: &'static str, da: &'static str, en: &'static str) -> Sketch {
    Sketch::new(
        source,
        text(da, en),
        Kind::Other,
        &[Area::Beskaeftigelse, Area::OekonomiskeYdelser],
        lists::PAYS,
    )
}

const FUNDS: [Sketch; 8] = [
    fund("akasse-bakke", "A-kassen Bakke", "Unemployment Fund Bakke"),
    fund("akasse-eng", "A-kassen Eng", "Unemployment Fund Eng"),
    fund("akasse-havn", "A-kassen Havn", "Unemployment Fund Havn"),
    fund("akasse-kyst", "A-kassen Kyst", "Unemployment Fund Kyst"),
    fund("akasse-mark", "A-kassen Mark", "Unemployment Fund Mark"),
    fund("akasse-skov", "A-kassen Skov", "Unemployment Fund Skov"),
    fund("akasse-strand", "A-kassen Strand", "Unemployment Fund Strand"),
    fund("akasse-aas", "A-kassen Ås", "Unemployment Fund Ås"),
];

/// All eight.
pub fn all() -> impl Iterator<Item = Sketch> {
    FUNDS.into_iter()
}
