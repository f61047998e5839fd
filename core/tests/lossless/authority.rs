//! One list of one authority: what it holds, how that changes, and what it answers. It keeps what it has held at every
//! moment, so that a list that is paged is one picture.

use std::collections::{BTreeMap, BTreeSet};

/// What a list holds: revisions by id.
pub type Ledger = BTreeMap<u32, u32>;

pub struct List {
    pub source: usize,
    pub name: &'static str,
    page: usize,
    /// Whether it says how current it is.
    dated: bool,
    /// How far back it can tell what has changed, as a number of changes.
    memory: usize,
    /// Everything it ever held, the newest last, each from a moment on.
    history: Vec<(i64, Ledger)>,
    next_id: u32,
}

/// What a question asks for.
#[derive(Debug, Default)]
pub struct Question {
    pub changed_since: Option<i64>,
    /// Which picture, and which page of it.
    pub cursor: Option<(usize, usize)>,
    pub known: Option<usize>,
}

/// A good answer as it is meant.
pub enum Answer {
    Page(Page),
    Unchanged,
    /// It can't tell what has changed since then.
    TooFarBack,
}

pub struct Page {
    pub items: Ledger,
    pub removed: BTreeSet<u32>,
    /// The page that comes next.
    pub next: Option<(usize, usize)>,
    pub as_of: Option<i64>,
    /// The picture it is of; its mark when it is all there is.
    pub picture: usize,
    pub is_all: bool,
}

impl List {
    pub fn new(source: usize, name: &'static str, chance: &mut crate::Chance, now: i64) -> Self {
        let next_id = u32::try_from(chance.below(12)).unwrap_or_default();
        let held = (0..next_id).map(|id| (id, 0)).collect();
        let page = usize::try_from(1 + chance.below(5)).unwrap_or(1);
        let memory = if chance.percent(20) { 1 } else { usize::MAX };
        Self { source, name, page, dated: chance.percent(80), memory, history: vec![(now, held)], next_id }
    }

    pub fn holds(&self) -> &Ledger {
        self.history.last().map_or_else(|| panic!("there is always a first"), |(_, held)| held)
    }

    /// When it last changed.
    pub fn changed_at(&self) -> i64 {
        self.history.last().map_or(0, |(at, _)| *at)
    }

    /// Something is added, corrected or removed.
    pub fn change(&mut self, chance: &mut crate::Chance, now: i64) {
        let mut held = self.holds().clone();
        let ids: Vec<u32> = held.keys().copied().collect();
        let picked = usize::try_from(chance.below(ids.len().max(1) as u64)).ok().and_then(|at| ids.get(at));
        match (chance.below(3), picked) {
            (0, Some(id)) => drop(held.remove(id)),
            (1, Some(id)) => *held.entry(*id).or_default() += 1,
            _ => {
                held.insert(self.next_id, 0);
                self.next_id += 1;
            }
        }
        self.history.push((now, held));
    }

    pub fn answer(&self, question: &Question) -> Answer {
        let newest = self.history.len() - 1;
        let (picture, page) = question.cursor.unwrap_or((newest, 0));
        if question.known == Some(picture) && page == 0 && question.changed_since.is_none() {
            return Answer::Unchanged;
        }
        let Some((at, held)) = self.history.get(picture) else { panic!("no picture {picture}") };
        let (mut items, mut removed) = (held.clone(), BTreeSet::new());
        if let Some(since) = question.changed_since {
            // What was held just before, for what changed at that very moment is sent again.
            let before = self.history.iter().rposition(|(at, _)| *at < since);
            if before.is_none() || newest - before.unwrap_or_default() > self.memory {
                return Answer::TooFarBack;
            }
            let since = self.history.iter().skip(before.unwrap_or_default()).map(|(_, held)| held);
            let ever = since.clone().flat_map(BTreeMap::keys);
            removed = ever.filter(|id| !held.contains_key(id)).copied().collect();
            let Some(old) = since.into_iter().next() else { panic!("there is a picture before") };
            items.retain(|id, revision| old.get(id) != Some(revision));
        }
        let whole = items.len();
        let items: Ledger = items.into_iter().skip(page * self.page).take(self.page).collect();
        let is_last = (page + 1) * self.page >= whole;
        Answer::Page(Page {
            items,
            removed: if is_last { removed } else { BTreeSet::new() },
            next: (!is_last).then_some((picture, page + 1)),
            as_of: self.dated.then_some(*at),
            picture,
            is_all: is_last && page == 0 && question.changed_since.is_none(),
        })
    }
}
