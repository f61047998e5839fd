//! The drill: what the citizen sees in each of the named scenarios, in virtual time. The list of them is the simulator's.

use crate::authorities::{case, deadline, good_day, json, page, problem, refused};
use crate::world::{Answer, World};
use overblik_core::federation::NetworkFault;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Expiry, Fault, Filter, List, Look, Missing, SourceState, Standing};
use overblik_core::sources::Response;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

const AGENDA: &str = "http://skat.localhost/overblik/v1/agenda";
/// What the others hold, in the timeline's order.
const OTHERS: [&str; 3] = ["lønseddel", "boligstøtte", "byggesag"];

/// A visit in which skat does this with every question about deadlines.
fn visit<'a>(skat: impl Fn(&str) -> Answer + 'a) -> World<'a> {
    World::open(move |url: &str| if url.starts_with(AGENDA) { skat(url) } else { good_day(url) })
}

/// Skat does this all the time: it is named as having failed so, and the others are whole.
fn fails(fault: Fault, after: i64, skat: impl Fn() -> Answer) {
    let mut world = visit(|_| skat());
    world.pass(after);
    assert!(matches!(world.state_of("skat"), SourceState::Failed { fault: of, .. } if *of == fault));
    others_stand(&world);
}

fn others_stand(world: &World<'_>) {
    assert_eq!(world.titles(), OTHERS);
    assert_eq!((world.summary().standing, &world.summary().lacking), (Standing::Incomplete, &vec![1]));
}

fn text(body: &str, content_type: &str) -> Answer {
    let content_type = content_type.to_owned();
    (20, Ok(Response { status: 200, content_type, body: body.as_bytes().to_vec(), ..Response::default() }))
}

fn whole(world: &World<'_>) {
    assert_eq!(world.summary().standing, Standing::Whole);
    assert!(world.titles().contains(&"restskat"));
}

fn good() -> Answer {
    good_day(AGENDA)
}

fn slow(millis: i64) -> Answer {
    (millis, good().1)
}

fn late_answer() {
    let mut world = visit(|_| slow(6_000));
    world.pass(500);
    world.say(PageEvent::Look(Look::Nothing));
    world.pass(8_000);
    assert_eq!((world.abandoned, world.requests.len()), (0, 6), "lists are given up at log-off alone");
    world.say(PageEvent::Look(Look::Timeline(Filter::default())));
    whole(&world);
}

fn waits_and_stands(millis: i64) {
    let mut world = visit(|_| slow(millis));
    world.pass(2_000);
    assert!(matches!(world.state_of("skat"), SourceState::Waiting { slow: true }));
    assert_eq!(world.titles(), OTHERS);
    world.pass(millis);
    whole(&world);
}

fn half_then_cut() {
    let mut world = visit(|url| {
        let is_second = url.contains("cursor");
        if is_second { refused() } else { page(&[deadline("restskat", "2026-12-04")], Some("a")) }
    });
    world.pass(20_000);
    let missing = [Missing::List(List::Agenda, Fault::Unreachable)];
    assert!(matches!(world.state_of("skat"), SourceState::Partial { missing: of, .. } if *of == missing));
    assert_eq!(world.titles(), ["lønseddel", "restskat", "boligstøtte", "byggesag"]);
}

fn endless(next: impl Fn(u32) -> u32) {
    let asked = Cell::new(0);
    let mut world = visit(|_| {
        asked.set(asked.get() + 1);
        page(&[deadline("restskat", "2026-12-04")], Some(&next(asked.get()).to_string()))
    });
    world.pass(30_000);
    let missing = [Missing::List(List::Agenda, Fault::Validation)];
    assert!(matches!(world.state_of("skat"), SourceState::Partial { missing: of, .. } if *of == missing));
    assert!(asked.get() <= 200, "{} pages", asked.get());
    assert_eq!(world.titles().iter().filter(|title| **title == "restskat").count(), 1);
}

fn forbidden() {
    let mut world = visit(|_| problem(403, "security"));
    world.pass(20_000);
    assert!(matches!(world.state_of("skat"), SourceState::NotEntitled { .. }));
    others_stand(&world);
}

fn too_many() {
    let asked = Cell::new(0);
    let mut world = visit(|_| {
        asked.set(asked.get() + 1);
        let busy =
            |response| Response { retry_after: "Sun, 22 Nov 2026 08:42:03 GMT".to_owned(), ..response };
        if asked.get() == 1 { (20, problem(429, "data-source").1.map(busy)) } else { good() }
    });
    world.pass(2_900);
    assert_eq!((asked.get(), world.summary().standing), (1, Standing::Waiting));
    world.pass(1_000);
    assert_eq!(asked.get(), 2);
    whole(&world);
}

fn burst() {
    let asked = Cell::new(0);
    let mut world = visit(|_| {
        asked.set(asked.get() + 1);
        if asked.get() <= 2 { problem(500, "internal") } else { good() }
    });
    world.pass(10_000);
    assert_eq!(asked.get(), 3);
    whole(&world);
}

fn session_expired() {
    let mut world = World::signed_out(good_day);
    world.pass(500);
    world.login.refusals.push(("refresh_token", crate::login::error("invalid_grant")));
    world.come_back();
    world.pass(500);
    assert_eq!(world.expiry, Expiry::Ended);
    let asked_about_the_person = world.requests.iter().filter(|url| url.contains(".localhost")).count();
    assert_eq!(asked_about_the_person, 0);
}

fn duplicates() {
    let twice = || page(&[deadline("restskat", "2026-12-04"), deadline("restskat", "2026-12-05")], None);
    let mut world = visit(|_| twice());
    world.pass(500);
    let missing = [Missing::Items(List::Agenda, 1)];
    assert!(matches!(world.state_of("skat"), SourceState::Partial { missing: of, .. } if *of == missing));
    assert_eq!(world.titles().iter().filter(|title| **title == "restskat").count(), 1);
}

fn clock_a_day_off() {
    let ahead = |_: &str| {
        let item = deadline("restskat", "2026-12-05");
        json(&format!(r#"{{"items":[{item}],"next":null,"as_of":"2026-11-23T08:00:00Z","removed":[]}}"#))
    };
    let mut world = visit(ahead);
    world.pass(500);
    whole(&world);
    assert!(matches!(world.state_of("skat"), SourceState::Loaded { as_of: None, .. }));
    world.pass(3_600_000);
    world.say(PageEvent::Visible);
    world.pass(500);
    let since = world.requests.iter().filter(|url| url.contains("changed_since=2026-11-23T08")).count();
    assert_eq!(since, 1, "the source's own time is what it is asked by");
}

fn hostile_text() {
    let title = "\\u202e<script>alert(1)</script>";
    let item =
        deadline("restskat", "2026-12-04").replace(r#""title":"restskat""#, &format!(r#""title":"{title}""#));
    let mut world = visit(|_| page(std::slice::from_ref(&item), None));
    world.pass(500);
    assert!(
        world.titles().contains(&"<script>alert(1)</script>"),
        "text stays text, in the page's direction"
    );
}

fn planned_outage() {
    let said = r#"{"domains":[],"outages":[{"from":"2026-11-22T09:00:00","to":"2026-11-22T10:30:00","text":{"da":"Nyt","en":"New"}}]}"#;
    let mut world = World::open(|url: &str| match url {
        "http://skat.localhost/overblik/v1/source" => json(said),
        url if url.starts_with(AGENDA) => problem(503, "data-source"),
        url => good_day(url),
    });
    world.pass(10_000);
    assert!(matches!(world.state_of("skat"), SourceState::Outage { until, .. } if until.time.hour == 10));
    others_stand(&world);
}

fn redated() {
    let now = RefCell::new("2026-11-22T08:42:00Z".to_owned());
    let mut world = World::open(|url: &str| match url {
        url if url.starts_with("http://udk.localhost/overblik/v1/cases") => {
            page(&[case("boligstøtte", &now.borrow())], None)
        }
        url => good_day(url),
    });
    world.pass(500);
    let moment = |world: &World<'_>| {
        let days = world.timeline().ahead.days.iter().flat_map(|day| &day.rows);
        days.filter(|row| row.title == "boligstøtte").map(|row| row.when).next()
    };
    let before = moment(&world);
    assert!(before.is_some());
    now.replace("2026-11-22T09:42:00Z".to_owned());
    world.pass(3_600_000);
    world.say(PageEvent::Visible);
    world.pass(500);
    assert_eq!(moment(&world), before);
}

/// What each scenario is, by its name.
fn scenarios() -> BTreeMap<&'static str, fn()> {
    BTreeMap::from([
        ("down", (|| fails(Fault::DataSource, 20_000, || problem(503, ""))) as fn()),
        ("refused", || fails(Fault::Unreachable, 20_000, refused)),
        ("slow", || waits_and_stands(8_000)),
        ("agreement-revoked", || fails(Fault::Agreement, 500, || problem(500, "agreement"))),
        ("late-answer", late_answer),
        ("half-then-cut", half_then_cut),
        ("wrong-schema", || fails(Fault::Format, 500, || json(r#"{"data":[{"name":"restskat"}]}"#))),
        ("html", || fails(Fault::Format, 500, || text("<h1>Lukket</h1>", "text/html"))),
        ("unauthorized", || fails(Fault::Security, 500, || problem(401, "security"))),
        ("forbidden", forbidden),
        ("too-many", too_many),
        ("burst", burst),
        ("session-expired", session_expired),
        ("duplicates", duplicates),
        ("endless-paging", || endless(|asked| asked)),
        ("cursor-loop", || endless(|asked| asked % 3)),
        ("clock-a-day-off", clock_a_day_off),
        ("huge", || fails(Fault::TooLarge, 500, || (20, Err(NetworkFault::TooLarge)))),
        ("hostile-text", hostile_text),
        // To a page, an answer that it may not read is none.
        ("no-cors", || fails(Fault::Unreachable, 20_000, refused)),
        ("planned-outage", planned_outage),
        ("redated", redated),
    ])
}

#[test]
fn every_named_scenario_ends_as_it_should() {
    for (name, visit) in scenarios() {
        eprintln!("{name}");
        visit();
    }
}

#[test]
fn every_scenario_that_can_be_set_has_a_visit_here() {
    let listed: serde_json::Value =
        serde_json::from_str(include_str!("../../../simulator/scenarios.json")).unwrap_or_default();
    let names = listed.as_array().into_iter().flatten().filter_map(|scenario| scenario["name"].as_str());
    let names: BTreeSet<&str> = names.collect();
    assert!(names.len() >= 16);
    assert_eq!(names, scenarios().into_keys().collect());
}
