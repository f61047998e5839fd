//! Everything with a last day: what stands there, under which heading, in which order, and what it lacks.

use crate::authorities::{changed_registry, good_day, item, page, problem};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Deadlines, Fact, Grouped, Heading, Lacking, Look};

/// What `udk` answers besides its own empty lists, by the list's name. It is 2026-11-22.
fn visit<'a>(lists: &'a [(&'a str, Vec<String>)]) -> World<'a> {
    let resources = r#"["cases","agenda","payments","messages","credentials"]"#;
    let mut world = World::open(move |url: &str| -> Answer {
        let list =
            url.split('?').next().and_then(|path| path.strip_prefix("http://udk.localhost/overblik/v1/"));
        match list {
            Some(list) => {
                let items = lists.iter().find(|(name, _)| *name == list);
                page(items.map_or(&[], |(_, items)| items), None)
            }
            None if url == "/sources.json" => changed_registry(r#"["cases","agenda"]"#, resources),
            None if url.contains("relations") => good_day(url),
            None => page(&[], None),
        }
    });
    world.say(PageEvent::Look(Look::Deadlines));
    world.pass(500);
    world
}

fn deadline(id: &str, due: &str, owner: &str) -> String {
    item(
        id,
        &format!(r#""kind":"deadline","due":"{due}","owner":"{owner}","consequence":"Så bortfalder det.""#),
    )
}

fn asking(item: &str) -> String {
    item.replace(r#""action_required":false"#, r#""action_required":true"#)
}

fn titles(part: &Grouped) -> Vec<(Option<Heading>, Vec<&str>)> {
    part.groups
        .iter()
        .map(|group| (group.heading, group.rows.iter().map(|row| row.title.as_str()).collect()))
        .collect()
}

#[test]
fn what_waits_for_me_stands_by_its_last_day_under_how_urgent_it_is() {
    let case = item(
        "sag uden dag",
        r#""status":"decided","number":"1","opened":"2026-01-01T10:00:00Z","updated":"2026-10-01T10:00:00Z""#,
    );
    let payment = item(
        "regning",
        r#""direction":"from_citizen","gross":1,"net":1,"currency":"DKK","date":"2026-11-29","status":"upcoming""#,
    );
    let letter = item(
        "brev",
        r#""received":"2026-11-01T08:00:00Z","sender":"By","actions":[{"code":"BEKRAEFT","label":"Svar","end":"2026-11-24T22:59:00Z"}]"#,
    );
    let pass = item("pas", r#""issued":"2016-12-01","expires":"2026-12-01""#);
    let visit_to = item("besøg", r#""kind":"appointment","start":"2026-11-23T09:00:00""#);
    let lists = [
        ("cases", vec![asking(&case)]),
        ("payments", vec![asking(&payment)]),
        ("messages", vec![asking(&letter)]),
        ("credentials", vec![asking(&pass)]),
        (
            "agenda",
            vec![
                asking(&visit_to),
                deadline("om otte dage", "2026-11-30", "citizen"),
                deadline("i dag", "2026-11-22", "citizen"),
                asking(&deadline("overskredet", "2026-11-20", "citizen")),
                deadline("gået og glemt", "2026-11-21", "citizen"),
            ],
        ),
    ];
    let world = visit(&lists);
    assert_eq!(
        titles(&world.deadlines().mine),
        [
            (Some(Heading::Overdue), vec!["overskredet"]),
            (Some(Heading::Near), vec!["i dag", "besøg"]),
            (Some(Heading::Week), vec!["brev", "regning"]),
            (Some(Heading::Later), vec!["om otte dage", "pas"]),
            (Some(Heading::Undated), vec!["sag uden dag"]),
        ]
    );
    assert_eq!(world.deadlines().mine.total, 8);
    assert_eq!(world.summary().needs_me, 8, "the sentence on top counts the same");
    let overdue = &world.deadlines().mine.groups[0].rows[0];
    assert_eq!(overdue.from_today, -2);
    assert_eq!(overdue.facts, [Fact::Consequence("Så bortfalder det.".to_owned())]);
}

#[test]
fn the_authorities_own_that_are_to_come_stand_apart() {
    let agenda = vec![
        deadline("deres om en måned", "2026-12-22", "authority"),
        deadline("min", "2026-11-23", "citizen"),
        deadline("deres i dag", "2026-11-22", "authority"),
        deadline("deres i går", "2026-11-21", "authority"),
    ];
    let lists = [("agenda", agenda)];
    let world = visit(&lists);
    let Deadlines { mine, theirs } = world.deadlines();
    assert_eq!(titles(mine), [(Some(Heading::Near), vec!["min"])]);
    assert_eq!(titles(theirs), [(None, vec!["deres i dag", "deres om en måned"])]);
    assert_eq!(theirs.total, 2);
}

#[test]
fn eighty_stand_at_once_and_the_rest_when_asked_for() {
    let many = (0..130).map(|number| deadline(&format!("frist {number}"), "2026-12-01", "citizen"));
    let lists = [("agenda", many.collect())];
    let mut world = visit(&lists);
    let shown = |world: &World<'_>| {
        let mine = &world.deadlines().mine;
        (mine.groups.iter().map(|group| group.rows.len()).sum::<usize>(), mine.total)
    };
    assert_eq!(shown(&world), (80, 130));
    world.say(PageEvent::MoreAhead);
    assert_eq!(shown(&world), (120, 130));
    world.say(PageEvent::MoreAhead);
    assert_eq!(shown(&world), (130, 130));
}

#[test]
fn each_part_says_whose_answer_it_lacks_by_what_it_is_made_from() {
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => changed_registry(r#"["agenda"]"#, r#"["payments"]"#),
        "http://skat.localhost/overblik/v1/payments" => problem(503, "data-source"),
        "http://udk.localhost/overblik/v1/agenda" => (5_000, page(&[], None).1),
        _ => good_day(url),
    });
    world.say(PageEvent::Look(Look::Deadlines));
    world.pass(4_000);
    let of = |waiting: &[u16], missing: &[u16]| Lacking {
        waiting: waiting.to_vec(),
        missing: missing.to_vec(),
        others: false,
    };
    assert_eq!(world.deadlines().mine.lacking, of(&[2], &[1]));
    assert_eq!(world.deadlines().theirs.lacking, of(&[2], &[]));
}
