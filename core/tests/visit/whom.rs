//! Visits that show whom the portal asks: only those that concern the person, and never fewer
//! because somebody failed to say so.

use crate::authorities::{changed_registry, except, good_day, json, problem};
use crate::world::World;
use overblik_core::portal::view::{GapReason, SourceState};

const RELATIONS: &str = "by.localhost/overblik/v1/relations";

fn asked(world: &World<'_>, source: &str) -> bool {
    world.requests.iter().any(|url| url.contains(&format!("{source}.localhost")))
}

#[test]
fn an_authority_that_does_not_concern_the_person_is_never_asked() {
    let mut world = World::open(except(RELATIONS, || json(r#"{"items":[{"source":"udk"}]}"#)));
    world.pass(60_000);
    assert!(asked(&world, "udk") && !asked(&world, "skat"));
    assert_eq!(*world.state_of("skat"), SourceState::NotConcerned);
    assert!(world.timeline().gaps.is_empty());
}

#[test]
fn everyone_is_asked_when_the_one_who_knows_fails() {
    for answer in [problem(500, "internal"), json("<html>")] {
        let mut world = World::open(except(RELATIONS, move || answer.clone()));
        world.pass(500);
        assert!(asked(&world, "udk") && asked(&world, "skat"));
    }
}

#[test]
fn everyone_is_asked_when_the_one_who_knows_is_slow() {
    let mut world = World::open(except(RELATIONS, || (8_000, json(r#"{"items":[]}"#).1)));
    world.pass(1_900);
    assert!(!asked(&world, "udk"));
    world.pass(200);
    assert!(asked(&world, "udk") && asked(&world, "skat"));
    world.pass(500);
    assert_eq!(world.titles().len(), 4);
}

#[test]
fn a_source_that_is_switched_off_is_not_asked_and_is_a_named_gap() {
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => changed_registry(r#"{"id":"skat","#, r#"{"id":"skat","switched_off":true,"#),
        url => good_day(url),
    });
    world.pass(500);
    assert!(!asked(&world, "skat"));
    assert_eq!(*world.state_of("skat"), SourceState::Off);
    assert_eq!(world.timeline().gaps[0].reason, GapReason::Off);
}
