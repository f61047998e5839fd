//! One thing at two sources is one line: it names both, says both dates, is counted once, and stays at each source.

use crate::authorities::{case, changed_registry, good_day, item, page};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Amount, Fact, Filter, Look, PaymentStatus, Row, SourceState};

/// A visit in which `skat` and `udk` answer with these items of this list. It is 2026-11-22.
fn visit(list: &'static str, skat: &[String], udk: &[String]) -> World<'static> {
    let (skat, udk) = (skat.to_vec(), udk.to_vec());
    let mut world = World::open(move |url: &str| match url {
        "/sources.json" => registry(list, ""),
        url if url.contains("skat.localhost") => page(&skat, None),
        url if url.contains("udk.localhost") => page(&udk, None),
        url if url.contains("by.localhost/overblik/v1/cases") => page(&[], None),
        url => good_day(url),
    });
    world.pass(500);
    world
}

/// The registry in which `skat` and `udk` offer this list, and `udk` is registered with this besides.
fn registry(list: &str, udk: &str) -> crate::world::Answer {
    let (delay, answer) = changed_registry(r#"["cases","agenda"]"#, &format!(r#"["{list}"]"#));
    let answer = answer.map(|mut response| {
        let text =
            String::from_utf8_lossy(&response.body).replacen(r#"["agenda"]"#, &format!(r#"["{list}"]"#), 1);
        response.body = text.replacen(r#""id":"udk","#, &format!(r#""id":"udk",{udk}"#), 1).into_bytes();
        response
    });
    (delay, answer)
}

/// What stands on the timeline, ahead first.
fn rows<'a>(world: &'a World<'_>) -> Vec<&'a Row> {
    let timeline = world.timeline();
    timeline.ahead.days.iter().chain(&timeline.past.days).flat_map(|day| &day.rows).collect()
}

fn appointment(id: &str, start: &str, rest: &str) -> String {
    item(id, &format!(r#""kind":"appointment","start":"{start}"{rest}"#))
}

fn payment(id: &str, date: &str, status: &str, rest: &str) -> String {
    let money = r#""direction":"from_citizen","gross":5000,"net":5000,"currency":"DKK""#;
    item(id, &format!(r#"{money},"date":"{date}","status":"{status}"{rest}"#))
}

const SAME: &str = r#","same_as":["urn:uuid:1"]"#;

fn held(world: &World<'_>, source: &str) -> u32 {
    match world.state_of(source) {
        SourceState::Loaded { items, .. } => *items,
        state => panic!("{source} is {state:?}"),
    }
}

#[test]
fn the_same_appointment_at_two_sources_is_one_line_that_says_both_dates() {
    let place = format!(r#","place":"Opgang 3"{SAME}"#);
    let world = visit(
        "agenda",
        &[appointment("Undersøgelse", "2026-12-04T09:15:00", &place), appointment("Andet", "2026-12-05", "")],
        &[appointment("Tid på sygehuset", "2026-12-03T09:15:00", SAME)],
    );
    let shown = rows(&world);
    let titles: Vec<&str> = shown.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Tid på sygehuset", "Andet"]);
    let (row, also) = (shown[0], &shown[0].also[0]);
    assert_eq!((row.source, row.when.date.day, also.source), (2, 3, 1));
    assert_eq!(also.title.as_deref(), Some("Undersøgelse"));
    assert_eq!(also.facts, [Fact::Place("Opgang 3".to_owned())]);
    assert_eq!((also.amount.clone(), also.kind), (None, None));
    let dates: Vec<(u16, u8)> = row.other_dates().map(|(also, when)| (also.source, when.date.day)).collect();
    assert_eq!(dates, [(1, 4)]);
    assert_eq!(world.timeline().all, 2);
    assert_eq!((held(&world, "skat"), held(&world, "udk")), (2, 1));
}

#[test]
fn a_line_is_found_by_each_of_its_sources_and_waits_when_one_of_them_says_so() {
    let waits = appointment("a", "2026-12-04", SAME).replace(r#"required":false"#, r#"required":true"#);
    let mut world = visit("agenda", &[waits], &[appointment("b", "2026-12-03", SAME)]);
    assert_eq!(world.summary().needs_me, 1);
    for source in ["skat", "udk"] {
        let key = world.sources.shown.iter().find(|shown| shown.id == source).map(|shown| shown.key.clone());
        let filter = Filter { source: key, needs_me: true, ..Filter::default() };
        world.say(PageEvent::Look(Look::Timeline(filter)));
        assert_eq!(world.titles(), ["b"], "{source}");
    }
    world.say(PageEvent::Look(Look::Overview));
    let overview = world.overview();
    assert_eq!((overview.todo.total, overview.upcoming.total), (1, 0));
    let row = &overview.todo.rows[0];
    assert!(row.needs_me && row.due.is_some_and(|due| due.date.day == 3), "{row:?}");
}

#[test]
fn a_payment_that_two_sources_hold_is_counted_once() {
    let mut world = visit(
        "payments",
        &[payment("a", "2026-12-01", "upcoming", SAME)],
        &[payment("b", "2026-12-01", "upcoming", SAME), payment("c", "2026-12-02", "upcoming", "")],
    );
    world.say(PageEvent::Look(Look::Overview));
    let money = &world.overview().money;
    assert_eq!(money.from_me_sum, [Amount { minor: 10_000, currency: "DKK".to_owned() }]);
    let titles: Vec<&str> = money.from_me.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["a", "c"]);
}

#[test]
fn a_bill_says_what_pays_it_and_the_payment_says_what_it_pays() {
    let settles = r#","settles":{"source":"skat","id":"regning"}"#;
    let status = |status: &'static str| {
        visit(
            "payments",
            &[payment("regning", "2026-12-01", "upcoming", "")],
            &[payment("overførsel", "2026-11-30", status, settles)],
        )
    };
    let mut world = status("paid");
    let shown = rows(&world);
    let of = |title: &str| shown.iter().find(|row| row.title == title).map(|row| &row.facts[..]);
    let Some(
        [
            Fact::PaymentStatus(PaymentStatus::Upcoming),
            Fact::PaidBy { done: true, title, amount, on, source: 2 },
        ],
    ) = of("regning")
    else {
        panic!("{:?}", of("regning"))
    };
    assert_eq!((title.as_str(), amount.minor, on.day), ("overførsel", 5_000, 30));
    assert_eq!(of("overførsel").and_then(<[Fact]>::last), Some(&Fact::Pays("regning".to_owned())));
    world.say(PageEvent::Look(Look::Overview));
    assert_eq!(world.overview().money.from_me.len(), 1);

    let mut world = status("upcoming");
    assert!(
        rows(&world).iter().any(|row| matches!(row.facts.last(), Some(Fact::PaidBy { done: false, .. })))
    );
    world.say(PageEvent::Look(Look::Overview));
    let money = &world.overview().money;
    assert_eq!((money.from_me.len(), money.from_me_sum[0].minor), (1, 5_000));
}

#[test]
fn what_shares_a_name_and_is_something_else_says_so() {
    let deadline =
        item("Send papirer", &format!(r#""kind":"deadline","due":"2026-12-01","owner":"citizen"{SAME}"#));
    let world = visit("agenda", &[deadline], &[appointment("Møde", "2026-12-03", SAME)]);
    let facts: Vec<Vec<Fact>> = rows(&world).iter().map(|row| row.facts.clone()).collect();
    let related = |title: &str, source| vec![Fact::Related(title.to_owned(), source)];
    assert_eq!(facts, [related("Møde", 2), related("Send papirer", 1)]);
}

#[test]
fn what_a_successor_serves_keeps_its_line_and_what_refers_to_it() {
    let case = |id: &str| case(id, "2026-11-20T10:00:00Z");
    let follows = |skat: Vec<String>| {
        let referring = case("klage").replace(r#""case":null"#, r#""case":{"source":"skat","id":"sag"}"#);
        let udk = [case("sag"), referring];
        let mut world = World::open(move |url: &str| match url {
            "/sources.json" => registry("cases", r#""predecessors":["skat"],"#),
            url if url.contains("skat.localhost") => page(&skat, None),
            url if url.contains("udk.localhost") => page(&udk, None),
            url if url.contains("by.localhost/overblik/v1/cases") => page(&[], None),
            url => good_day(url),
        });
        world.pass(500);
        let shown = rows(&world).into_iter().map(|row| (row.key.clone(), row.also.len(), row.facts.clone()));
        shown.collect::<Vec<_>>()
    };
    let both = follows(vec![case("sag")]);
    let alone = follows(Vec::new());
    let of = |rows: &[(String, usize, Vec<Fact>)], key: &str| {
        rows.iter().find(|(of, ..)| of == key).cloned().unwrap_or_else(|| panic!("no {key} in {rows:?}"))
    };
    assert_eq!((both.len(), of(&both, "skat/c/sag").1), (2, 1));
    assert_eq!((alone.len(), of(&alone, "skat/c/sag").1), (2, 0));
    assert!(of(&alone, "skat/c/klage").2.contains(&Fact::BelongsTo("sag".to_owned())));
}
