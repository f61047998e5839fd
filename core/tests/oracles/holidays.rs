//! The public holidays of sixteen years against two libraries that others keep: `holidays` of Python and
//! `date-holidays` of Node. They are installed, each in one version, by `cargo xtask test calendar`, which then runs this.

use overblik_core::calendar::{Calendar, Holiday};
use overblik_core::model::{Day, parse_day};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

const YEARS: (i32, i32) = (2020, 2035);

/// Where a library is known to differ from us, as its name and the day. A difference that is not here fails.
const KNOWN: &[(&str, &str)] = &[];

/// What a library says: its public holidays, and the days that it knows besides.
struct Oracle {
    name: &'static str,
    public: BTreeSet<String>,
    besides: BTreeSet<String>,
}

fn oracles() -> [Oracle; 2] {
    let python = std::env::var("OVERBLIK_PYTHON").unwrap();
    [ask("holidays", &python, "pypi.py"), ask("date-holidays", "node", "npm.mjs")]
}

fn ask(name: &'static str, program: &str, script: &str) -> Oracle {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracles").join(script);
    let mut command = Command::new(program);
    let answer = command.arg(script).args([YEARS.0, YEARS.1].map(|year| year.to_string())).output().unwrap();
    assert!(answer.status.success(), "{name}: {}", String::from_utf8_lossy(&answer.stderr));
    let answer: Value = serde_json::from_slice(&answer.stdout).unwrap();
    let days = |kind: &str| {
        let days = answer.get(kind).and_then(Value::as_array).unwrap();
        days.iter().map(|day| day.as_str().unwrap().to_owned()).collect()
    };
    Oracle { name, public: days("public"), besides: days("optional") }
}

fn written(day: Day) -> String {
    format!("{}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// What a calendar of ours names in those years.
fn ours(calendar: Calendar) -> BTreeSet<String> {
    let (first, last) = (Day::new(YEARS.0, 1, 1).unwrap(), Day::new(YEARS.1, 12, 31).unwrap());
    let days = (first.epoch_days()..=last.epoch_days()).map(Day::from_epoch);
    days.filter(|day| calendar.rule(*day).is_some()).map(written).collect()
}

#[test]
#[ignore = "its oracles are installed by `cargo xtask test calendar`"]
fn the_public_holidays_are_those_of_both_libraries() {
    let public = ours(Calendar::PublicHoliday);
    for Oracle { name, public: theirs, .. } in oracles() {
        assert!(theirs.len() >= 16 * 10, "{name} knows {}", theirs.len());
        let differences: BTreeSet<_> = public.symmetric_difference(&theirs).map(String::as_str).collect();
        let known = KNOWN.iter().filter(|(of, _)| *of == name).map(|(_, day)| *day).collect();
        assert_eq!(differences, known, "{name}");
    }
}

#[test]
#[ignore = "its oracles are installed by `cargo xtask test calendar`"]
fn each_day_that_deadlines_and_banks_skip_besides_is_one_that_a_library_knows() {
    // Neither knows that banks are closed on the Friday after Ascension; the central bank's list does (calendar/tests.rs).
    let is_known = |day: &String| {
        let rule = parse_day(day).and_then(|day| Calendar::Bank.rule(day));
        rule.is_some_and(|rule| rule.holiday != Holiday::AfterAscension)
    };
    let [Oracle { public, besides, .. }, _] = oracles();
    // The first of May is kept by many, and named by no law.
    let besides = besides.into_iter().filter(|day| !day.ends_with("-05-01"));
    let theirs: BTreeSet<_> = public.into_iter().chain(besides).collect();
    for calendar in [Calendar::LegalDeadline, Calendar::Bank] {
        let own: BTreeSet<_> = ours(calendar).into_iter().filter(is_known).collect();
        assert_eq!(own.symmetric_difference(&theirs).collect::<Vec<_>>(), [""; 0], "{calendar:?}");
    }
}
