//! Whose answers a part of a page lacks, by the lists that it is made from.

use super::row::place;
use super::view::Lacking;
use crate::federation::{Federation, Lack};
use crate::model::{RESOURCES, Resource, Source};

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
        self.of_those(&|_| true, resources)
    }

    /// The same, of those sources alone that have to do with the part.
    pub fn of_those(&self, concerned: &dyn Fn(&Source) -> bool, resources: &[Resource]) -> Lacking {
        let is_concerned = |source| self.federation.source(source).is_some_and(concerned);
        let places = |wanted: Lack| {
            let lacking = self.federation.lacking(resources);
            let lacking = lacking.filter(|(source, lack)| *lack == wanted && is_concerned(*source));
            lacking.map(|(source, _)| place(source)).collect()
        };
        Lacking { waiting: places(Lack::Waiting), missing: places(Lack::Missing), others: self.others }
    }

    /// Of a part that is made from every list.
    pub fn of_all(&self) -> Lacking {
        self.of(&RESOURCES.map(|(resource, _)| resource))
    }
}
