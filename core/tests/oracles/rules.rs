//! When recurring events fall, against two libraries: the crate `rrule` and Python's `python-dateutil`. Both are told the wall
//! clock without its zone, and `chrono-tz` makes moments of it: so neither the rules nor the changes of the clocks are our
//! own. (With a zone both are known to lose or double times where the clocks change: rrule's issues 109 and 115, dateutil's
//! 1351 and 1425.)

use crate::chance::Chance;
use crate::made_rules::{Made, make};
use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Europe::Copenhagen;
use overblik_core::calendar::ical::read;
use overblik_core::model::{Day, When};
use rrule::{RRuleSet, Tz};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Rules that are made.
const RULES: usize = 6_000;
/// Occurrences of each that are asked for.
const MOST: u16 = 300;

#[test]
fn rules_fall_when_the_crate_says() {
    compare(
        "rrule",
        |made| made.iter().map(by_crate).collect(),
        |made| {
            let is_short = made.rule.starts_with("FREQ=MINUTELY") || made.rule.starts_with("FREQ=SECONDLY");
            let passes_over = made.rule.contains("BYHOUR") || made.rule.contains("BYMINUTE");
            let reason = "when it passes over hours or minutes, it loses its step, or the first of a day; dateutil does not";
            (is_short && passes_over).then_some(reason).or_else(|| known_of_both(made))
        },
    );
}

#[test]
#[ignore = "its oracle is installed by `cargo xtask test calendar`"]
fn rules_fall_when_dateutil_says() {
    compare("dateutil", by_dateutil, known_of_both);
}

/// Where both libraries, of which one has been made after the other, are known to differ from the standard.
fn known_of_both(made: &Made) -> Option<&'static str> {
    let has = |part: &str| made.rule.contains(part);
    // RFC 5545 §3.3.10: "A set of recurrence instances starts at the beginning of the interval".
    let first_week = has("FREQ=WEEKLY") && has("BYSETPOS");
    // Of the days of December that belong to the next year's first week they ask only whether week 1 is named.
    let week_before = has("BYWEEKNO") && (has("-52") || has("-53"));
    let reasons = [
        (first_week, "the first week's positions are counted from the start, not from the week's first day"),
        (week_before, "the next year's first week, counted from its end, is passed over"),
    ];
    reasons.into_iter().find(|(holds, _)| *holds).map(|(_, reason)| reason)
}

/// What another library says of each: the times on the wall clock, in order, and whether there are more; nothing when it
/// refuses the rule.
type Theirs = Vec<Option<(Vec<NaiveDateTime>, bool)>>;

/// A difference that is none of the known ones fails.
fn compare(name: &str, ask: impl Fn(&[Made]) -> Theirs, known: impl Fn(&Made) -> Option<&'static str>) {
    let mut chance = Chance::new(8);
    let made: Vec<Made> = (0..RULES).map(|_| make(&mut chance)).collect();
    let mut left_out: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut compared, mut times, mut surprises) = (0, 0, Vec::new());
    for (made, theirs) in made.iter().zip(ask(&made)) {
        let Some((theirs, is_cut)) = theirs else {
            *left_out.entry("refused").or_default() += 1;
            continue;
        };
        let mut theirs = moments(&theirs);
        // What is taken away is a moment too, and it may be that of another time on the wall clock.
        let taken = moments(&made.taken);
        theirs.retain(|at| !taken.contains(at));
        // The last ones of a list that is cut may lack what was added by itself.
        let theirs = if is_cut { theirs.get(..theirs.len().saturating_sub(20)).unwrap() } else { &theirs };
        let ours = ours(made, theirs.len() + 40);
        let is_same = if is_cut { ours.get(..theirs.len()) == Some(theirs) } else { ours == theirs };
        if is_same {
            (compared, times) = (compared + 1, times + theirs.len());
        } else if let Some(reason) = known(made) {
            *left_out.entry(reason).or_default() += 1;
        } else {
            let (first, their_first) = ours.iter().zip(theirs).find(|(ours, theirs)| ours != theirs).unzip();
            surprises.push(format!(
                "{made:?}: {first:?} and not {their_first:?}; {} and {}",
                ours.len(),
                theirs.len()
            ));
        }
    }
    println!("{name}: {compared} of {RULES} rules alike, with {times} times; else {left_out:?}");
    assert!(surprises.is_empty(), "{surprises:#?}");
    assert!(compared > 5_000);
}

fn ours(made: &Made, most: usize) -> Vec<i64> {
    let local = |at: &NaiveDateTime| at.format("%Y%m%dT%H%M%S").to_string();
    let dates = |name: &str, dates: &[NaiveDateTime]| {
        let list: Vec<String> = dates.iter().map(local).collect();
        if dates.is_empty() {
            String::new()
        } else {
            format!("{name};TZID=Europe/Copenhagen:{}\n", list.join(","))
        }
    };
    let rule = rule(made, |until| moment(until).format("%Y%m%dT%H%M%SZ").to_string());
    let (added, taken) = (dates("RDATE", &made.added), dates("EXDATE", &made.taken));
    let start = local(&made.start);
    let file = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Copenhagen:{start}\nRRULE:{rule}\n{added}{taken}END:VEVENT"
    );
    let file = file + "\nEND:VCALENDAR";
    let calendar = read(file.as_bytes()).unwrap();
    assert_eq!((calendar.len(), calendar.unreadable()), (1, 0), "{file}");
    let day = |date: NaiveDate| Day::from_epoch(date.signed_duration_since(NaiveDate::default()).num_days());
    let found = calendar.occurrences(day(made.start.date()), day(made.horizon.date()).after(1), most);
    let moments = found.shown.iter().filter_map(|at| match at.start {
        When::At(at) => Some(at.millis() / 1_000),
        When::Day(_) => None,
    });
    moments.filter(|at| *at < moment(&made.horizon).timestamp()).collect()
}

fn rule(made: &Made, until: impl Fn(&NaiveDateTime) -> String) -> String {
    let end = made.count.map(|count| format!(";COUNT={count}"));
    let end = end.or_else(|| Some(format!(";UNTIL={}", until(made.until.as_ref()?))));
    format!("{}{}", made.rule, end.unwrap_or_default())
}

/// The start is added: the standard leaves open whether it counts where the rule does not fall on it, and with us it does.
fn by_crate(made: &Made) -> Option<(Vec<NaiveDateTime>, bool)> {
    let utc = |at: &NaiveDateTime| at.format("%Y%m%dT%H%M%SZ").to_string();
    let set: RRuleSet = format!("DTSTART:{}\nRRULE:{}", utc(&made.start), rule(made, utc)).parse().ok()?;
    let in_utc = |at: &NaiveDateTime| at.and_utc().with_timezone(&Tz::UTC);
    let set = made.added.iter().chain([&made.start]).fold(set, |set, at| set.rdate(in_utc(at)));
    let set = made.taken.iter().fold(set, |set, at| set.exdate(in_utc(at)));
    let all = set.before(in_utc(&(made.horizon - Duration::seconds(1)))).all(MOST);
    Some((all.dates.iter().map(DateTime::naive_utc).collect(), all.limited))
}

fn by_dateutil(made: &[Made]) -> Theirs {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracles/rules.py");
    let mut command = Command::new(std::env::var("OVERBLIK_PYTHON").unwrap());
    let mut python = command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let iso = |at: &NaiveDateTime| at.format("%Y-%m-%dT%H:%M:%S").to_string();
    let local = |at: &NaiveDateTime| at.format("%Y%m%dT%H%M%S").to_string();
    let events = made.iter().map(|made| {
        let (start, horizon) = (iso(&made.start), iso(&made.horizon));
        let [added, taken] = [&made.added, &made.taken].map(|times| times.iter().map(iso).collect::<Vec<_>>());
        json!({ "start": start, "horizon": horizon, "added": added, "taken": taken, "most": MOST, "rule": rule(made, local) })
            .to_string()
    });
    let text = events.collect::<Vec<_>>().join("\n");
    let mut stdin = python.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let answer = python.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(answer.status.success());
    let answer = String::from_utf8(answer.stdout).unwrap();
    let times = |line| {
        let times: Option<Vec<String>> = serde_json::from_str(line).unwrap();
        let times: Vec<NaiveDateTime> = times?.iter().map(|time| time.parse().unwrap()).collect();
        let is_cut = times.len() == usize::from(MOST);
        Some((times, is_cut))
    };
    answer.lines().map(times).collect()
}

/// As moments in order: two times on the wall clock may be one, where one of them is skipped.
fn moments(times: &[NaiveDateTime]) -> Vec<i64> {
    let mut moments: Vec<i64> = times.iter().map(|at| moment(at).timestamp()).collect();
    moments.sort_unstable();
    moments.dedup();
    moments
}

/// The moment at which Copenhagen's clock shows this, as RFC 5545 §3.3.5 has it.
pub fn moment(local: &NaiveDateTime) -> DateTime<Utc> {
    let at = match Copenhagen.from_local_datetime(local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at,
        // Skipped: as if the clock had not been changed yet.
        LocalResult::None => {
            let before = Copenhagen.from_local_datetime(&(*local - Duration::hours(3)));
            before.earliest().unwrap() + Duration::hours(3)
        }
    };
    at.with_timezone(&Utc)
}
