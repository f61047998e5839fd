//! Recurring events made by chance, whatever the standard allows: all frequencies and parts of a rule, ends, dates added and
//! taken away, and starts around both changes of the clocks.

use crate::chance::Chance;
use chrono::{Duration, NaiveDate, NaiveDateTime};

/// One event.
#[derive(Debug)]
pub struct Made {
    pub start: NaiveDateTime,
    /// The rule without its end.
    pub rule: String,
    pub count: Option<u64>,
    /// The rule's end on its own clock.
    pub until: Option<NaiveDateTime>,
    pub added: Vec<NaiveDateTime>,
    pub taken: Vec<NaiveDateTime>,
    /// Up to when it is looked at.
    pub horizon: NaiveDateTime,
}

/// Each with the hours that are looked at after its start.
const FREQUENCIES: [(&str, i64); 7] = [
    ("YEARLY", 350_000),
    ("MONTHLY", 87_000),
    ("WEEKLY", 36_000),
    ("DAILY", 19_000),
    ("HOURLY", 1_400),
    ("MINUTELY", 60),
    ("SECONDLY", 2),
];

pub fn make(chance: &mut Chance) -> Made {
    let start = start(chance);
    let (frequency, hours) = *pick(chance, &FREQUENCIES);
    let mut parts = vec![format!("FREQ={frequency}")];
    if chance.percent(40) {
        parts.push(format!("INTERVAL={}", 1 + chance.below(if is_short(hours) { 40 } else { 6 })));
    }
    if chance.percent(25) {
        parts.push(format!("WKST={}", week_day(chance)));
    }
    parts.extend(by(chance, frequency, hours));
    let seconds = i64::try_from(chance.below(u64::try_from(hours).unwrap() * 3_600)).unwrap();
    let some = start + Duration::seconds(seconds);
    // So that no change of the clocks is near, unless there is no other time.
    let noon = some.date().and_hms_opt(12, 0, 0).filter(|noon| *noon > start && !is_short(hours));
    let step = if is_short(hours) { Duration::minutes(1) } else { Duration::days(1) };
    let near = |chance: &mut Chance| start + step * i32::try_from(chance.below(40)).unwrap();
    let (counts, ends) = (chance.percent(30), chance.percent(40));
    Made {
        start,
        rule: parts.join(";"),
        count: counts.then(|| 1 + chance.below(40)),
        until: (!counts && ends).then(|| noon.unwrap_or(some)),
        added: (0..if chance.percent(20) { 3 } else { 0 }).map(|_| near(chance)).collect(),
        taken: (0..if chance.percent(30) { 6 } else { 0 }).map(|_| near(chance)).collect(),
        horizon: start + Duration::hours(hours),
    }
}

/// Shorter than a day.
fn is_short(hours: i64) -> bool {
    hours < 2_000
}

fn start(chance: &mut Chance) -> NaiveDateTime {
    let day = if chance.percent(50) {
        let (year, month, day) =
            *pick(chance, &[(2026, 3, 29), (2026, 10, 25), (2027, 3, 28), (2027, 10, 31)]);
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
            - Duration::days(i64::try_from(chance.below(9)).unwrap())
    } else {
        NaiveDate::from_ymd_opt(2024, 1, 1).unwrap()
            + Duration::days(i64::try_from(chance.below(1_500)).unwrap())
    };
    let hour = if chance.percent(40) { 2 } else { chance.below(24) };
    let [minute, second] = [*pick(chance, &[0, 30, 59]), *pick(chance, &[0, 0, 17])];
    day.and_hms_opt(u32::try_from(hour).unwrap(), minute, second).unwrap()
}

/// The parts that begin with BY, as the standard's table allows them.
fn by(chance: &mut Chance, frequency: &str, hours: i64) -> Vec<String> {
    let (is_short, is_long) = (is_short(hours), matches!(frequency, "YEARLY" | "MONTHLY"));
    let mut parts = Vec::new();
    let mut add = |chance: &mut Chance, percent: u64, name: &str, least: i64, most: i64, both: bool| {
        let is_given = chance.percent(percent);
        if is_given {
            parts.push(format!("{name}={}", numbers(chance, least, most, both)));
        }
        is_given
    };
    add(chance, if is_short { 10 } else { 30 }, "BYMONTH", 1, 12, false);
    let weeks = frequency == "YEARLY" && add(chance, 15, "BYWEEKNO", 1, 53, true);
    if frequency == "YEARLY" || is_short {
        add(chance, 12, "BYYEARDAY", 1, 366, true);
    }
    if frequency != "WEEKLY" {
        add(chance, if is_short { 10 } else { 25 }, "BYMONTHDAY", 1, 31, true);
    }
    add(chance, 20, "BYHOUR", 0, 23, false);
    add(chance, 15, "BYMINUTE", 0, 59, false);
    add(chance, 10, "BYSECOND", 0, 59, false);
    if chance.percent(40) || weeks {
        let nth = is_long && !weeks && chance.percent(50);
        let most = if frequency == "YEARLY" { 53 } else { 5 };
        let count = 1 + chance.below(3);
        let of_day = |chance: &mut Chance| {
            let nth = if nth { number(chance, 1, most, true).to_string() } else { String::new() };
            nth + week_day(chance)
        };
        parts.push(format!("BYDAY={}", (0..count).map(|_| of_day(chance)).collect::<Vec<_>>().join(",")));
    }
    if !parts.is_empty() && chance.percent(25) {
        // A second has only one time, a minute seldom more.
        let most = if is_long {
            9
        } else if matches!(frequency, "MINUTELY" | "SECONDLY") {
            1
        } else {
            3
        };
        parts.push(format!("BYSETPOS={}", numbers(chance, 1, most, true)));
    }
    parts
}

fn numbers(chance: &mut Chance, least: i64, most: i64, both: bool) -> String {
    let count = 1 + chance.below(4);
    (0..count).map(|_| number(chance, least, most, both).to_string()).collect::<Vec<_>>().join(",")
}

fn number(chance: &mut Chance, least: i64, most: i64, both: bool) -> i64 {
    let number = least + i64::try_from(chance.below(u64::try_from(most - least + 1).unwrap())).unwrap();
    if both && chance.percent(35) { -number } else { number }
}

fn week_day(chance: &mut Chance) -> &'static str {
    pick::<&str>(chance, &["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
}

fn pick<'a, T>(chance: &mut Chance, of: &'a [T]) -> &'a T {
    of.get(usize::try_from(chance.below(u64::try_from(of.len()).unwrap())).unwrap()).unwrap()
}
