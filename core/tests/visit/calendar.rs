//! The calendar: which day each thing falls on, what is said of it there, what is chosen, opened and lacking.

use crate::authorities::{changed_registry, good_day, item, page, problem};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{
    Calendar, CalendarDay, CalendarEntry, CalendarFilter, CalendarKind, CalendarSpan, Date, Heading, Look,
    PlainDate, Time,
};

/// A visit in which `udk` answers with these items, by the list's name, and `skat` with this agenda. It is Sunday
/// 2026-11-22.
pub fn visit(lists: Vec<(&str, Vec<String>)>, skat: Vec<String>) -> World<'_> {
    let resources = r#"["cases","agenda","payments","messages","credentials","benefits","access-log"]"#;
    let mut world = World::open(move |url: &str| -> Answer {
        let path = url.split('?').next().unwrap_or_default();
        match path.trim_start_matches("http://").split_once("/overblik/v1/") {
            Some(("udk.localhost", list)) => {
                let items = lists.iter().find(|(name, _)| *name == list);
                page(items.map_or(&[], |(_, items)| items), None)
            }
            Some(("skat.localhost", "agenda")) => page(&skat, None),
            _ if url == "/sources.json" => changed_registry(r#"["cases","agenda"]"#, resources),
            _ if url.contains("relations") => good_day(url),
            _ => page(&[], None),
        }
    });
    world.pass(500);
    world
}

/// The calendar of the day `year`-`month`-`day`.
pub fn at<'w>(world: &'w mut World<'_>, span: CalendarSpan, day: PlainDay) -> &'w Calendar {
    look(world, CalendarFilter { span, day: Some(plain(day)), ..CalendarFilter::default() })
}

pub fn look<'w>(world: &'w mut World<'_>, filter: CalendarFilter) -> &'w Calendar {
    world.say(PageEvent::Look(Look::Calendar(filter)));
    world.calendar()
}

pub fn plain((year, month, day): PlainDay) -> PlainDate {
    PlainDate { year, month, day }
}

pub fn number(date: Date) -> PlainDay {
    (date.year, date.month, date.day)
}

/// The days of the weeks.
pub fn days(calendar: &Calendar) -> impl Iterator<Item = &CalendarDay> {
    calendar.weeks.iter().flat_map(|week| &week.days)
}

pub fn day(calendar: &Calendar, on: OfYear) -> &CalendarDay {
    days(calendar).find(|day| of_year(day) == on).unwrap_or_else(|| panic!("{on:?} is not shown"))
}

/// Year, month and day.
pub type PlainDay = (i32, u8, u8);
/// Month and day.
pub type OfYear = (u8, u8);
/// Hour and minute.
pub type Clock = (u8, u8);
/// What stands on a day: the kind, the time and the title of each.
type Told<'a> = Vec<(CalendarKind, Option<Clock>, &'a str)>;

/// The days that hold something.
fn told(calendar: &Calendar) -> Vec<(OfYear, Told<'_>)> {
    let entry = |entry: &'_ CalendarEntry| (entry.kind, entry.starts.map(clock));
    let held = days(calendar).filter(|day| !day.entries.is_empty());
    held.map(|day| {
        let entries = day.entries.iter().map(|one| {
            let (kind, time) = entry(one);
            (kind, time, one.title.as_str())
        });
        (of_year(day), entries.collect())
    })
    .collect()
}

pub fn of_year(day: &CalendarDay) -> OfYear {
    (day.date.month, day.date.day)
}

pub fn clock(time: Time) -> Clock {
    (time.hour, time.minute)
}

pub fn asking(item: &str) -> String {
    item.replace(r#""action_required":false"#, r#""action_required":true"#)
}

fn deadline(id: &str, due: &str, owner: &str) -> String {
    item(id, &format!(r#""kind":"deadline","due":"{due}","owner":"{owner}""#))
}

pub fn appointment(id: &str, start: &str, rest: &str) -> String {
    item(id, &format!(r#""kind":"appointment","start":"{start}"{rest}"#))
}

fn payment(id: &str, direction: &str, date: &str, rest: &str) -> String {
    let money = r#""gross":795,"net":795,"currency":"DKK""#;
    item(id, &format!(r#""direction":"{direction}",{money},"date":"{date}","status":"upcoming"{rest}"#))
}

fn case(id: &str, due: &str) -> String {
    let rest =
        r#""status":"decided","number":"1","opened":"2026-01-01T10:00:00Z","updated":"2026-11-10T10:00:00Z""#;
    asking(&item(id, &format!("{rest}{due}")))
}

#[test]
fn every_kind_falls_on_its_day_in_the_order_of_the_day() {
    use CalendarKind::{Appointment, AuthorityDeadline, Expiry, MyDeadline, PaymentFromMe, PaymentToMe};
    let agenda = vec![
        appointment("hele dagen", "2026-11-24", ""),
        appointment("tandlæge", "2026-11-24T09:15:00", r#","end":"2026-11-24T10:00:00""#),
        deadline("min", "2026-11-24", "citizen"),
        deadline("midnat", "2026-11-24T23:59:00", "citizen"),
        deadline("deres", "2026-11-24", "authority"),
        appointment("tidligt", "2026-11-24T00:00:00", ""),
    ];
    let letter = r#""received":"2026-11-01T08:00:00Z","sender":"By","actions":[{"code":"AFTALE","label":"Kom","end":"2026-11-25T09:00:00"}]"#;
    let lists = vec![
        ("agenda", agenda),
        (
            "payments",
            vec![
                payment("løn", "to_citizen", "2026-11-24", ""),
                payment("regning", "from_citizen", "2026-11-24", ""),
                payment("rate", "from_citizen", "2026-11-25", r#","part":"instalment""#),
                payment("saldo", "from_citizen", "2026-11-24", r#","part":"balance""#),
                payment("modregnet", "from_citizen", "2026-11-24", r#","part":"set_off""#),
            ],
        ),
        (
            "credentials",
            vec![
                item("pas", r#""issued":"2016-11-24","expires":"2026-11-24""#),
                item("inddraget", r#""issued":"2016-11-24","expires":"2026-11-24","status":"revoked""#),
                item("uden udløb", r#""issued":"2026-11-24""#),
            ],
        ),
        ("cases", vec![case("sag", r#","due":"2026-11-26""#), case("uden dag", "")]),
        ("messages", vec![asking(&item("brev", letter)), item("roligt brev", letter)]),
        ("benefits", vec![item("ydelse", r#""from":"2026-11-24","amount":100,"currency":"DKK""#)]),
    ];
    let mut world = visit(lists, Vec::new());
    let calendar = at(&mut world, CalendarSpan::Month, (2026, 11, 24));
    assert_eq!(
        told(calendar),
        [
            (
                (11, 24),
                vec![
                    (MyDeadline, None, "min"),
                    (AuthorityDeadline, None, "deres"),
                    (PaymentToMe, None, "løn"),
                    (PaymentFromMe, None, "regning"),
                    (Expiry, None, "pas"),
                    (Appointment, None, "hele dagen"),
                    (Appointment, Some((0, 0)), "tidligt"),
                    (Appointment, Some((9, 15)), "tandlæge"),
                    (MyDeadline, Some((23, 59)), "midnat"),
                ]
            ),
            ((11, 25), vec![(PaymentFromMe, None, "rate"), (MyDeadline, Some((9, 0)), "brev")]),
            ((11, 26), vec![(MyDeadline, None, "sag")]),
        ]
    );
    assert_eq!((calendar.shown, calendar.hidden), (12, 0));
    let undated = &calendar.undated;
    let titles: Vec<&str> =
        undated.groups.iter().flat_map(|group| &group.rows).map(|row| row.title.as_str()).collect();
    assert_eq!((titles, undated.total), (vec!["uden dag"], 1));
    assert_eq!(undated.groups[0].heading, Some(Heading::Undated));
    assert!(days(calendar).flat_map(|day| &day.entries).all(|entry| entry.row.is_none()), "none is unfolded");
    let chosen = &calendar.days[0];
    assert_eq!((calendar.days.len(), number(chosen.date), chosen.entries.len()), (1, (2026, 11, 24), 9));
    for (entry, folded) in chosen.entries.iter().zip(&day(calendar, (11, 24)).entries) {
        let row = entry.row.as_ref().unwrap_or_else(|| panic!("{} has no row", entry.title));
        assert_eq!(row.title, entry.title);
        assert_eq!(CalendarEntry { row: None, ..entry.clone() }, *folded);
    }
    let ends = chosen.entries[7].ends.map(|time| (time.hour, time.minute));
    assert_eq!((ends, chosen.entries[8].ends), (Some((10, 0)), None));
    assert_eq!(chosen.entries[2].amount.as_ref().map(|amount| amount.minor), Some(795));
}

#[test]
fn what_a_payment_to_me_asks_by_another_day_stands_on_that_day_too() {
    let lists = vec![(
        "payments",
        vec![asking(&payment("løn", "to_citizen", "2026-11-30", r#","due":"2026-11-26""#))],
    )];
    let mut world = visit(lists, Vec::new());
    let calendar = at(&mut world, CalendarSpan::Month, (2026, 11, 1));
    assert_eq!(
        told(calendar),
        [
            ((11, 26), vec![(CalendarKind::MyDeadline, None, "løn")]),
            ((11, 30), vec![(CalendarKind::PaymentToMe, None, "løn")])
        ]
    );
    let (asked, moves) = (&day(calendar, (11, 26)).entries[0], &day(calendar, (11, 30)).entries[0]);
    assert_eq!(asked.page, moves.page);
    assert_ne!(asked.key, moves.key);
}

#[test]
fn a_closed_last_day_has_one_more_entry_on_the_working_day_before_and_says_the_same_as_its_row() {
    let lists = vec![
        (
            "agenda",
            vec![
                deadline("juleaften", "2026-12-24", "citizen"),
                deadline("lørdag", "2026-11-28T23:59:00", "citizen"),
                deadline("deres lørdag", "2026-11-28", "authority"),
                deadline("i dag", "2026-11-22", "citizen"),
                deadline("mandag", "2026-11-30", "citizen"),
            ],
        ),
        (
            "payments",
            vec![
                payment("juleregning", "from_citizen", "2026-12-26", ""),
                payment("julepenge", "to_citizen", "2026-12-26", ""),
            ],
        ),
    ];
    let mut world = visit(lists, Vec::new());
    let instead = |calendar: &Calendar| -> Vec<(String, OfYear, PlainDay)> {
        let of = |day: &CalendarDay, entry: &CalendarEntry| {
            let last = number(entry.instead_of?);
            Some((entry.title.clone(), of_year(day), last))
        };
        days(calendar).flat_map(|day| day.entries.iter().filter_map(move |entry| of(day, entry))).collect()
    };
    let november = at(&mut world, CalendarSpan::Month, (2026, 11, 28)).clone();
    assert_eq!(instead(&november), [("lørdag".to_owned(), (11, 27), (2026, 11, 28))]);
    assert_eq!(november.shown, 4, "one more day to have a thing done by is no thing");
    let (early, last) = (&day(&november, (11, 27)).entries[0], &day(&november, (11, 28)).entries[1]);
    assert_eq!((&early.page, early.kind, early.starts), (&last.page, last.kind, None));
    assert_ne!(early.key, last.key);
    let december = at(&mut world, CalendarSpan::Month, (2026, 12, 23)).clone();
    assert_eq!(
        instead(&december),
        [
            ("juleaften".to_owned(), (12, 23), (2026, 12, 24)),
            ("juleregning".to_owned(), (12, 23), (2026, 12, 26))
        ]
    );
    for entry in &december.days[0].entries {
        let row = entry.row.as_ref().map(|row| format!("{:?}", row.facts)).unwrap_or_default();
        assert!(row.contains("Early") && row.contains("day: 23"), "{row}");
    }
    let week = at(&mut world, CalendarSpan::Week, (2026, 11, 22)).clone();
    assert_eq!(instead(&week), [], "the day before today's has passed");
}

#[test]
fn what_is_called_off_or_moved_or_roughly_timed_stays_and_says_so() {
    let agenda = vec![
        appointment("aflyst", "2026-11-24T09:00:00", r#","end":"2026-11-24T10:00:00","status":"cancelled""#),
        appointment("flyttet", "2026-11-24T09:30:00", r#","end":"2026-11-24T10:30:00","status":"moved""#),
        appointment("formiddag", "2026-11-24T10:00:00", r#","end":"2026-11-24T12:00:00","approximate":true"#),
        appointment("rører kun", "2026-11-24T10:30:00", r#","end":"2026-11-24T10:30:00""#),
        appointment("bagefter", "2026-11-24T12:00:00", r#","end":"2026-11-24T13:00:00""#),
        appointment("baglæns", "2026-11-25T12:00:00", r#","end":"2026-11-24T13:00:00""#),
        appointment("hele dagen", "2026-11-24", ""),
    ];
    let mut world = visit(vec![("agenda", agenda)], Vec::new());
    let calendar = at(&mut world, CalendarSpan::Week, (2026, 11, 24));
    let told: Vec<_> = day(calendar, (11, 24))
        .entries
        .iter()
        .map(|one| (one.title.as_str(), one.cancelled, one.moved, one.approximate, one.overlaps.join(" ")))
        .collect();
    assert_eq!(
        told,
        [
            ("hele dagen", false, false, false, String::new()),
            ("aflyst", true, false, false, String::new()),
            ("flyttet", false, true, false, "formiddag".to_owned()),
            ("formiddag", false, false, true, "flyttet rører kun".to_owned()),
            ("rører kun", false, false, false, "formiddag".to_owned()),
            ("bagefter", false, false, false, String::new()),
        ]
    );
    let backwards = &day(calendar, (11, 25)).entries;
    assert_eq!((backwards.len(), backwards[0].ends, backwards[0].of_days), (1, None, None));
}

#[test]
fn a_thousand_at_once_name_a_few_of_each_other() {
    let all = (0..1_000).map(|number| appointment(&number.to_string(), "2026-11-24T09:00:00", "")).collect();
    let mut world = visit(vec![("agenda", all)], vec![appointment("hos skat", "2026-11-24T08:00:00", "")]);
    let calendar = at(&mut world, CalendarSpan::Month, (2026, 11, 1));
    let entries = &day(calendar, (11, 24)).entries;
    assert_eq!((entries.len(), calendar.shown), (1_001, 1_001));
    assert!(entries[0].overlaps.is_empty());
    assert!(
        entries[1..].iter().all(|entry| entry.overlaps.len() == 5 && !entry.overlaps.contains(&entry.title))
    );
}

#[test]
fn what_a_choice_hides_is_counted_and_hides_no_overlap() {
    let agenda = vec![
        appointment("læge", "2026-11-24T09:00:00", r#","end":"2026-11-24T10:00:00""#),
        deadline("min", "2026-11-24", "citizen"),
        deadline("i oktober", "2026-10-31", "authority"),
        appointment("uge", "2026-11-23", r#","end":"2026-11-29""#),
    ];
    let skat = vec![appointment("møde", "2026-11-24T09:30:00", "")];
    let mut world = visit(vec![("agenda", agenda)], skat);
    let key = world.sources.shown.iter().find(|source| source.id == "skat").map(|source| source.key.clone());
    let mut chosen = |kinds: &[CalendarKind], source: Option<String>| {
        let filter = CalendarFilter {
            kinds: kinds.to_vec(),
            source,
            day: Some(plain((2026, 11, 24))),
            ..CalendarFilter::default()
        };
        let calendar = look(&mut world, filter.clone());
        assert_eq!(calendar.filter, filter);
        let titles =
            calendar.days[0].entries.iter().map(|entry| entry.title.clone()).collect::<Vec<_>>().join(" ");
        let overlaps = calendar.days[0]
            .entries
            .iter()
            .flat_map(|entry| entry.overlaps.clone())
            .collect::<Vec<_>>()
            .join(" ");
        (titles, overlaps, calendar.shown, calendar.hidden)
    };
    let told =
        |titles: &str, overlaps: &str, shown, hidden| (titles.to_owned(), overlaps.to_owned(), shown, hidden);
    assert_eq!(chosen(&[], None), told("min uge læge møde", "møde læge", 4, 0));
    assert_eq!(chosen(&[CalendarKind::MyDeadline], None), told("min", "", 1, 3));
    assert_eq!(chosen(&[], key), told("møde", "læge", 1, 3));
    assert_eq!(chosen(&[], Some("skat".to_owned())), told("", "", 0, 4));
}

#[test]
fn what_is_opened_is_found_wherever_it_is_and_by_the_same_name_whoever_leads() {
    let same = |start: &str, id: &str| appointment(id, start, r#","same_as":["urn:uuid:1"]"#);
    let opened = |world: &mut World<'_>, page: &str| {
        let filter = CalendarFilter {
            kinds: vec![CalendarKind::Expiry],
            opened: Some(page.to_owned()),
            ..CalendarFilter::default()
        };
        look(world, filter).opened.clone()
    };
    let page_of = |skat: &str, udk: &str| {
        let mut world = visit(vec![("agenda", vec![same(udk, "hos udk")])], vec![same(skat, "hos skat")]);
        let calendar = at(&mut world, CalendarSpan::Agenda, (2027, 1, 1));
        let entry = calendar.days[0].entries[0].clone();
        assert_eq!(calendar.shown, 1, "it is one line");
        let found = opened(&mut world, &entry.page);
        let found = found.unwrap_or_else(|| panic!("it is not opened"));
        assert_eq!((found.title.as_str(), &found.page), (entry.title.as_str(), &entry.page));
        assert!(found.row.is_some());
        assert_eq!(opened(&mut world, "0123456789abcdef"), None);
        (entry.title, entry.page)
    };
    let first = page_of("2027-03-01T09:00:00", "2027-03-02T09:00:00");
    let second = page_of("2027-03-02T09:00:00", "2027-03-01T09:00:00");
    assert_eq!((first.0.as_str(), second.0.as_str()), ("hos skat", "hos udk"));
    assert_eq!(first.1, second.1);
}

#[test]
fn a_source_that_fails_is_named_and_not_taken_for_empty() {
    let mut world = World::open(|url: &str| match url.split('?').next().unwrap_or_default() {
        "http://skat.localhost/overblik/v1/agenda" => problem(503, "data-source"),
        "http://udk.localhost/overblik/v1/agenda" => (5_000, page(&[], None).1),
        _ => good_day(url),
    });
    world.pass(4_000);
    let calendar = look(&mut world, CalendarFilter::default());
    assert_eq!((&calendar.lacking.waiting[..], &calendar.lacking.missing[..]), (&[2][..], &[1][..]));
    assert_eq!(calendar.undated.lacking, calendar.lacking);
    world.pass(60_000);
    assert_eq!(
        (&world.calendar().lacking.waiting[..], &world.calendar().lacking.missing[..]),
        (&[][..], &[1][..])
    );
}
