//! Visits that show how a sign-in is completed, and that each way it can fail is told apart.

use crate::authorities::{good_day, json, refused};
use crate::login::{self, STATE, VERIFIER, error};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Expiry, Look, Registry, SignInFault, SourceState, Visitor};

fn out(world: &World<'_>) -> Option<SignInFault> {
    match world.visitor {
        Some(Visitor::Out(fault)) => fault,
        ref other => panic!("not out but {other:?}"),
    }
}

/// A page that is open, on a network where all is well.
fn opened<'a>() -> World<'a> {
    let mut world = World::signed_out(good_day);
    world.pass(500);
    world
}

#[test]
fn the_code_is_redeemed_with_its_verifier_while_the_registry_is_still_on_its_way() {
    let mut world = World::signed_out(|url: &str| match url {
        "/sources.json" => (5_000, good_day(url).1),
        url => good_day(url),
    });
    world.login.delay = 100;
    world.come_back();
    assert_eq!(world.visitor, Some(Visitor::Arriving));
    world.pass(1_000);
    assert_eq!((world.person(), world.requests.len()), (Some("Ida Prøvesen"), 1));
    let form = "grant_type=authorization_code&client_id=overblik&redirect_uri=https%3A%2F%2Foverblik.example%2Flog-ind&code=c1&code_verifier=abc";
    assert_eq!(world.forms, [form]);
    world.pass(9_000);
    assert!(world.requests.len() > 1);
}

#[test]
fn an_answer_to_another_question_leaves_nobody_signed_in_and_nobody_asked() {
    for answer in [
        "code=c1&state=other",
        &format!("code=c1&state={STATE}"),
        &format!("code=c1&state={STATE}&iss=https%3A%2F%2Fevil.example"),
    ] {
        let mut world = opened();
        world.come_back_with(answer, VERIFIER);
        world.pass(500);
        assert_eq!((out(&world), world.forms.len()), (Some(SignInFault::Mismatch), 0), "{answer}");
    }
    let mut world = opened();
    world.login.nonce = "of another sign-in";
    world.come_back();
    world.pass(500);
    assert_eq!(out(&world), Some(SignInFault::Mismatch));
    assert_eq!(world.requests, ["/sources.json"]);
}

#[test]
fn each_way_to_fail_is_told_apart() {
    let returned = |answer: &str, verifier: &str| {
        let mut world = opened();
        world.come_back_with(answer, verifier);
        out(&world)
    };
    assert_eq!(returned(&format!("error=login_required&state={STATE}"), VERIFIER), None);
    assert_eq!(
        returned(&format!("error=access_denied&state={STATE}"), VERIFIER),
        Some(SignInFault::Cancelled)
    );
    assert_eq!(
        returned(&format!("error=server_error&state={STATE}"), VERIFIER),
        Some(SignInFault::Unavailable)
    );
    assert_eq!(returned(login::ANSWER, ""), Some(SignInFault::Unfinished));

    let with = |change: fn(&mut login::Login)| {
        let mut world = opened();
        change(&mut world.login);
        world.come_back();
        world.pass(60_000);
        out(&world)
    };
    assert_eq!(with(|login| login.is_up = false), Some(SignInFault::Unavailable));
    assert_eq!(with(|login| login.delay = 20_000), Some(SignInFault::Unavailable));
    assert_eq!(with(|login| login.description = Some(json("<html>"))), Some(SignInFault::Unavailable));
    let another = r#"{"issuer":"https://evil.example","token_endpoint":"https://evil.example/token"}"#;
    let mut world = opened();
    world.login.description = Some(json(another));
    world.come_back();
    world.pass(500);
    assert_eq!((out(&world), world.forms.len()), (Some(SignInFault::Mismatch), 0));
    assert_eq!(
        with(|login| login.refusals.push(("code=c1", error("invalid_grant")))),
        Some(SignInFault::Unfinished)
    );
    assert_eq!(
        with(|login| login.refusals.push(("code=c1", error("invalid_client")))),
        Some(SignInFault::Refused)
    );
    assert_eq!(with(|login| login.refusals.push(("code=c1", refused()))), Some(SignInFault::Unavailable));
    assert_eq!(with(|login| login.level = "Low"), Some(SignInFault::TooLow));
}

#[test]
fn what_the_page_could_not_do_is_said_and_a_second_try_works() {
    let mut world = opened();
    world.say(PageEvent::NotLeft(SignInFault::Unavailable));
    assert_eq!(out(&world), Some(SignInFault::Unavailable));
    world.come_back();
    world.pass(500);
    assert_eq!(world.person(), Some("Ida Prøvesen"));
    world.say(PageEvent::NotLeft(SignInFault::Unavailable));
    world.come_back_with("error=access_denied", VERIFIER);
    assert_eq!(world.person(), Some("Ida Prøvesen"), "who is in stays in");
}

#[test]
fn a_clock_that_is_wrong_is_said_and_proofs_follow_the_login_service_s() {
    for (ahead, off) in [(600_000, Some(-10)), (-600_000, Some(10)), (90_000, None)] {
        let mut world = opened();
        world.login.ahead = ahead;
        world.come_back();
        world.pass(500);
        assert!(
            matches!(world.visitor, Some(Visitor::In { clock_off, .. }) if clock_off == off),
            "{:?}",
            world.visitor
        );
        assert!(world.forms.len() > 1 && world.login.last_error.abs() < 1_000, "{ahead}");
    }
}

#[test]
fn days_and_times_follow_the_login_service_s_clock_when_the_device_s_is_wrong() {
    const DAY: i64 = 24 * 60 * 60_000;
    for (ahead, day, minute) in
        [(0, 22, 42), (90_000, 22, 42), (600_000, 22, 52), (3 * DAY, 25, 42), (-DAY - 600_000, 21, 32)]
    {
        let mut world = opened();
        world.login.ahead = ahead;
        world.say(PageEvent::Look(Look::Overview));
        world.come_back();
        world.pass(500);
        assert_eq!(world.overview().today.day, day, "{ahead}");
        let SourceState::Loaded { fetched, .. } = world.state_of("skat") else {
            panic!("{:?}", world.state_of("skat"))
        };
        assert_eq!((fetched.date.day, fetched.time.hour, fetched.time.minute), (day, 9, minute), "{ahead}");
    }
}

#[test]
fn what_is_waited_for_ends_when_it_should_also_when_the_device_s_clock_is_wrong() {
    const HOUR: i64 = 60 * 60_000;
    for ahead in [-2 * HOUR, 2 * HOUR] {
        let slow = |url: &str| match url {
            "/sources.json" => (5_000, good_day(url).1),
            url if url.contains("skat") => (99_000, good_day(url).1),
            url => good_day(url),
        };
        let mut world = World::signed_out(slow);
        world.login.ahead = ahead;
        world.login.delay = 100;
        world.come_back();
        world.pass(4_900);
        assert_eq!((world.person(), world.expiry), (Some("Ida Prøvesen"), Expiry::Far), "{ahead}");
        assert_eq!(world.registry, Some(Registry::Asked), "the registry has its ten seconds");
        world.pass(9_000);
        assert!(matches!(world.state_of("skat"), SourceState::Waiting { .. }), "{ahead}");
        world.pass(60_000);
        assert!(matches!(world.state_of("skat"), SourceState::Failed { .. }), "{ahead}");
        assert!(world.login.last_error.abs() < 1_000, "{ahead}");
    }
}

#[test]
fn without_a_login_service_that_is_said() {
    let mut world = World::signed_out(good_day);
    world.say(PageEvent::Open { sign_in: String::new(), origin: String::new(), kept: Box::default() });
    world.come_back();
    assert_eq!(world.person(), None);
}
