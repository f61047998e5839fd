//! Who has looked: which look-ups stand together, what each belongs to by its source's word alone, what each choice
//! leaves, and who tells of look-ups at all.

use crate::authorities::{case, changed_registry, good_day, item, json, page, problem};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{
    AccessKind, Belongs, Declared, Look, LookUp, LookUpFilter, Month, Officer, RowKind, STEP,
};

/// `by` and `udk` tell of look-ups, `skat` does not. It is 2026-11-22.
fn registry() -> Answer {
    let (delay, answer) =
        changed_registry(r#""resources":["cases"]"#, r#""resources":["cases","access-log"]"#);
    let answer = answer.map(|mut response| {
        let text = String::from_utf8_lossy(&response.body).into_owned();
        let offers = r#"["cases","agenda","benefits","access-log"]"#;
        response.body = text.replacen(r#"["cases","agenda"]"#, offers, 1).into_bytes();
        response
    });
    (delay, answer)
}

/// The page with this filter when `udk` tells of these look-ups.
fn visit(look_ups: &[String], filter: LookUpFilter) -> World<'_> {
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => registry(),
        "http://udk.localhost/overblik/v1/access-log" => page(look_ups, None),
        "http://udk.localhost/overblik/v1/benefits" => page(&[benefit("støtte")], None),
        "http://by.localhost/overblik/v1/access-log" => page(&[], None),
        "http://udk.localhost/overblik/v1/source" => json(SOURCE),
        "http://by.localhost/overblik/v1/source" => problem(503, "data-source"),
        url => good_day(url),
    });
    world.say(PageEvent::Look(Look::LookUps(filter)));
    world.pass(4_000);
    world
}

const SOURCE: &str = r#"{"domains":[
    {"resource":"cases","since":"2020-01-01","declaration":{"da":"Sager","en":"Cases"},"currency_of_data":{"da":"Nu","en":"Now"},"left_out":null},
    {"resource":"access-log","since":"2024-03-01","declaration":{"da":"Opslag","en":"Look-ups"},"currency_of_data":{"da":"Nu","en":"Now"},"left_out":{"da":"Hemmelige","en":"Covert"}}],
    "contact":{"phone":"70000001","email":"kontakt@udk.example","site":"https://udk.example/"},
    "data_protection_officer":{"phone":"70000009","email":"dpo@udk.example?subject=x","link":"https://udk.example/dpo"}}"#;

fn benefit(id: &str) -> String {
    item(id, r#""currency":"DKK","from":"2026-01-01","to":null,"amount":100"#)
}

/// A look-up by `who`, at a time of Copenhagen's, with more fields.
fn look(id: &str, who: &str, at: &str, rest: &str) -> String {
    let own = format!(r#""at":"{at}","organisation":"{who}","system":"S","data":[],"emergency":false"#);
    let kind = if rest.contains(r#""kind""#) { "" } else { r#","kind":"opened""# };
    let rest = if rest.is_empty() { String::new() } else { format!(",{rest}") };
    let item = item(id, &format!("{own}{kind}{rest}"));
    // The later of two fields of one name is no field: these take their place.
    ["case", "emergency"].iter().fold(item, |item, name| {
        let second = format!(r#""{name}":"#);
        if item.matches(&second).count() < 2 {
            return item;
        }
        let plain = if *name == "case" { r#""case":null,"# } else { r#","emergency":false"# };
        item.replacen(plain, "", 1)
    })
}

/// Who stands in each group, how many they are, and the titles that stand there.
fn groups<'a>(world: &'a World<'_>) -> Vec<(&'a str, u32, Vec<&'a str>)> {
    let titles = |look_ups: &'a [LookUp]| look_ups.iter().map(|look| look.row.title.as_str()).collect();
    let groups = &world.look_ups().groups;
    groups.iter().map(|group| (group.organisation.as_str(), group.count, titles(&group.look_ups))).collect()
}

fn titles<'a>(world: &'a World<'_>) -> Vec<&'a str> {
    groups(world).into_iter().flat_map(|(_, _, titles)| titles).collect()
}

fn belongs<'a>(world: &'a World<'_>, title: &str) -> &'a Belongs {
    let mut all = world.look_ups().groups.iter().flat_map(|group| &group.look_ups);
    let look = all.find(|look| look.row.title == title);
    &look.unwrap_or_else(|| panic!("{title} is not shown")).belongs
}

#[test]
fn those_of_a_day_stand_by_who_looked_and_five_of_one_fold() {
    let mut look_ups = vec![
        look("nat", "Akut", "2026-11-20T03:00:00", r#""emergency":true"#),
        look("a", "Læge", "2026-11-20T09:00:00", ""),
        look("b", "Akut", "2026-11-20T10:00:00", ""),
        look("c", "Læge", "2026-11-21T09:00:00", ""),
    ];
    look_ups.extend(["1", "2", "3"].map(|id| look(id, "Akut", "2026-11-20T08:00:00", "")));
    let mut world = visit(&look_ups, LookUpFilter::default());
    assert_eq!(
        groups(&world),
        [("Læge", 1, vec!["c"]), ("Akut", 5, vec![]), ("Læge", 1, vec!["a"])],
        "the newest first, and five of one fold"
    );
    let group = &world.look_ups().groups[1];
    assert_eq!((group.open, group.emergencies), (Some(false), 1), "what must be seen is said on top");
    let days: Vec<_> = world.look_ups().groups.iter().map(|group| group.day.map(|day| day.1)).collect();
    assert_eq!(days, [Some(-1), Some(-2), None]);
    let key = group.key.clone();
    world.say(PageEvent::Unfold { run: key.clone(), open: true });
    assert_eq!(groups(&world)[1].2, ["b", "3", "2", "1", "nat"]);
    world.say(PageEvent::Unfold { run: key, open: false });
    assert_eq!((groups(&world)[1].2.len(), world.look_ups().left), (0, 0));
}

#[test]
fn those_of_an_organisation_can_stand_together_over_all_days() {
    let look_ups = [
        look("gammel", "Læge", "2025-03-01T09:00:00", ""),
        look("b", "Akut", "2026-11-20T10:00:00", ""),
        look("ny", "Læge", "2026-11-21T09:00:00", ""),
    ];
    let filter = LookUpFilter { by_organisation: true, ..LookUpFilter::default() };
    let mut world = visit(&look_ups, filter);
    assert_eq!(groups(&world), [("Læge", 2, vec![]), ("Akut", 1, vec![])]);
    let key = world.look_ups().groups[0].key.clone();
    world.say(PageEvent::Unfold { run: key, open: true });
    assert_eq!(groups(&world)[0].2, ["ny", "gammel"]);
    assert!(world.look_ups().groups.iter().all(|group| group.day.is_none()));
}

#[test]
fn what_it_belongs_to_is_what_its_source_names_and_never_a_guess() {
    let named =
        |list: &str, id: &str| format!(r#""about":{{"resource":"{list}","source":"udk","id":"{id}"}}"#);
    let look_ups = [
        look("sag", "By", "2026-11-20T09:00:00", r#""case":{"source":"by","id":"byggesag"}"#),
        look("ydelse", "By", "2026-11-20T08:00:00", &named("benefits", "støtte")),
        look("væk", "Akut", "2026-11-20T07:00:00", r#""case":{"source":"by","id":"ukendt"}"#),
        look("anden liste", "Akut", "2026-11-20T06:00:00", &named("payments", "støtte")),
        look("brudt", "Kro", "2026-11-20T05:00:00", r#""about":{"resource":7}"#),
        // It is called after a case of the same authority and the same day, and names none.
        look("byggesag", "by", "2026-11-20T10:00:00", ""),
    ];
    let world = visit(&look_ups, LookUpFilter::default());
    let Belongs::To { kind, title, page, .. } = belongs(&world, "sag") else { panic!("no case") };
    assert_eq!((*kind, title.as_str(), page.is_some()), (RowKind::Case, "byggesag", true));
    let Belongs::To { kind, title, page, .. } = belongs(&world, "ydelse") else { panic!("no benefit") };
    assert_eq!((*kind, title.as_str(), page.as_deref()), (RowKind::Benefit, "støtte", None));
    assert_eq!(belongs(&world, "væk"), &Belongs::Elsewhere);
    assert_eq!(belongs(&world, "anden liste"), &Belongs::Elsewhere);
    assert_eq!((belongs(&world, "brudt"), belongs(&world, "byggesag")), (&Belongs::Untold, &Belongs::Untold));
}

#[test]
fn the_case_s_page_is_where_its_name_leads() {
    let look_ups = [look("sag", "By", "2026-11-20T09:00:00", r#""case":{"source":"by","id":"byggesag"}"#)];
    let mut world = visit(&look_ups, LookUpFilter::default());
    let Belongs::To { page: Some(key), .. } = belongs(&world, "sag").clone() else { panic!("no page") };
    world.say(PageEvent::Look(Look::Case(key)));
    let opened = world.case.as_ref().and_then(|case| case.opened.as_ref());
    assert_eq!(opened.map(|case| case.row.title.as_str()), Some("byggesag"));
}

#[test]
fn each_choice_leaves_what_it_names_and_counts_it() {
    let look_ups = [
        look("søgt", "A", "2026-11-20T09:00:00", r#""kind":"search","purpose":"Vejledning""#),
        look("maskine", "B", "2026-10-01T09:00:00", r#""kind":"mass""#),
        look("ukendt slags", "B", "2026-09-30T09:00:00", r#""kind":"x""#),
        look("nød", "C", "2026-08-01T09:00:00", r#""emergency":true"#),
        look("sag", "C", "2025-08-01T09:00:00", r#""case":{"source":"by","id":"væk"}"#),
    ];
    let all = || LookUpFilter::default();
    let month = |year, month| Some(Month { year, month });
    let world = visit(&look_ups, all());
    let organisations: Vec<_> =
        world.look_ups().organisations.iter().map(|one| (one.name.as_str(), one.count)).collect();
    assert_eq!(organisations, [("A", 1), ("B", 2), ("C", 2)]);
    let organisation = Some(world.look_ups().organisations[1].key.clone());
    assert!(organisation.iter().all(|key| key.len() == 16 && !key.contains('B')));
    let key = |id: &str| world.sources.shown.iter().find(|source| source.id == id).map(|it| it.key.clone());
    let (udk, by) = (key("udk"), key("by"));
    let choices: [(LookUpFilter, &[&str]); 13] = [
        (LookUpFilter { kinds: vec![AccessKind::Search, AccessKind::Mass], ..all() }, &["søgt", "maskine"]),
        (LookUpFilter { kinds: vec![AccessKind::Other], ..all() }, &["ukendt slags"]),
        (LookUpFilter { organisation, ..all() }, &["maskine", "ukendt slags"]),
        (LookUpFilter { organisation: Some("0".repeat(16)), ..all() }, &[]),
        (LookUpFilter { source: udk, ..all() }, &["søgt", "maskine", "ukendt slags", "nød", "sag"]),
        (LookUpFilter { source: by, ..all() }, &[]),
        (LookUpFilter { source: Some("0".to_owned()), ..all() }, &[]),
        (LookUpFilter { purpose: Some(true), ..all() }, &["søgt"]),
        (LookUpFilter { purpose: Some(false), from: month(2026, 10), ..all() }, &["maskine"]),
        (LookUpFilter { case: Some(true), ..all() }, &["sag"]),
        (LookUpFilter { emergency: true, ..all() }, &["nød"]),
        (LookUpFilter { from: month(2026, 9), to: month(2026, 10), ..all() }, &["maskine", "ukendt slags"]),
        (LookUpFilter { case: Some(false), to: month(2026, 8), ..all() }, &["nød"]),
    ];
    for (filter, left) in choices {
        let world = visit(&look_ups, filter.clone());
        let shown = world.look_ups();
        assert_eq!(titles(&world), left, "{filter:?}");
        assert_eq!((shown.total, shown.all, shown.left), (u32::try_from(left.len()).unwrap_or(0), 5, 0));
        assert_eq!(shown.per_month.iter().map(|(_, count)| count).sum::<u32>(), shown.total);
        assert_eq!(shown.filter, filter);
    }
}

#[test]
fn every_month_between_is_counted_and_a_year_that_is_a_mistake_makes_no_thousands() {
    let counted = |times: &[&str]| {
        let look_ups: Vec<_> =
            times.iter().enumerate().map(|(id, at)| look(&id.to_string(), "A", at, "")).collect();
        let world = visit(&look_ups, LookUpFilter::default());
        let months = world.look_ups().per_month.iter();
        months.map(|(month, count)| (month.year, month.month, *count)).collect::<Vec<_>>()
    };
    assert_eq!(
        counted(&["2026-01-31T22:30:00Z", "2026-01-31T23:30:00Z", "2025-12-01T10:00:00Z"]),
        [(2025, 12, 1), (2026, 1, 1), (2026, 2, 1)],
        "months are Copenhagen's"
    );
    assert_eq!(
        counted(&["2026-10-01T10:00:00", "2026-10-02T10:00:00", "2026-08-01T10:00:00"]),
        [(2026, 8, 1), (2026, 9, 0), (2026, 10, 2)]
    );
    assert_eq!(counted(&["1905-10-01T10:00:00", "2026-10-02T10:00:00"]), [(1905, 10, 1), (2026, 10, 1)]);
}

#[test]
fn the_page_gets_a_window_and_more_when_it_asks_and_loses_none() {
    let look_ups: Vec<_> = (0..100)
        .map(|id| {
            let at = format!("2026-{:02}-{:02}T09:00:00", 1 + id / 28, 1 + id % 28);
            look(&format!("{id}"), &format!("Org {}", id % 3), &at, "")
        })
        .collect();
    let mut world = visit(&look_ups, LookUpFilter::default());
    let count = |world: &World<'_>| u32::try_from(titles(world).len()).unwrap_or(0);
    assert_eq!((count(&world), world.look_ups().left, world.look_ups().total), (STEP, 60, 100));
    world.say(PageEvent::MoreAhead);
    world.say(PageEvent::MoreAhead);
    assert_eq!((count(&world), world.look_ups().left), (100, 0));
    let mut all = titles(&world);
    assert_eq!(all[0], "99");
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 100);
}

#[test]
fn an_unfolded_group_takes_no_more_room_than_the_page_asked_for() {
    let look_ups: Vec<_> = (0..100)
        .map(|id| look(&format!("{id}"), "Læge", &format!("2026-11-{:02}T09:00:00", 1 + id % 20), ""))
        .chain([look("sidst", "Akut", "2026-01-01T09:00:00", "")])
        .collect();
    let mut world = visit(&look_ups, LookUpFilter { by_organisation: true, ..LookUpFilter::default() });
    assert_eq!(groups(&world), [("Læge", 100, vec![]), ("Akut", 1, vec![])], "folded, each takes one line");
    let key = world.look_ups().groups[0].key.clone();
    world.say(PageEvent::Unfold { run: key, open: true });
    let shown =
        |world: &World<'_>| (titles(world).len(), world.look_ups().groups.len(), world.look_ups().left);
    assert_eq!(shown(&world), (40, 1, 61));
    world.say(PageEvent::MoreAhead);
    world.say(PageEvent::MoreAhead);
    assert_eq!(shown(&world), (100, 2, 0));
}

#[test]
fn each_that_concerns_the_person_is_named_with_what_it_tells_of_look_ups() {
    let world = visit(&[], LookUpFilter::default());
    let teller = |id: &str| {
        let source = world.sources.shown.iter().find(|source| source.id == id);
        let place = source.unwrap_or_else(|| panic!("{id} is not shown")).place;
        let mut all = world.look_ups().tellers.iter();
        all.find(|teller| teller.place == place).unwrap_or_else(|| panic!("{id} is not named"))
    };
    let Declared::Said(said) = &teller("udk").declared else { panic!("udk has not said") };
    assert_eq!(said.len(), 1, "its other lists are another page's");
    assert_eq!(said[0].since.map(|day| (day.year, day.month, day.day)), Some((2024, 3, 1)));
    let officer = Officer {
        phone: Some("70000009".to_owned()),
        // Whatever would say more than where to write is no mailbox.
        email: None,
        link: Some("https://udk.example/dpo".to_owned()),
    };
    assert_eq!(teller("udk").officer, Some(officer));
    assert_eq!(teller("udk").email.as_deref(), Some("kontakt@udk.example"));
    assert!(matches!(teller("by").declared, Declared::Failed(_)) && teller("by").offers);
    assert_eq!((teller("by").officer.is_none(), teller("skat").offers), (true, false));
    let described = world.requests.iter().filter(|url| url.ends_with("/overblik/v1/source"));
    assert_eq!(described.count(), 2, "who tells of no look-ups is not asked about them");
}

#[test]
fn only_those_who_tell_of_look_ups_are_lacked() {
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "/sources.json" => registry(),
        "http://udk.localhost/overblik/v1/access-log" | "http://skat.localhost/overblik/v1/agenda" => {
            problem(503, "data-source")
        }
        "http://by.localhost/overblik/v1/cases" => page(&[case("x", "2026-11-20T10:00:00Z")], None),
        "http://by.localhost/overblik/v1/access-log" | "http://udk.localhost/overblik/v1/benefits" => {
            page(&[], None)
        }
        url => good_day(url),
    });
    world.say(PageEvent::Look(Look::LookUps(LookUpFilter::default())));
    world.pass(4_000);
    let lacking = &world.look_ups().lacking;
    assert_eq!((lacking.waiting.as_slice(), lacking.missing.as_slice()), (&[][..], &[2][..]));
}
