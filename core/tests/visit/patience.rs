//! Visits that show how a question that failed is asked again by itself, and when it is not.

use crate::authorities::{except, good_day, page, problem, refused};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{SourceState, Standing};
use std::cell::Cell;

fn asked(world: &World<'_>, part: &str) -> usize {
    world.requests.iter().filter(|url| url.contains(part)).count()
}

/// How often skat is asked for its deadlines within so many milliseconds when each of its answers is this one.
fn times_within(millis: i64, answer: impl Fn() -> Answer) -> usize {
    let mut world = World::open(except("skat", answer));
    world.pass(millis);
    assert!(matches!(world.state_of("skat"), SourceState::Failed { .. } | SourceState::NotEntitled { .. }));
    asked(&world, "skat.localhost/overblik/v1/agenda")
}

fn times(answer: impl Fn() -> Answer) -> usize {
    times_within(25_000, answer)
}

fn busy(retry_after: &str) -> Answer {
    let (delay, outcome) = problem(429, "data-source");
    (
        delay,
        outcome.map(|response| overblik_core::sources::Response {
            retry_after: retry_after.to_owned(),
            ..response
        }),
    )
}

#[test]
fn what_fails_for_a_moment_mends_itself() {
    for failing in [1, 2] {
        let left = Cell::new(failing);
        let mut world = World::open(|url: &str| {
            if url.contains("skat") && left.get() > 0 {
                left.set(left.get() - 1);
                return refused();
            }
            good_day(url)
        });
        world.pass(100);
        assert_eq!(world.summary().standing, Standing::Waiting, "it is not given up yet");
        world.pass(4_000);
        assert_eq!((world.summary().standing, asked(&world, "skat")), (Standing::Whole, failing + 1));
    }
}

#[test]
fn a_question_is_asked_three_times_at_most_and_only_when_that_may_help() {
    assert_eq!(times(refused), 3);
    assert_eq!(times(|| problem(500, "internal")), 3);
    assert_eq!(times(|| problem(504, "timeout")), 3);
    for (status, kind) in
        [(500, "agreement"), (403, "security"), (422, "format"), (400, "input"), (400, "validation")]
    {
        assert_eq!(times(|| problem(status, kind)), 1, "{kind}");
    }
    assert_eq!(times(|| (11_000, refused().1)), 1, "it has had its ten seconds");
}

#[test]
fn nobody_is_asked_before_the_source_says() {
    let mut world = World::open(except("skat", || busy("7")));
    world.pass(7_000);
    assert_eq!(asked(&world, "skat"), 1);
    world.pass(500);
    assert_eq!(asked(&world, "skat"), 2);
    world.pass(20_000);
    assert_eq!(asked(&world, "agenda?limit=2000"), 3 + 1, "and udk once");
    assert_eq!(times(|| busy("61")), 1, "a minute is all that a source has");
    assert_eq!(times_within(120_000, || busy("110")), 2, "nor is one question asked before it");
    assert_eq!(times_within(3_600_000, || busy("Fri, 01 Jan 2100 00:00:00 GMT")), 1);
}

#[test]
fn a_page_in_the_middle_of_a_list_is_asked_for_again_and_nothing_is_lost() {
    let failed = Cell::new(false);
    let mut world = World::open(|url: &str| {
        let cases = url.contains("by.localhost/overblik/v1/cases");
        match url.contains("cursor=a") {
            true if cases && !failed.replace(true) => refused(),
            true if cases => page(&[crate::authorities::case("sidst", "2026-11-01T10:00:00Z")], None),
            false if cases => page(&[crate::authorities::case("først", "2026-11-02T10:00:00Z")], Some("a")),
            _ => good_day(url),
        }
    });
    world.pass(4_000);
    assert_eq!(world.summary().standing, Standing::Whole);
    assert!(world.titles().contains(&"først") && world.titles().contains(&"sidst"));
    assert_eq!(asked(&world, "by.localhost/overblik/v1/cases"), 3);
}

#[test]
fn a_source_that_keeps_failing_is_left_in_peace_but_for_the_citizen() {
    let lists = r#""cases","agenda","payments","messages","benefits""#;
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => crate::authorities::changed_registry(r#""cases","agenda""#, lists),
        url if url.contains("udk") => refused(),
        url => good_day(url),
    });
    world.pass(20_000);
    let first = asked(&world, "udk");
    assert!((3 * 3..5 * 3).contains(&first), "{first} instead of fifteen");
    world.say(PageEvent::Retry(2));
    world.pass(20_000);
    assert!(asked(&world, "udk") >= first + 5);
}

#[test]
fn a_source_that_failed_is_asked_one_question_from_time_to_time_and_all_when_it_answers() {
    let is_down = Cell::new(true);
    let mut world =
        World::open(|url: &str| if url.contains("udk") && is_down.get() { refused() } else { good_day(url) });
    world.pass(5_000);
    let SourceState::Failed { next_try: Some(next_try), .. } = world.state_of("udk") else {
        panic!("{:?}", world.state_of("udk"))
    };
    assert_eq!((next_try.time.hour, next_try.time.minute), (9, 42));
    let asked_by = |world: &mut World<'_>, millis: i64| {
        let before = asked(world, "udk");
        world.pass(millis);
        asked(world, "udk") - before
    };
    let shown = world.shows;
    let counts = [30_000, 60_000, 120_000].map(|millis| asked_by(&mut world, millis));
    assert_eq!(counts, [1, 1, 1]);
    assert!(world.shows > shown, "when it is asked next is told");
    assert_eq!(world.summary().standing, Standing::Incomplete, "nobody waits for it");
    is_down.set(false);
    assert_eq!(asked_by(&mut world, 240_000), 2, "both lists");
    assert_eq!(world.summary().standing, Standing::Whole);
}

#[test]
fn a_source_that_stays_down_is_asked_for_a_quarter_of_an_hour_and_again_when_somebody_looks() {
    let mut world = World::open(except("skat", refused));
    world.pass(1_000_000);
    assert_eq!(asked(&world, "skat"), 3 + 5);
    assert!(matches!(world.state_of("skat"), SourceState::Failed { next_try: None, .. }));
    world.pass(1_000_000);
    assert_eq!(asked(&world, "skat"), 8);
    world.say(PageEvent::Visible);
    world.pass(1_000);
    assert_eq!(asked(&world, "skat"), 9);
    assert!(matches!(world.state_of("skat"), SourceState::Failed { next_try: Some(_), .. }));
}

#[test]
fn a_source_is_asked_six_things_at_a_time_and_none_loses_its_time_by_waiting() {
    let lists = r#""cases","agenda","payments","messages","benefits","credentials","consents","mandates""#;
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => crate::authorities::changed_registry(r#""cases","agenda""#, lists),
        url if url.contains("udk") => (6_000, page(&[], None).1),
        url => good_day(url),
    });
    world.pass(5_000);
    assert_eq!(asked(&world, "udk"), 6);
    world.pass(2_000);
    assert_eq!(asked(&world, "udk"), 8);
    world.pass(6_000);
    assert_eq!(world.summary().standing, Standing::Whole);
}

#[test]
fn a_list_whose_end_never_comes_is_not_asked_for_by_itself_for_ever() {
    let mut world = World::open(|url: &str| match url {
        url if url.contains("skat") && url.contains("cursor") => problem(500, "internal"),
        url if url.contains("skat.localhost/overblik/v1/agenda") => page(&[], Some("a")),
        url => good_day(url),
    });
    world.pass(1_200_000);
    let asked_by_then = asked(&world, "skat.localhost/overblik/v1/agenda");
    world.pass(3_600_000);
    assert_eq!(asked(&world, "skat.localhost/overblik/v1/agenda"), asked_by_then);
    assert!(matches!(world.state_of("skat"), SourceState::Failed { next_try: None, .. }));
}
