//! Visits that show which token goes where, and what happens when one is refused or does not come.

use crate::authorities::{changed_registry, except, good_day, json, problem, refused};
use crate::login::error;
use crate::world::World;
use overblik_core::federation::NetworkFault;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Expiry, Fault, Filter, Look, SourceState, Standing};
use overblik_core::sources::Response;
use std::cell::Cell;

/// A visit in which everybody has answered.
fn whole<'a>() -> World<'a> {
    let mut world = World::open(good_day);
    world.pass(500);
    world
}

fn failed(world: &World<'_>, source: &str) -> Fault {
    match world.state_of(source) {
        SourceState::Failed { fault, .. } => *fault,
        other => panic!("{source} has not failed but is {other:?}"),
    }
}

#[test]
fn each_source_is_shown_its_own_token_and_each_is_asked_for_once() {
    let world = whole();
    assert_eq!(world.summary().standing, Standing::Whole);
    assert!(world.signed.len() > 3);
    for (url, token) in &world.signed {
        let source = url.trim_start_matches("http://").split('.').next().unwrap_or_default();
        assert!(token.starts_with(source), "{url} was shown {token}");
    }
    let audiences = ["by", "skat", "udk"].map(|source| format!("refresh_token=r1&resource=urn%3A{source}"));
    assert_eq!(world.forms.len(), 4);
    assert!(audiences.iter().all(|audience| world.forms.iter().any(|form| form.ends_with(audience))));
}

#[test]
fn the_tokens_that_are_needed_are_asked_for_side_by_side() {
    let mut world = World::open(good_day);
    world.login.delay = 50;
    world.pass(70 + 20 + 20);
    world.pass(50);
    let asked = world.forms.iter().filter(|form| form.contains("resource=")).count();
    assert!(asked >= 1 && !world.signed.is_empty());
    world.pass(100);
    assert_eq!(world.forms.len(), 4, "skat's and udk's went out together");
    assert!(world.summary().standing == Standing::Waiting || world.summary().standing == Standing::Whole);
}

#[test]
fn a_token_that_is_over_is_replaced_before_it_is_used() {
    for (wait, forms) in [(280_000, 0), (295_000, 1)] {
        let mut world = World::open(except("skat", || problem(500, "internal")));
        world.pass(wait);
        let before = (world.forms.len(), world.signed.len());
        world.say(PageEvent::Retry(1));
        world.pass(500);
        assert_eq!((world.forms.len() - before.0, world.signed.len() - before.1), (forms, 1));
    }
}

#[test]
fn a_source_that_refuses_a_token_is_shown_a_fresh_one_once() {
    let refusals = Cell::new(1);
    let mut world = World::open(|url: &str| {
        if url.contains("skat") && refusals.get() > 0 {
            refusals.set(refusals.get() - 1);
            return problem(401, "security");
        }
        good_day(url)
    });
    world.pass(500);
    assert_eq!(world.summary().standing, Standing::Whole);
    let shown: Vec<_> =
        world.signed.iter().filter(|(url, _)| url.contains("skat")).map(|(_, token)| token).collect();
    assert!(shown.len() == 2 && shown[0] != shown[1]);

    let mut world =
        World::open(|url: &str| if url.contains("skat") { problem(401, "security") } else { good_day(url) });
    world.pass(60_000);
    assert_eq!(failed(&world, "skat"), Fault::Security);
    assert_eq!(world.requests.iter().filter(|url| url.contains("skat")).count(), 2);
    assert_eq!(world.forms.iter().filter(|form| form.ends_with("skat")).count(), 2);
    assert_eq!(world.titles(), ["lønseddel", "boligstøtte", "byggesag"], "nobody else is hurt");
}

#[test]
fn a_source_that_takes_no_token_gets_two_also_when_some_questions_wait_for_others() {
    let lists = r#""cases","agenda","payments","messages","benefits","credentials","consents","mandates""#;
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => changed_registry(r#""cases","agenda""#, lists),
        url if url.contains("udk") => problem(401, "security"),
        url => good_day(url),
    });
    world.pass(60_000);
    assert_eq!(failed(&world, "udk"), Fault::Security);
    assert_eq!(world.forms.iter().filter(|form| form.ends_with("udk")).count(), 2);
    world.say(PageEvent::Retry(2));
    world.pass(60_000);
    assert_eq!(world.forms.iter().filter(|form| form.ends_with("udk")).count(), 3, "a new try, a new token");
}

#[test]
fn a_source_whose_token_does_not_come_is_named_and_can_be_asked_again() {
    for (refusal, after) in
        [(error("invalid_target"), 500), (refused(), 500), ((99_000, refused().1), 10_500)]
    {
        let mut world = World::signed_out(good_day);
        world.pass(500);
        world.login.refusals.push(("urn%3Askat", refusal));
        world.come_back();
        world.pass(after);
        assert_eq!(failed(&world, "skat"), Fault::NoToken);
        assert!(!world.requests.iter().any(|url| url.contains("skat")));
        world.say(PageEvent::Look(Look::Timeline(Filter::default())));
        assert_eq!(world.titles(), ["lønseddel", "boligstøtte", "byggesag"]);
        world.login.refusals.clear();
        world.say(PageEvent::Retry(1));
        world.pass(500);
        assert_eq!(world.summary().standing, Standing::Whole);
    }
}

#[test]
fn when_the_login_service_ends_it_nothing_more_is_asked() {
    let mut world = World::open(except("skat", || problem(500, "internal")));
    world.pass(295_000);
    world.login.refusals.push(("refresh_token", error("invalid_grant")));
    world.say(PageEvent::Retry(1));
    world.pass(500);
    assert_eq!((world.expiry, world.person()), (Expiry::Ended, None));
    let asked = world.requests.len();
    world.say(PageEvent::Retry(1));
    world.say(PageEvent::AskEveryone);
    world.pass(60_000);
    assert_eq!(world.requests.len(), asked);
}

#[test]
fn a_question_s_time_begins_when_its_token_is_there() {
    let mut world =
        World::open(except("skat", || (8_000, good_day("http://skat.localhost/overblik/v1/agenda").1)));
    world.login.refusals.push(("urn%3Askat", (8_000, granted("skat"))));
    world.pass(15_000);
    assert_eq!(world.summary().standing, Standing::Waiting);
    world.pass(2_000);
    assert_eq!(world.summary().standing, Standing::Whole);
}

fn granted(token: &str) -> Result<Response, NetworkFault> {
    json(&format!(r#"{{"access_token":"{token}","token_type":"DPoP","expires_in":300}}"#)).1
}
