//! One thing of many of the same name: the one that changed last, in the place of the first.

use crate::dialect::Wire;
use crate::held::Held;
use overblik_core::model::{ItemId, SourceId, SourceIndex};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};

/// A quick number for a name. No payload here means harm: the portal itself is not as careless with its sources' names.
#[derive(Debug, Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut eight = [0; 8];
            eight.iter_mut().zip(part).for_each(|(to, from)| *to = *from);
            self.write_u64(u64::from_le_bytes(eight));
        }
    }

    fn write_u8(&mut self, _: u8) {}

    fn write_u64(&mut self, eight: u64) {
        // The golden ratio, as Knuth multiplies by it; the upper bits are mixed best, so they change places.
        self.0 = (self.0 ^ eight).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// What has been read so far, each source's in a list of its own.
#[derive(Debug, Default)]
pub struct Newest {
    lists: Vec<Vec<Held>>,
    count: usize,
    places: HashMap<ItemId, (usize, usize), BuildHasherDefault<Quick>>,
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
        let source = SourceIndex(list);
        match self.places.entry(ItemId::new(&wire.id)) {
            Entry::Vacant(place) => {
                let things = self.lists.last_mut()?;
                things.push(Held::new(wire, place.key().clone(), source, named)?);
                place.insert((list, things.len() - 1));
            }
            Entry::Occupied(known) => {
                let (list, place) = *known.get();
                let before = self.lists.get_mut(list)?.get_mut(place)?;
                if before.updated < wire.updated {
                    *before = Held::new(wire, known.key().clone(), source, named)?;
                }
            }
        }
        Some(())
    }
}
