//! The letters: which stand first, in which order, what each says, and what the page lacks.

use crate::authorities::{changed_registry, good_day, item, page, problem};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{ActionKind, Fact, Heading, Look};

/// The page when `udk` sends these letters. It is 2026-11-22.
fn visit(letters: &[String]) -> World<'_> {
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => changed_registry(r#"["cases","agenda"]"#, r#"["messages"]"#),
        "http://udk.localhost/overblik/v1/messages" => page(letters, None),
        _ => good_day(url),
    });
    world.say(PageEvent::Look(Look::Post));
    world.pass(500);
    world
}

fn letter(id: &str, received: &str, asks: bool, actions: &str) -> String {
    let own =
        format!(r#""received":"{received}","sender":"By","legal_notification":false,"actions":[{actions}]"#);
    let asks = format!(r#""action_required":{asks}"#);
    item(id, &own).replace(r#""action_required":false"#, &asks)
}

#[test]
fn what_asks_something_stands_first_by_its_last_day_and_the_rest_newest_first() {
    let ends =
        |code: &str, day: &str| format!(r#"{{"code":"{code}","label":"Gør det","end":"{day}T12:00:00Z"}}"#);
    let letters = [
        letter("gammelt", "2026-09-01T08:00:00Z", false, ""),
        letter("nyt", "2026-11-21T08:00:00Z", false, &ends("BETALING", "2026-11-30")),
        letter("beder uden dag", "2026-11-20T08:00:00Z", true, ""),
        letter("beder om en uge", "2026-11-19T08:00:00Z", true, &ends("UNDERSKRIV", "2026-11-29")),
        letter("beder i morgen", "2026-11-01T08:00:00Z", true, &ends("TILMELDING", "2026-11-23")),
    ];
    let world = visit(&letters);
    let post = world.post();
    let groups: Vec<(Option<Heading>, Vec<&str>)> = post
        .letters
        .groups
        .iter()
        .map(|group| (group.heading, group.rows.iter().map(|row| row.title.as_str()).collect()))
        .collect();
    assert_eq!(
        groups,
        [
            (Some(Heading::Asking), vec!["beder i morgen", "beder om en uge", "beder uden dag"]),
            (Some(Heading::Other), vec!["nyt", "gammelt"]),
        ]
    );
    assert_eq!(post.letters.total, 5, "deadlines and cases are no letters");
}

#[test]
fn each_request_says_of_what_kind_it_is_as_memo_spells_it() {
    let codes = [
        ("AFTALE", ActionKind::Meet),
        ("BETALING", ActionKind::Pay),
        ("SELVBETJENING", ActionKind::SelfService),
        ("INFORMATION", ActionKind::Read),
        ("UNDERSKRIV", ActionKind::Sign),
        ("BEKRAEFT", ActionKind::Confirm),
        ("FORBEREDELSE", ActionKind::Prepare),
        ("TILMELDING", ActionKind::SignUp),
        ("DANS", ActionKind::Other),
    ];
    let actions: Vec<String> =
        codes.iter().map(|(code, _)| format!(r#"{{"code":"{code}","label":"x"}}"#)).collect();
    let letters = [letter("brev", "2026-11-21T08:00:00Z", true, &actions.join(","))];
    let world = visit(&letters);
    let kinds: Vec<ActionKind> = world.post().letters.groups[0].rows[0]
        .facts
        .iter()
        .filter_map(|fact| if let Fact::Action(kind, ..) = fact { Some(*kind) } else { None })
        .collect();
    assert_eq!(kinds, codes.map(|(_, kind)| kind));
}

#[test]
fn only_those_who_send_letters_are_lacked() {
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => changed_registry(r#"["cases","agenda"]"#, r#"["messages"]"#),
        "http://skat.localhost/overblik/v1/agenda" | "http://udk.localhost/overblik/v1/messages" => {
            problem(503, "data-source")
        }
        _ => good_day(url),
    });
    world.say(PageEvent::Look(Look::Post));
    world.pass(4_000);
    let lacking = &world.post().letters.lacking;
    assert_eq!((lacking.waiting.as_slice(), lacking.missing.as_slice()), (&[][..], &[2][..]));
}
