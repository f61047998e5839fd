//! What authorities hold about the citizen: where it stands, what it says, and what is said of what is not there.

use crate::authorities::{item, json, page, problem, refused};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{
    Content, Errand, Fact, Group, Heading, List, Look, MinePart, Missing, SourceState,
};

/// A register and a police that concern everyone, a town and a job centre that do not, and one that is to come.
const REGISTRY: &str = r#"{"version":1,"simulated":true,"sources":[
    {"id":"cpr","protocol":"overblik/1","base":"http://cpr.localhost/","audience":"urn:cpr","name":{"da":"cpr","en":"cpr"},"phone":"1","site":"http://cpr.localhost/","areas":["person-og-kontaktoplysninger"],"relations":true,"resources":["registrations","mandates"],
     "contents":{"registrations":["name","address","nemkonto","shoe_size"],"mandates":["giver","holder"],"horoscopes":["lion"]}},
    {"id":"politi","protocol":"overblik/1","base":"http://politi.localhost/","audience":"urn:politi","name":{"da":"politi","en":"politi"},"phone":"1","site":"http://politi.localhost/","areas":["transport"],"everyone":true,"resources":["credentials"],
     "contents":{"credentials":["passport","weapon_permit"]}},
    {"id":"by","protocol":"overblik/1","base":"http://by.localhost/","audience":"urn:by","name":{"da":"by","en":"by"},"phone":"1","site":"http://by.localhost/","areas":["byggeri"],"resources":["benefits"],
     "contents":{"benefits":["housing_benefit","cash_benefit"]}},
    {"id":"job","protocol":"overblik/1","base":"http://job.localhost/","audience":"urn:job","name":{"da":"job","en":"job"},"phone":"1","site":"http://job.localhost/","areas":["beskaeftigelse"],"resources":["registrations"],
     "contents":{"registrations":["unemployment_counter"]}},
    {"id":"atp","connected":false,"name":{"da":"atp","en":"atp"},"phone":"1","site":"http://atp.localhost/","areas":["oekonomiske-ydelser"],"contents":{"benefits":["lifelong_pension"]}}]}"#;

/// Everybody answers: with what is held, and the town concerns the person.
fn good_day(url: &str) -> Answer {
    match url.split('?').next().unwrap_or_default() {
        "/sources.json" => json(REGISTRY),
        "http://cpr.localhost/overblik/v1/relations" => json(r#"{"items":[{"source":"by"}]}"#),
        "http://cpr.localhost/overblik/v1/registrations" => page(
            &[
                registration("sko", r#""code":"shoe_size","value":"42""#),
                registration("nemkonto", r#""code":"nemkonto","value":"1234 0012345678""#),
                registration(
                    "adresse",
                    r#""code":"address","value":"Havnegade 2","correct_at":"https://cpr.example/""#,
                ),
                registration("krater", r#""value":"1","correct_at":"javascript:alert(1)""#)
                    .replace("byggeri", "maanen"),
            ],
            None,
        ),
        "http://cpr.localhost/overblik/v1/mandates" => page(
            &[mandate("forældremyndighed", "custody", "holder"), mandate("post", "mandate", "giver")],
            None,
        ),
        "http://politi.localhost/overblik/v1/credentials" => page(
            &[
                passport("mit pas", "2026-11-21", r#""renewal":"https://by.example/pas""#),
                passport("Almas pas", "2028-01-01", r#""concerns":{"relation":"child","name":"Alma"}"#),
            ],
            None,
        ),
        "http://by.localhost/overblik/v1/benefits" => page(
            &[item(
                "boligstøtte",
                r#""code":"housing_benefit","kind":"economic","from":"2026-01-01","to":null,"amount":100,"currency":"DKK""#,
            )],
            None,
        ),
        _ => refused(),
    }
}

fn registration(id: &str, rest: &str) -> String {
    item(id, &format!(r#""changed":"2024-08-01",{rest}"#))
}

fn passport(id: &str, expires: &str, rest: &str) -> String {
    item(id, &format!(r#""kind":"passport","issued":"2016-11-22","expires":"{expires}",{rest}"#))
}

fn mandate(id: &str, basis: &str, role: &str) -> String {
    let own =
        format!(r#""role":"{role}","other_party":"Bo","basis":"{basis}","from":"2026-01-01","to":null"#);
    item(id, &own)
}

fn visit<'a>(network: impl FnMut(&str) -> Answer + 'a, millis: i64) -> World<'a> {
    let mut world = World::open(network);
    world.say(PageEvent::Look(Look::Mine));
    world.pass(millis);
    world
}

/// A good day but for what is asked for at addresses with this in it.
fn except<'a>(part: &'a str, answer: impl Fn() -> Answer + 'a) -> impl Fn(&str) -> Answer + 'a {
    move |url| if url.contains(part) { answer() } else { good_day(url) }
}

fn part<'a>(world: &'a World<'_>, place: usize) -> &'a MinePart {
    &world.mine().parts[place]
}

/// The titles in their groups.
fn groups(part: &MinePart) -> Vec<(Option<Heading>, Vec<&str>)> {
    let titles = |group: &'_ Group| group.rows.len();
    assert_eq!(part.held.groups.iter().map(titles).sum::<usize>(), part.held.total as usize);
    let groups = part.held.groups.iter();
    groups.map(|group| (group.heading, group.rows.iter().map(|row| row.title.as_str()).collect())).collect()
}

/// What a row says.
fn facts<'a>(part: &'a MinePart, title: &str) -> &'a [Fact] {
    let mut rows = part.held.groups.iter().flat_map(|group| &group.rows);
    &rows.find(|row| row.title == title).unwrap_or_else(|| panic!("no {title}")).facts
}

// The places of parts: of areas in the wave plan's order, and what follows them.
const PERSON: usize = 0;
const WORK: usize = 1;
const MONEY: usize = 2;
const BUILDING: usize = 11;
const TRANSPORT: usize = 12;
const ANIMALS: usize = 13;
const MANDATES: usize = 15;
const ELSEWHERE: usize = 16;

#[test]
fn what_the_plan_names_stands_in_its_area_first_and_what_counts_no_more_last() {
    let world = visit(good_day, 500);
    assert_eq!(
        groups(part(&world, PERSON)),
        [(None, vec!["adresse", "nemkonto", "Almas pas"]), (Some(Heading::Ended), vec!["mit pas"])]
    );
    assert_eq!(groups(part(&world, MONEY)), [(None, vec!["boligstøtte"])]);
    assert_eq!(groups(part(&world, BUILDING)), [(None, vec!["sko"])], "an unknown code");
    assert_eq!(groups(part(&world, MANDATES)), [(None, vec!["post", "forældremyndighed"])]);
    assert_eq!(groups(part(&world, ELSEWHERE)), [(None, vec!["krater"])], "an unknown area");
    assert_eq!(world.mine().parts.len(), 17);
}

#[test]
fn a_line_says_how_current_it_is_and_where_its_source_lets_it_be_corrected_or_renewed() {
    let world = visit(good_day, 500);
    let (address, passport) =
        (facts(part(&world, PERSON), "adresse"), facts(part(&world, PERSON), "mit pas"));
    assert!(address.contains(&Fact::Errand(Errand::Correct, "https://cpr.example/".to_owned())));
    assert!(passport.contains(&Fact::Errand(Errand::Renew, "https://by.example/pas".to_owned())));
    for said in [address, passport] {
        let as_of =
            said.iter().filter_map(|fact| if let Fact::AsOf(at) = fact { Some(at.time) } else { None });
        assert_eq!(as_of.map(|time| (time.hour, time.minute)).collect::<Vec<_>>(), [(9, 0)]);
    }
    let crater = facts(part(&world, ELSEWHERE), "krater");
    assert!(
        !crater.iter().any(|fact| matches!(fact, Fact::Errand(..))),
        "a script is no address: {crater:?}"
    );
}

#[test]
fn an_account_number_is_shortened_though_its_source_sends_the_whole() {
    let world = visit(good_day, 500);
    let said = facts(part(&world, PERSON), "nemkonto");
    assert!(said.contains(&Fact::Value("•••• ••••••5678".to_owned())), "{said:?}");
}

#[test]
fn what_is_not_there_is_told_apart_from_what_nobody_sends() {
    let world = visit(good_day, 500);
    let person = part(&world, PERSON);
    assert_eq!(person.unfetched, []);
    // A child's passport is not the citizen's; theirs has run out, and is here.
    assert_eq!(person.none, [Content::WeaponPermit]);
    assert_eq!(
        person.not_yet,
        [Content::Contact, Content::DigitalPost, Content::NemSms, Content::DrivingLicence]
    );
    let work = part(&world, WORK);
    assert_eq!((work.none.as_slice(), work.not_yet.len()), (&[Content::UnemploymentCounter][..], 0));
    let money = part(&world, MONEY);
    assert_eq!(money.none, [Content::CashBenefit]);
    assert!(money.not_yet.contains(&Content::LifelongPension), "who has it takes no part yet");
    let mandates = part(&world, MANDATES);
    assert_eq!(mandates.none, [Content::MandatesHeld], "custody is no digital mandate");
}

#[test]
fn an_area_that_nobody_has_to_do_with_is_told_apart_from_an_empty_one() {
    let world = visit(good_day, 500);
    let is_covered = |place| part(&world, place).is_covered;
    assert!(is_covered(WORK), "the job centre takes part, and has nothing about the person");
    assert!(!is_covered(ANIMALS));
}

#[test]
fn a_child_s_passport_is_not_the_citizen_s() {
    let network = except("politi.localhost", || {
        let concerns = r#""concerns":{"relation":"child","name":"Alma"}"#;
        page(&[passport("Almas pas", "2028-01-01", concerns)], None)
    });
    let world = visit(network, 500);
    assert_eq!(part(&world, PERSON).none, [Content::Passport, Content::WeaponPermit]);
}

#[test]
fn who_fails_makes_nothing_absent_and_nothing_uncovered() {
    let world = visit(except("politi.localhost", || problem(503, "data-source")), 30_000);
    let person = part(&world, PERSON);
    assert_eq!(person.unfetched, [Content::Passport, Content::WeaponPermit]);
    assert!(!person.none.contains(&Content::Passport) && !person.not_yet.contains(&Content::Passport));
    let missing = |of: usize| part(&world, of).held.lacking.missing.clone();
    assert_eq!(missing(PERSON), [1], "it has what the plan counts to the area");
    assert_eq!(missing(TRANSPORT), [1], "it is registered for it");
    assert_eq!((missing(MONEY), missing(MANDATES)), (vec![], vec![]));
}

#[test]
fn while_somebody_is_waited_for_nothing_of_theirs_is_said_to_be_missing() {
    let slow = except("politi.localhost", || (2_000, page(&[], None).1));
    let mut world = visit(slow, 1_500);
    let person = part(&world, PERSON);
    assert_eq!((person.none.as_slice(), person.unfetched.as_slice()), (&[][..], &[][..]));
    assert_eq!(person.held.lacking.waiting, [1]);
    world.pass(2_000);
    assert_eq!(part(&world, PERSON).none, [Content::Passport, Content::WeaponPermit]);
}

#[test]
fn who_may_have_something_and_is_not_asked_leaves_it_open() {
    let world = visit(except("relations", || problem(403, "security")), 30_000);
    assert_eq!(part(&world, MONEY).unfetched, [Content::HousingBenefit, Content::CashBenefit]);
}

#[test]
fn what_cannot_be_read_is_counted_and_takes_nothing_along() {
    let network = except("registrations", || {
        let whole = registration("adresse", r#""code":"address","value":"Havnegade 2""#);
        page(&[registration("i stykker", r#""code":7,"value":"1""#), whole], None)
    });
    let world = visit(network, 500);
    let SourceState::Partial { missing, items, .. } = world.state_of("cpr") else {
        panic!("{:?}", world.state_of("cpr"))
    };
    assert_eq!((missing.as_slice(), *items), (&[Missing::Items(List::Registrations, 1)][..], 3));
    assert_eq!(groups(part(&world, PERSON))[0].1, ["adresse", "Almas pas"]);
    assert_eq!(part(&world, PERSON).unfetched, [Content::NemKonto], "it may be what could not be read");
}
