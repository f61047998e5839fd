//! The front page: what stands in which part, in which order, and what each part says it lacks.

use crate::authorities::{good_day, item, page, problem};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Amount, Look, Overview};

/// The front page when `udk` answers with these lists. It is 2026-11-22.
fn overview(cases: &[String], agenda: &[String], payments: &[String], access: &[String]) -> Overview {
    let resources = r#"["cases","agenda","payments","access-log"]"#;
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => crate::authorities::changed_registry(r#"["cases","agenda"]"#, resources),
        "http://udk.localhost/overblik/v1/cases" => page(cases, None),
        "http://udk.localhost/overblik/v1/agenda" => page(agenda, None),
        "http://udk.localhost/overblik/v1/payments" => page(payments, None),
        "http://udk.localhost/overblik/v1/access-log" => page(access, None),
        _ if !url.contains("relations") => page(&[], None),
        _ => good_day(url),
    });
    world.say(PageEvent::Look(Look::Overview));
    world.pass(500);
    world.overview().clone()
}

fn deadline(id: &str, due: &str, owner: &str) -> String {
    item(id, &format!(r#""kind":"deadline","due":"{due}","owner":"{owner}""#))
}

fn appointment(id: &str, start: &str, status: &str) -> String {
    item(id, &format!(r#""kind":"appointment","start":"{start}","status":"{status}""#))
}

fn payment(id: &str, direction: &str, net: i64, date: &str, status: &str) -> String {
    let money =
        format!(r#""direction":"{direction}","gross":{net},"net":{net},"currency":"DKK","date":"{date}""#);
    item(id, &format!(r#"{money},"status":"{status}""#))
}

fn look_up(id: &str, at: &str, organisation: &str, case: &str) -> String {
    item(id, &format!(r#""at":"{at}","organisation":"{organisation}","system":"s","kind":"opened""#))
        .replace(r#""case":null"#, &format!(r#""case":{case}"#))
}

fn asking(item: &str) -> String {
    item.replace(r#""action_required":false"#, r#""action_required":true"#)
}

#[test]
fn what_to_do_stands_by_its_last_day_and_what_names_none_comes_last() {
    let case = |id: &str, updated: &str| {
        asking(&item(
            id,
            &format!(
                r#""status":"decided","number":"1","opened":"2026-01-01T10:00:00Z","updated":"{updated}""#
            ),
        ))
    };
    let overview = overview(
        &[case("gammel sag", "2026-10-01T10:00:00Z"), case("ny sag", "2026-11-01T10:00:00Z")],
        &[
            deadline("om to uger", "2026-12-06", "citizen"),
            asking(&deadline("overskredet", "2026-11-20", "citizen")),
            deadline("kommunens", "2026-11-23", "authority"),
            deadline("i morgen", "2026-11-23T12:00:00", "citizen"),
        ],
        &[asking(&payment("regning", "from_citizen", 100, "2026-12-01", "upcoming"))],
        &[],
    );
    let titles: Vec<(&str, i32)> =
        overview.todo.rows.iter().map(|row| (row.title.as_str(), row.from_today)).collect();
    assert_eq!(
        titles,
        [
            ("overskredet", -2),
            ("i morgen", 1),
            ("regning", 9),
            ("om to uger", 14),
            ("ny sag", -21),
            ("gammel sag", -52)
        ]
    );
    assert_eq!(overview.todo.total, 6);
}

#[test]
fn what_comes_is_what_happens_within_thirty_days_without_the_citizen() {
    let overview = overview(
        &[],
        &[
            appointment("i går", "2026-11-21T10:00:00", "confirmed"),
            appointment("i dag", "2026-11-22T23:59:00", "confirmed"),
            appointment("aflyst", "2026-11-23T10:00:00", "cancelled"),
            deadline("min", "2026-11-24", "citizen"),
            deadline("deres", "2026-11-25", "authority"),
            appointment("sidste dag", "2026-12-22T23:59:00", "confirmed"),
            appointment("for sent", "2026-12-23", "confirmed"),
        ],
        &[],
        &[],
    );
    let titles: Vec<&str> =
        overview.upcoming.days.iter().flat_map(|day| &day.rows).map(|row| row.title.as_str()).collect();
    assert_eq!((titles.as_slice(), overview.upcoming.total), (&["i dag", "deres", "sidste dag"][..], 3));
}

#[test]
fn the_next_money_each_way_and_its_sum() {
    let overview = overview(
        &[],
        &[],
        &[
            payment("næste år", "to_citizen", 1, "2027-06-01", "upcoming"),
            payment("su", "to_citizen", 682_000, "2026-11-30", "upcoming"),
            payment("betalt", "to_citizen", 5, "2026-12-02", "paid"),
            payment("i går", "to_citizen", 7, "2026-11-21", "upcoming"),
            payment("boligstøtte", "to_citizen", 150_050, "2026-12-22", "upcoming"),
            payment("restskat", "from_citizen", 431_200, "2026-11-22", "upcoming"),
        ],
        &[],
    );
    let titles = |rows: &[overblik_core::portal::view::Row]| {
        rows.iter().map(|row| row.title.clone()).collect::<Vec<_>>()
    };
    let kroner = |minor| vec![Amount { minor, currency: "DKK".to_owned() }];
    assert_eq!(titles(&overview.money.to_me), ["su", "boligstøtte"]);
    assert_eq!(overview.money.to_me_sum, kroner(832_050));
    assert_eq!(titles(&overview.money.from_me), ["restskat"]);
    assert_eq!(overview.money.from_me_sum, kroner(431_200));
}

#[test]
fn look_ups_of_the_last_fourteen_days_are_counted_with_those_that_name_no_case() {
    let overview = overview(
        &[],
        &[],
        &[],
        &[
            look_up("for længe siden", "2026-11-08T22:59:59Z", "By", "null"),
            look_up("første dag", "2026-11-08T23:00:00Z", "By", "null"),
            look_up("i går", "2026-11-21T10:00:00Z", "Skat", r#"{"source":"udk","id":"x"}"#),
            look_up("i dag", "2026-11-22T07:00:00Z", "By", "null"),
        ],
    );
    let looks = overview.looks;
    assert_eq!((looks.count, looks.organisations, looks.without_case, looks.days_back), (3, 2, 2, 14));
}

#[test]
fn each_part_says_whose_answer_it_lacks_and_no_other_part_does() {
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => crate::authorities::changed_registry(r#"["agenda"]"#, r#"["payments"]"#),
        "http://skat.localhost/overblik/v1/payments" => problem(503, "data-source"),
        "http://udk.localhost/overblik/v1/agenda" => (5_000, page(&[], None).1),
        _ => good_day(url),
    });
    world.say(PageEvent::Look(Look::Overview));
    world.pass(4_000);
    let places =
        |lacking: &overblik_core::portal::view::Lacking| (lacking.waiting.clone(), lacking.missing.clone());
    let overview = world.overview();
    assert_eq!(places(&overview.money.lacking), (vec![], vec![1]));
    assert_eq!(places(&overview.upcoming.lacking), (vec![2], vec![]));
    assert_eq!(places(&overview.looks.lacking), (vec![], vec![]));
    assert_eq!(places(&overview.todo.lacking), (vec![2], vec![1]));
}
