//! One thing of many of the same name: the one that changed last, in the place of the first.

use crate::dialect::Wire;
use crate::held::Held;
use overblik_core::model::{ItemId, SourceId, SourceIndex};
use std::collections::HashMap;

/// What has been read so far.
#[derive(Debug, Default)]
pub struct Newest {
    held: Vec<Held>,
    count: usize,
    places: HashMap<ItemId, usize>,
}

impl Newest {
    /// Each thing once.
    pub fn held(&self) -> &[Held] {
        &self.held
    }

    /// How many were told of.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Takes a thing in, unless a newer one is here.
    pub fn put(&mut self, wire: &Wire<'_>, source: SourceIndex, named: &SourceId) -> Option<()> {
        self.count += 1;
        let id = ItemId::new(&wire.id);
        match self.places.get(&id).and_then(|place| self.held.get_mut(*place)) {
            Some(before) if before.updated >= wire.updated => {}
            Some(before) => *before = Held::new(wire, id, source, named)?,
            None => {
                self.places.insert(id.clone(), self.held.len());
                self.held.push(Held::new(wire, id, source, named)?);
            }
        }
        Some(())
    }
}
