//! What has happened that matters: each rule by an example, what needs the citizen apart from what is good to know, and what
//! has been seen.

use crate::authorities::{deadline, item, json, page, problem};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{CaseStatus, Change, Look, News, NewsDay, Notice};
use std::cell::Cell;

/// Everything is at one authority, and each list holds these.
fn network(lists: &[(&str, Vec<String>)], url: &str) -> Answer {
    let path = url.split('?').next().unwrap_or_default();
    match path.rsplit('/').next().unwrap_or_default() {
        "sources.json" => json(
            r#"{"version":1,"simulated":true,"sources":[{"id":"by","protocol":"overblik/1","base":"http://by.localhost/","audience":"urn:by","name":{"da":"by","en":"by"},"phone":"70000001","site":"http://by.localhost/","areas":["byggeri"],"relations":true,"resources":["cases","agenda","payments","credentials","access-log","mandates","messages"]}]}"#,
        ),
        "relations" => json(r#"{"items":[{"source":"by"}]}"#),
        list => {
            let held = lists.iter().find(|(name, _)| *name == list);
            page(held.map(|(_, items)| items.as_slice()).unwrap_or_default(), None)
        }
    }
}

fn news(list: &str, items: Vec<String>) -> News {
    let lists = [(list, items)];
    let mut world = World::open(|url: &str| network(&lists, url));
    world.say(PageEvent::Look(Look::News));
    world.pass(2_000);
    world.news.clone().unwrap_or_else(|| panic!("no news was shown"))
}

fn notices(days: &[NewsDay]) -> impl Iterator<Item = &Notice> {
    days.iter().flat_map(|day| &day.notices)
}

/// Day of the month it stands under, what has happened, to what.
fn told(days: &[NewsDay]) -> Vec<(u8, Change, &str)> {
    let day = |day: &NewsDay| day.date.day;
    days.iter()
        .flat_map(|of| of.notices.iter().map(move |notice| (day(of), notice.change, &*notice.title)))
        .collect()
}

fn case(id: &str, status: &str, updated: &str) -> String {
    let opened = r#""number":"1","opened":"2026-01-01T10:00:00Z""#;
    item(id, &format!(r#""status":"{status}",{opened},"updated":"{updated}""#))
}

fn asking(item: &str) -> String {
    item.replace(r#""action_required":false"#, r#""action_required":true"#)
}

fn appointment(id: &str, start: &str, status: &str) -> String {
    let rest = r#""end":null,"place":null,"approximate":false"#;
    item(id, &format!(r#""kind":"appointment","start":"{start}",{rest},"status":"{status}""#))
}

fn payment(id: &str, direction: &str, date: &str, status: &str) -> String {
    let money = r#""gross":795,"net":795,"currency":"DKK""#;
    item(id, &format!(r#""direction":"{direction}",{money},"date":"{date}","status":"{status}""#))
}

fn proof(id: &str, status: &str, expires: &str) -> String {
    let issued = r#""issued":"2016-12-01""#;
    item(id, &format!(r#""kind":"passport","status":"{status}",{issued},"expires":{expires},"renewal":null"#))
}

fn look_up(id: &str, at: &str, organisation: &str, case: &str) -> String {
    item(id, &format!(r#""at":"{at}","organisation":"{organisation}","system":"s","kind":"opened""#))
        .replace(r#""case":null"#, &format!(r#""case":{case}"#))
}

fn mandate(id: &str, role: &str, from: &str, to: &str) -> String {
    item(id, &format!(r#""role":"{role}","other_party":"Bo","basis":"mandate","from":"{from}","to":{to}"#))
}

fn letter(id: &str, received: &str, reply_by: &str) -> String {
    let rest = r#""sender":"By","legal_notification":false,"mandatory":true"#;
    item(
        id,
        &format!(
            r#""kind":"digital_post","received":"{received}",{rest},"reply_by":{reply_by},"actions":[]"#
        ),
    )
}

#[test]
fn a_case_is_told_of_for_fourteen_days_by_where_it_stands() {
    let news = news(
        "cases",
        vec![
            case("for længe siden", "decided", "2026-11-08T22:59:59Z"),
            case("på dagen", "decided", "2026-11-08T23:00:00Z"),
            case("i går", "in_progress", "2026-11-21T10:00:00Z"),
            case("i dag", "rejected", "2026-11-22T06:00:00Z"),
        ],
    );
    let expected = [
        (22, Change::Case(CaseStatus::Rejected), "i dag"),
        (21, Change::Case(CaseStatus::InProgress), "i går"),
        (9, Change::Case(CaseStatus::Decided), "på dagen"),
    ];
    assert_eq!(told(&news.good_to_know), expected);
    assert_eq!((news.needs_me.len(), news.unseen), (0, 3));
}

#[test]
fn a_last_day_is_told_of_when_it_is_near_and_when_it_has_passed_and_still_asks() {
    let theirs = |id: &str, due: &str| deadline(id, due).replace("\"citizen\"", "\"authority\"");
    let news = news(
        "agenda",
        vec![
            deadline("i dag", "2026-11-22"),
            deadline("om en uge", "2026-11-29"),
            deadline("om otte dage", "2026-11-30"),
            deadline("glemt og forbi", "2026-11-20"),
            asking(&deadline("glemt", "2026-11-20")),
            asking(&deadline("glemt for længe siden", "2026-11-08")),
            asking(&deadline("i morges", "2026-11-22T09:00:00")),
            theirs("deres", "2026-11-19"),
            theirs("deres i dag", "2026-11-22"),
        ],
    );
    let expected = [
        (20, Change::DeadlinePassed, "glemt"),
        (22, Change::DeadlineNear, "i dag"),
        (22, Change::DeadlinePassed, "i morges"),
        (29, Change::DeadlineNear, "om en uge"),
    ];
    assert_eq!(told(&news.needs_me), expected);
    assert_eq!(told(&news.good_to_know), [(19, Change::TheirDeadlinePassed, "deres")]);
}

#[test]
fn an_appointment_that_is_moved_or_called_off_is_told_of_until_its_day() {
    let news = news(
        "agenda",
        vec![
            appointment("flyttet", "2027-03-01T09:00:00", "moved"),
            appointment("aflyst", "2026-11-22T08:00:00", "cancelled"),
            appointment("aflyst i går", "2026-11-21T08:00:00", "cancelled"),
            appointment("står", "2026-11-23T08:00:00", "confirmed"),
        ],
    );
    let expected = [(22, Change::Cancelled, "aflyst"), (22, Change::Moved, "flyttet")];
    assert_eq!(told(&news.good_to_know), expected);
    let when = notices(&news.good_to_know).filter_map(|notice| notice.when.map(|when| when.date.month));
    assert_eq!(when.collect::<Vec<_>>(), [11, 3]);
}

#[test]
fn money_is_told_of_when_it_comes_and_when_it_did_not() {
    let news = news(
        "payments",
        vec![
            payment("su", "to_citizen", "2026-11-29", "upcoming"),
            payment("su senere", "to_citizen", "2026-11-30", "upcoming"),
            asking(&payment("regning", "from_citizen", "2026-11-27", "upcoming")),
            payment("afvist", "to_citizen", "2026-11-20", "overdue"),
            payment("udeblevet", "to_citizen", "2026-11-19", "upcoming"),
            asking(&payment("forfalden", "from_citizen", "2026-11-18", "overdue")),
            payment("sendt", "from_citizen", "2026-11-17", "sent_to_collection"),
            payment("betalt", "from_citizen", "2026-11-21", "paid"),
        ],
    );
    let expected = [(18, Change::NotPaid, "forfalden"), (27, Change::PaymentFromMe, "regning")];
    assert_eq!(told(&news.needs_me), expected);
    let expected = [
        (22, Change::PaymentToMe, "su"),
        (20, Change::NotCome, "afvist"),
        (19, Change::NotCome, "udeblevet"),
        (17, Change::Collected, "sendt"),
    ];
    assert_eq!(told(&news.good_to_know), expected);
    assert!(notices(&news.good_to_know).all(|notice| notice.amount.is_some()));
}

#[test]
fn a_proof_is_told_of_before_it_counts_no_more() {
    let news = news(
        "credentials",
        vec![
            proof("pas", "expiring", "\"2027-01-21\""),
            proof("pas senere", "valid", "\"2027-01-22\""),
            proof("udløbet", "expired", "\"2026-11-21\""),
            proof("inddraget", "revoked", "\"2027-11-21\""),
            proof("inddraget og forbi", "revoked", "\"2026-11-21\""),
        ],
    );
    let expected =
        [(22, Change::Expiring, "pas"), (22, Change::Revoked, "inddraget"), (21, Change::Expired, "udløbet")];
    assert_eq!(told(&news.good_to_know), expected);
}

#[test]
fn look_ups_without_a_case_are_one_notice_an_organisation_and_day() {
    let news = news(
        "access-log",
        vec![
            look_up("1", "2026-11-21T10:00:00Z", "By", "null"),
            look_up("2", "2026-11-21T12:00:00Z", "By", "null"),
            look_up("3", "2026-11-20T12:00:00Z", "By", "null"),
            look_up("4", "2026-11-21T11:00:00Z", "Skat", "null"),
            look_up("5", "2026-11-21T11:00:00Z", "By", r#"{"source":"by","id":"x"}"#),
            look_up("6", "2026-11-01T11:00:00Z", "By", "null"),
        ],
    );
    let expected =
        [(21, Change::LookUps(1), "Skat"), (21, Change::LookUps(2), "By"), (20, Change::LookUps(1), "By")];
    let mut told = told(&news.good_to_know);
    told.sort_by_key(|(day, _, title)| (u8::MAX - day, std::cmp::Reverse(*title)));
    assert_eq!(told, expected);
    assert_eq!(news.unseen, 3);
}

#[test]
fn a_mandate_is_told_of_when_it_is_given_and_when_it_ends() {
    let news = news(
        "mandates",
        vec![
            mandate("givet", "giver", "2026-11-20", "null"),
            mandate("fået", "holder", "2026-11-09", "null"),
            mandate("for længe siden", "holder", "2026-11-08", "null"),
            mandate("fra i morgen", "holder", "2026-11-23", "null"),
            mandate("ender", "giver", "2020-01-01", "\"2026-12-22\""),
            mandate("ender senere", "giver", "2020-01-01", "\"2026-12-23\""),
            mandate("endt", "holder", "2020-01-01", "\"2026-11-21\""),
        ],
    );
    let expected = [
        (22, Change::MandateEnding, "ender"),
        (21, Change::MandateEnded, "endt"),
        (20, Change::MandateGiven, "givet"),
        (9, Change::MandateHeld, "fået"),
    ];
    assert_eq!(told(&news.good_to_know), expected);
}

#[test]
fn a_letter_is_told_of_and_what_it_asks_apart() {
    let news = news(
        "messages",
        vec![
            letter("kvittering", "2026-11-20T08:00:00Z", "null"),
            asking(&letter("svar", "2026-11-21T08:00:00Z", "\"2026-11-25T22:59:00Z\"")),
            letter("gammelt", "2026-11-01T08:00:00Z", "null"),
        ],
    );
    assert_eq!(told(&news.needs_me), [(25, Change::DeadlineNear, "svar")]);
    assert_eq!(told(&news.good_to_know), [(21, Change::Letter, "svar"), (20, Change::Letter, "kvittering")]);
}

#[test]
fn what_has_been_seen_stands_and_is_counted_no_more_also_in_the_next_visit() {
    let lists = [(
        "cases",
        vec![case("a", "decided", "2026-11-21T10:00:00Z"), case("b", "created", "2026-11-20T10:00:00Z")],
    )];
    let mut world = World::open(|url: &str| network(&lists, url));
    world.pass(2_000);
    assert_eq!(world.unseen, 2, "it is counted on every page");
    world.say(PageEvent::Look(Look::News));
    let first = world.news.clone().unwrap_or_else(|| panic!("no news"));
    let keys = notices(&first.good_to_know).next().map(|notice| notice.keys.clone()).unwrap_or_default();
    world.say(PageEvent::Seen(keys.clone()));
    let then = world.news.clone().unwrap_or_else(|| panic!("no news"));
    assert_eq!(told(&then.good_to_know), told(&first.good_to_know));
    assert_eq!(notices(&then.good_to_know).map(|notice| notice.seen).collect::<Vec<_>>(), [true, false]);
    assert_eq!((then.unseen, world.unseen), (1, 1));
    assert!(keys.iter().all(|key| key.len() == 16 && key.chars().all(|digit| digit.is_ascii_hexdigit())));

    let moved_on = [(
        "cases",
        vec![case("a", "closed", "2026-11-22T06:00:00Z"), case("b", "created", "2026-11-20T10:00:00Z")],
    )];
    for (held, unseen) in [(&lists, 1), (&moved_on, 2)] {
        let mut next = World::keeping(keys.clone(), |url: &str| network(held, url));
        next.pass(2_000);
        assert_eq!(next.unseen, unseen);
    }
}

#[test]
fn a_case_that_is_dated_by_each_question_is_not_told_of_anew() {
    let mut world = World::keeping(Vec::new(), |url: &str| {
        network(&[("cases", vec![case("a", "in_progress", "2026-11-22T08:41:59Z")])], url)
    });
    world.say(PageEvent::Look(Look::News));
    world.pass(2_000);
    let news = world.news.clone().unwrap_or_else(|| panic!("no news"));
    let keys: Vec<String> = notices(&news.good_to_know).flat_map(|notice| notice.keys.clone()).collect();
    drop(world);
    // Another visit, another revision, another date.
    let later =
        case("a", "in_progress", "2026-11-22T08:42:01Z").replace(r#""revision":"1""#, r#""revision":"2""#);
    let lists = [("cases", vec![later])];
    let mut world = World::keeping(keys, |url: &str| network(&lists, url));
    world.pass(2_000);
    assert_eq!(world.unseen, 0);
}

#[test]
fn a_source_that_is_back_is_told_of_until_it_fails_again() {
    let is_down = Cell::new(true);
    let mut world = World::open(|url: &str| {
        if url.contains("overblik/v1/cases") && is_down.get() {
            problem(503, "data-source")
        } else {
            network(&[], url)
        }
    });
    world.say(PageEvent::Look(Look::News));
    let back = |world: &World<'_>| {
        let news = world.news.clone().unwrap_or_else(|| panic!("no news"));
        notices(&news.good_to_know).filter(|notice| notice.change == Change::Back).count()
    };
    world.pass(20_000);
    assert_eq!(back(&world), 0);
    is_down.set(false);
    world.say(PageEvent::Retry(0));
    world.pass(2_000);
    assert_eq!(back(&world), 1);
    is_down.set(true);
    world.pass(400_000);
    world.say(PageEvent::Visible);
    world.pass(20_000);
    assert_eq!(back(&world), 0);
}
