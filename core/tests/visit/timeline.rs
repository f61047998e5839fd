//! The timeline as it is read: from any day, with today where it belongs, long runs folded, and all of it for paper.

use crate::authorities::{changed_registry, deadline, except, good_day, item, page};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Area, Date, Filter, Look, Part, PlainDate, STEP};

/// A visit in which `skat` has these look-ups: so many from this moment on, a minute apart.
fn looked_up(runs: Vec<(&'static str, usize)>) -> World<'static> {
    let look = |(hour, count): (&'static str, usize)| {
        (0..count).map(move |minute| {
            let at = format!("{hour}:{minute:02}:00Z");
            let rest = r#""organisation":"Skat","system":"Kartotek","role":null,"kind":"opened","purpose":null,"legal_basis":null,"data":[],"on_behalf_of":null"#;
            item(&format!("opslag {at}"), &format!(r#""at":"{at}",{rest}"#))
        })
    };
    let looks: Vec<String> = runs.into_iter().flat_map(look).collect();
    let mut world = World::open(move |url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => changed_registry(r#"["agenda"]"#, r#"["access-log"]"#),
        "http://skat.localhost/overblik/v1/access-log" => page(&looks, None),
        _ => good_day(url),
    });
    world.pass(500);
    world
}

/// Each line of the past: the count of the run that it heads, or nothing.
fn headings(part: &Part) -> Vec<Option<(u32, bool)>> {
    let rows = part.days.iter().flat_map(|day| &day.rows);
    rows.map(|row| row.run.map(|run| (run.count, run.open))).collect()
}

#[test]
fn a_long_run_of_look_ups_is_one_line_until_it_is_unfolded() {
    let mut world = looked_up(vec![("2026-11-19T09", 14), ("2026-11-18T09", 4)]);
    let past = world.timeline().past.clone();
    let (two_cases, four) = ([None, None], [None; 4]);
    assert_eq!(headings(&past), [&two_cases[..], &[Some((14, false))], &four].concat());
    assert_eq!((past.total, past.left), (20, 0));
    let key =
        past.days.iter().flat_map(|day| &day.rows).find(|row| row.run.is_some()).map(|row| row.key.clone());
    let run = key.unwrap_or_default();

    world.say(PageEvent::Unfold { run: run.clone(), open: true });
    let open = world.timeline().past.clone();
    assert_eq!(headings(&open), [&two_cases[..], &[Some((14, true))], &[None; 14], &four].concat());
    assert_eq!((open.total, open.left), (20, 0));
    let day = open.days.iter().find(|day| day.date.day == 19).map(|day| &day.rows);
    let titles: Vec<&str> = day.into_iter().flatten().map(|row| row.title.as_str()).collect();
    assert_eq!((titles[0], titles[1]), ("", "opslag 2026-11-19T09:13:00Z"));

    world.say(PageEvent::Unfold { run, open: false });
    assert_eq!(world.timeline().past, past);
}

#[test]
fn a_run_is_one_of_the_lines_that_fit() {
    let runs = vec![("2026-11-19T09", 60), ("2026-11-18T09", 39)];
    let world = looked_up(runs.clone());
    let past = &world.timeline().past;
    // Two cases, and two runs of one line each.
    assert_eq!((headings(past).len(), past.left), (4, 0));
    let few: [&str; 10] = std::array::from_fn(|day| &*format!("2026-10-{:02}T09", day + 1).leak());
    let world = looked_up(runs.into_iter().chain(few.map(|day| (day, 4))).collect());
    let past = &world.timeline().past;
    assert_eq!(headings(past).len(), usize::try_from(STEP).unwrap_or(0));
    assert_eq!((past.total, past.left), (2 + 60 + 39 + 40, 4));
}

#[test]
fn it_is_read_from_the_day_that_was_asked_for_and_today_stands_where_it_belongs() {
    let mut world = World::open(good_day);
    world.pass(500);
    let days = |part: &Part| part.days.iter().map(|day| (day.date.month, day.date.day)).collect::<Vec<_>>();
    let start =
        |year, month, day| Filter { start: Some(PlainDate { year, month, day }), ..Filter::default() };
    world.say(PageEvent::Look(Look::Timeline(start(2026, 11, 21))));
    assert_eq!(days(&world.timeline().ahead), [(11, 21), (11, 22), (12, 4)]);
    assert_eq!(days(&world.timeline().past), [(11, 20)]);
    assert_eq!(world.timeline().start, Date { year: 2026, month: 11, day: 21, weekday: 5 });
    world.say(PageEvent::Look(Look::Timeline(start(2030, 1, 1))));
    assert_eq!(days(&world.timeline().ahead), []);
    assert_eq!(days(&world.timeline().past), [(12, 4), (11, 22), (11, 21), (11, 20)]);
    // The calendar has no such day.
    world.say(PageEvent::Look(Look::Timeline(start(2026, 2, 30))));
    assert_eq!(world.timeline().start, world.timeline().today);

    let mut world = World::open(except("udk.localhost/overblik/v1/agenda", || {
        page(&[deadline("sen", "2026-12-09")], None)
    }));
    world.pass(500);
    // Nothing is on today's date.
    assert_eq!(days(&world.timeline().ahead), [(11, 22), (12, 4), (12, 9)]);
    assert!(world.timeline().ahead.days[0].rows.is_empty());
    world.say(PageEvent::Look(Look::Timeline(start(2026, 11, 20))));
    assert_eq!(days(&world.timeline().ahead), [(11, 20), (11, 21), (11, 22), (12, 4), (12, 9)]);
    world.say(PageEvent::Look(Look::Timeline(start(2026, 12, 5))));
    assert_eq!(days(&world.timeline().past), [(12, 4), (11, 22), (11, 21), (11, 20)]);
}

#[test]
fn a_period_rules_out_a_direction_and_leaves_today_out() {
    let mut world = World::open(good_day);
    world.pass(500);
    let month = |year, month| Some(overblik_core::portal::view::Month { year, month });
    world.say(PageEvent::Look(Look::Timeline(Filter { from: month(2026, 12), ..Filter::default() })));
    let timeline = world.timeline();
    assert_eq!((timeline.ahead.ruled_out, timeline.past.ruled_out), (false, true));
    assert_eq!(timeline.ahead.days.iter().map(|day| day.date.month).collect::<Vec<_>>(), [12]);
    world.say(PageEvent::Look(Look::Timeline(Filter { to: month(2026, 10), ..Filter::default() })));
    let timeline = world.timeline();
    assert_eq!((timeline.ahead.ruled_out, timeline.past.ruled_out), (true, false));
    assert!(timeline.ahead.days.is_empty() && timeline.past.days.is_empty());
}

#[test]
fn an_area_is_chosen_by_a_name_that_tells_nothing() {
    let mut world = World::open(except("skat.localhost/overblik/v1/agenda", || {
        page(&[deadline("restskat", "2026-12-04").replace("byggeri", "oekonomi-og-skat")], None)
    }));
    world.pass(500);
    let areas = world.timeline().areas.clone();
    assert_eq!(
        areas.iter().map(|choice| choice.area).collect::<Vec<_>>(),
        [Area::EconomyAndTax, Area::Building]
    );
    let key = areas[0].key.clone();
    assert!(key.len() == 16 && key.bytes().all(|byte| byte.is_ascii_hexdigit()), "{key}");
    world.say(PageEvent::Look(Look::Timeline(Filter { area: Some(key), ..Filter::default() })));
    assert_eq!(world.titles(), ["restskat"]);
    assert_eq!(world.timeline().areas, areas);
    let nobody_s = Some("oekonomi-og-skat".to_owned());
    world.say(PageEvent::Look(Look::Timeline(Filter { area: nobody_s, ..Filter::default() })));
    assert_eq!(world.titles(), [""; 0]);
}

#[test]
fn paper_has_everything_that_is_chosen_and_says_when_it_was_made() {
    let mut world = looked_up(vec![("2026-11-19T09", 14), ("2026-10-19T09", 59), ("2026-10-18T09", 59)]);
    assert_eq!(world.timeline().made, None);
    world.say(PageEvent::Look(Look::Print(Filter::default())));
    let timeline = world.timeline();
    assert_eq!(headings(&timeline.past), vec![None; 134]);
    assert_eq!((timeline.past.total, timeline.past.left), (134, 0));
    assert_eq!(timeline.made.map(|made| made.date), Some(timeline.today));
}
