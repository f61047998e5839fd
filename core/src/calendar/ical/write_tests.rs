//! What is written: the lines themselves, and that what is read back is what was written. Parsers of others are asked in
//! `core/tests/oracles`.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
use super::*;
use crate::model::{Day, Instant, When, parse_when};
use proptest::prelude::*;

fn plain(uid: &str, start: &str, end: &str) -> Written {
    Written {
        uid: uid.to_owned(),
        sequence: 0,
        status: Status::Confirmed,
        start: parse_when(start).unwrap(),
        end: parse_when(end),
        summary: "Aftale".to_owned(),
        description: String::new(),
        location: None,
        url: None,
        categories: Vec::new(),
        alarms: Vec::new(),
        is_busy: true,
        language: None,
    }
}

fn made() -> Instant {
    Instant::from_millis(1_795_000_000_000)
}

fn written(event: Written) -> String {
    write("Overblik", &[event], made())
}

fn lines(file: &str) -> Vec<&str> {
    file.split("\r\n").collect()
}

#[test]
fn an_appointment_is_on_copenhagen_s_clock_with_that_zone_described() {
    let event = Written {
        sequence: 3,
        summary: "Tandlæge; kl. 9,15\nHusk kort".to_owned(),
        description: "Læs mere".to_owned(),
        location: Some("Gaden 1, 8000 Aarhus C".to_owned()),
        url: Some("https://overblik.example/a b".to_owned()),
        categories: vec!["Aftale".to_owned(), "Sundhed, syge".to_owned()],
        alarms: vec![60, -5],
        language: Some("da".to_owned()),
        ..plain("u1@overblik", "2026-12-04T09:15:00", "2026-12-04T09:45:00")
    };
    let file = written(event);
    let lines = lines(&file);
    let begin = lines.iter().position(|line| *line == "BEGIN:VEVENT").unwrap();
    assert_eq!(
        lines[..6],
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Overblik//Overblik//DA",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Overblik"
        ]
    );
    assert!(lines[6..begin].contains(&"TZID:Europe/Copenhagen"));
    assert_eq!(
        lines[begin..],
        [
            "BEGIN:VEVENT",
            "UID:u1@overblik",
            "SEQUENCE:3",
            "DTSTAMP:20261118T110640Z",
            "LAST-MODIFIED:20261118T110640Z",
            "DTSTART;TZID=Europe/Copenhagen:20261204T091500",
            "DTEND;TZID=Europe/Copenhagen:20261204T094500",
            r"SUMMARY;LANGUAGE=da:Tandlæge\; kl. 9\,15\nHusk kort",
            "DESCRIPTION;LANGUAGE=da:Læs mere",
            r"LOCATION;LANGUAGE=da:Gaden 1\, 8000 Aarhus C",
            "URL:https://overblik.example/ab",
            r"CATEGORIES:Aftale,Sundhed\, syge",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            r"DESCRIPTION:Tandlæge\; kl. 9\,15\nHusk kort",
            "TRIGGER:-PT60M",
            "END:VALARM",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            r"DESCRIPTION:Tandlæge\; kl. 9\,15\nHusk kort",
            "TRIGGER:PT5M",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    );
}

#[test]
fn a_deadline_is_a_day_that_nobody_is_busy_on_and_needs_no_zone() {
    let file = written(Written { is_busy: false, alarms: vec![900], ..plain("u", "2026-12-04", "") });
    for line in [
        "DTSTART;VALUE=DATE:20261204",
        "DTEND;VALUE=DATE:20261205",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "TRIGGER:-PT900M",
    ] {
        assert!(lines(&file).contains(&line), "{line}");
    }
    assert!(!file.contains("VTIMEZONE"));
}

#[test]
fn what_is_cancelled_keeps_its_name_takes_no_time_and_reminds_nobody() {
    let file = written(Written {
        status: Status::Cancelled,
        sequence: 4,
        alarms: vec![5],
        ..plain("u", "2026-12-04T09:00:00", "")
    });
    for line in ["UID:u", "SEQUENCE:4", "STATUS:CANCELLED", "TRANSP:TRANSPARENT"] {
        assert!(lines(&file).contains(&line), "{line}");
    }
    assert!(!file.contains("VALARM"));
}

#[test]
fn a_moment_that_the_wall_clock_cannot_name_is_in_utc() {
    let start = |text: &str| {
        let file = written(plain("u", text, ""));
        lines(&file)
            .into_iter()
            .find_map(|line| line.strip_prefix("DTSTART").filter(|line| !line.starts_with(":1996")))
            .unwrap()
            .to_owned()
    };
    let twice =
        ["2026-10-25T00:00:00Z", "2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", "2026-10-25T01:59:59Z"];
    let written = [":20261025T000000Z", ":20261025T005959Z", ":20261025T010000Z", ":20261025T015959Z"];
    assert_eq!(twice.map(start), written, "from 2 to 3, twice");
    assert_eq!(start("2026-10-24T23:59:59Z"), ";TZID=Europe/Copenhagen:20261025T015959");
    assert_eq!(start("2026-10-25T02:00:00Z"), ";TZID=Europe/Copenhagen:20261025T030000");
    assert_eq!(start("2026-03-29T01:00:00Z"), ";TZID=Europe/Copenhagen:20260329T030000");
    assert_eq!(start("1990-07-01T12:00:00Z"), ":19900701T120000Z");
}

#[test]
fn no_line_is_too_long_and_no_text_breaks_out_of_its_line() {
    let nasty = "æ\u{1F4C5}\u{202E}:;,\\\r\nEND:VEVENT\u{2028}BEGIN:VALARM\u{0}\u{85}".repeat(20);
    let file = written(Written {
        uid: nasty.clone(),
        summary: nasty.clone(),
        location: Some(nasty.clone()),
        url: Some(nasty.clone()),
        language: Some(nasty.clone()),
        categories: vec![nasty],
        ..plain("", "2026-12-04", "")
    });
    assert!(lines(&file).iter().all(|line| line.len() <= 75));
    assert!(file.chars().all(|char| !char.is_control() || matches!(char, '\r' | '\n')));
    assert!(!file.contains('\u{202E}') && !file.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(
        ["BEGIN:", "END:"].map(|word| lines(&file).iter().filter(|line| line.starts_with(word)).count()),
        [2, 2]
    );
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[ -~]{0,90}", "[a-zæøå,;:\\\\\"\n]{0,90}", "\\PC{0,90}", ".{0,30}"]
}

fn whens() -> impl Strategy<Value = (When, Option<When>)> {
    let day = |days: i64| When::Day(Day::from_epoch(days));
    let at = |second: i64| When::At(Instant::from_millis(second * 1_000));
    prop_oneof![
        (9_000_i64..40_000, proptest::option::of(-2_i64..30))
            .prop_map(move |(start, long)| (day(start), long.map(|long| day(start + long)))),
        (800_000_000_i64..3_000_000_000, proptest::option::of(-9_i64..900_000))
            .prop_map(move |(start, long)| (at(start), long.map(|long| at(start + long)))),
        // Around both changes.
        (-9_000_i64..9_000, 0_i64..9_000).prop_map(move |(start, long)| (
            at(1_792_890_000 + start),
            Some(at(1_792_890_000 + start + long))
        )),
        (-9_000_i64..9_000, 0_i64..9_000).prop_map(move |(start, long)| (
            at(1_774_746_000 + start),
            Some(at(1_774_746_000 + start + long))
        )),
    ]
}

proptest! {
    #[test]
    fn what_was_written_is_read(
        uid in "[a-z0-9@-]{1,40}", (start, end) in whens(), summary in texts(), location in texts(), is_busy: bool, sequence: u32,
    ) {
        let event = Written { uid, start, end, sequence, is_busy, summary, location: Some(location), ..plain("", "2026-01-01", "") };
        let calendar = read(written(event.clone()).as_bytes()).unwrap();
        prop_assert_eq!((calendar.len(), calendar.unreadable(), calendar.unknown_zones()), (1, 0, 0));
        let from = event.start.day();
        let found = calendar.occurrences(from, from.after(1), 9);
        let shown = found.shown.first().unwrap();
        let clean = |text: &str| text.chars().filter_map(text::clean).take(TEXT_CHARS).collect::<String>().trim().to_owned();
        prop_assert_eq!((shown.start, shown.is_busy), (start, is_busy));
        prop_assert_eq!((shown.uid, shown.summary, shown.location), (&*event.uid, &*clean(&event.summary), &*clean(&event.location.unwrap())));
        let expected = match (start, end) {
            (When::Day(day), end) => Some(end.filter(|end| end.day() > day).unwrap_or(When::Day(day.after(1)))),
            (When::At(at), end) => end.filter(|end| matches!(end, When::At(end) if *end > at)),
        };
        prop_assert_eq!(shown.end, expected);
    }
}

fn fate_of(gone: &[&str]) -> impl Fn(&str, When) -> Fate {
    move |uid, _| match uid {
        uid if gone.contains(&uid) => Fate::Gone,
        "unsure" => Fate::Unsure,
        _ => Fate::Stays,
    }
}

fn amended(now: Vec<Written>, earlier: &[Written], gone: &[&str]) -> Vec<(String, u32, Status)> {
    let earlier = read(write("", earlier, made()).as_bytes()).unwrap();
    let amended = amend(now, &earlier, &fate_of(gone));
    amended.events.into_iter().map(|event| (event.uid, event.sequence, event.status)).collect()
}

#[test]
fn a_later_file_counts_up_what_has_changed_and_cancels_what_is_surely_gone() {
    let same = Written {
        sequence: 2,
        summary: " Æ\u{202E}, b".to_owned(),
        ..plain("same", "2026-12-04T09:00:00", "2026-12-04T10:00:00")
    };
    let moved = Written { sequence: 1, ..plain("moved", "2026-12-04", "") };
    let earlier =
        [same.clone(), moved.clone(), plain("gone", "2026-12-06", ""), plain("unsure", "2026-12-07", "")];
    let now = vec![
        Written { sequence: 0, description: "Mere".to_owned(), alarms: vec![5], ..same },
        Written { start: parse_when("2026-12-05").unwrap(), sequence: 0, ..moved },
        plain("new", "2026-12-08", ""),
    ];
    let named = |uid: &str, sequence, status| (uid.to_owned(), sequence, status);
    let expected = [
        named("same", 2, Status::Confirmed),
        named("moved", 2, Status::Confirmed),
        named("new", 0, Status::Confirmed),
        named("gone", 1, Status::Cancelled),
    ];
    assert_eq!(amended(now.clone(), &earlier, &["gone", "same"]), expected);
    let earlier = read(write("", &earlier, made()).as_bytes()).unwrap();
    let counted = amend(now, &earlier, &fate_of(&["gone"]));
    assert_eq!((counted.changed, counted.cancelled, counted.unsure), (1, 1, 1));
}

#[test]
fn what_was_cancelled_stays_as_it_was_and_comes_back_as_a_newer_version() {
    let cancelled = Written { sequence: 7, status: Status::Cancelled, ..plain("a", "2026-12-04", "") };
    assert_eq!(
        amended(vec![], std::slice::from_ref(&cancelled), &["a"]),
        [("a".to_owned(), 7, Status::Cancelled)]
    );
    assert_eq!(
        amended(vec![plain("a", "2026-12-04", "")], &[cancelled], &[]),
        [("a".to_owned(), 8, Status::Confirmed)]
    );
}

#[test]
fn each_part_that_is_told_counts_as_a_change() {
    let before = Written {
        location: Some("Her".to_owned()),
        ..plain("a", "2026-12-04T09:00:00", "2026-12-04T10:00:00")
    };
    let changes = [
        (before.clone(), 0),
        (Written { end: None, ..before.clone() }, 1),
        (Written { summary: "Andet".to_owned(), ..before.clone() }, 1),
        (Written { location: None, ..before.clone() }, 1),
        (Written { status: Status::Tentative, ..before.clone() }, 1),
    ];
    for (now, sequence) in changes {
        assert_eq!(
            amended(vec![now.clone()], std::slice::from_ref(&before), &[]),
            [("a".to_owned(), sequence, now.status)]
        );
    }
}
