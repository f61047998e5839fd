//! Files for the tests, and what falls of them as a text.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;
use crate::model::{Day, When, parse_day, write_instant};

/// A file of these lines, the events' own in one.
pub fn file(lines: &str) -> Calendar {
    read(format!("BEGIN:VCALENDAR\r\n{}\r\nEND:VCALENDAR\r\n", lines.replace('\n', "\r\n")).as_bytes())
        .unwrap()
}

/// A file of one event with these lines.
pub fn event(lines: &str) -> Calendar {
    file(&format!("BEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT"))
}

pub fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

/// A date, or a time in UTC to the second.
pub fn text(when: When) -> String {
    match when {
        When::Day(day) => format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
        When::At(at) => write_instant(at).replace(".000Z", "Z"),
    }
}

/// The starts of all that falls, from 2026 to 2028.
pub fn starts(calendar: &Calendar) -> Vec<String> {
    let found = calendar.occurrences(day("2026-01-01"), day("2029-01-01"), 1_000);
    assert!(!found.cut);
    found.shown.iter().map(|occurrence| text(occurrence.start)).collect()
}

/// Starts and ends of all that falls.
pub fn stretches(calendar: &Calendar) -> Vec<(String, String)> {
    let found = calendar.occurrences(day("2026-01-01"), day("2029-01-01"), 1_000);
    let end = |end: Option<When>| end.map(text).unwrap_or_default();
    found.shown.iter().map(|occurrence| (text(occurrence.start), end(occurrence.end))).collect()
}
