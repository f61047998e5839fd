//! One case that is opened: found by its name in the address, asked for once, given up when nobody looks, and said to be
//! missing when it is.

use crate::authorities::{case, changed_registry, deadline, good_day, item, json, page, problem, refused};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{
    CaseRelation, Contact, Fault, Look, OpenedCase, PartKind, SourceState, Stage, Standing,
};
use std::cell::Cell;

const HOUR: i64 = 3_600_000;
const MORE: &str = r#""status_text":"Vi mangler tegninger","steps":[{"label":"Modtaget","status":"done","at":"2026-01-01"},{"label":"Oplysninger","status":"now","at":null}],
    "goal":{"id":"g","subject":{"da":"Byggeri","en":"Building"},"share":85,"days":400,"clock_start":"submission","clock_end":"decision","valid_from":"2026-01-01","valid_to":null,"excludes":null},
    "rests_on":[{"what":"Areal","from":"BBR","as_of":null}],"documents":[{"title":"Ansøgning","date":"2026-01-01"}],
    "contacts":[{"kind":"phone","value":"70000003"}],"related":[{"relation":"parent","source":"udk","id":"boligstøtte"},{"relation":"joint","source":"ukendt","id":"x"}]"#;

/// What `by` tells of its case alone.
fn told() -> Answer {
    json(&format!("{},{MORE}}}", case("byggesag", "2026-11-20T10:00:00Z").trim_end_matches('}')))
}

/// A good day on which `by` meets a question about its case with this.
fn answering<'a>(answer: impl Fn() -> Answer + 'a) -> World<'a> {
    let mut world = World::open(move |url: &str| match url {
        "http://by.localhost/overblik/v1/cases/byggesag" => answer(),
        url => good_day(url),
    });
    world.pass(500);
    world
}

/// The name in addresses of the case with this title.
fn key(world: &World<'_>, title: &str) -> String {
    let timeline = world.timeline();
    let rows = timeline.ahead.days.iter().chain(&timeline.past.days).flat_map(|day| &day.rows);
    let page = rows.filter(|row| row.title == title).find_map(|row| row.page.clone());
    page.unwrap_or_else(|| panic!("{title} has no page"))
}

fn open(world: &mut World<'_>, title: &str) {
    let key = key(world, title);
    world.say(PageEvent::Look(Look::Case(key)));
}

fn opened<'a>(world: &'a World<'_>) -> &'a OpenedCase {
    let case = world.case.as_ref().unwrap_or_else(|| panic!("no case was shown"));
    case.opened.as_ref().unwrap_or_else(|| panic!("the case was not found"))
}

fn asked(world: &World<'_>) -> usize {
    world.requests.iter().filter(|url| url.contains("/cases/")).count()
}

#[test]
fn a_case_is_asked_for_once_when_it_is_opened_and_kept_for_the_visit() {
    let mut world = answering(told);
    assert_eq!(asked(&world), 0);
    open(&mut world, "byggesag");
    let case = opened(&world);
    assert!(case.asking && case.told.is_none() && case.row.title == "byggesag", "the rest stands at once");
    world.pass(500);
    let case = opened(&world);
    let Some(told) = &case.told else { panic!("{case:?}") };
    let steps: Vec<_> = told.steps.iter().map(|step| (step.label.as_str(), step.stage)).collect();
    assert_eq!(steps, [("Modtaget", Stage::Done), ("Oplysninger", Stage::Now)]);
    assert_eq!(told.in_own_words.as_deref(), Some("Vi mangler tegninger"));
    assert_eq!((told.rests_on.len(), told.documents.len()), (1, 1));
    assert_eq!(told.contacts, [Contact::Phone("70000003".to_owned())]);
    assert!(!case.asking && case.fault.is_none() && case.is_open);
    world.say(PageEvent::Look(Look::Nothing));
    open(&mut world, "byggesag");
    world.say(PageEvent::Look(Look::Case(key(&world, "byggesag"))));
    world.pass(HOUR / 60);
    assert!(opened(&world).told.is_some());
    assert_eq!((asked(&world), world.abandoned), (1, 0));
}

#[test]
fn the_question_carries_its_source_s_token() {
    let mut world = answering(told);
    open(&mut world, "byggesag");
    world.pass(500);
    let signed = world.signed.iter().find(|(url, _)| url.contains("/cases/"));
    assert!(signed.is_some_and(|(_, token)| token.starts_with("by")), "{signed:?}");
}

#[test]
fn the_day_is_counted_from_when_the_case_began_as_the_goal_says() {
    let of = |from: &str, to: &str| {
        let body = format!("{},{MORE}}}", case("byggesag", "2026-11-20T10:00:00Z").trim_end_matches('}'));
        assert!(body.contains(from), "{from}");
        let changed = body.replacen(from, to, 1);
        let mut world = answering(move || json(&changed));
        open(&mut world, "byggesag");
        world.pass(500);
        opened(&world)
            .told
            .as_ref()
            .and_then(|told| told.goal.clone())
            .map(|goal| (goal.share, goal.days, goal.day))
    };
    // From 1 January to 22 November 2026, by a calendar on the wall.
    assert_eq!(of("", ""), Some((85, 400, Some(325))));
    assert_eq!(of("submission", "complete"), Some((85, 400, None)), "it is not said when it was complete");
}

#[test]
fn the_address_leads_there_before_anybody_has_signed_in_and_in_every_visit_of_the_person() {
    let key = key(&answering(told), "byggesag");
    let mut world = World::signed_out(|url: &str| match url {
        "http://by.localhost/overblik/v1/cases/byggesag" => told(),
        url => good_day(url),
    });
    world.say(PageEvent::Look(Look::Case(key)));
    world.come_back();
    while world.case.is_none() {
        world.pass(10);
    }
    assert!(
        world.case.as_ref().is_some_and(|case| case.opened.is_none() && case.lacking.waiting.contains(&0))
    );
    world.pass(500);
    assert!(opened(&world).told.is_some());
    assert_eq!(asked(&world), 1);
}

#[test]
fn a_name_that_is_nobody_s_is_not_found_and_asks_nobody() {
    let mut world = answering(told);
    for strange in ["", "byggesag", "by/c/byggesag", "0123456789abcdef"] {
        world.say(PageEvent::Look(Look::Case(strange.to_owned())));
        assert!(world.case.as_ref().is_some_and(|case| case.opened.is_none() && case.key == strange));
    }
    world.pass(500);
    assert_eq!(asked(&world), 0);
}

#[test]
fn what_nobody_looks_at_any_more_is_given_up_and_asked_for_when_it_is_opened_again() {
    let mut world = answering(|| (3_000, told().1));
    open(&mut world, "byggesag");
    world.pass(1_000);
    world.say(PageEvent::Look(Look::Cases));
    assert_eq!(world.abandoned, 1);
    world.pass(5_000);
    assert_eq!(world.summary().standing, Standing::Whole, "no list has to do with it");
    open(&mut world, "byggesag");
    world.pass(4_000);
    assert!(opened(&world).told.is_some());
    assert_eq!(asked(&world), 2);
}

#[test]
fn a_case_that_is_left_before_a_new_try_is_not_asked_for_any_more() {
    let mut world = answering(refused);
    open(&mut world, "byggesag");
    world.pass(6);
    world.say(PageEvent::Look(Look::Nothing));
    world.pass(20_000);
    assert_eq!(asked(&world), 1);
}

#[test]
fn another_case_takes_the_place_of_the_one_before() {
    let mut world = answering(|| (3_000, told().1));
    open(&mut world, "byggesag");
    world.pass(1_000);
    open(&mut world, "boligstøtte");
    assert_eq!((world.abandoned, opened(&world).row.title.as_str()), (1, "boligstøtte"));
    world.pass(20_000);
    let case = opened(&world);
    assert!(case.told.is_none() && case.fault == Some(Fault::Unreachable));
}

#[test]
fn a_failure_is_told_after_three_questions_and_hurts_nothing_else_until_somebody_asks_again() {
    let is_down = Cell::new(true);
    let mut world = answering(|| if is_down.get() { problem(503, "data-source") } else { told() });
    open(&mut world, "byggesag");
    world.pass(20_000);
    let case = opened(&world);
    assert_eq!(
        (case.asking, case.fault, case.row.title.as_str()),
        (false, Some(Fault::DataSource), "byggesag")
    );
    assert_eq!(asked(&world), 3);
    assert!(matches!(world.state_of("by"), SourceState::Loaded { .. }), "its lists are whole");
    assert_eq!(world.summary().standing, Standing::Whole);
    world.pass(HOUR);
    assert_eq!(asked(&world), 3, "nobody asked for it");
    is_down.set(false);
    open(&mut world, "byggesag");
    assert!(opened(&world).asking);
    world.pass(500);
    assert!(opened(&world).told.is_some() && opened(&world).fault.is_none());
    assert_eq!(asked(&world), 4);
}

#[test]
fn what_will_not_pass_is_asked_once_and_silence_has_ten_seconds() {
    type Failing = fn() -> Answer;
    let cases: [(Failing, Fault); 4] = [
        (|| problem(404, "input"), Fault::Input),
        (|| json(&case("en anden", "2026-11-20T10:00:00Z")), Fault::Validation),
        (|| json(&case("byggesag", "2026-11-20T10:00:00Z")), Fault::Format),
        (|| (60_000, told().1), Fault::Timeout),
    ];
    for (answer, fault) in cases {
        let mut world = answering(answer);
        open(&mut world, "byggesag");
        world.pass(9_900);
        assert_eq!(opened(&world).asking, fault == Fault::Timeout);
        world.pass(200);
        assert_eq!((opened(&world).fault, asked(&world)), (Some(fault), 1));
    }
}

#[test]
fn a_new_revision_is_asked_for_and_what_was_told_before_stands_until_it_comes() {
    let (revision, is_down) = (Cell::new(1), Cell::new(false));
    let of_list = || {
        let newer = case("byggesag", "2026-11-22T09:00:00Z")
            .replace(r#""revision":"1""#, &format!(r#""revision":"{}""#, revision.get()));
        page(&[newer], None)
    };
    let mut world = World::open(|url: &str| match url {
        "http://by.localhost/overblik/v1/cases/byggesag" if is_down.get() => refused(),
        "http://by.localhost/overblik/v1/cases/byggesag" => told(),
        url if url.contains("by.localhost/overblik/v1/cases") => of_list(),
        url => good_day(url),
    });
    world.pass(500);
    open(&mut world, "byggesag");
    world.pass(500);
    assert_eq!(asked(&world), 1);
    let come_back = |world: &mut World<'_>| {
        world.pass(HOUR);
        world.say(PageEvent::Visible);
        world.pass(10_000);
    };
    come_back(&mut world);
    assert_eq!(asked(&world), 1, "nothing is new");
    revision.set(2);
    come_back(&mut world);
    assert_eq!((asked(&world), opened(&world).fault), (2, None));
    revision.set(3);
    is_down.set(true);
    come_back(&mut world);
    let case = opened(&world);
    assert!(case.told.is_some(), "what was told before stands");
    assert_eq!((asked(&world), case.fault), (5, Some(Fault::Unreachable)));
}

#[test]
fn a_source_that_is_left_out_takes_its_case_along() {
    let mut world = answering(told);
    open(&mut world, "byggesag");
    world.pass(500);
    world.say(PageEvent::LeaveOut(0));
    assert!(
        world.case.as_ref().is_some_and(|case| case.opened.is_none() && case.lacking.missing.contains(&0))
    );
    world.say(PageEvent::TakeIn(0));
    world.pass(500);
    assert!(opened(&world).told.is_some());
    assert_eq!(asked(&world), 2);
}

#[test]
fn related_cases_that_are_here_are_named_with_their_page_and_those_that_are_not_by_their_authority() {
    let mut world = answering(told);
    let parent = key(&world, "boligstøtte");
    open(&mut world, "byggesag");
    world.pass(500);
    let related = opened(&world).told.as_ref().map(|told| &told.related[..]).unwrap_or_default();
    assert_eq!((related[0].relation, related[0].source), (CaseRelation::Parent, Some(2)));
    assert_eq!(related[0].here, Some(("boligstøtte".to_owned(), parent)));
    assert_eq!(
        (related[1].relation, &related[1].here, related[1].source),
        (CaseRelation::Joint, &None, None)
    );
}

#[test]
fn the_lines_of_a_case_are_those_that_say_so_also_by_the_name_of_whom_its_source_follows() {
    let of = |line: String, source: &str| {
        line.replace(r#""case":null"#, &format!(r#""case":{{"source":"{source}","id":"byggesag"}}"#))
    };
    let agenda = [
        of(deadline("ældre navn", "2026-12-24"), "gammel"),
        of(deadline("send tegninger", "2026-12-01"), "by"),
        of(deadline("en andens", "2026-12-01"), "udk"),
        deadline("intet", "2026-12-02"),
    ];
    let letters = [of(item("brev", r#""received":"2026-11-20T10:00:00Z","sender":"By""#), "by")];
    let mut world = World::open(move |url: &str| match url {
        "/sources.json" => changed_registry(r#""id":"by","#, r#""id":"by","predecessors":["gammel"],"#),
        url if url.contains("skat.localhost/overblik/v1/agenda") => page(&agenda, None),
        url if url.contains("udk.localhost/overblik/v1/agenda") => page(&letters, None),
        url => good_day(url),
    });
    world.pass(500);
    open(&mut world, "byggesag");
    let parts = &opened(&world).parts;
    let shown: Vec<(PartKind, u32, Vec<&str>)> = parts
        .iter()
        .map(|part| (part.kind, part.total, part.rows.iter().map(|row| row.title.as_str()).collect()))
        .collect();
    assert_eq!(shown, [(PartKind::Agenda, 2, vec!["send tegninger", "ældre navn"])]);
}

#[test]
fn a_case_of_two_sources_has_one_page_which_either_name_finds() {
    let same = |id: &str, updated: &str| {
        item(
            id,
            &format!(
                r#""status":"in_progress","number":"1","opened":"2026-01-01T10:00:00Z","updated":"{updated}","same_as":["urn:uuid:1"]"#
            ),
        )
    };
    let visit = |by_is_down: bool| {
        let mut world = World::open(move |url: &str| match url {
            url if url.contains("by.localhost/overblik/v1/cases?") && by_is_down => refused(),
            url if url.contains("by.localhost/overblik/v1/cases?") => {
                page(&[same("a", "2026-11-20T10:00:00Z")], None)
            }
            url if url.contains("udk.localhost/overblik/v1/cases?") => {
                page(&[same("b", "2026-11-21T10:00:00Z")], None)
            }
            url => good_day(url),
        });
        world.pass(10_000);
        let timeline = world.timeline();
        let rows: Vec<_> = timeline.past.days.iter().flat_map(|day| &day.rows).collect();
        assert_eq!((rows.len(), rows[0].also.len()), (1, usize::from(!by_is_down)));
        let key = rows[0].page.clone().unwrap_or_default();
        (world, key)
    };
    let (mut world, of_both) = visit(false);
    let (_, of_one) = visit(true);
    assert_ne!(of_both, of_one);
    for key in [of_both, of_one] {
        world.say(PageEvent::Look(Look::Case(key)));
        world.pass(10_000);
        let case = opened(&world);
        assert_eq!(
            (case.source, case.row.source, case.row.also.len()),
            (2, 2, 1),
            "who leads the line is asked"
        );
    }
    let asked_of =
        |id: &str| world.requests.iter().filter(|url| url.ends_with(&format!("/cases/{id}"))).count();
    assert_eq!((asked_of("a"), asked_of("b")), (0, 6), "twice opened, and three times each, for it refuses");
}
