//! When an event with all that bears its name falls, and how much of it is shown.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
use super::examples::*;
use super::*;

#[test]
fn what_recurs_does_so_on_the_wall_clock_over_both_changes() {
    let autumn = event(
        "DTSTART;TZID=Europe/Copenhagen:20261024T023000\nDTEND;TZID=Europe/Copenhagen:20261024T040000\nRRULE:FREQ=DAILY;COUNT=3",
    );
    assert_eq!(
        stretches(&autumn),
        [
            ("2026-10-24T00:30:00Z".into(), "2026-10-24T02:00:00Z".into()),
            ("2026-10-25T00:30:00Z".into(), "2026-10-25T02:00:00Z".into()),
            ("2026-10-26T01:30:00Z".into(), "2026-10-26T03:00:00Z".into()),
        ]
    );
    let spring = event("DTSTART;TZID=Europe/Copenhagen:20260328T023000\nRRULE:FREQ=DAILY;COUNT=3");
    assert_eq!(
        starts(&spring),
        ["2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"],
        "at 3.30 where 2.30 is skipped"
    );
    let utc = event("DTSTART:20260328T013000Z\nRRULE:FREQ=DAILY;COUNT=3");
    assert_eq!(starts(&utc), ["2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T01:30:00Z"]);
}

#[test]
fn a_rule_ends_when_its_end_has_passed_on_the_clock_that_the_end_is_on() {
    let weekly = |until: &str| {
        starts(&event(&format!("DTSTART:20260105T235900\nRRULE:FREQ=WEEKLY;UNTIL={until}"))).len()
    };
    assert_eq!(
        ["20260119T225900Z", "20260119T225859Z", "20260119T235900", "20260119", "20260118"].map(weekly),
        [3, 2, 3, 3, 2]
    );
    let days =
        |until: &str| starts(&event(&format!("DTSTART:20260105\nRRULE:FREQ=WEEKLY;UNTIL={until}"))).len();
    assert_eq!(["20260119", "20260118", "20260118T225959Z", "20260118T230000Z"].map(days), [3, 2, 2, 3]);
    // 2.30 occurs twice; the rule means the first, which is before an end between the two.
    let twice = event("DTSTART:20261024T023000\nRRULE:FREQ=DAILY;UNTIL=20261025T011000Z");
    assert_eq!(starts(&twice), ["2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z"]);
}

#[test]
fn dates_are_added_and_taken_away_however_they_are_written() {
    let calendar = event(
        "DTSTART:20260105T120000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=6\nEXDATE:20260106T120000,20260107T110000Z\nEXDATE;VALUE=DATE:20260108\nEXDATE:20260109T120001\nRDATE:20260109T120000,20260201T080000Z\nRDATE;VALUE=PERIOD:20260202T080000Z/PT3H,20260203T080000Z/20260203T083000Z",
    );
    assert_eq!(
        stretches(&calendar),
        [
            ("2026-01-05T11:00:00Z".into(), "2026-01-05T12:00:00Z".into()),
            ("2026-01-09T11:00:00Z".into(), "2026-01-09T12:00:00Z".into()),
            ("2026-01-10T11:00:00Z".into(), "2026-01-10T12:00:00Z".into()),
            ("2026-02-01T08:00:00Z".into(), "2026-02-01T09:00:00Z".into()),
            ("2026-02-02T08:00:00Z".into(), "2026-02-02T11:00:00Z".into()),
            ("2026-02-03T08:00:00Z".into(), "2026-02-03T08:30:00Z".into()),
        ]
    );
    let days = event(
        "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=Europe/Copenhagen:20260106T000000\nEXDATE:20260107T000000Z\nRDATE;VALUE=DATE:20260301",
    );
    assert_eq!(starts(&days), ["2026-01-05", "2026-01-08", "2026-03-01"]);
    let two_rules = event("DTSTART:20260105\nRRULE:FREQ=DAILY;COUNT=3\nRRULE:FREQ=WEEKLY;COUNT=2");
    assert_eq!(starts(&two_rules), ["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-12"]);
    let first_taken = event("DTSTART:20260105\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20260105");
    assert_eq!(starts(&first_taken), ["2026-01-06"]);
}

#[test]
fn an_event_begins_with_its_start_even_where_its_rule_does_not_fall_then() {
    // Wednesday, and a rule for Mondays: the standard leaves that open, and whoever is busy then should see it.
    let calendar = event("DTSTART:20260107T120000\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2");
    assert_eq!(starts(&calendar), ["2026-01-07T11:00:00Z", "2026-01-12T11:00:00Z", "2026-01-19T11:00:00Z"]);
}

fn series(others: &str) -> Calendar {
    let main = "BEGIN:VEVENT\nUID:a\nSUMMARY:Main\nDTSTART:20260105T120000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=5\nEND:VEVENT";
    file(&format!("{others}\n{main}"))
}

fn other(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:a\nSUMMARY:Other\n{lines}\nEND:VEVENT\n")
}

fn told(calendar: &Calendar) -> Vec<(String, String)> {
    let found = calendar.occurrences(day("2026-01-01"), day("2027-01-01"), 99);
    found.shown.iter().map(|at| (text(at.start), at.summary.to_owned())).collect()
}

#[test]
fn one_occurrence_is_replaced_moved_or_cancelled_and_the_others_stay() {
    let others = [
        other("RECURRENCE-ID:20260106T120000\nDTSTART:20260301T090000Z"),
        other("RECURRENCE-ID:20260107T110000Z\nDTSTART:20260107T120000\nSTATUS:CANCELLED"),
        other("RECURRENCE-ID;VALUE=DATE:20260108\nDTSTART;VALUE=DATE:20260109"),
    ];
    let main = |day: &str| (format!("2026-01-{day}T11:00:00Z"), "Main".to_owned());
    let expected = [
        main("05"),
        ("2026-01-09".into(), "Other".into()),
        main("09"),
        ("2026-03-01T09:00:00Z".into(), "Other".into()),
    ];
    assert_eq!(told(&series(&others.concat())), expected);
}

#[test]
fn what_replaces_the_following_too_moves_them_as_it_moves_itself() {
    let from_7 =
        other("RECURRENCE-ID;RANGE=THISANDFUTURE:20260107T120000\nDTSTART:20260108T133000\nDURATION:PT2H");
    let not_9 = other("RECURRENCE-ID:20260109T120000\nDTSTART:20260120T120000");
    assert_eq!(
        told(&series(&(from_7.clone() + &not_9))),
        [
            ("2026-01-05T11:00:00Z".into(), "Main".into()),
            ("2026-01-06T11:00:00Z".into(), "Main".into()),
            ("2026-01-08T12:30:00Z".into(), "Other".into()),
            ("2026-01-09T12:30:00Z".into(), "Other".into()),
            ("2026-01-20T11:00:00Z".into(), "Other".into()),
        ]
    );
    let ended =
        other("RECURRENCE-ID;RANGE=THISANDFUTURE:20260107T120000\nDTSTART:20260107T120000\nSTATUS:CANCELLED");
    assert_eq!(told(&series(&ended)).len(), 2);
    // They are found also where only what was moved lies in the window.
    let calendar = series(&from_7);
    let found = calendar.occurrences(day("2026-01-10"), day("2026-01-11"), 9);
    assert_eq!(found.shown.iter().map(|at| text(at.start)).collect::<Vec<_>>(), ["2026-01-10T12:30:00Z"]);
}

#[test]
fn a_cancelled_event_is_gone_with_all_its_parts_and_a_part_alone_stands_for_itself() {
    let part = other("RECURRENCE-ID:20260106T120000\nDTSTART:20260106T150000");
    assert_eq!(told(&file(&part)), [("2026-01-06T14:00:00Z".into(), "Other".into())]);
    let cancelled = file(&format!(
        "{part}{}",
        other("DTSTART:20260105T120000\nRRULE:FREQ=DAILY;COUNT=5\nSTATUS:CANCELLED")
    ));
    assert_eq!(told(&cancelled), []);
}

#[test]
fn a_window_has_what_reaches_into_it_and_nothing_else() {
    let in_window = |lines: &str| {
        let calendar = event(lines);
        calendar.occurrences(day("2026-06-10"), day("2026-06-12"), 9).shown.len()
    };
    let cases = [
        ("DTSTART:20260609", 0),
        ("DTSTART:20260609\nDTEND:20260611", 1),
        ("DTSTART:20260609\nDTEND:20260610", 0),
        ("DTSTART:20260610", 1),
        ("DTSTART:20260611", 1),
        ("DTSTART:20260612", 0),
        ("DTSTART:20260609T235900", 0),
        ("DTSTART:20260610T000000", 1),
        ("DTSTART:20260611T235959", 1),
        ("DTSTART:20260612T000000", 0),
        ("DTSTART:20260609T230000\nDURATION:PT1H", 0),
        ("DTSTART:20260609T230000\nDURATION:PT61M", 1),
        ("DTSTART:20260101T230000\nDURATION:P1D\nRRULE:FREQ=DAILY", 3),
        ("DTSTART:20260601\nDURATION:P30D\nRRULE:FREQ=YEARLY", 1),
    ];
    for (lines, count) in cases {
        assert_eq!(in_window(lines), count, "{lines}");
    }
}

#[test]
fn no_more_is_shown_than_was_asked_for_and_it_is_the_first_of_it() {
    let all = "BEGIN:VEVENT\nUID:s\nDTSTART:20260101T000000\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nDTSTART:20260101T000030\nEND:VEVENT\nBEGIN:VEVENT\nUID:z\nDTSTART:20260601T000000\nEND:VEVENT";
    let calendar = file(all);
    let found = calendar.occurrences(day("2026-01-01"), day("2027-01-01"), 100);
    let starts: Vec<_> = found.shown.iter().map(|at| text(at.start)).collect();
    assert!(found.cut && found.shown.len() == 100 && starts.is_sorted());
    assert_eq!(
        (starts.first().unwrap().as_str(), starts.last().unwrap().as_str()),
        ("2025-12-31T23:00:00Z", "2025-12-31T23:01:38Z")
    );
    assert_eq!(found.shown.iter().filter(|at| at.uid == "a").count(), 1);
    let rest = calendar.occurrences(day("2026-05-31"), day("2026-06-02"), 0);
    assert!(rest.cut && rest.shown.is_empty());
    let plain = event("DTSTART:20260101").occurrences(day("2026-01-01"), day("2027-01-01"), 1).cut;
    assert!(!plain, "exactly as much as was asked for is all of it");
}

#[test]
fn the_skipped_hour_makes_none_of_the_first_ones_missing() {
    // Every seven seconds from 1.00; from 2.00 to 3.00 no clock shows any of them, yet each is the moment of an hour later.
    let calendar = event("DTSTART:20270328T010000\nRRULE:FREQ=SECONDLY;INTERVAL=7");
    let first = |most| {
        let found = calendar.occurrences(day("2027-03-28"), day("2027-03-29"), most);
        found.shown.iter().map(|at| at.start.order().0.millis()).collect::<Vec<_>>()
    };
    let all = first(2_000);
    for most in [510, 530, 600, 900, 1_100] {
        assert_eq!(first(most), all[..most], "{most}");
    }
}

#[test]
fn the_ends_of_the_calendar_are_reached_and_not_passed() {
    let days = event("DTSTART:99991230\nRRULE:FREQ=DAILY");
    let found = days.occurrences(day("9999-01-01"), day("9999-12-31").after(400), 9);
    assert_eq!(found.shown.iter().map(|at| text(at.start)).collect::<Vec<_>>(), ["9999-12-30", "9999-12-31"]);
    let first = event("DTSTART:00000101T000000Z\nDTEND:99991231T235959Z\nRRULE:FREQ=YEARLY;COUNT=2");
    assert_eq!(first.unreadable(), 1, "ten thousand years are no event");
    let old = event("DTSTART:00010101T120000\nRRULE:FREQ=YEARLY");
    assert_eq!(starts(&old), ["2026-01-01T11:00:00Z", "2027-01-01T11:00:00Z", "2028-01-01T11:00:00Z"]);
}
