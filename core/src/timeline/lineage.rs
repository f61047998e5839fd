//! Which sources have taken over from which, so that an item keeps its identity when its source gives way to another.

use crate::model::{Source, SourceId, SourceIndex};

/// Every source's oldest ancestor: the name that its items' ids belong to.
pub struct Lineage<'a> {
    ids: Vec<&'a str>,
    roots: Vec<&'a str>,
    /// The roots that are not their source's own id.
    inherited: Vec<&'a str>,
}

impl<'a> Lineage<'a> {
    /// Of the registered sources. The ids of a source's first predecessor live on there; where two sources name the same
    /// one, the registry's first is its heir, and who names itself in the end stands alone.
    pub fn new(sources: impl Iterator<Item = &'a Source>) -> Self {
        let (mut ids, mut heirs): (Vec<&str>, Vec<(&str, &str)>) = (Vec::new(), Vec::new());
        for source in sources {
            let id = source.id.as_str();
            ids.push(id);
            let predecessor = source.predecessors.first().map(SourceId::as_str);
            let is_free = |before: &&str| heirs.iter().all(|(_, claimed)| claimed != before);
            heirs.extend(predecessor.filter(is_free).map(|before| (id, before)));
        }
        let roots: Vec<&str> = ids.iter().map(|id| root(id, &heirs)).collect();
        let inherited =
            roots.iter().zip(&ids).filter(|(root, id)| root != id).map(|(root, _)| *root).collect();
        Self { ids, roots, inherited }
    }

    /// How many sources there are.
    pub fn count(&self) -> usize {
        self.ids.len()
    }

    /// The name that the ids of this source's items belong to.
    pub fn root(&self, source: SourceIndex) -> &'a str {
        self.roots.get(source.0).copied().unwrap_or_default()
    }

    /// The name that ids belong to which somebody calls this source's.
    pub fn root_of<'b>(&self, id: &'b SourceId) -> &'b str
    where
        'a: 'b,
    {
        let place = self.ids.iter().position(|known| *known == id.as_str());
        place.and_then(|place| self.roots.get(place)).copied().unwrap_or(id.as_str())
    }

    /// Whether another source may hold the same ids.
    pub fn is_shared(&self, source: SourceIndex) -> bool {
        !self.inherited.is_empty() && self.inherited.contains(&self.root(source))
    }
}

/// The end of the chain of predecessors; its own id where the chain has none.
fn root<'a>(id: &'a str, heirs: &[(&'a str, &'a str)]) -> &'a str {
    let mut root = id;
    for _ in 0..=heirs.len() {
        match heirs.iter().find(|(heir, _)| *heir == root) {
            Some((_, before)) => root = before,
            None => return root,
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::examples::source;

    /// The roots of these sources, each with its predecessors.
    fn check(sources: &[(&str, &[&str])], roots: &[&str]) {
        let sources: Vec<Source> = sources.iter().map(|(id, before)| source(id, before)).collect();
        let lineage = Lineage::new(sources.iter());
        let found: Vec<&str> = (0..sources.len()).map(|place| lineage.root(SourceIndex(place))).collect();
        assert_eq!(found, roots);
    }

    #[test]
    fn a_successor_s_ids_belong_to_the_first_whom_it_follows() {
        check(&[("gl", &[]), ("ny", &["gl", "anden"]), ("anden", &[])], &["gl", "gl", "anden"]);
        check(&[("c", &["b"]), ("b", &["a"])], &["a", "a"]);
    }

    #[test]
    fn two_heirs_of_one_and_a_ring_of_heirs_are_no_surprise() {
        check(&[("ny", &["gl"]), ("nyere", &["gl"])], &["gl", "nyere"]);
        check(&[("a", &["b"]), ("b", &["a"]), ("c", &["c"]), ("d", &["a"])], &["a", "b", "c", "d"]);
    }

    #[test]
    fn a_reference_to_one_that_is_gone_means_its_heir() {
        let sources = [source("ny", &["gl"]), source("b", &[])];
        let lineage = Lineage::new(sources.iter());
        let (gone, unknown) = (SourceId::new("gl"), SourceId::new("x"));
        assert_eq!(lineage.root_of(&gone), lineage.root(SourceIndex(0)));
        assert_eq!(lineage.root_of(&unknown), "x");
        assert!(lineage.is_shared(SourceIndex(0)) && !lineage.is_shared(SourceIndex(1)));
    }
}
