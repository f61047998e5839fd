//! One thing of many of the same name: the one that changed last, in the place of the first.

use crate::dialect::Wire;
use crate::held::Held;
use overblik_core::model::{ItemId, SourceId, SourceIndex};
use std::collections::HashMap;

/// What has been read so far, each source's in a list of its own.
#[derive(Debug, Default)]
pub struct Newest {
    lists: Vec<Vec<Held>>,
    count: usize,
    places: HashMap<ItemId, (usize, usize)>,
}

impl Newest {
    /// Begins the list of another source, of about so many things; its number.
    pub fn begin(&mut self, things: usize) -> usize {
        self.lists.push(Vec::with_capacity(things));
        self.lists.len() - 1
    }

    /// Each thing once.
    pub fn all(&self) -> Vec<&Held> {
        self.lists.iter().flatten().collect()
    }

    /// How many were told of.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Takes a thing of the source that was begun last in, unless a newer one is here.
    pub fn put(&mut self, wire: &Wire<'_>, named: &SourceId) -> Option<()> {
        self.count += 1;
        let list = self.lists.len() - 1;
        let id = ItemId::new(&wire.id);
        let known = self.places.get(&id).and_then(|(list, place)| self.lists.get_mut(*list)?.get_mut(*place));
        let source = SourceIndex(list);
        match known {
            Some(before) if before.updated >= wire.updated => {}
            Some(before) => *before = Held::new(wire, id, source, named)?,
            None => {
                let things = self.lists.last_mut()?;
                self.places.insert(id.clone(), (list, things.len()));
                things.push(Held::new(wire, id, source, named)?);
            }
        }
        Some(())
    }
}
