//! Visits in which the citizen leaves an authority out.

use crate::authorities::{changed_registry, except, good_day, page};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Area, Declared, GapReason, Look, SourceState, Standing};

fn asked(world: &World<'_>, part: &str) -> usize {
    world.requests.iter().filter(|url| url.contains(part)).count()
}

#[test]
fn an_authority_that_is_left_out_is_gone_and_named_and_asked_nothing_until_it_is_taken_in() {
    let mut world = World::open(good_day);
    world.pass(500);
    let before = asked(&world, "skat");
    world.say(PageEvent::LeaveOut(1));
    assert_eq!(world.state_of("skat"), &SourceState::LeftOut);
    assert_eq!(world.titles(), ["lønseddel", "boligstøtte", "byggesag"]);
    let summary = world.summary();
    assert_eq!(
        (summary.standing, &summary.left_out, &summary.lacking),
        (Standing::Incomplete, &vec![1], &vec![])
    );
    assert_eq!(summary.gaps[0].reason, GapReason::LeftOut);
    world.say(PageEvent::Retry(1));
    world.say(PageEvent::AskEveryone);
    world.pass(3_600_000);
    world.say(PageEvent::Visible);
    world.pass(1_000);
    assert_eq!(asked(&world, "skat"), before);
    world.say(PageEvent::TakeIn(1));
    world.pass(500);
    assert_eq!((world.summary().standing, asked(&world, "skat")), (Standing::Whole, before + 1));
    assert!(world.titles().contains(&"restskat"));
}

#[test]
fn an_answer_that_comes_after_its_authority_was_left_out_is_not_taken_in() {
    let slow = || (2_000, good_day("http://skat.localhost/overblik/v1/agenda").1);
    let mut world = World::open(except("skat", slow));
    world.pass(500);
    world.say(PageEvent::LeaveOut(1));
    assert_eq!(world.abandoned, 1);
    world.pass(5_000);
    assert!(!world.titles().contains(&"restskat"));
    assert_eq!(world.state_of("skat"), &SourceState::LeftOut);
}

#[test]
fn what_the_browser_remembers_as_left_out_is_never_asked_and_means_nothing_for_another_person() {
    let mut world = World::open(good_day);
    world.pass(500);
    let key = world.sources.shown.iter().find(|source| source.id == "skat").map(|source| source.key.clone());
    let mut later = World::leaving_out(key.into_iter().collect(), good_day);
    later.pass(500);
    assert_eq!(later.state_of("skat"), &SourceState::LeftOut);
    assert_eq!(asked(&later, "skat"), 0);
    let mut other = World::leaving_out(vec!["of-somebody-else".to_owned()], good_day);
    other.pass(500);
    assert_eq!(other.summary().standing, Standing::Whole);
}

#[test]
fn an_authority_that_takes_no_part_yet_is_named_where_it_concerns_the_person() {
    let gone = r#"{"id":"politi","connected":false,"expected":"2027-03-01","name":{"da":"Politi","en":"Police"},"phone":"114","site":"https://politi.example/","areas":["byggeri"]},{"id":"skat","#;
    let with = |named: &'static str| {
        move |url: &str| match url {
            "/sources.json" => changed_registry(r#"{"id":"skat","#, gone),
            url if url.ends_with("/relations") => crate::authorities::json(named),
            url if url.contains("politi") => page(&[], None),
            url => good_day(url),
        }
    };
    let mut world =
        World::open(with(r#"{"items":[{"source":"politi"},{"source":"skat"},{"source":"udk"}]}"#));
    world.pass(500);
    let SourceState::NotConnected { expected: Some(day) } = world.state_of("politi") else {
        panic!("{:?}", world.state_of("politi"))
    };
    assert_eq!((day.year, day.month, day.day), (2027, 3, 1));
    assert_eq!(world.summary().gaps[0].reason, GapReason::NotConnected);
    assert_eq!((world.summary().standing, asked(&world, "politi")), (Standing::Incomplete, 0));
    world.say(PageEvent::Look(Look::Coverage));
    let building =
        world.coverage().areas.iter().find(|cover| cover.area == Area::Building).unwrap_or_else(|| panic!());
    assert_eq!(
        (building.not_connected.len(), building.others),
        (1, 0),
        "it is not among those that take part"
    );
    let mut world = World::open(with(r#"{"items":[{"source":"skat"},{"source":"udk"}]}"#));
    world.pass(500);
    assert_eq!(world.summary().standing, Standing::Whole, "it has nothing to do with this person");
    world.say(PageEvent::Look(Look::Coverage));
    let told = world
        .coverage()
        .sources
        .iter()
        .any(|source| matches!(source.declared, Declared::NotConnected { .. }));
    assert!(told, "and who wants to know what is covered is told all the same");
}

#[test]
fn one_that_is_left_out_while_it_says_what_it_covers_is_asked_for_that_again() {
    let mut world = World::open(|url: &str| match url {
        "http://skat.localhost/overblik/v1/source" => {
            (3_000, crate::authorities::json(r#"{"domains":[]}"#).1)
        }
        url => good_day(url),
    });
    world.say(PageEvent::Look(Look::Coverage));
    world.pass(500);
    world.say(PageEvent::LeaveOut(1));
    world.say(PageEvent::TakeIn(1));
    world.pass(9_000);
    assert_eq!(world.coverage().sources[1].declared, Declared::Said(Vec::new()));
}
