//! The list of cases: what waits stands first, then what is open, then what is at its end.

use crate::authorities::{case, except, good_day, page, refused};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{CaseList, Look};

/// A visit in which `by` has these cases, looking at all of them.
fn visit(cases: &[String]) -> World<'static> {
    let cases = cases.to_vec();
    let mut world = World::open(move |url: &str| match url {
        url if url.contains("by.localhost/overblik/v1/cases") => page(&cases, None),
        url => good_day(url),
    });
    world.pass(500);
    world.say(PageEvent::Look(Look::Cases));
    world
}

fn lists<'a>(world: &'a World<'_>) -> (&'a CaseList, &'a CaseList) {
    world.cases.as_ref().map_or_else(|| panic!("no cases"), |cases| (&cases.open, &cases.ended))
}

fn titles(list: &CaseList) -> Vec<&str> {
    list.rows.iter().map(|row| row.title.as_str()).collect()
}

#[test]
fn what_waits_stands_first_then_what_is_open_then_what_is_at_its_end_the_last_moved_first() {
    let of = |id: &str, updated: &str, status: &str| case(id, updated).replace("in_progress", status);
    let waits = |case: String, due: &str| {
        case.replace(r#""action_required":false"#, &format!(r#""action_required":true,"due":{due}"#))
    };
    let world = visit(&[
        of("lukket", "2026-11-20T10:00:00Z", "closed"),
        of("afgjort", "2026-11-21T10:00:00Z", "decided"),
        of("ny", "2026-10-01T10:00:00Z", "created"),
        waits(of("afgjort og venter", "2026-01-01T10:00:00Z", "decided"), "null"),
        waits(of("frist", "2026-02-01T10:00:00Z", "in_progress"), r#""2026-12-01""#),
        of("ukendt", "2026-09-01T10:00:00Z", "on_the_moon"),
        of("afvist", "2026-11-01T10:00:00Z", "rejected"),
    ]);
    let (open, ended) = lists(&world);
    assert_eq!(titles(open), ["frist", "afgjort og venter", "boligstøtte", "ny", "ukendt"]);
    assert_eq!(titles(ended), ["afgjort", "lukket", "afvist"]);
    assert_eq!((open.total, ended.total), (5, 3));
    assert!(open.rows.iter().chain(&ended.rows).all(|row| row.page.is_some()));
}

#[test]
fn the_page_gets_a_window_of_each_list_and_more_when_it_asks() {
    let many = |status: &'static str| {
        let of = move |n: u32| {
            case(&format!("{status} {n}"), "2026-11-01T10:00:00Z").replace("in_progress", status)
        };
        (0..100).map(of)
    };
    let cases: Vec<String> = many("created").chain(many("closed")).collect();
    let mut world = visit(&cases);
    let shown = |world: &World<'_>| {
        let (open, ended) = lists(world);
        (open.rows.len(), open.total, ended.rows.len(), ended.total)
    };
    assert_eq!(shown(&world), (40, 101, 40, 100));
    world.say(PageEvent::MorePast);
    assert_eq!(shown(&world), (40, 101, 80, 100));
    world.say(PageEvent::MoreAhead);
    assert_eq!(shown(&world), (80, 101, 80, 100));
}

#[test]
fn a_source_that_fails_is_named_and_the_cases_of_the_others_stand() {
    let mut world = World::open(except("udk.localhost/overblik/v1/cases", refused));
    world.pass(10_000);
    world.say(PageEvent::Look(Look::Cases));
    let cases = world.cases.as_ref().unwrap_or_else(|| panic!("no cases"));
    assert_eq!(titles(&cases.open), ["byggesag"]);
    assert_eq!((cases.lacking.waiting.as_slice(), cases.lacking.missing.as_slice()), (&[][..], &[2][..]));
}

#[test]
fn nobody_is_asked_about_a_case_that_nobody_opens() {
    let world = visit(&[case("byggesag", "2026-11-20T10:00:00Z")]);
    assert!(!world.requests.iter().any(|url| url.contains("/cases/")), "{:?}", world.requests);
}
