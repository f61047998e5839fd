//! Which payment pays which bill, as the sources refer from one to the other.

use super::Entry;
use super::lineage::Lineage;
use super::merge::{Index, Merged};
use crate::model::Kind;

/// Payments that one bill is said to be paid by: a source that refers to one bill from all it holds floods no line.
const MAX_PAYMENTS: usize = 8;

/// Lines that pay and the lines that they pay, by the places of those that lead them.
#[derive(Debug, Default)]
pub struct Bills {
    /// The payment, in order, and its bill.
    pairs: Vec<(u32, u32)>,
}

impl Bills {
    /// Finds them. Where no payment names a bill, it costs one look at each item.
    pub fn new(items: &[Entry<'_>], lineage: &Lineage<'_>, merged: &Merged) -> Self {
        let paying = || (0..).zip(items).filter(|(_, (_, item))| item.settles.is_some());
        if paying().next().is_none() {
            return Self::default();
        }
        let mut payments = Index::new();
        for (place, (source, item)) in
            (0..).zip(items).filter(|(_, (_, item))| matches!(item.kind, Kind::Payment(_)))
        {
            payments.entry((lineage.root(*source), 'p', item.id.as_str())).or_default().push(place);
        }
        let pair = |(place, (_, item)): (u32, &Entry<'_>)| {
            let bill = item.settles.as_ref()?;
            let found = payments.get(&(lineage.root_of(&bill.source), 'p', bill.id.as_str()))?;
            let pair = (merged.lead_of(place), merged.lead_of(*found.first()?));
            (pair.0 != pair.1).then_some(pair)
        };
        let mut pairs: Vec<(u32, u32)> = paying().filter_map(pair).collect();
        pairs.sort_unstable();
        pairs.dedup_by_key(|(payment, _)| *payment);
        Self { pairs }
    }

    /// The bill that this payment pays.
    pub fn paid_by(&self, payment: u32) -> Option<u32> {
        let found = self.pairs.binary_search_by_key(&payment, |(payment, _)| *payment).ok()?;
        self.pairs.get(found).map(|(_, bill)| *bill)
    }

    /// The payments that pay this bill.
    pub fn payments_of(&self, bill: u32) -> impl Iterator<Item = u32> {
        let pairs = self.pairs.iter().filter(move |(_, paid)| *paid == bill);
        pairs.map(|(payment, _)| *payment).take(MAX_PAYMENTS)
    }
}
