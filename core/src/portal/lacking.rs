//! Whose answers a part of a page lacks, by the lists that it is made from.

use super::row::place;
use super::view::Lacking;
use crate::federation::{Federation, Lack};
use crate::model::{RESOURCES, Resource};

/// What parts lack in this visit.
pub struct Lacks<'a> {
    /// Who has been asked for what, and how that went.
    pub federation: &'a Federation,
    /// Whether there may be more authorities that have something, which are not asked.
    pub others: bool,
}

impl Lacks<'_> {
    /// Of a part that is made from these lists.
    pub fn of(&self, resources: &[Resource]) -> Lacking {
        let places = |wanted: Lack| {
            let lacking = self.federation.lacking(resources).filter(move |(_, lack)| *lack == wanted);
            lacking.map(|(source, _)| place(source)).collect()
        };
        Lacking { waiting: places(Lack::Waiting), missing: places(Lack::Missing), others: self.others }
    }

    /// Of a part that is made from every list.
    pub fn of_all(&self) -> Lacking {
        self.of(&RESOURCES.map(|(resource, _)| resource))
    }
}
