//! One list of one source: its pages as they come, followed to the end, within bounds.

use crate::model::{Failure, Instant, Item, ItemId, Missing, Resource};
use crate::sources::Page;
use std::collections::HashMap;

/// Pages that are followed before a list is given up as endless.
const MAX_PAGES: usize = 200;

/// Items of one list that are kept: no person has more, and more would hurt the other sources.
const MAX_ITEMS: usize = 100_000;

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
    /// Each with the number of the page that brought it.
    items: Vec<(Item, u32)>,
    place_of: HashMap<ItemId, usize>,
    /// The number of the newest page, and of the last one before this attempt.
    page: u32,
    attempt_after: u32,
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
            page: 0,
            attempt_after: 0,
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

    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().map(|(item, _)| item)
    }

    /// When it was whole.
    pub fn whole_at(&self) -> Option<Instant> {
        match self.progress {
            Progress::Whole { at } => Some(at),
            _ => None,
        }
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
            self.attempt_after = self.page;
        }
        needed
    }

    /// Takes in the page that was asked for; whether the next one is to be asked for. What came
    /// before a failure stays, also what an earlier attempt brought; what is gone from the list
    /// goes when a whole attempt has not brought it.
    pub fn take(&mut self, page: Result<Page, Failure>, now: Instant) -> bool {
        match page.and_then(|page| self.add(page)) {
            Ok(true) => true,
            Ok(false) => {
                self.drop_what_is_gone();
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
            self.unreadable = 0;
            self.as_of = None;
        }
        self.page = self.page.wrapping_add(1);
        self.unreadable = self.unreadable.saturating_add(page.unreadable);
        self.as_of = [self.as_of, page.as_of].into_iter().flatten().min();
        page.items.into_iter().for_each(|item| self.put(item));
        if self.items.len() >= MAX_ITEMS && page.next.is_some() {
            return Err(Failure::TooLarge);
        }
        let Some(next) = page.next else { return Ok(false) };
        if self.cursors.len() + 1 >= MAX_PAGES || self.cursors.contains(&next) {
            return Err(Failure::Validation);
        }
        self.cursors.push(next);
        Ok(true)
    }

    /// An item that comes again on a later page, as when a list moves while it is paged, is one
    /// item: the last. Two on one page are two things with one name, and the second is unreadable.
    fn put(&mut self, item: Item) {
        match self.place_of.get(&item.id).and_then(|place| self.items.get_mut(*place)) {
            Some((_, page)) if *page == self.page => self.unreadable = self.unreadable.saturating_add(1),
            Some(old) => *old = (item, self.page),
            None => {
                self.place_of.insert(item.id.clone(), self.items.len());
                self.items.push((item, self.page));
            }
        }
    }

    fn drop_what_is_gone(&mut self) {
        let attempt_after = self.attempt_after;
        let before = self.items.len();
        self.items.retain(|(_, page)| *page > attempt_after);
        if self.items.len() < before {
            let places = self.items.iter().enumerate();
            self.place_of = places.map(|(place, (item, _))| (item.id.clone(), place)).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Area, Day, Deadline, Kind, Owner, When};

    fn item(id: usize) -> Item {
        Item {
            id: ItemId::new(&id.to_string()),
            revision: "1".into(),
            area: Area::Other,
            title: "Frist".into(),
            language: "da".into(),
            link: None,
            action_required: false,
            asked_by: None,
            case: None,
            concerns: None,
            kind: Kind::Deadline(Deadline {
                due: When::Day(Day::from_epoch(20_000)),
                owner: Owner::Citizen,
                consequence: None,
            }),
        }
    }

    fn page(ids: std::ops::Range<usize>, next: Option<&str>) -> Page {
        Page { items: ids.map(item).collect(), unreadable: 0, next: next.map(str::to_owned), as_of: None }
    }

    fn ids(list: &ListFetch) -> Vec<&str> {
        list.items().map(|item| item.id.as_str()).collect()
    }

    #[test]
    fn a_new_attempt_that_fails_takes_nothing_away_and_a_whole_one_takes_what_is_gone() {
        let now = Instant::from_millis(0);
        let mut list = ListFetch::new(Resource::Agenda);
        assert!(list.begin() && list.take(Ok(page(0..2, Some("a"))), now));
        assert!(!list.take(Err(Failure::Timeout), now));
        assert!(list.begin() && list.take(Ok(page(1..3, Some("b"))), now));
        assert!(!list.take(Err(Failure::Timeout), now));
        assert_eq!(ids(&list), ["0", "1", "2"]);
        assert!(list.begin() && !list.take(Ok(page(2..4, None)), now));
        assert_eq!(ids(&list), ["2", "3"]);
    }

    #[test]
    fn two_things_with_one_name_on_a_page_are_one_thing_and_one_unreadable() {
        let now = Instant::from_millis(0);
        let mut list = ListFetch::new(Resource::Agenda);
        let twice = Page { items: vec![item(1), item(1)], unreadable: 0, next: None, as_of: None };
        assert!(list.begin() && !list.take(Ok(twice), now));
        assert_eq!((ids(&list), list.missing()), (vec!["1"], Some(Missing::Items(Resource::Agenda, 1))));
    }

    #[test]
    fn a_list_longer_than_any_person_s_is_cut_and_said_to_be() {
        let mut list = ListFetch::new(Resource::Agenda);
        assert!(list.begin());
        assert!(!list.take(Ok(page(0..MAX_ITEMS, Some("more"))), Instant::from_millis(0)));
        assert_eq!(list.items().count(), MAX_ITEMS);
        assert_eq!(list.missing(), Some(Missing::List(Resource::Agenda, Failure::TooLarge)));
    }
}
