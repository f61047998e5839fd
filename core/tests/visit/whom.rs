//! Visits that show whom the portal asks: only those that concern the person, and nobody in secret
//! because somebody failed to say so.

use crate::authorities::{changed_registry, except, good_day, json, problem};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Fault, GapReason, Look, Missing, SourceState, Standing};
use std::cell::Cell;

const RELATIONS: &str = "by.localhost/overblik/v1/relations";

fn asked(world: &World<'_>, source: &str) -> bool {
    world.requests.iter().any(|url| url.contains(&format!("{source}.localhost")))
}

#[test]
fn an_authority_that_does_not_concern_the_person_is_never_asked() {
    let mut world = World::open(except(RELATIONS, || json(r#"{"items":[{"source":"udk"}]}"#)));
    world.say(PageEvent::Look(Look::Coverage));
    world.pass(60_000);
    assert!(asked(&world, "udk") && !asked(&world, "skat"));
    assert_eq!((world.sources.shown.len(), world.sources.not_concerned, world.sources.undecided), (2, 1, 0));
    assert!(world.summary().gaps.is_empty());
}

#[test]
fn when_the_one_who_knows_fails_nobody_is_asked_unless_the_citizen_wants_it() {
    for answer in [problem(500, "internal"), json("<html>")] {
        let down = Cell::new(true);
        let mut world =
            World::open(
                |url: &str| {
                    if down.get() && url.contains(RELATIONS) { answer.clone() } else { good_day(url) }
                },
            );
        world.pass(4_000);
        assert!(!asked(&world, "udk") && !asked(&world, "skat"));
        let summary = world.summary();
        assert_eq!((summary.undecided, summary.standing), (2, Standing::Incomplete));
        assert!(
            matches!(&summary.gaps[0].reason, GapReason::Partial(missing) if matches!(missing[0], Missing::Relations(_)))
        );
        assert_eq!(world.titles(), ["byggesag"], "what it holds itself stands");

        down.set(false);
        world.say(PageEvent::Retry(0));
        world.pass(4_000);
        assert_eq!((world.summary().standing, world.titles().len()), (Standing::Whole, 4));
    }
}

#[test]
fn the_citizen_can_have_everyone_asked() {
    let mut world = World::open(except(RELATIONS, || problem(503, "data-source")));
    world.pass(4_000);
    world.say(PageEvent::AskEveryone);
    world.pass(4_000);
    assert!(asked(&world, "udk") && asked(&world, "skat"));
    assert_eq!((world.titles().len(), world.summary().undecided), (4, 0));
    let missing = vec![Missing::Relations(Fault::DataSource)];
    assert_eq!(world.summary().gaps[0].reason, GapReason::Partial(missing));
}

#[test]
fn one_who_knows_and_did_not_answer_is_asked_again_by_itself_and_others_are_asked_then() {
    let is_down = Cell::new(true);
    let mut world = World::open(|url: &str| {
        if url.contains(RELATIONS) && is_down.get() { problem(503, "data-source") } else { good_day(url) }
    });
    world.login.delay = 2_000;
    world.pass(12_000);
    assert_eq!(world.summary().undecided, 2);
    is_down.set(false);
    world.pass(40_000);
    assert_eq!((world.summary().undecided, world.summary().standing), (0, Standing::Whole));
}

#[test]
fn nobody_is_said_to_be_left_out_while_the_one_who_knows_is_waited_for() {
    let mut world = World::open(except(RELATIONS, || (8_000, json(r#"{"items":[]}"#).1)));
    world.pass(5_000);
    assert_eq!((world.summary().standing, world.summary().undecided), (Standing::Waiting, 0));
    assert!(!asked(&world, "udk"));
    world.pass(5_000);
    assert_eq!((world.summary().standing, world.sources.not_concerned), (Standing::Whole, 2));
}

#[test]
fn what_concerns_every_resident_is_asked_without_waiting() {
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => changed_registry(r#"{"id":"skat","#, r#"{"id":"skat","everyone":true,"#),
        url if url.contains(RELATIONS) => (8_000, json(r#"{"items":[]}"#).1),
        url => good_day(url),
    });
    world.pass(500);
    assert!(asked(&world, "skat") && !asked(&world, "udk"));
    assert!(world.titles().contains(&"restskat"));
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
    assert_eq!(world.summary().gaps[0].reason, GapReason::Off);
}

#[test]
fn a_source_that_is_switched_off_and_concerns_nobody_is_no_gap() {
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => changed_registry(r#"{"id":"skat","#, r#"{"id":"skat","switched_off":true,"#),
        url if url.contains(RELATIONS) => json(r#"{"items":[{"source":"udk"}]}"#),
        url => good_day(url),
    });
    world.pass(500);
    assert_eq!((world.summary().standing, world.sources.not_concerned), (Standing::Whole, 1));
}

#[test]
fn nobody_is_asked_before_somebody_has_signed_in_and_each_question_about_a_person_is_signed() {
    let mut world = World::signed_out(good_day);
    world.pass(60_000);
    assert_eq!((world.requests.as_slice(), world.person()), (&["/sources.json".to_owned()][..], None));
    world.come_back();
    world.pass(500);
    assert_eq!(world.person(), Some("Ida Prøvesen"));
    let signed: Vec<&String> = world.signed.iter().map(|(url, _)| url).collect();
    assert_eq!(signed, world.requests[1..].iter().collect::<Vec<_>>());
    world.say(PageEvent::Look(Look::Coverage));
    world.pass(500);
    assert!(world.requests.iter().any(|url| url.ends_with("/source")));
    assert!(!world.signed.iter().any(|(url, _)| url.ends_with("/source")));
}
