//! A search during a visit: what it finds, how that stands, and what it says it could not look through.

use crate::authorities::{case, except, good_day, page, problem};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Look, Topic};

fn look_for(world: &mut World<'_>, words: &str) {
    world.say(PageEvent::Look(Look::Search { words: words.to_owned() }));
}

/// What is found, by sort.
fn found<'a>(world: &'a World<'_>) -> Vec<(Topic, Vec<&'a str>)> {
    let groups = world.search().groups.iter();
    groups.map(|group| (group.topic, group.rows.iter().map(|row| row.title.as_str()).collect())).collect()
}

#[test]
fn what_is_found_stands_by_sort_in_the_menu_s_order_with_its_count() {
    let mut world = World::open(good_day);
    world.pass(500);
    look_for(&mut world, "udk");
    assert_eq!(found(&world), [(Topic::Deadlines, vec!["lønseddel"]), (Topic::Cases, vec!["boligstøtte"])]);
    let search = world.search();
    assert_eq!((search.total, search.words.as_str()), (2, "udk"));
    assert!(search.groups.iter().all(|group| group.total == 1));
}

#[test]
fn nothing_typed_finds_nothing_and_lacks_nothing() {
    let mut world = World::open(good_day);
    world.pass(500);
    look_for(&mut world, "  ");
    assert_eq!((world.search().total, world.search().groups.len()), (0, 0));
    assert!(world.search().lacking.missing.is_empty());
}

#[test]
fn who_has_not_answered_is_named_and_whether_others_may_have_something() {
    let mut world = World::open(|url: &str| match url {
        url if url.contains("skat.localhost") => problem(503, "data-source"),
        url if url.contains("udk.localhost") => (20_000, good_day(url).1),
        url => good_day(url),
    });
    world.pass(4_000);
    look_for(&mut world, "lønseddel");
    let place =
        |id: &str| world.sources.shown.iter().find(|source| source.id == id).map(|source| source.place);
    let lacking = &world.search().lacking;
    assert_eq!(world.search().total, 0);
    assert_eq!(
        (lacking.waiting.first().copied(), lacking.missing.first().copied()),
        (place("udk"), place("skat"))
    );
}

#[test]
fn what_comes_while_one_searches_is_found_without_typing_again() {
    let mut world = World::open(|url: &str| match url {
        url if url.contains("udk.localhost") => (3_000, good_day(url).1),
        url => good_day(url),
    });
    world.pass(500);
    look_for(&mut world, "lønseddel");
    assert_eq!(world.search().total, 0);
    world.pass(4_000);
    assert_eq!(found(&world), [(Topic::Deadlines, vec!["lønseddel"])]);
}

#[test]
fn the_better_fit_stands_first_then_what_waits_then_the_nearest() {
    let of = |title: &str, updated: &str, waits: bool| {
        let waits = format!(r#""action_required":{waits}"#);
        case(title, updated).replacen(r#""action_required":false"#, &waits, 1)
    };
    let cases = [
        of("hegnet langt væk", "2026-01-01T10:00:00Z", false),
        of("hegm", "2026-11-22T08:00:00Z", true),
        of("hegnssyn", "2026-11-22T08:00:00Z", true),
        of("hegn for længe siden", "2026-05-01T10:00:00Z", false),
        of("hegn i går", "2026-11-21T10:00:00Z", false),
        of("hegn venter", "2026-02-01T10:00:00Z", true),
    ];
    let mut world = World::open(except("by.localhost/overblik/v1/cases", move || page(&cases, None)));
    world.pass(500);
    look_for(&mut world, "hegn");
    let titles =
        ["hegn venter", "hegn i går", "hegn for længe siden", "hegnssyn", "hegnet langt væk", "hegm"];
    assert_eq!(found(&world), [(Topic::Cases, titles.to_vec())]);
}

#[test]
fn more_of_each_sort_comes_when_it_is_asked_for() {
    let many: Vec<String> = (0..60).map(|n| case(&format!("hegn {n}"), "2026-11-01T10:00:00Z")).collect();
    let mut world = World::open(except("by.localhost/overblik/v1/cases", move || page(&many, None)));
    world.pass(500);
    look_for(&mut world, "hegn");
    let shown = |world: &World<'_>| (world.search().groups[0].rows.len(), world.search().groups[0].total);
    assert_eq!(shown(&world), (8, 60));
    world.say(PageEvent::MoreAhead);
    assert_eq!(shown(&world), (48, 60));
    look_for(&mut world, "hegn 5");
    assert!(shown(&world).0 <= 8, "another search begins at its beginning");
}
