//! Calendar files that others have written, read by us and by npm's `ical.js`: those that Python's package `icalendar` is
//! tested with, out of the installed package. None of them is ours, and none is copied.

use overblik_core::calendar::ical::{NoCalendar, read};
use overblik_core::model::{Day, When, parse_day, parse_instant};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Up to which day is looked at.
const UNTIL: &str = "2030-01-01";

/// On these it never ends: it counts a length down week by week.
const HANGS: &[&str] = &["invalid_duration.ics"];

/// Files about which we and `ical.js` are known to differ, and why that is so. Any other difference fails.
const KNOWN: &[(&str, &str)] = &[
    ("event_with_recurrence.ics", "it takes a date in UTC for the same on a clock without a zone"),
    (
        "event_with_recurrence_exdates_on_different_lines.ics",
        "in a zone that is not described it takes the end's UTC for its time",
    ),
    ("issue_157_removes_trailing_semicolon.ics", "it leaves out the start, on which the rule does not fall"),
    (
        "issue_178_custom_component_contains_other.ics",
        "it does not look into a component that it does not know",
    ),
];

#[test]
#[ignore = "its oracles are installed by `cargo xtask test calendar`"]
fn files_of_others_are_read_as_another_library_reads_them() {
    let files = files();
    let theirs = ask(UNTIL, &files);
    let (mut alike, mut times, mut refused, mut differ) = (0, 0, Vec::new(), BTreeMap::new());
    for (file, theirs) in files.iter().zip(&theirs) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let ours = ours(file);
        let Some(falls) = theirs.get("falls").and_then(Value::as_array) else {
            let ours = ours.map(|(ours, unreadable)| (ours.len(), unreadable));
            refused.push(format!(
                "{name}: {}; with us times and unreadable events {ours:?}",
                theirs.get("refused").unwrap()
            ));
            continue;
        };
        let mut falls: Vec<String> = falls.iter().map(told).collect();
        falls.sort();
        match ours {
            Ok((ours, _)) if ours == falls => (alike, times) = (alike + 1, times + ours.len()),
            ours => _ = differ.insert(name, (ours, falls)),
        }
    }
    let count = files.len();
    println!("{count} files: {alike} alike, with {times} times; {} differ as is known", KNOWN.len());
    println!("ical.js refuses {}: {refused:#?}", refused.len());
    for (name, _) in KNOWN {
        assert!(differ.remove(*name).is_some(), "{name} is read alike now");
    }
    assert!(differ.is_empty(), "{differ:#?}");
    assert!(alike > 80);
}

/// The package's own test files, in order.
fn files() -> Vec<PathBuf> {
    let python = std::env::var("OVERBLIK_PYTHON").unwrap();
    let code = "import icalendar, pathlib; print(pathlib.Path(icalendar.__file__).parent / 'tests')";
    let answer = Command::new(python).args(["-c", code]).output().unwrap();
    let mut folders = vec![PathBuf::from(String::from_utf8(answer.stdout).unwrap().trim())];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let (inner, plain): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
        folders.extend(inner);
        files.extend(plain.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ics")));
    }
    files.retain(|file| !HANGS.iter().any(|name| file.ends_with(name)));
    files.sort();
    files.into_iter().filter_map(whole).collect()
}

/// The file if it has an event, and a calendar around it where it has nothing else.
fn whole(file: PathBuf) -> Option<PathBuf> {
    let text = std::fs::read(&file).unwrap();
    let has = |word: &str| text.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    has("BEGIN:VEVENT").then_some(())?;
    if has("BEGIN:VCALENDAR") {
        return Some(file);
    }
    let around = Path::new(env!("CARGO_TARGET_TMPDIR")).join(file.file_name().unwrap());
    let parts = [&b"BEGIN:VCALENDAR\n"[..], text.trim_ascii_end(), b"\nEND:VCALENDAR\n"];
    std::fs::write(&around, parts.concat()).unwrap();
    Some(around)
}

/// What `ical.js` reads of the files.
pub fn ask(until: &str, files: &[PathBuf]) -> Vec<Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracles/icaljs.mjs");
    let answer = Command::new("node").arg(script).arg(until).args(files).output().unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    serde_json::from_slice(&answer.stdout).unwrap()
}

/// When the file's events fall, in order of their texts, and how many events cannot be read.
fn ours(file: &Path) -> Result<(Vec<String>, usize), NoCalendar> {
    let calendar = read(&std::fs::read(file).unwrap())?;
    let found = calendar.occurrences(Day::new(1, 1, 1).unwrap(), parse_day(UNTIL).unwrap(), 50_000);
    let mut starts: Vec<String> = found.shown.iter().map(|at| written(at.start)).collect();
    starts.sort();
    Ok((starts, calendar.unreadable()))
}

/// A date, or seconds.
pub fn written(when: When) -> String {
    match when {
        When::Day(day) => format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
        When::At(at) => (at.millis().div_euclid(1_000)).to_string(),
    }
}

/// The same of theirs: what is on no clock is on Copenhagen's.
pub fn told(theirs: &Value) -> String {
    match theirs {
        Value::Number(seconds) => seconds.to_string(),
        Value::String(text) if text.contains('T') => written(When::At(parse_instant(text).unwrap())),
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}
