//! What is read of a file: times, zones, lengths, texts, versions, and what cannot be read.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::examples::*;
use super::*;

#[test]
fn a_date_stays_a_date_and_a_time_is_on_the_clock_that_is_meant() {
    let times = [
        ("DTSTART;VALUE=DATE:20260704", "2026-07-04"),
        ("DTSTART:20260704", "2026-07-04"),
        ("DTSTART:20260704T101500Z", "2026-07-04T10:15:00Z"),
        ("DTSTART:20260704T101500", "2026-07-04T08:15:00Z"),
        ("DTSTART:20260104T101500", "2026-01-04T09:15:00Z"),
        ("DTSTART;TZID=Europe/Copenhagen:20260704T101500", "2026-07-04T08:15:00Z"),
        ("DTSTART;TZID=\"Romance Standard Time\":20260704T101500", "2026-07-04T08:15:00Z"),
        (
            "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Copenhagen:20260704T101500",
            "2026-07-04T08:15:00Z",
        ),
        ("DTSTART;TZID=UTC:20260704T101500", "2026-07-04T10:15:00Z"),
        ("DTSTART;TZID=Nowhere:20260704T101500", "2026-07-04T08:15:00Z"),
        // The skipped hour is read as if the clock had not been changed yet, one that occurs twice as its first.
        ("DTSTART:20260329T023000", "2026-03-29T01:30:00Z"),
        ("DTSTART:20261025T023000", "2026-10-25T00:30:00Z"),
    ];
    for (line, start) in times {
        assert_eq!(starts(&event(line)), [start], "{line}");
    }
}

const NEW_YORK: &str = "BEGIN:VTIMEZONE
TZID:Mine
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE";

#[test]
fn a_zone_is_what_the_file_says_of_it_wherever_it_stands() {
    let event = "BEGIN:VEVENT\nDTSTART;TZID=Mine:20260115T090000\nRDATE;TZID=Mine:20260715T090000,20260308T023000,20260308T040000,20261101T013000,20261101T020000\nEND:VEVENT";
    let expected = [
        "2026-01-15T14:00:00Z",
        "2026-03-08T07:30:00Z",
        "2026-03-08T08:00:00Z",
        "2026-07-15T13:00:00Z",
        "2026-11-01T05:30:00Z",
        "2026-11-01T07:00:00Z",
    ];
    for text in [format!("{NEW_YORK}\n{event}"), format!("{event}\n{NEW_YORK}")] {
        let calendar = file(&text);
        assert_eq!(
            (starts(&calendar).as_slice(), calendar.unknown_zones()),
            (expected.map(String::from).as_slice(), 0)
        );
    }
    let broken = file(&format!("{}\n{event}", NEW_YORK.replace("-0400", "west")));
    assert_eq!((starts(&broken).len(), broken.unknown_zones()), (6, 1), "then it is read as Danish time");
}

#[test]
fn a_zone_may_have_its_changes_as_dates_with_an_end() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0130\nTZOFFSETTO:+0130\nEND:STANDARD
BEGIN:DAYLIGHT\nDTSTART:20260401T000000\nRDATE:20270401T000000\nTZOFFSETFROM:+0130\nTZOFFSETTO:+0230\nEND:DAYLIGHT
BEGIN:STANDARD\nDTSTART:20261001T000000\nRRULE:FREQ=YEARLY;UNTIL=20260930T213000Z\nTZOFFSETFROM:+0230\nTZOFFSETTO:+0130\nEND:STANDARD\nEND:VTIMEZONE";
    let calendar = file(&format!(
        "{zone}\nBEGIN:VEVENT\nDTSTART;TZID=Z:20260115T120000\nRRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=5\nEND:VEVENT"
    ));
    let hours = [
        "2026-01-15T10:30:00Z",
        "2026-07-15T09:30:00Z",
        "2027-01-15T10:30:00Z",
        "2027-07-15T09:30:00Z",
        "2028-01-15T09:30:00Z",
    ];
    assert_eq!(starts(&calendar), hours);
}

#[test]
fn times_without_a_zone_are_in_the_file_s_own_where_it_says_what_that_is() {
    let event = "BEGIN:VEVENT\nDTSTART:20260115T090000\nEND:VEVENT";
    let of = |zone: &str| starts(&file(&format!("X-WR-TIMEZONE:{zone}\n{NEW_YORK}\n{event}")));
    assert_eq!(of("Mine"), ["2026-01-15T14:00:00Z"]);
    assert_eq!(of("UTC"), ["2026-01-15T09:00:00Z"]);
    assert_eq!(of("America/New_York"), ["2026-01-15T08:00:00Z"]);
}

#[test]
fn something_lasts_as_long_as_it_says() {
    let lengths = [
        ("DTSTART:20260328T120000\nDURATION:P1D", "2026-03-28T11:00:00Z", "2026-03-29T10:00:00Z"),
        ("DTSTART:20260328T120000\nDURATION:PT24H", "2026-03-28T11:00:00Z", "2026-03-29T11:00:00Z"),
        ("DTSTART:20260328T120000\nDTEND:20260328T133000", "2026-03-28T11:00:00Z", "2026-03-28T12:30:00Z"),
        ("DTSTART:20260328T120000\nDTEND:20260328T133000Z", "2026-03-28T11:00:00Z", "2026-03-28T13:30:00Z"),
        ("DTSTART:20260328T120000", "2026-03-28T11:00:00Z", ""),
        ("DTSTART:20260328T120000\nDTEND:20260328T120000", "2026-03-28T11:00:00Z", ""),
        ("DTSTART:20260328\nDTEND:20260401", "2026-03-28", "2026-04-01"),
        ("DTSTART:20260328\nDURATION:P2W", "2026-03-28", "2026-04-11"),
        ("DTSTART:20260328\nDURATION:PT36H", "2026-03-28", "2026-03-30"),
        ("DTSTART:20260328\nDTEND:20260328", "2026-03-28", ""),
        ("DTSTART:20260328", "2026-03-28", ""),
    ];
    for (lines, start, end) in lengths {
        assert_eq!(stretches(&event(lines)), [(start.to_owned(), end.to_owned())], "{lines}");
    }
}

#[test]
fn texts_and_states_are_the_event_s_own_and_not_its_alarm_s() {
    let calendar = event(
        "DTSTART:20260328T120000\nSUMMARY;LANGUAGE=da:Tandl\u{e6}ge\\, kl. 12\nBEGIN:VALARM\nSUMMARY:No\nDTSTART:20200101\nTRIGGER:-PT5M\nBEGIN:X\nEND:X\nEND:VALARM\nlocation:Gaden 1\nTRANSP:TRANSPARENT\nSTATUS:tentative\nX-ANYTHING;A=B:C\nDESCRIPTION:D",
    );
    let found = calendar.occurrences(day("2026-01-01"), day("2027-01-01"), 9);
    let shown: Vec<_> =
        found.shown.iter().map(|at| (at.uid, at.summary, at.location, at.is_busy, at.status)).collect();
    assert_eq!(shown, [("1", "Tandlæge, kl. 12", "Gaden 1", false, Status::Tentative)]);
}

#[test]
fn of_several_versions_the_newest_is_kept_whatever_the_order() {
    let version = |sequence: u32, stamp: &str, start: &str| {
        format!("BEGIN:VEVENT\nUID:a\nSEQUENCE:{sequence}\nDTSTAMP:{stamp}\nDTSTART:{start}\nEND:VEVENT")
    };
    let old = version(2, "20260103T000000Z", "20260201");
    let new = version(10, "20260101T000000Z", "20260202");
    let newer = version(10, "20260102T000000Z", "20260203");
    for order in [[&old, &new, &newer], [&newer, &new, &old], [&new, &newer, &old]] {
        assert_eq!(starts(&file(&order.map(String::as_str).join("\n"))), ["2026-02-03"]);
    }
    let alike = [version(1, "20260101T000000Z", "20260201"), version(1, "20260101T000000Z", "20260202")];
    assert_eq!(starts(&file(&alike.join("\n"))), ["2026-02-02"], "the later one of two that are alike");
    let nameless = "BEGIN:VEVENT\nDTSTART:20260201\nEND:VEVENT\n".repeat(2);
    assert_eq!(starts(&file(&nameless)).len(), 2, "what has no name is no version of anything");
}

#[test]
fn one_broken_event_takes_no_other_along() {
    let broken = [
        "",
        "DTSTART:2026",
        "DTSTART:20260230",
        "DTSTART:20260101T250000",
        "DTSTART:20260101T120000\nDURATION:-PT5M",
        "DTSTART:20260101T120000\nDTEND:20260101T110000",
        "DTSTART:20260102\nDTEND:20260101",
        "DTSTART:20260101\nDTEND:20260101T120000",
        "DTSTART:20260101\nRRULE:FREQ=NEVER",
        "DTSTART:20260101\nRRULE:FREQ=HOURLY",
        "DTSTART:20260101\nEXDATE:x",
        "DTSTART:20260101\nRDATE:20260102,",
        "DTSTART:20260101T120000\nRDATE:20260102T120000/-PT1H",
        "DTSTART:20260101\nRECURRENCE-ID:x",
        "DTSTART:20260101\nEXRULE:FREQ=DAILY",
        "DTSTART:20260101\nBEGIN:VEVENT\nDTSTART:x",
    ];
    for lines in broken {
        let good = "BEGIN:VEVENT\nDTSTART:20260601\nEND:VEVENT";
        let calendar = file(&format!("{good}\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\n{good}"));
        let count = 1 + lines.matches("BEGIN").count();
        assert_eq!((starts(&calendar).len(), calendar.unreadable()), (2, count), "{lines}");
    }
    let long = format!("DTSTART:20260101\nEXDATE:{}20260101", "20260101,".repeat(LINE_BYTES / 9));
    assert_eq!(event(&long).unreadable(), 1, "a list that is cut names less than it should");
    assert_eq!(event(&format!("DTSTART:20260101\nSUMMARY:{}", "x".repeat(LINE_BYTES))).unreadable(), 0);
    let uid = format!("BEGIN:VEVENT\nUID:{}\nDTSTART:20260101\nEND:VEVENT", "x".repeat(UID_BYTES + 1));
    assert_eq!(file(&uid).unreadable(), 1);
}

#[test]
fn a_file_that_is_cut_or_lacks_an_end_loses_only_the_event_that_it_cuts() {
    let whole =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260601\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260602\n";
    let cut = read(whole.as_bytes()).unwrap();
    assert_eq!((starts(&cut).as_slice(), cut.unreadable()), (["2026-06-01".to_owned()].as_slice(), 1));
    let unended = read(format!("{whole}END:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VTODO\nBEGIN:VALARM\nEND:VALARM\nEND:VTODO\nBEGIN:VEVENT\nDTSTART:20260603\nBEGIN:VALARM\nEND:VEVENT").as_bytes()).unwrap();
    assert_eq!((starts(&unended).len(), unended.unreadable()), (2, 1));
}

#[test]
fn what_is_no_calendar_or_too_much_of_one_is_refused() {
    for bytes in [
        &b""[..],
        b"BEGIN:VCARD\nEND:VCARD",
        b"PK\x03\x04",
        b"\xFF\xFEB\0E\0G\0I\0N\0",
        b"BEGIN:VEVENT\nDTSTART:20260101\nEND:VEVENT",
    ] {
        assert_eq!(read(bytes).unwrap_err(), NoCalendar::NotOne);
    }
    assert!(read(b"BEGIN:VCALENDAR").unwrap().is_empty());
    assert_eq!(read(&vec![b' '; FILE_BYTES + 1]).unwrap_err(), NoCalendar::TooLarge);
    let many =
        format!("BEGIN:VCALENDAR\n{}", "BEGIN:VEVENT\nDTSTART:20260101\nEND:VEVENT\n".repeat(EVENTS + 1));
    assert_eq!(read(many.as_bytes()).unwrap_err(), NoCalendar::TooManyEvents);
}
