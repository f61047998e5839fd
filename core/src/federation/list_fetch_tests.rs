//! Tests of one list of one source: pages, changes, and what comes twice.

use super::*;
use crate::model::{Area, Case, CaseStatus, Day, Deadline, Kind, Owner, When};

const NOW: Instant = Instant::from_millis(1_800_000_000_000);

fn item(id: &str, kind: Kind) -> Item {
    Item {
        id: ItemId::new(id),
        revision: "1".into(),
        area: Area::Other,
        title: "Frist".into(),
        language: "da".into(),
        link: None,
        action_required: false,
        asked_by: None,
        case: None,
        settles: None,
        same_as: Vec::new(),
        concerns: None,
        kind,
    }
}

fn deadline(id: usize) -> Item {
    let due = When::Day(Day::from_epoch(20_000));
    item(&id.to_string(), Kind::Deadline(Deadline { due, owner: Owner::Citizen, consequence: None }))
}

fn case(updated: Instant) -> Item {
    let status = CaseStatus::InProgress;
    item("1", Kind::Case(Case { status, number: "1".into(), opened: NOW, updated }))
}

fn of(items: Vec<Item>, next: Option<&str>) -> Page {
    Page { items, unreadable: 0, next: next.map(str::to_owned), as_of: Some(NOW), removed: Vec::new() }
}

fn page(ids: std::ops::Range<usize>, next: Option<&str>) -> Page {
    of(ids.map(deadline).collect(), next)
}

fn ids(list: &ListFetch) -> Vec<&str> {
    list.items().map(|item| item.id.as_str()).collect()
}

/// A list that holds this page alone.
fn whole(page: Page) -> ListFetch {
    let mut list = ListFetch::new(Resource::Agenda);
    assert!(list.begin() && !list.take(Ok(page), NOW));
    list
}

#[test]
fn a_new_attempt_that_fails_takes_nothing_away_and_a_whole_one_takes_what_is_gone() {
    let mut list = ListFetch::new(Resource::Agenda);
    assert!(list.begin() && list.take(Ok(page(0..2, Some("a"))), NOW));
    assert!(!list.take(Err(Failure::Timeout), NOW));
    assert!(list.begin() && list.take(Ok(page(1..3, Some("b"))), NOW));
    assert!(!list.take(Err(Failure::Timeout), NOW));
    assert_eq!(ids(&list), ["0", "1", "2"]);
    assert!(list.begin() && !list.take(Ok(page(2..4, None)), NOW));
    assert_eq!(ids(&list), ["2", "3"]);
}

#[test]
fn two_things_with_one_name_on_a_page_are_one_thing_and_one_unreadable() {
    let list = whole(of(vec![deadline(1), deadline(1)], None));
    assert_eq!((ids(&list), list.missing()), (vec!["1"], Some(Missing::Items(Resource::Agenda, 1))));
}

#[test]
fn a_list_longer_than_any_person_s_is_cut_and_said_to_be() {
    let list = whole(page(0..MAX_ITEMS, Some("more")));
    assert_eq!(list.items().count(), MAX_ITEMS);
    assert_eq!(list.missing(), Some(Missing::List(Resource::Agenda, Failure::TooLarge)));
}

#[test]
fn what_has_changed_since_is_put_in_its_place_and_what_is_removed_goes() {
    let mut list = whole(page(0..3, None));
    assert!(list.renew() && !list.is_waited_for());
    assert_eq!(list.asked().changed_since, Some(NOW));
    let corrected = Item { title: "Ny frist".into(), ..deadline(1) };
    let changes = Page { removed: vec![ItemId::new("0")], ..of(vec![corrected, deadline(7)], Some("a")) };
    assert!(list.take(Ok(changes), NOW));
    let later = NOW.after(9);
    assert!(!list.take(Ok(Page { removed: vec![ItemId::new("2")], ..page(8..9, None) }), later));
    assert_eq!(ids(&list), ["1", "7", "8"]);
    assert_eq!(list.items().next().map(|item| item.title.as_ref()), Some("Ny frist"));
    assert_eq!((list.whole_at(), list.missing()), (Some(later), None));
}

#[test]
fn the_whole_list_is_asked_for_where_a_source_cannot_tell_what_has_changed() {
    let mut list = whole(page(0..2, None));
    assert!(list.renew() && list.take(Err(Failure::Input), NOW));
    assert_eq!(list.asked().changed_since, None);
    assert!(!list.take(Ok(page(1..3, None)), NOW));
    assert_eq!((ids(&list), list.missing()), (vec!["1", "2"], None));

    let mut vague = whole(Page { as_of: None, ..page(0..2, None) });
    assert!(vague.renew() && vague.asked().changed_since.is_none());
    let mut broken = whole(Page { unreadable: 1, ..page(0..2, None) });
    assert!(broken.renew() && broken.asked().changed_since.is_none(), "the broken one may be whole by now");
}

#[test]
fn changes_that_do_not_come_leave_the_list_as_it_was_and_say_so() {
    let mut list = whole(page(0..2, None));
    let later = NOW.after(60_000);
    assert!(list.renew() && !list.take(Err(Failure::Timeout), later));
    assert_eq!(ids(&list), ["0", "1"]);
    assert_eq!(list.missing(), Some(Missing::Newer(Resource::Agenda, Failure::Timeout)));
    assert_eq!((list.whole_at(), list.fault()), (Some(NOW), Some((Failure::Timeout, later))));
    assert!(list.begin() && list.is_waited_for());
    assert_eq!(list.asked().changed_since, Some(NOW), "nothing is skipped");
}

#[test]
fn an_answer_is_known_by_its_mark_only_when_it_was_all_there_was() {
    let url = "https://a.example/";
    let mut list = whole(page(0..2, None));
    list.remember(url, "W/\"1\"");
    assert_eq!(list.mark(url).as_deref(), Some("W/\"1\""));
    assert_eq!(list.mark("https://a.example/?cursor=a"), None);
    assert!(list.renew());
    list.is_unchanged(NOW.after(5));
    assert_eq!((ids(&list), list.whole_at()), (vec!["0", "1"], Some(NOW.after(5))));
    assert!(list.renew() && list.take(Ok(page(2..3, Some("a"))), NOW));
    list.remember(url, "W/\"2\"");
    assert_eq!(list.mark(url), None, "there is more of it");
}

#[test]
fn a_source_that_dates_its_item_now_each_time_moves_nothing() {
    let mut list = whole(of(vec![case(NOW)], None));
    let mut asked_again = |after: i64, item: Item| {
        assert!(list.renew() && !list.take(Ok(of(vec![item], None)), NOW.after(after)));
        list.items().next().map(Item::when)
    };
    let at = |after: i64| Some(When::At(NOW.after(after)));
    assert_eq!(asked_again(60_000, case(NOW.after(60_000))), at(0), "the same revision");
    let revised = |after: i64| Item { revision: after.to_string().into(), ..case(NOW.after(after)) };
    assert_eq!(asked_again(3_600_000, revised(3_599_000)), at(0));
    assert_eq!(asked_again(7_200_000, revised(7_199_000)), at(0));
    let moved = Item { title: "Afgjort".into(), ..revised(9_000_000) };
    assert_eq!(asked_again(9_000_000, moved), at(9_000_000), "something else is new too");
    assert_eq!(asked_again(99_000_000, revised(10_000_000)), at(10_000_000), "that was not now");
}
