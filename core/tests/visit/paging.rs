//! Visits to authorities whose lists come in pages.

use crate::authorities::{case, except, page, refused};
use crate::world::World;
use overblik_core::portal::view::{Fault, GapReason, List, Missing, SourceState};
use std::cell::Cell;

const CASES: &str = "by.localhost/overblik/v1/cases";

#[test]
fn every_page_is_followed_and_an_item_that_comes_twice_is_one() {
    let count = Cell::new(0);
    let mut world = World::open(except(CASES, || {
        count.set(count.get() + 1);
        let next = (count.get() < 3).then_some("a/b");
        let next = next.filter(|_| count.get() == 1).or(next.map(|_| "c"));
        page(
            &[
                case(&format!("sag {}", count.get()), "2026-11-01T10:00:00Z"),
                case("igen", "2026-11-02T10:00:00Z"),
            ],
            next,
        )
    }));
    world.pass(1_000);
    let cases: Vec<&str> =
        world.titles().into_iter().filter(|title| title.starts_with("sag") || *title == "igen").collect();
    assert_eq!(cases, ["igen", "sag 3", "sag 2", "sag 1"]);
    assert!(world.requests.iter().any(|url| url.ends_with("&cursor=a%2Fb")));
}

#[test]
fn a_list_that_leads_back_to_itself_is_given_up_and_said_to_be_cut() {
    let mut world = World::open(except(CASES, || page(&[case("evig", "2026-11-01T10:00:00Z")], Some("a"))));
    world.pass(60_000);
    let missing = vec![Missing::List(List::Cases, Fault::Validation)];
    assert_eq!(world.summary().gaps[0].reason, GapReason::Partial(missing));
    assert!(world.requests.iter().filter(|url| url.contains(CASES)).count() < 5);
}

#[test]
fn a_list_without_end_is_given_up_within_its_source_s_minute() {
    let count = Cell::new(0);
    let mut world = World::open(except(CASES, || {
        count.set(count.get() + 1);
        (
            2_000,
            page(
                &[case(&format!("{}", count.get()), "2026-11-01T10:00:00Z")],
                Some(&format!("{}", count.get())),
            )
            .1,
        )
    }));
    world.pass(59_000);
    assert!(matches!(world.state_of("by"), SourceState::Waiting { .. }));
    world.pass(2_000);
    assert!(matches!(world.state_of("by"), SourceState::Partial { .. }));
}

#[test]
fn what_came_before_a_failure_stays() {
    let count = Cell::new(0);
    let mut world = World::open(except(CASES, || {
        count.set(count.get() + 1);
        if count.get() == 1 { page(&[case("først", "2026-11-01T10:00:00Z")], Some("a")) } else { refused() }
    }));
    world.pass(4_000);
    assert!(world.titles().contains(&"først"));
    assert!(matches!(world.state_of("by"), SourceState::Partial { .. }));
}
