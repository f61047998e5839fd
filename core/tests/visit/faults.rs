//! Visits on which authorities are slow, fail, or answer what nobody can read.

use crate::authorities::{case, changed_registry, except, good_day, json, page, problem, refused, registry};
use crate::world::{Answer, World};
use overblik_core::federation::NetworkFault;
use overblik_core::portal::view::{Fault, GapReason, List, Missing, Registry, SourceState};
use overblik_core::portal::{PageEvent, view};
use overblik_core::sources::Response;
use std::cell::Cell;

/// The fault shown for `skat` when its answer is this one.
fn check(answer: impl Fn() -> Answer, fault: Fault) {
    let mut world = World::open(except("skat.localhost", answer));
    world.pass(15_000);
    let state = world.state_of("skat");
    assert!(matches!(state, SourceState::Failed { fault: shown, .. } if *shown == fault), "{state:?}");
    assert_eq!(world.summary().gaps, [view::Gap { source: 1, reason: GapReason::Failed }]);
    assert_eq!(world.titles(), ["lønseddel", "boligstøtte", "byggesag"], "the others stand");
}

#[test]
fn each_fault_is_named_and_hurts_only_its_source() {
    let html = || {
        (
            20,
            Ok(Response {
                status: 200,
                content_type: "text/html".to_owned(),
                body: b"<h1>".to_vec(),
                ..Response::default()
            }),
        )
    };
    let cut = || {
        (
            20,
            Ok(Response {
                status: 200,
                content_type: "application/json".to_owned(),
                body: b"{\"items\":[".to_vec(),
                ..Response::default()
            }),
        )
    };
    check(refused, Fault::Unreachable);
    check(|| problem(503, "data-source"), Fault::DataSource);
    check(|| problem(500, "circuit-breaker"), Fault::CircuitBreaker);
    check(|| problem(401, "security"), Fault::Security);
    check(|| (20, Err(NetworkFault::TooLarge)), Fault::TooLarge);
    check(html, Fault::Format);
    check(cut, Fault::Format);
    check(|| (3_600_000, Err(NetworkFault::Unreachable)), Fault::Timeout);
}

#[test]
fn the_good_stand_while_the_slow_is_waited_for() {
    let slow = || (8_000, page(&[case("sen", "2026-11-01T10:00:00Z")], None).1);
    let mut world = World::open(except("udk.localhost/overblik/v1/cases", slow));
    world.pass(500);
    assert_eq!(world.titles(), ["lønseddel", "restskat", "byggesag"]);
    assert_eq!((world.summary().lacking.as_slice(), world.summary().gaps.len()), (&[2][..], 0));
    assert_eq!(*world.state_of("udk"), SourceState::Waiting { slow: false });
    world.pass(1_000);
    assert_eq!(*world.state_of("udk"), SourceState::Waiting { slow: true });
    assert_eq!(world.summary().standing, view::Standing::Waiting);
    world.pass(8_000);
    assert_eq!(world.titles(), ["lønseddel", "restskat", "byggesag", "sen"]);
    assert_eq!(world.summary().standing, view::Standing::Whole);
}

#[test]
fn a_request_has_ten_seconds_and_is_then_abandoned() {
    let mut world = World::open(except("skat.localhost", || (10_001, refused().1)));
    world.pass(9_900);
    assert!(matches!(world.state_of("skat"), SourceState::Waiting { .. }));
    world.pass(300);
    assert!(matches!(world.state_of("skat"), SourceState::Failed { .. }));
    assert_eq!(world.abandoned, 1);
}

#[test]
fn one_list_that_fails_is_missing_by_name_and_the_other_stands() {
    let mut world = World::open(except("udk.localhost/overblik/v1/cases", refused));
    world.pass(4_000);
    let missing = vec![Missing::List(List::Cases, Fault::Unreachable)];
    assert_eq!(world.summary().gaps, [view::Gap { source: 2, reason: GapReason::Partial(missing) }]);
    assert_eq!(world.titles(), ["lønseddel", "restskat", "byggesag"]);
}

#[test]
fn an_item_that_cannot_be_read_is_counted() {
    let one_broken = || page(&[case("hel", "2026-11-01T10:00:00Z"), case("itu", "engang")], None);
    let mut world = World::open(except("by.localhost/overblik/v1/cases", one_broken));
    world.pass(500);
    let missing = vec![Missing::Items(List::Cases, 1)];
    assert_eq!(world.summary().gaps, [view::Gap { source: 0, reason: GapReason::Partial(missing) }]);
    assert!(world.titles().contains(&"hel"));
}

#[test]
fn asking_one_source_again_completes_the_picture_and_asks_nobody_else() {
    let down = Cell::new(true);
    let mut world =
        World::open(
            |url: &str| if down.get() && url.contains("skat.localhost") { refused() } else { good_day(url) },
        );
    world.pass(4_000);
    let before = world.requests.len();
    down.set(false);
    world.say(PageEvent::Retry(1));
    assert_eq!(*world.state_of("skat"), SourceState::Waiting { slow: false });
    world.pass(500);
    assert_eq!(world.titles(), ["lønseddel", "restskat", "boligstøtte", "byggesag"]);
    assert!(world.summary().gaps.is_empty());
    assert_eq!(world.requests[before..], ["http://skat.localhost/overblik/v1/agenda?limit=2000"]);
}

#[test]
fn a_retry_of_a_source_that_is_whole_or_unknown_asks_nothing() {
    let mut world = World::open(good_day);
    world.pass(500);
    let before = world.requests.len();
    world.say(PageEvent::Retry(0));
    world.say(PageEvent::Retry(999));
    world.pass(500);
    assert_eq!(world.requests.len(), before);
}

#[test]
fn without_a_registry_the_page_is_told_and_can_ask_again() {
    let down = Cell::new(true);
    let mut world = World::open(|url: &str| match url {
        "/sources.json" if down.get() => refused(),
        "/sources.json" => registry(),
        url => good_day(url),
    });
    world.pass(500);
    assert_eq!(world.registry, Some(Registry::Failed));
    down.set(false);
    world.open_page();
    world.pass(500);
    assert_eq!(world.titles().len(), 4);
}

#[test]
fn a_list_that_this_version_does_not_know_is_a_gap_and_no_emptiness() {
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => changed_registry(r#"["agenda"]"#, r#"["horoscopes"]"#),
        url => good_day(url),
    });
    world.pass(500);
    let missing = vec![Missing::Unknown(1)];
    assert_eq!(world.summary().gaps, [view::Gap { source: 1, reason: GapReason::Partial(missing) }]);
}

#[test]
fn a_registry_that_never_answers_has_ten_seconds() {
    let mut world = World::signed_out(|_: &str| (3_600_000, refused().1));
    world.pass(9_900);
    assert_eq!(world.registry, Some(Registry::Asked));
    world.pass(200);
    assert_eq!((world.registry, world.abandoned), (Some(Registry::Failed), 1));
}

#[test]
fn a_registry_that_names_nobody_is_no_registry() {
    let mut world = World::open(|_: &str| json(r#"{"version":1,"sources":[]}"#));
    world.pass(500);
    assert_eq!(world.registry, Some(Registry::Failed));
}

/// How many authorities cannot be asked when an answer is this one, and what the picture is worth.
fn unknown(part: &str, answer: impl Fn() -> Answer) -> (u32, view::Standing) {
    let mut world = World::open(except(part, answer));
    world.pass(500);
    (world.summary().unknown, world.summary().standing)
}

#[test]
fn an_authority_that_cannot_even_be_asked_leaves_the_picture_incomplete() {
    let skat = |version| format!(r#""id":"skat","protocol":"overblik/{version}""#);
    let other_protocol = || changed_registry(&skat(1), &skat(9));
    assert_eq!(unknown("/sources.json", other_protocol), (1, view::Standing::Incomplete));
    let no_lists = || changed_registry(r#"["agenda"]"#, "[]");
    assert_eq!(unknown("/sources.json", no_lists), (1, view::Standing::Incomplete));
    let stranger =
        || json(r#"{"items":[{"source":"by"},{"source":"skat"},{"source":"udk"},{"source":"su"}]}"#);
    assert_eq!(unknown("/relations", stranger), (1, view::Standing::Incomplete));
}
