//! One list of one source: its pages as they come, followed to the end, within bounds.

use crate::model::{Failure, Instant, Item, ItemId, Missing, Resource};
use crate::sources::Page;
use std::collections::HashMap;

/// Pages that are followed before a list is given up as endless.
const MAX_PAGES: usize = 200;

/// How far a list has come.
pub enum Progress {
    Idle,
    Asking,
    Whole { at: Instant },
    Failed { at: Instant, failure: Failure },
}

/// A list being fetched, and what it has brought.
pub struct ListFetch {
    resource: Resource,
    progress: Progress,
    items: Vec<Item>,
    place_of: HashMap<ItemId, usize>,
    unreadable: u32,
    as_of: Option<Instant>,
    /// Every cursor followed in this attempt, the newest last.
    cursors: Vec<String>,
}

impl ListFetch {
    pub fn new(resource: Resource) -> Self {
        Self {
            resource,
            progress: Progress::Idle,
            items: Vec::new(),
            place_of: HashMap::new(),
            unreadable: 0,
            as_of: None,
            cursors: Vec::new(),
        }
    }

    pub fn resource(&self) -> Resource {
        self.resource
    }

    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    pub fn items(&self) -> &[Item] {
        &self.items
    }

    pub fn as_of(&self) -> Option<Instant> {
        self.as_of
    }

    /// The cursor of the page to ask for; `None` for the first.
    pub fn cursor(&self) -> Option<&str> {
        self.cursors.last().map(String::as_str)
    }

    /// What is not whole, once it is known.
    pub fn missing(&self) -> Option<Missing> {
        match self.progress {
            Progress::Failed { failure, .. } => Some(Missing::List(self.resource, failure)),
            _ => (self.unreadable > 0).then_some(Missing::Items(self.resource, self.unreadable)),
        }
    }

    /// Begins anew from the first page, unless it is whole or under way; whether it did.
    pub fn begin(&mut self) -> bool {
        let needed = match self.progress {
            Progress::Idle | Progress::Failed { .. } => true,
            Progress::Whole { .. } => self.unreadable > 0,
            Progress::Asking => false,
        };
        if needed {
            self.progress = Progress::Asking;
            self.cursors.clear();
        }
        needed
    }

    /// Takes in the page that was asked for; whether the next one is to be asked for. What came
    /// before a failure stays.
    pub fn take(&mut self, page: Result<Page, Failure>, now: Instant) -> bool {
        match page.and_then(|page| self.add(page)) {
            Ok(true) => true,
            Ok(false) => {
                self.progress = Progress::Whole { at: now };
                false
            }
            Err(failure) => {
                self.progress = Progress::Failed { at: now, failure };
                false
            }
        }
    }

    fn add(&mut self, page: Page) -> Result<bool, Failure> {
        if self.cursors.is_empty() {
            self.items.clear();
            self.place_of.clear();
            self.unreadable = 0;
            self.as_of = None;
        }
        self.unreadable = self.unreadable.saturating_add(page.unreadable);
        self.as_of = [self.as_of, page.as_of].into_iter().flatten().min();
        page.items.into_iter().for_each(|item| self.put(item));
        let Some(next) = page.next else { return Ok(false) };
        if self.cursors.len() + 1 >= MAX_PAGES || self.cursors.contains(&next) {
            return Err(Failure::Validation);
        }
        self.cursors.push(next);
        Ok(true)
    }

    /// An item that comes twice, as when a list moves while it is paged, is one item: the last.
    fn put(&mut self, item: Item) {
        if let Some(old) = self.place_of.get(&item.id).and_then(|place| self.items.get_mut(*place)) {
            *old = item;
        } else {
            self.place_of.insert(item.id.clone(), self.items.len());
            self.items.push(item);
        }
    }
}
