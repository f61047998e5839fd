//! Rules against the days that RFC 5545 §3.8.5.3 names for its own examples, and what has to hold of any rule.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
use super::parse::{date, time_of_day};
use super::*;
use proptest::prelude::*;

const STEPS: usize = 200_000;

fn local(text: &str) -> Local {
    let (day, time) = text.split_once('T').unwrap_or((text, "090000"));
    Local::new(date(day).unwrap(), time_of_day(time).unwrap())
}

/// As a date, and with its time unless that is 9.00.
fn written(at: Local) -> String {
    let (day, second) = (at.day(), at.second_of_day());
    let date = format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    let time = format!("T{:02}{:02}{:02}", second / 3_600, second / 60 % 60, second % 60);
    if second == 9 * 3_600 { date } else { date + &time }
}

fn first(rule: &str, start: &str, most: usize) -> Vec<String> {
    let rule = Rule::parse(rule).unwrap();
    let start = local(start);
    let until = rule.until().map(|until| match until {
        Until::Day(day) => Local::new(day, 86_399),
        Until::Local(local) => local,
        // The RFC's examples are in New York, in winter.
        Until::Utc(local) => local.after(-5 * 3_600),
    });
    let wanted = start..local("99991231");
    rule.expand(start, false, wanted, until, STEPS).take(most).map(written).collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn the_examples_of_the_standard_fall_on_the_days_that_it_names() {
    let examples = [
        (
            "FREQ=DAILY;COUNT=10",
            "19970902",
            "19970902 19970903 19970904 19970905 19970906 19970907 19970908 19970909 19970910 19970911",
        ),
        ("FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902", "19970902 19970912 19970922 19971002 19971012"),
        (
            "FREQ=WEEKLY;UNTIL=19971224T000000Z",
            "19970902",
            "19970902 19970909 19970916 19970923 19970930 19971007 19971014 19971021 19971028 19971104 19971111 19971118 19971125 19971202 19971209 19971216 19971223",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
            "19970902",
            "19970902 19970916 19970930 19971014 19971028 19971111 19971125 19971209 19971223 19980106 19980120 19980203 19980217",
        ),
        (
            "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
            "19970902",
            "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 19971002",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
            "19970901",
            "19970901 19970903 19970905 19970915 19970917 19970919 19970929 19971001 19971003 19971013 19971015 19971017 19971027 19971029 19971031 19971110 19971112 19971114 19971124 19971126 19971128 19971208 19971210 19971212 19971222",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
            "19970902",
            "19970902 19970904 19970916 19970918 19970930 19971002 19971014 19971016",
        ),
        (
            "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
            "19970905",
            "19970905 19971003 19971107 19971205 19980102 19980206 19980306 19980403 19980501 19980605",
        ),
        (
            "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
            "19970907",
            "19970907 19970928 19971102 19971130 19980104 19980125 19980301 19980329 19980503 19980531",
        ),
        (
            "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
            "19970922",
            "19970922 19971020 19971117 19971222 19980119 19980216",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "19970928", "19970928 19971029 19971128 19971229 19980129 19980226"),
        (
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
            "19970902",
            "19970902 19970915 19971002 19971015 19971102 19971115 19971202 19971215 19980102 19980115",
        ),
        (
            "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
            "19970930",
            "19970930 19971001 19971031 19971101 19971130 19971201 19971231 19980101 19980131 19980201",
        ),
        (
            "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
            "19970910",
            "19970910 19970911 19970912 19970913 19970914 19970915 19990310 19990311 19990312 19990313",
        ),
        (
            "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
            "19970610",
            "19970610 19970710 19980610 19980710 19990610 19990710 20000610 20000710 20010610 20010710",
        ),
        (
            "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
            "19970310",
            "19970310 19990110 19990210 19990310 20010110 20010210 20010310 20030110 20030210 20030310",
        ),
        (
            "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
            "19970101",
            "19970101 19970410 19970719 20000101 20000409 20000718 20030101 20030410 20030719 20060101",
        ),
        ("FREQ=YEARLY;BYDAY=20MO", "19970519", "19970519 19980518 19990517"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512", "19970512 19980511 19990517"),
        (
            "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
            "19970313",
            "19970313 19970320 19970327 19980305 19980312 19980319 19980326 19990304 19990311 19990318 19990325",
        ),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19970902", "19980213 19980313 19981113 19990813 20001013"),
        (
            "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
            "19970913",
            "19970913 19971011 19971108 19971213 19980110 19980207 19980307 19980411 19980509 19980613",
        ),
        (
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            "19961105",
            "19961105 20001107 20041102",
        ),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904", "19970904 19971007 19971106"),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
            "19970929",
            "19970929 19971030 19971127 19971230 19980129 19980226 19980330",
        ),
        (
            "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T220000Z",
            "19970902",
            "19970902 19970902T120000 19970902T150000",
        ),
        (
            "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
            "19970902",
            "19970902 19970902T091500 19970902T093000 19970902T094500 19970902T100000 19970902T101500",
        ),
        (
            "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
            "19970902",
            "19970902 19970902T103000 19970902T120000 19970902T133000",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            "19970805",
            "19970805 19970810 19970819 19970824",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            "19970805",
            "19970805 19970817 19970819 19970831",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115", "20070115 20070130 20070215 20070315 20070330"),
    ];
    for (rule, start, falls) in examples {
        let falls: Vec<&str> = falls.split(' ').collect();
        assert_eq!(first(rule, start, falls.len()), falls, "{rule}");
    }
}

#[test]
fn a_day_of_working_hours_is_the_same_by_minutes_and_by_the_day() {
    let by_day = first("FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", "19970902", 100);
    let by_minute = first("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16", "19970902", 100);
    assert_eq!(by_day, by_minute);
    assert_eq!(by_day.get(23..25).unwrap(), ["19970902T164000", "19970903"]);
}

#[test]
fn the_end_of_the_year_has_the_weeks_and_days_that_the_calendar_has() {
    let leap = first("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "20240229", 3);
    assert_eq!(leap, ["20240229", "20280229", "20320229"]);
    // 2026 has a week 53 and 2027 none; its last day is in that week, and 3 January 2027 too.
    let week = first("FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH,SU", "20260101", 4);
    assert_eq!(week, ["20261231", "20270103", "20321230", "20330102"]);
    let last_but_one = first("FREQ=YEARLY;BYYEARDAY=-2", "20241230", 2);
    assert_eq!(last_but_one, ["20241230", "20251230"]);
    assert_eq!(first("FREQ=YEARLY;BYWEEKNO=20", "19970514", 2), ["19970514", "19980513"]);
}

#[test]
fn what_is_no_rule_or_not_understood_is_none() {
    let refused = [
        "",
        "FREQ",
        "FREQ=",
        "FREQ=FORTNIGHTLY",
        "COUNT=3",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=+1",
        "FREQ=DAILY;BYHOUR=24",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=-32",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=DAILY;UNTIL=20260230",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO",
        "FREQ=YEARLY;BYEASTER=0",
        "FREQ=MONTHLY;SKIP=FORWARD",
        "FREQ=DAILY;UNTIL=20260101T250000",
        "FREQ=DAILY;BYDAY=æ",
        "FREQ=YEARLY;BYSETPOS=0",
    ];
    for text in refused {
        assert_eq!(Rule::parse(text), None, "{text}");
    }
    let lenient = [
        ("freq=weekly;byday=mo;", "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=WEEKLY;BYDAY=2MO", "FREQ=WEEKLY;BYDAY=MO"),
    ];
    for (written, meant) in lenient {
        assert_eq!(Rule::parse(written).unwrap(), Rule::parse(meant).unwrap());
    }
}

#[test]
fn a_rule_that_never_falls_ends_and_one_that_falls_every_second_stops_where_it_is_told_to() {
    let wanted = local("20260101")..local("99991231T235959");
    let walk = |rule: &str| {
        let rule = Rule::parse(rule).unwrap();
        let mut expansion = rule.expand(local("20260101"), false, wanted.clone(), None, STEPS);
        let count = expansion.by_ref().count();
        (count, expansion.steps_left())
    };
    for rule in [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=HOURLY;INTERVAL=2;BYHOUR=2,4",
        "FREQ=WEEKLY;BYSETPOS=300",
        "FREQ=SECONDLY;INTERVAL=4294967295;BYSECOND=1;COUNT=9",
    ] {
        assert_eq!(walk(rule).0, 0, "{rule}");
    }
    assert_eq!(walk("FREQ=SECONDLY").1, 0);
    let every_second_of_a_year = "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=-1;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9";
    assert_eq!(walk(every_second_of_a_year).1, 0);
    assert_eq!(walk("FREQ=YEARLY;INTERVAL=4294967295").0, 1, "beyond the last year there is nothing");
}

proptest! {
    #[test]
    fn no_text_is_a_surprise(text in "[A-Z0-9=;,+-]{0,60}") {
        let _ = Rule::parse(&text);
    }

    /// What is wanted of a stretch does not depend on where one begins to look, nor does it need the time before.
    #[test]
    fn a_stretch_has_what_the_whole_has_there(
        freq in 0_usize..7, interval in 1_u32..9, by in 0_usize..8, skip in 0_i64..40_000_000, long in 1_i64..4_000_000,
    ) {
        let freq = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"][freq];
        let by = ["", ";BYDAY=MO,WE", ";BYMONTHDAY=-1,3", ";BYHOUR=3,9", ";BYSETPOS=1", ";BYMONTH=2,11", ";BYMINUTE=0,9;BYSECOND=5", ";BYDAY=TU;BYSETPOS=-1"][by];
        let interval = if freq == "SECONDLY" { interval * 4_001 } else if freq == "MINUTELY" { interval * 67 } else { interval };
        let rule = Rule::parse(&format!("FREQ={freq};INTERVAL={interval}{by}")).unwrap();
        let start = local("20250307T091005");
        let from = start.after(skip);
        let whole: Vec<_> = rule.expand(start, false, start..from.after(long), None, usize::MAX).filter(|at| *at >= from).collect();
        let stretch: Vec<_> = rule.expand(start, false, from..from.after(long), None, usize::MAX).collect();
        prop_assert!(whole.is_sorted_by(|one, other| one < other));
        prop_assert_eq!(whole, stretch);
    }
}
