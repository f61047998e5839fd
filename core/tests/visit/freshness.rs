//! Visits that last: what is asked when somebody comes back to the page, and what is shown when that fails.

use crate::authorities::{case, changed_registry, deadline, except, good_day, json, problem, refused};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Fault, GapReason, List, Missing, SourceState, Standing};
use overblik_core::sources::Response;
use std::cell::{Cell, RefCell};

const HOUR: i64 = 3_600_000;

/// Somebody comes back; what is asked then.
fn come_back(world: &mut World<'_>, after: i64) -> Vec<String> {
    world.pass(after);
    world.requests.clear();
    world.say(PageEvent::Visible);
    world.pass(5_000);
    world.requests.clone()
}

fn marked((delay, outcome): Answer, etag: &str) -> Answer {
    (delay, outcome.map(|response| Response { etag: etag.to_owned(), ..response }))
}

#[test]
fn who_comes_back_after_an_hour_asks_only_for_what_has_changed_and_sees_it_in_place() {
    let changes =
        r#"{"items":[ITEM],"next":null,"as_of":"2026-11-22T09:30:00.5Z","removed":["boligstøtte"]}"#;
    let mut world = World::open(|url: &str| match url {
        url if url.contains("udk.localhost/overblik/v1/cases?limit=2000&changed_since=") => {
            json(&changes.replace("ITEM", &case("klage", "2026-11-22T09:00:00Z")))
        }
        url if url.contains("skat.localhost/overblik/v1/agenda?limit=2000&changed_since=") => {
            json(&changes.replace("ITEM", &deadline("restskat", "2026-12-08")))
        }
        url if url.contains("changed_since") => {
            json(r#"{"items":[],"next":null,"as_of":"2026-11-22T09:30:00Z","removed":[]}"#)
        }
        url => good_day(url),
    });
    world.pass(500);
    let shown = world.titles().join(" ");
    assert_eq!(shown, "lønseddel restskat boligstøtte byggesag");
    let asked = come_back(&mut world, HOUR);
    let lists: Vec<&String> = asked.iter().filter(|url| !url.ends_with("/relations")).collect();
    assert_eq!(lists.len(), 4);
    assert!(
        lists.iter().all(|url| url.ends_with("&changed_since=2026-11-22T08%3A00%3A00.000Z")),
        "{lists:?}"
    );
    assert_eq!(world.titles(), ["lønseddel", "klage", "restskat", "byggesag"]);
    let due = world.timeline().ahead.days[1].date;
    assert_eq!((due.month, due.day), (12, 8), "the new day, and not both");
    assert_eq!(world.summary().standing, Standing::Whole);

    let asked = come_back(&mut world, HOUR);
    let since = asked.iter().filter(|url| url.contains("2026-11-22T09%3A30%3A00.500Z")).count();
    assert_eq!(since, 2, "from where the last answer ended: {asked:?}");
}

#[test]
fn nobody_is_asked_more_often_than_the_registry_allows() {
    let mut world = World::open(|url: &str| match url {
        "/sources.json" => changed_registry(r#"{"id":"skat","#, r#"{"id":"skat","refresh_s":1800,"#),
        url => good_day(url),
    });
    let of = |asked: &[String], part: &str| asked.iter().filter(|url| url.contains(part)).count();
    assert_eq!(come_back(&mut world, 299_000), Vec::<String>::new());
    let asked = come_back(&mut world, 1_000);
    assert_eq!((of(&asked, "skat"), of(&asked, "udk"), of(&asked, "by.localhost")), (0, 2, 2));
    let asked = come_back(&mut world, 1_500_000);
    assert_eq!((of(&asked, "skat"), of(&asked, "udk")), (1, 2));
}

#[test]
fn an_answer_that_is_still_right_is_not_sent_again() {
    let known = RefCell::new(Vec::new());
    let mut world = World::open(|url: &str| match url {
        url if url.contains("by.localhost/overblik/v1/cases") => {
            let (delay, outcome) = marked(good_day("http://by.localhost/overblik/v1/cases"), "\"a\"");
            let text = outcome.map(|response| {
                let body =
                    String::from_utf8_lossy(&response.body).replace(r#""2026-11-22T08:00:00Z""#, "null");
                Response { body: body.into_bytes(), ..response }
            });
            (delay, text)
        }
        url => good_day(url),
    });
    world.know = Some(Box::new(|url, mark| {
        known.borrow_mut().push((url.to_owned(), mark.to_owned()));
        (20, Ok(Response { status: 304, ..Response::default() }))
    }));
    come_back(&mut world, HOUR);
    assert!(world.titles().contains(&"byggesag"));
    assert_eq!(world.summary().standing, Standing::Whole);
    let SourceState::Loaded { fetched, .. } = world.state_of("by") else {
        panic!("{:?}", world.state_of("by"))
    };
    assert_eq!(fetched.time.hour, 10, "it is as new as the last word of the source");
    drop(world);
    let known = known.into_inner();
    assert_eq!(known, [("http://by.localhost/overblik/v1/cases?limit=2000".to_owned(), "\"a\"".to_owned())]);
}

#[test]
fn a_304_that_nobody_asked_for_is_no_answer() {
    let odd = || (20, Ok(Response { status: 304, ..Response::default() }));
    let mut world = World::open(except("skat", odd));
    world.pass(500);
    assert!(matches!(world.state_of("skat"), SourceState::Failed { fault: Fault::Format, .. }));
}

#[test]
fn when_what_has_changed_does_not_come_what_came_before_stands_and_its_age_is_said() {
    let is_down = Cell::new(false);
    let mut world = World::open(|url: &str| {
        if url.contains("skat") && is_down.get() { problem(503, "data-source") } else { good_day(url) }
    });
    world.pass(500);
    is_down.set(true);
    come_back(&mut world, HOUR);
    let SourceState::Stale { fetched, items: 1, since, fault: Fault::DataSource, next_try: Some(_) } =
        world.state_of("skat")
    else {
        panic!("{:?}", world.state_of("skat"))
    };
    assert_eq!((fetched.time.hour, since.time.hour), (9, 10));
    assert!(world.titles().contains(&"restskat"));
    assert_eq!(world.summary().standing, Standing::Incomplete);
    assert!(matches!(world.summary().gaps[0].reason, GapReason::Stale(fetched) if fetched.time.hour == 9));
    is_down.set(false);
    world.pass(40_000);
    assert_eq!(world.summary().standing, Standing::Whole, "it is asked again by itself");
}

#[test]
fn what_is_older_in_one_list_and_missing_in_another_is_told_apart() {
    let is_down = Cell::new(false);
    let mut world = World::open(|url: &str| match url {
        url if url.contains("udk.localhost/overblik/v1/agenda") => problem(422, "format"),
        url if url.contains("udk.localhost") && is_down.get() => refused(),
        url => good_day(url),
    });
    world.pass(500);
    is_down.set(true);
    come_back(&mut world, HOUR);
    let expected =
        [Missing::List(List::Agenda, Fault::Format), Missing::Newer(List::Cases, Fault::Unreachable)];
    assert!(matches!(world.state_of("udk"), SourceState::Partial { missing, .. } if *missing == expected));
}

#[test]
fn a_planned_outage_is_told_as_one_and_ends_by_itself() {
    let is_over = Cell::new(false);
    let said = r#"{"domains":[],"outages":[{"from":"2026-11-22T09:00:00","to":"2026-11-22T10:30:00","text":{"da":"Ny udgave","en":"New version"}}]}"#;
    let mut world = World::open(|url: &str| match url {
        "http://skat.localhost/overblik/v1/source" => json(said),
        url if url.contains("skat") && !is_over.get() => problem(503, "data-source"),
        url => good_day(url),
    });
    world.pass(10_000);
    let SourceState::Outage { until, .. } = world.state_of("skat") else {
        panic!("{:?}", world.state_of("skat"))
    };
    assert_eq!((until.time.hour, until.time.minute), (10, 30));
    let asked = world.requests.len();
    world.pass(40 * 60_000);
    assert_eq!(world.requests.len(), asked, "it is left in peace until then");
    is_over.set(true);
    world.pass(10 * 60_000);
    assert_eq!(world.summary().standing, Standing::Whole);
}

#[test]
fn a_person_who_may_not_have_it_here_is_told_so_and_nothing_is_tried_again() {
    let mut world = World::open(except("skat", || problem(403, "security")));
    world.pass(100_000);
    assert!(matches!(world.state_of("skat"), SourceState::NotEntitled { .. }));
    assert_eq!(world.summary().gaps[0].reason, GapReason::NotEntitled);
    assert_eq!(world.requests.iter().filter(|url| url.contains("skat")).count(), 1);
}

#[test]
fn a_source_whose_clock_is_ahead_does_not_make_its_data_newer_than_now() {
    let ahead = || json(r#"{"items":[],"next":null,"as_of":"2026-11-23T08:00:00Z","removed":[]}"#);
    let mut world = World::open(except("skat.localhost/overblik/v1/agenda", ahead));
    world.pass(500);
    assert!(matches!(world.state_of("skat"), SourceState::Empty { as_of: None, .. }));
}

#[test]
fn a_token_that_does_not_come_is_told_also_when_nobody_waits() {
    let mut world = World::open(good_day);
    world.pass(500);
    world.login.refusals.push(("urn%3Askat", (99_000, refused().1)));
    world.pass(HOUR);
    world.say(PageEvent::Visible);
    world.pass(11_000);
    assert!(matches!(world.state_of("skat"), SourceState::Stale { fault: Fault::NoToken, .. }));
}

#[test]
fn a_mark_of_a_later_page_is_not_one_of_the_whole() {
    let is_gone = Cell::new(false);
    let undated =
        |items: &str, next: &str| json(&format!(r#"{{"items":[{items}],"next":{next},"as_of":null}}"#));
    let mut world = World::open(|url: &str| match url {
        url if url.starts_with("http://by.localhost/overblik/v1/cases?limit=2000&cursor") => {
            marked(undated(&case("sidst", "2026-11-01T10:00:00Z"), "null"), "\"b\"")
        }
        url if url.starts_with("http://by.localhost/overblik/v1/cases") => {
            let first = if is_gone.get() { String::new() } else { case("først", "2026-11-02T10:00:00Z") };
            marked(undated(&first, "\"a\""), "\"a\"")
        }
        url => good_day(url),
    });
    world.know = Some(Box::new(|url, _| panic!("a mark is named at {url}")));
    world.pass(500);
    is_gone.set(true);
    come_back(&mut world, HOUR);
    assert!(world.titles().contains(&"sidst") && !world.titles().contains(&"først"));
}

#[test]
fn one_list_that_keeps_failing_keeps_no_other_old() {
    let mut world = World::open(except("udk.localhost/overblik/v1/agenda", || problem(500, "internal")));
    world.pass(500);
    let asked = come_back(&mut world, HOUR);
    assert!(asked.iter().any(|url| url.contains("udk.localhost/overblik/v1/cases?limit=2000&changed_since")));
}

#[test]
fn an_authority_that_comes_to_concern_the_person_is_asked_then() {
    let named = Cell::new(r#"{"items":[{"source":"skat"}]}"#);
    let mut world =
        World::open(|url: &str| if url.ends_with("/relations") { json(named.get()) } else { good_day(url) });
    world.pass(500);
    assert!(!world.titles().contains(&"boligstøtte"));
    named.set(r#"{"items":[{"source":"skat"},{"source":"udk"}]}"#);
    come_back(&mut world, HOUR);
    assert!(world.titles().contains(&"boligstøtte"));
}
