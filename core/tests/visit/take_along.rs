//! Taking the calendar along as a file, one's own calendar beside it, and what is to be reminded of.

use crate::authorities::{item, page, problem};
use crate::calendar::{at, day, look, visit};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{
    CalendarFile, CalendarFilter, CalendarKind, CalendarSpan, FileReminders, FileWords, Lead, OwnCalendar,
    TakeAlong, Which,
};

fn words() -> FileWords {
    let kinds = ["Frist", "Myndighedens frist", "Aftale", "Til dig", "Betaling", "Udløber"];
    FileWords {
        name: "Overblik".to_owned(),
        language: "da".to_owned(),
        kinds: kinds.map(ToOwned::to_owned),
        discreet: kinds.map(|kind| format!("{kind}, se Overblik")),
        approximate: "Cirka.".to_owned(),
        concerns: "Det gælder".to_owned(),
    }
}

fn wanted(which: Which) -> TakeAlong {
    TakeAlong { which, reminders: FileReminders::Chosen, discreet: false, words: words(), earlier: None }
}

/// What the file came to: its lines as they were before they were folded, things, changed, cancelled, unsure.
fn taken(world: &mut World<'_>, wanted: TakeAlong) -> (Vec<String>, [u32; 4]) {
    world.calendar_file = None;
    world.say(PageEvent::TakeAlong(Box::new(wanted)));
    match world.calendar_file.take() {
        Some(CalendarFile::Made { text, events, changed, cancelled, unsure }) => {
            let lines = text.replace("\r\n ", "").lines().map(ToOwned::to_owned).collect();
            (lines, [events, changed, cancelled, unsure])
        }
        other => panic!("no file was made but {other:?}"),
    }
}

/// The values of a property, in the file's order.
fn all<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
    let value = |line: &'a String| {
        let (own, value) = line.split_once(':')?;
        (own.split(';').next() == Some(name)).then_some(value)
    };
    let events = lines.iter().skip_while(|line| *line != "BEGIN:VEVENT");
    events.filter_map(value).collect()
}

fn appointment(id: &str, start: &str, end: &str) -> String {
    let place = r#""place":"Havnegade 1","approximate":false,"status":"confirmed""#;
    item(id, &format!(r#""kind":"appointment","start":"{start}","end":"{end}",{place}"#))
}

fn deadline(id: &str, due: &str) -> String {
    item(id, &format!(r#""kind":"deadline","due":"{due}","owner":"citizen""#))
}

fn agenda() -> Vec<String> {
    vec![
        appointment("Tandlæge", "2026-12-01T09:15:00", "2026-12-01T10:00:00"),
        deadline("Lønseddel", "2026-12-05"),
        deadline("Svar", "2026-12-04T23:59:00"),
    ]
}

fn ordinary<'a>() -> World<'a> {
    visit(vec![("agenda", agenda())], vec![deadline("Restskat", "2026-12-10")])
}

#[test]
fn everything_with_a_day_is_in_it_once_under_a_name_that_tells_nothing() {
    let mut world = ordinary();
    let (lines, counts) = taken(&mut world, wanted(Which::All));
    assert_eq!(counts, [4, 0, 0, 0]);
    let mut titles = all(&lines, "SUMMARY");
    titles.sort_unstable();
    assert_eq!(titles, ["Frist: Lønseddel", "Frist: Restskat", "Frist: Svar", "Tandlæge"]);
    let mut starts = all(&lines, "DTSTART");
    starts.sort_unstable();
    assert_eq!(starts, ["20261201T091500", "20261204T235900", "20261205", "20261210"]);
    let uids = all(&lines, "UID");
    let opaque = |uid: &&str| {
        uid.strip_suffix("@overblik").is_some_and(|own| {
            own.split('.').all(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
        })
    };
    assert!(uids.iter().all(opaque), "{uids:?}");
    assert_eq!(uids.iter().collect::<std::collections::HashSet<_>>().len(), 4);
    // The same names in the next visit.
    assert_eq!(all(&taken(&mut ordinary(), wanted(Which::All)).0, "UID"), uids);
}

#[test]
fn one_thing_a_kind_or_a_period_can_be_taken_alone() {
    let mut world = ordinary();
    let page = day(at(&mut world, CalendarSpan::Month, (2026, 12, 1)), (12, 1)).entries[0].page.clone();
    let one = taken(&mut world, wanted(Which::One(page))).0;
    assert_eq!(all(&one, "SUMMARY"), ["Tandlæge"]);
    let filter = CalendarFilter {
        span: CalendarSpan::Week,
        day: Some(crate::calendar::plain((2026, 12, 1))),
        kinds: vec![CalendarKind::MyDeadline],
        ..CalendarFilter::default()
    };
    let (chosen, counts) = taken(&mut world, wanted(Which::Chosen(filter.clone())));
    assert_eq!((all(&chosen, "SUMMARY").len(), counts[0]), (3, 3));
    let (period, _) = taken(&mut world, wanted(Which::Period(filter)));
    assert_eq!(all(&period, "SUMMARY"), ["Frist: Lønseddel", "Frist: Svar"]);
}

#[test]
fn a_discreet_file_names_no_thing_no_place_and_nobody() {
    let mut world = ordinary();
    let discreet = TakeAlong { discreet: true, ..wanted(Which::All) };
    let text = taken(&mut world, discreet).0.join("\n");
    for word in ["Tandlæge", "Lønseddel", "Havnegade", "udk", "skat", "CATEGORIES"] {
        assert!(!text.contains(word), "{word}");
    }
    assert!(text.contains("Aftale\\, se Overblik") && text.contains("Frist\\, se Overblik"));
}

#[test]
fn it_reminds_of_what_was_chosen_and_of_the_rest_when_that_is_wanted() {
    let mut world = ordinary();
    let page = day(at(&mut world, CalendarSpan::Month, (2026, 12, 1)), (12, 1)).entries[0].page.clone();
    let leads = vec![Lead::Minutes(60), Lead::Days(1)];
    world.say(PageEvent::Remind { page: page.clone(), leads: leads.clone() });
    let filter = CalendarFilter { opened: Some(page.clone()), ..CalendarFilter::default() };
    let opened = look(&mut world, filter).opened.clone().map(|entry| entry.leads);
    assert_eq!(opened, Some(vec![Lead::Days(1), Lead::Minutes(60)]));

    let (lines, _) = taken(&mut world, wanted(Which::All));
    // An hour before, and at nine the day before: 24 hours and a quarter.
    assert_eq!(all(&lines, "TRIGGER"), ["-PT1455M", "-PT60M"]);
    let none = TakeAlong { reminders: FileReminders::None, ..wanted(Which::All) };
    assert_eq!(all(&taken(&mut world, none).0, "TRIGGER"), [""; 0]);
    let usual = TakeAlong { reminders: FileReminders::Usual, ..wanted(Which::All) };
    let (lines, _) = taken(&mut world, usual);
    // Saturday's is reminded of by the Friday that it has to be done on: a week and a day before that, at nine.
    let saturday = lines
        .split(|line| line == "BEGIN:VEVENT")
        .find(|event| event.iter().any(|line| line.ends_with("Frist: Lønseddel")));
    let triggers: Vec<&String> =
        saturday.iter().flat_map(|event| event.iter()).filter(|line| line.starts_with("TRIGGER")).collect();
    assert_eq!(triggers, ["TRIGGER:-PT10980M", "TRIGGER:-PT2340M"], "{saturday:?}");

    world.say(PageEvent::Remind { page, leads: Vec::new() });
    assert_eq!(all(&taken(&mut world, wanted(Which::All)).0, "TRIGGER"), [""; 0]);
}

#[test]
fn a_file_of_before_is_put_right_and_nobody_s_silence_calls_anything_off() {
    let before = taken(&mut ordinary(), wanted(Which::All)).0.join("\r\n") + "\r\n";
    let of_uid = |lines: &[String], title: &str| {
        let event = lines
            .split(|line| line == "BEGIN:VEVENT")
            .find(|event| event.iter().any(|line| line.ends_with(title)));
        event.map(<[String]>::to_vec).unwrap_or_default()
    };
    let changed = vec![
        appointment("Tandlæge", "2026-12-02T09:15:00", "2026-12-02T10:00:00"),
        deadline("Svar", "2026-12-04T23:59:00"),
    ];
    let mut world = visit(vec![("agenda", changed)], vec![deadline("Restskat", "2026-12-10")]);
    let again = TakeAlong { earlier: Some(before.clone().into_bytes()), ..wanted(Which::All) };
    let (lines, counts) = taken(&mut world, again.clone());
    assert_eq!(counts, [3, 1, 1, 0]);
    let gone = of_uid(&lines, "Frist: Lønseddel");
    assert!(gone.contains(&"STATUS:CANCELLED".to_owned()), "{gone:?}");
    let sequence = |lines: &[String], title| {
        let event = of_uid(lines, title);
        all(&[vec!["BEGIN:VEVENT".to_owned()], event].concat(), "SEQUENCE")
            .first()
            .and_then(|text| text.parse::<u32>().ok())
    };
    let old: Vec<String> = before.lines().map(ToOwned::to_owned).collect();
    let step = |title| sequence(&lines, title).zip(sequence(&old, title)).map(|(new, old)| new - old);
    assert_eq!((step("Tandlæge"), step("Svar"), step("Lønseddel")), (Some(1), Some(0), Some(1)));

    // The same when the one who holds them does not answer: nothing is called off.
    let mut silent = World::open(|url: &str| match url {
        url if url.contains("udk.localhost") => problem(500, "internal"),
        url if url.contains("skat.localhost") => page(&[deadline("Restskat", "2026-12-10")], None),
        url => crate::authorities::good_day(url),
    });
    silent.pass(200_000);
    let (lines, counts) = taken(&mut silent, again);
    assert!(!lines.contains(&"STATUS:CANCELLED".to_owned()), "{lines:?}");
    assert_eq!((counts[2], counts[3]), (0, 3));

    silent.say(PageEvent::TakeAlong(Box::new(TakeAlong {
        earlier: Some(b"no calendar".to_vec()),
        ..wanted(Which::All)
    })));
    assert_eq!(silent.calendar_file, Some(CalendarFile::NoCalendar));
}

const OWN: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261124T083000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Frisør\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:Ferie\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn one_s_own_calendar_stands_beside_and_what_takes_the_same_time_is_named() {
    let mut world = ordinary();
    world.say(PageEvent::OwnCalendar(OWN.as_bytes().to_vec()));
    let calendar = at(&mut world, CalendarSpan::Month, (2026, 12, 1));
    assert_eq!(calendar.own, OwnCalendar::Read { events: 2, unreadable: 0 });
    let first = day(calendar, (12, 1));
    let own: Vec<_> = first
        .own
        .iter()
        .map(|own| (own.title.as_str(), own.starts.map(|time| (time.hour, time.minute))))
        .collect();
    assert_eq!(own, [("Ferie", None), ("Frisør", Some((9, 30)))]);
    assert_eq!(first.entries[0].own_overlaps, ["Frisør"]);
    assert_eq!(day(calendar, (12, 8)).own.len(), 1);
    assert!(day(calendar, (12, 15)).own.is_empty());

    // What was taken along from here is here already.
    let taken = taken(&mut world, wanted(Which::All)).0.join("\r\n");
    world.say(PageEvent::OwnCalendar(taken.into_bytes()));
    let calendar = at(&mut world, CalendarSpan::Month, (2026, 12, 1));
    assert!(calendar.weeks.iter().flat_map(|week| &week.days).all(|day| day.own.is_empty()));

    world.say(PageEvent::OwnCalendar(b"GIF89a".to_vec()));
    assert_eq!(world.calendar().own, OwnCalendar::NoCalendar);
    world.say(PageEvent::OwnCalendar(Vec::new()));
    assert_eq!(world.calendar().own, OwnCalendar::None);
}
