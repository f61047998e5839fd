//! Visits on which every authority answers.

use crate::authorities::{case, except, good_day, page};
use crate::world::World;
use overblik_core::portal::{PageEvent, view};

#[test]
fn everything_stands_in_one_order_and_nothing_is_missing() {
    let mut world = World::open(good_day);
    world.pass(500);
    assert_eq!(world.titles(), ["lønseddel", "restskat", "boligstøtte", "byggesag"]);
    assert!(world.summary().gaps.is_empty() && world.summary().standing == view::Standing::Whole);
    let by = world.state_of("by");
    assert!(matches!(by, view::SourceState::Loaded { items: 1, as_of: Some(_), .. }), "{by:?}");
}

#[test]
fn answers_that_come_together_are_shown_together() {
    let mut world = World::open(good_day);
    world.pass(500);
    // That the registry is asked for, that somebody arrives and is in, that the registry is here, who is waited for, and
    // then everything else at once.
    assert_eq!(world.shows, 6);
}

#[test]
fn a_source_with_nothing_is_empty_and_that_is_no_gap() {
    let mut world = World::open(except("skat.localhost", || page(&[], None)));
    world.pass(500);
    assert!(matches!(world.state_of("skat"), view::SourceState::Empty { .. }));
    assert!(world.summary().gaps.is_empty());
}

#[test]
fn the_page_gets_a_window_and_more_when_it_asks() {
    let many: Vec<String> =
        (0..100).map(|place| case(&format!("sag {place}"), "2026-11-01T10:00:00Z")).collect();
    let mut world = World::open(except("by.localhost/overblik/v1/cases", move || page(&many, None)));
    world.pass(500);
    let shown =
        |world: &World<'_>| world.timeline().past.days.iter().map(|day| day.rows.len()).sum::<usize>();
    assert_eq!((shown(&world), world.timeline().past.total), (40, 101));
    world.say(PageEvent::MorePast);
    world.say(PageEvent::MoreAhead);
    assert_eq!(shown(&world), 80);
    world.say(PageEvent::MorePast);
    assert_eq!(shown(&world), 101);
}

#[test]
fn what_is_due_today_becomes_past_at_midnight() {
    let mut world = World::open(good_day);
    world.pass(500);
    assert_eq!(world.timeline().ahead.total, 2);
    world.pass(15 * 3_600_000);
    assert_eq!((world.timeline().today.day, world.timeline().ahead.total), (23, 1));
}
