//! What is looked at: the timeline's filter, and the coverage.

use crate::authorities::{case, except, good_day, json, page, problem};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Area, Declared, Fault, Filter, List, Look, Month, Topic};

/// The titles that stay under a filter, and how many it leaves and how many there are.
fn check(filter: &Filter, titles: &[&str]) {
    let mut world = World::open(good_day);
    world.pass(500);
    world.say(PageEvent::Look(Look::Timeline(filter.clone())));
    assert_eq!(world.titles(), titles, "{filter:?}");
    let timeline = world.timeline();
    assert_eq!(
        (timeline.ahead.total + timeline.past.total, timeline.all),
        (u32::try_from(titles.len()).unwrap_or(0), 4)
    );
    assert_eq!(timeline.filter, *filter);
}

#[test]
fn the_timeline_shows_what_is_chosen() {
    let all = ["lønseddel", "restskat", "boligstøtte", "byggesag"];
    check(&Filter::default(), &all);
    check(&Filter { topics: vec![Topic::Cases], ..Filter::default() }, &["boligstøtte", "byggesag"]);
    check(&Filter { topics: vec![Topic::Cases, Topic::Deadlines], ..Filter::default() }, &all);
    check(&Filter { topics: vec![Topic::Payments], ..Filter::default() }, &[]);
    check(&Filter { needs_me: true, ..Filter::default() }, &["lønseddel", "restskat"]);
    let december = Some(Month { year: 2026, month: 12 });
    check(&Filter { from: december, ..Filter::default() }, &["restskat"]);
    check(&Filter { from: december, topics: vec![Topic::Cases], ..Filter::default() }, &[]);
    let november = Some(Month { year: 2026, month: 11 });
    check(&Filter { to: november, ..Filter::default() }, &["lønseddel", "boligstøtte", "byggesag"]);
    check(&Filter { from: november, to: december, ..Filter::default() }, &all);
    check(&Filter { from: december, to: november, ..Filter::default() }, &[]);
}

#[test]
fn a_source_is_chosen_by_its_key_and_a_strange_key_chooses_nothing() {
    let mut world = World::open(good_day);
    world.pass(500);
    let key = world.sources.shown.iter().find(|source| source.id == "udk").map(|source| source.key.clone());
    check(&Filter { source: key, ..Filter::default() }, &["lønseddel", "boligstøtte"]);
    check(&Filter { source: Some("udk".to_owned()), ..Filter::default() }, &[]);
}

#[test]
fn every_month_that_holds_something_can_be_chosen() {
    let mut world = World::open(good_day);
    world.pass(500);
    let months: Vec<u8> = world.timeline().months.iter().map(|month| month.month).collect();
    assert_eq!(months, [12, 11]);
}

#[test]
fn another_filter_begins_at_its_beginning() {
    let many: Vec<String> = (0..100).map(|n| case(&format!("sag {n}"), "2026-11-01T10:00:00Z")).collect();
    let mut world = World::open(except("by.localhost/overblik/v1/cases", move || page(&many, None)));
    world.pass(500);
    world.say(PageEvent::MorePast);
    assert_eq!(world.timeline().past.days.iter().map(|day| day.rows.len()).sum::<usize>(), 80);
    world.say(PageEvent::Look(Look::Timeline(Filter { topics: vec![Topic::Cases], ..Filter::default() })));
    assert_eq!(world.timeline().past.days.iter().map(|day| day.rows.len()).sum::<usize>(), 40);
}

const SAID: &str = r#"{"domains":[
    {"resource":"agenda","since":"2024-03-01","declaration":{"da":"Frister","en":"Deadlines"},"currency_of_data":{"da":"Hver nat","en":"Nightly"},"left_out":null},
    {"resource":"horoscopes","since":"i går","declaration":{"da":"Nyt","en":"New"},"currency_of_data":{"da":"Nu","en":"Now"}},
    {"resource":7}],
    "not_yet":[{"area":"dyrehold","what":{"da":"Hunde","en":"Dogs"}},{"area":"maanen","what":{"da":"Krater","en":"Crater"}}]}"#;

#[test]
fn the_coverage_is_what_the_asked_sources_say_of_themselves() {
    let mut world = World::open(|url: &str| match url {
        "http://skat.localhost/overblik/v1/source" => json(SAID),
        "http://udk.localhost/overblik/v1/source" => problem(500, "internal"),
        url if url.ends_with("/relations") => json(r#"{"items":[{"source":"skat"}]}"#),
        url => good_day(url),
    });
    world.say(PageEvent::Look(Look::Coverage));
    world.pass(500);
    let coverage = world.coverage();
    assert_eq!(
        coverage.sources[0].declared,
        Declared::Failed(Fault::Unreachable),
        "by refuses the connection"
    );
    assert_eq!(coverage.sources[2].declared, Declared::NotConcerned);
    let Declared::Said(said) = &coverage.sources[1].declared else { panic!("{:?}", coverage.sources[1]) };
    let lists: Vec<_> = said.iter().map(|said| (said.list, said.since.map(|since| since.year))).collect();
    assert_eq!(lists, [(Some(List::Agenda), Some(2024)), (None, None)]);
    assert_eq!(coverage.areas.len(), 15);
    let area =
        |wanted: Area| coverage.areas.iter().find(|cover| cover.area == wanted).unwrap_or_else(|| panic!());
    assert_eq!((area(Area::Building).asked.as_slice(), area(Area::Building).others), (&[0, 1][..], 1));
    assert_eq!(
        area(Area::Animals).not_yet.iter().map(|(_, what)| what.da.as_str()).collect::<Vec<_>>(),
        ["Hunde"]
    );
}

#[test]
fn looking_at_the_coverage_again_asks_those_again_that_did_not_say() {
    let mut world = World::open(except("v1/source", || problem(500, "internal")));
    world.say(PageEvent::Look(Look::Coverage));
    world.pass(30_000);
    let asked = |world: &World<'_>| world.requests.iter().filter(|url| url.ends_with("/source")).count();
    assert_eq!(asked(&world), 3);
    world.say(PageEvent::Look(Look::Nothing));
    world.say(PageEvent::Look(Look::Coverage));
    world.pass(500);
    assert_eq!(asked(&world), 6);
}

#[test]
fn a_timeline_of_one_authority_says_what_that_one_says_of_its_lists_and_asks_no_other() {
    let mut world = World::open(except("skat.localhost/overblik/v1/source", || json(SAID)));
    world.pass(500);
    let key = world.sources.shown.iter().find(|source| source.id == "skat").map(|source| source.key.clone());
    let of = |source| Look::Timeline(Filter { source, ..Filter::default() });
    world.say(PageEvent::Look(of(key)));
    world.pass(500);
    let asked: Vec<&String> = world.requests.iter().filter(|url| url.ends_with("/source")).collect();
    assert_eq!(asked, ["http://skat.localhost/overblik/v1/source"]);
    let declared = &world.timeline().declared;
    assert_eq!(declared.first().map(|said| said.list), Some(Some(List::Agenda)));
    world.say(PageEvent::Look(of(Some("nobody".to_owned()))));
    world.pass(500);
    assert!(world.timeline().declared.is_empty());
    assert_eq!(world.requests.iter().filter(|url| url.ends_with("/source")).count(), 1);
}

#[test]
fn without_a_person_the_coverage_is_the_registry_s() {
    let mut world = World::signed_out(good_day);
    world.say(PageEvent::Look(Look::Coverage));
    world.pass(500);
    assert_eq!(world.coverage().sources.len(), 3);
    assert!(world.coverage().sources.iter().all(|source| source.declared == Declared::Undecided));
    assert_eq!(world.requests.len(), 1);
}
