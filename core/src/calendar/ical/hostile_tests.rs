//! Files that want to hang or break whoever reads them. How long something takes is told by its steps, never by a clock.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
use super::examples::*;
use super::*;
use proptest::prelude::*;

const WHOLE: &str = "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Z\r\nBEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:1\r\nDTSTART;TZID=\"Z\":20260101T120000\r\nDURATION:P1DT2H\r\nRRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,MO;BYSETPOS=1,-1;UNTIL=20271231T235959Z;WKST=SU\r\nRDATE;VALUE=PERIOD:20260201T120000Z/PT1H\r\nEXDATE;TZID=Z:20260105T120000\r\nSUMMARY:Bl\u{e5}\\, r\u{f8}d\\n\r\n  gr\u{f8}n\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260227T120000\r\nDTSTART;VALUE=DATE:20260301\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// All that can be asked of a file.
fn use_up(bytes: &[u8]) {
    let Ok(calendar) = read(bytes) else { return };
    for (from, to) in
        [("2026-01-01", "2027-01-01"), ("0001-01-01", "9999-12-31"), ("2026-06-01", "2026-01-01")]
    {
        let found = calendar.occurrences(day(from), day(to), 50);
        assert!(found.shown.len() <= 50);
    }
    let amended = amend(Vec::new(), &calendar, &|_, _| Fate::Gone);
    assert!(amended.events.len() <= calendar.len());
}

#[test]
fn the_whole_file_is_read_so_that_changing_it_changes_something() {
    let calendar = read(WHOLE.as_bytes()).unwrap();
    assert_eq!((calendar.len(), calendar.unreadable(), calendar.unknown_zones()), (2, 0, 0));
    assert!(starts(&calendar).len() > 9);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn no_bytes_are_a_surprise(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        use_up(&bytes);
        use_up(&[b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\n", bytes.as_slice()].concat());
    }

    #[test]
    fn no_change_of_a_file_is_a_surprise(
        cut in 0..WHOLE.len(), changes in proptest::collection::vec((0..WHOLE.len(), any::<u8>()), 0..9), whole: bool,
    ) {
        let mut bytes = WHOLE.as_bytes().to_vec();
        for (place, byte) in changes {
            bytes[place] = byte;
        }
        bytes.truncate(if whole { usize::MAX } else { cut });
        use_up(&bytes);
    }

    #[test]
    fn no_line_twice_or_elsewhere_is_a_surprise(moves in proptest::collection::vec((0_usize..40, 0_usize..40), 1..9)) {
        let mut lines: Vec<&str> = WHOLE.split_inclusive("\r\n").collect();
        for (from, to) in moves {
            let line = lines[from % lines.len()];
            lines.insert(to % lines.len(), line);
        }
        use_up(lines.concat().as_bytes());
    }

    #[test]
    fn no_number_is_a_surprise(
        rule in "(COUNT|INTERVAL|BYYEARDAY|BYMONTHDAY|BYWEEKNO|BYSETPOS|BYHOUR|UNTIL)=-?[0-9]{1,12}", freq in 0_usize..7, start in "[0-9]{8}(T[0-9]{6}Z?)?",
        duration in "P([0-9]{1,19}W)?([0-9]{1,19}D)?(T[0-9]{1,19}S)?",
    ) {
        let freq = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"][freq];
        for start in [start.as_str(), "00000101", "99991231T235959"] {
            use_up(format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:{start}\nDURATION:{duration}\nRRULE:FREQ={freq};{rule}\nEND:VEVENT").as_bytes());
            use_up(format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:{start}\nRRULE:FREQ={freq};{rule}\nEND:VEVENT").as_bytes());
        }
    }
}

#[test]
fn a_file_full_of_the_dearest_rules_ends_and_hides_no_plain_event() {
    let numbers = |most: u32| (0..most).map(|number| number.to_string()).collect::<Vec<_>>().join(",");
    let (hours, sixty) = (numbers(24), numbers(60));
    let dear = [
        "FREQ=SECONDLY".to_owned(),
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30".to_owned(),
        "FREQ=SECONDLY;COUNT=4000000000".to_owned(),
        format!("FREQ=YEARLY;BYHOUR={hours};BYMINUTE={sixty};BYSECOND={sixty};COUNT=4000000000"),
        format!("FREQ=YEARLY;BYHOUR={hours};BYMINUTE={sixty};BYSECOND={sixty};BYSETPOS=1,2,3,-1"),
        format!("FREQ=MINUTELY;BYSETPOS={}1", "1,2,-1,366,".repeat(300)),
        format!("FREQ=DAILY;BYDAY={}MO", "MO,TU,".repeat(900)),
    ];
    let mut text = String::from("BEGIN:VCALENDAR\n");
    for rule in dear.iter().cycle().take(300) {
        text.extend(["BEGIN:VEVENT\nDTSTART:19000101T000000\nRRULE:", rule, "\nEND:VEVENT\n"]);
    }
    text += "BEGIN:VEVENT\nUID:plain\nDTSTART:20260101\nEND:VEVENT\n";
    let calendar = read(text.as_bytes()).unwrap();
    assert_eq!((calendar.len(), calendar.unreadable()), (301, 0));
    let found = calendar.occurrences(day("2026-01-01"), day("2027-01-01"), OCCURRENCES);
    assert!(found.cut && found.shown.iter().any(|occurrence| occurrence.uid == "plain"));
}

#[test]
fn zones_that_never_end_are_not_waited_for() {
    let zone = |name: usize| {
        format!(
            "BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:19000101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID={name}:20260101T120000\nEND:VEVENT\n"
        )
    };
    let text: String = (0..1_000).map(zone).collect();
    let calendar = read(format!("BEGIN:VCALENDAR\n{text}").as_bytes()).unwrap();
    assert_eq!((calendar.len(), calendar.unreadable()), (ZONES - 1, 1_000 - ZONES + 1));
    assert!(calendar.unknown_zones() > 0);
}
