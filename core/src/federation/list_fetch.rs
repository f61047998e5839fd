//! One list of one source: its pages as they come, followed to the end, within bounds; and once it is whole, what has
//! changed since.

use crate::model::{Failure, Instant, Item, ItemId, Missing, Resource};
use crate::sources::{Asked, Page};
use std::collections::{HashMap, HashSet};

/// Pages that are followed before a list is given up as endless.
const MAX_PAGES: usize = 200;

/// Items of one list that are kept: no person has more, and more would hurt the other sources.
const MAX_ITEMS: usize = 100_000;

/// Bytes of a mark that is kept.
const MAX_MARK: usize = 256;

/// A list being fetched, and what it has brought.
pub struct ListFetch {
    resource: Resource,
    attempt: Option<Attempt>,
    /// When it was last whole, and what it was then.
    whole: Option<Whole>,
    /// Why the last attempt did not come to its end, and when that was.
    fault: Option<(Failure, Instant)>,
    items: Vec<Kept>,
    place_of: HashMap<ItemId, usize>,
    /// The number of the newest page.
    page: u32,
    known: Option<Known>,
}

/// An item, the number of the page that brought it, and when its date was first heard.
struct Kept {
    item: Item,
    page: u32,
    dated: Instant,
}

#[derive(Clone, Copy)]
struct Whole {
    at: Instant,
    as_of: Option<Instant>,
    unreadable: u32,
}

/// Going through the list, or through what has changed in it.
struct Attempt {
    /// What is known stays shown as it is meanwhile.
    quiet: bool,
    changed_since: Option<Instant>,
    /// The number of the last page before this attempt.
    after: u32,
    unreadable: u32,
    as_of: Option<Instant>,
    /// Every cursor followed, the newest last.
    cursors: Vec<String>,
}

/// The answer that was the whole of one question, by its mark.
struct Known {
    url: String,
    mark: Box<str>,
}

impl ListFetch {
    pub fn new(resource: Resource) -> Self {
        Self {
            resource,
            attempt: None,
            whole: None,
            fault: None,
            items: Vec::new(),
            place_of: HashMap::new(),
            page: 0,
            known: None,
        }
    }

    pub fn resource(&self) -> Resource {
        self.resource
    }

    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().map(|kept| &kept.item)
    }

    /// When it was last whole.
    pub fn whole_at(&self) -> Option<Instant> {
        self.whole.map(|whole| whole.at)
    }

    /// How current the source says it is.
    pub fn as_of(&self) -> Option<Instant> {
        self.whole?.as_of
    }

    /// When the last attempt came to its end, one way or the other.
    pub fn tried_at(&self) -> Option<Instant> {
        self.whole_at().max(self.fault.map(|(_, at)| at))
    }

    /// Why the last attempt did not come to its end, and when that was.
    pub fn fault(&self) -> Option<(Failure, Instant)> {
        self.fault
    }

    /// Whether it has failed in a way that may pass.
    pub fn may_come(&self) -> bool {
        self.fault.is_some_and(|(failure, _)| failure.may_pass())
    }

    /// Whether the page waits for it.
    pub fn is_waited_for(&self) -> bool {
        match &self.attempt {
            Some(attempt) => !attempt.quiet,
            None => self.whole.is_none() && self.fault.is_none(),
        }
    }

    /// What is not whole, once it is known.
    pub fn missing(&self) -> Option<Missing> {
        match (&self.whole, self.fault) {
            (None, Some((failure, _))) => Some(Missing::List(self.resource, failure)),
            (Some(whole), _) if whole.unreadable > 0 => Some(Missing::Items(self.resource, whole.unreadable)),
            (Some(_), Some((failure, _))) => Some(Missing::Newer(self.resource, failure)),
            _ => None,
        }
    }

    /// Begins what is needed to have it whole, unless it is under way; whether it did.
    pub fn begin(&mut self) -> bool {
        let needed = self.whole.is_none() || self.missing().is_some();
        let begins = needed && self.renew();
        if let Some(attempt) = self.attempt.as_mut().filter(|_| needed) {
            attempt.quiet = false;
        }
        begins
    }

    /// Begins to ask for what has changed, unless it is under way; whether it did. Nobody waits for it.
    pub fn renew(&mut self) -> bool {
        let begins = self.attempt.is_none();
        if begins {
            // Changes that made no sense would make none again.
            let makes_sense = self.fault.is_none_or(|(failure, _)| failure.may_pass());
            let known = self.whole.filter(|whole| whole.unreadable == 0 && makes_sense);
            self.attempt = Some(self.attempt(true, known.and_then(|known| known.as_of)));
        }
        begins
    }

    /// Forgets what it has brought, and what is under way.
    pub fn forget(&mut self) {
        *self = Self::new(self.resource);
    }

    /// What to ask next.
    pub fn asked(&self) -> Asked<'_> {
        let attempt = self.attempt.as_ref();
        Asked {
            resource: self.resource,
            cursor: attempt.and_then(|attempt| attempt.cursors.last()).map(String::as_str),
            changed_since: attempt.and_then(|attempt| attempt.changed_since),
        }
    }

    /// The mark of the answer to this very question, when it is known.
    pub fn mark(&self, url: &str) -> Option<Box<str>> {
        self.known.as_ref().filter(|known| known.url == url).map(|known| known.mark.clone())
    }

    /// Takes in the page that was asked for; whether the next one is to be asked for. What came
    /// before a failure stays, also what an earlier attempt brought; what is gone from the list
    /// goes when a whole attempt has not brought it.
    pub fn take(&mut self, page: Result<Page, Failure>, now: Instant) -> bool {
        let Some(mut attempt) = self.attempt.take() else { return false };
        if page == Err(Failure::Input) && attempt.changed_since.is_some() {
            // It goes further back than the source can tell.
            self.attempt = Some(self.attempt(attempt.quiet, None));
            return true;
        }
        match page.and_then(|page| self.add(&mut attempt, page, now)) {
            Ok(true) => {
                self.attempt = Some(attempt);
                true
            }
            Ok(false) => {
                if attempt.changed_since.is_none() {
                    self.drop_all(|kept| kept.page <= attempt.after);
                }
                let Attempt { as_of, unreadable, .. } = attempt;
                self.whole = Some(Whole { at: now, as_of, unreadable });
                self.fault = None;
                false
            }
            Err(failure) => {
                self.fault = Some((failure, now));
                false
            }
        }
    }

    /// Remembers the mark of an answer that was the whole of its question and could be read.
    pub fn remember(&mut self, url: &str, mark: &str) {
        let is_whole = self.attempt.is_none() && self.fault.is_none() && self.missing().is_none();
        let fits = !mark.is_empty() && mark.len() <= MAX_MARK;
        self.known = (is_whole && fits).then(|| Known { url: url.to_owned(), mark: mark.into() });
    }

    /// The source says that the answer that is known is still right.
    pub fn is_unchanged(&mut self, now: Instant) {
        self.attempt = None;
        self.fault = None;
        if let Some(whole) = &mut self.whole {
            whole.at = now;
        }
    }

    fn attempt(&self, quiet: bool, changed_since: Option<Instant>) -> Attempt {
        Attempt { quiet, changed_since, after: self.page, unreadable: 0, as_of: None, cursors: Vec::new() }
    }

    fn add(&mut self, attempt: &mut Attempt, page: Page, now: Instant) -> Result<bool, Failure> {
        self.page = self.page.wrapping_add(1);
        attempt.unreadable = attempt.unreadable.saturating_add(page.unreadable);
        attempt.as_of = [attempt.as_of, page.as_of].into_iter().flatten().min();
        if attempt.changed_since.is_some() && !page.removed.is_empty() {
            let removed: HashSet<ItemId> = page.removed.into_iter().collect();
            self.drop_all(|kept| removed.contains(&kept.item.id));
        }
        for item in page.items {
            if !self.put(item, now) {
                attempt.unreadable = attempt.unreadable.saturating_add(1);
            }
        }
        if self.items.len() >= MAX_ITEMS && page.next.is_some() {
            return Err(Failure::TooLarge);
        }
        let Some(next) = page.next else { return Ok(false) };
        if attempt.cursors.len() + 1 >= MAX_PAGES || attempt.cursors.contains(&next) {
            return Err(Failure::Validation);
        }
        attempt.cursors.push(next);
        Ok(true)
    }

    /// An item that comes again on a later page, as when a list moves while it is paged, is one
    /// item: the last. Two on one page are two things with one name, and the second is not taken.
    fn put(&mut self, item: Item, now: Instant) -> bool {
        let page = self.page;
        let place = *self.place_of.entry(item.id.clone()).or_insert(self.items.len());
        match self.items.get_mut(place) {
            Some(kept) if kept.page == page => return false,
            Some(kept) => {
                kept.page = page;
                if kept.item.is_dated_anew(kept.dated, &item, now) {
                    kept.item.revision = item.revision;
                } else {
                    (kept.item, kept.dated) = (item, now);
                }
            }
            None => self.items.push(Kept { item, page, dated: now }),
        }
        true
    }

    fn drop_all(&mut self, is_gone: impl Fn(&Kept) -> bool) {
        let before = self.items.len();
        self.items.retain(|kept| !is_gone(kept));
        if self.items.len() < before {
            let places = self.items.iter().enumerate();
            self.place_of = places.map(|(place, kept)| (kept.item.id.clone(), place)).collect();
        }
    }
}

#[cfg(test)]
#[path = "list_fetch_tests.rs"]
mod tests;
