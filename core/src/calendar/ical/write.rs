//! Writes what somebody takes along, so that Apple's, Google's, Microsoft's and Mozilla's calendars read it alike: the names
//! and the order of what they want is here, what is written is in `written.rs`.
//!
//! A time is written on Copenhagen's wall clock with that zone described, so that it is shown right whatever rules a
//! program knows. A moment in the hour that occurs twice is written in UTC, since programs take either for the one meant.

use super::event::Status;
use super::text::{clean, escape_onto};
use super::written::Written;
use super::zone::Zone;
use crate::model::{Day, Instant, When};

/// Bytes of a line, without its end (RFC 5545 §3.1).
const LINE: usize = 75;

/// What RFC 5545 §3.6.5 wants said of a zone, from 1996 on, when the present rule began.
const COPENHAGEN: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Copenhagen",
    "X-LIC-LOCATION:Europe/Copenhagen",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];
/// When that description begins to hold, in UTC: 1996-03-31 01.00.
const DESCRIBED: Instant = Instant::from_millis(828_234_000_000);

/// The file with these events, under a name that calendar programs show, made now.
pub fn write(name: &str, events: &[Written], made: Instant) -> String {
    let mut file = File::default();
    file.lines(&[
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Overblik//Overblik//DA",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]);
    file.text("X-WR-CALNAME", name);
    if events.iter().flat_map(|event| [Some(event.start), event.end]).flatten().any(is_on_the_wall) {
        file.lines(COPENHAGEN);
    }
    for event in events {
        file.event(event, made);
    }
    file.line("END:VCALENDAR");
    file.0
}

#[derive(Debug, Default)]
struct File(String);

impl File {
    fn event(&mut self, event: &Written, made: Instant) {
        self.line("BEGIN:VEVENT");
        self.text("UID", &event.uid);
        self.line(&format!("SEQUENCE:{}", event.sequence));
        self.line(&format!("DTSTAMP:{}", in_utc(made)));
        self.line(&format!("LAST-MODIFIED:{}", in_utc(made)));
        self.line(&time("DTSTART", event.start));
        if let Some(end) = end(event) {
            self.line(&time("DTEND", end));
        }
        self.texts(event);
        let (status, busy) = match event.status {
            Status::Confirmed => ("CONFIRMED", "BUSY"),
            Status::Tentative => ("TENTATIVE", "TENTATIVE"),
            Status::Cancelled => ("CANCELLED", "FREE"),
        };
        let is_busy = event.is_busy && event.status != Status::Cancelled;
        let (transparency, busy) = if is_busy { ("OPAQUE", busy) } else { ("TRANSPARENT", "FREE") };
        self.line(&format!("STATUS:{status}"));
        self.line(&format!("TRANSP:{transparency}"));
        // Outlook goes by its own word.
        self.line(&format!("X-MICROSOFT-CDO-BUSYSTATUS:{busy}"));
        if event.status != Status::Cancelled {
            for before in &event.alarms {
                self.alarm(event, *before);
            }
        }
        self.line("END:VEVENT");
    }

    fn texts(&mut self, event: &Written) {
        let language =
            event.language.iter().filter(|tag| is_language(tag)).map(|tag| format!(";LANGUAGE={tag}"));
        let language: String = language.collect();
        self.text(&format!("SUMMARY{language}"), &event.summary);
        if !event.description.is_empty() {
            self.text(&format!("DESCRIPTION{language}"), &event.description);
        }
        if let Some(location) = &event.location {
            self.text(&format!("LOCATION{language}"), location);
        }
        if let Some(url) = &event.url {
            let url: String = url.chars().filter(|char| !char.is_whitespace()).filter_map(clean).collect();
            self.line(&format!("URL:{url}"));
        }
        if !event.categories.is_empty() {
            let mut line = String::from("CATEGORIES:");
            for (number, category) in event.categories.iter().enumerate() {
                line.push_str(if number > 0 { "," } else { "" });
                escape_onto(category, &mut line);
            }
            self.line(&line);
        }
    }

    /// Apple wants a text in it; Google passes it over.
    fn alarm(&mut self, event: &Written, before: i32) {
        self.lines(&["BEGIN:VALARM", "ACTION:DISPLAY"]);
        self.text("DESCRIPTION", &event.summary);
        let sign = if before > 0 { "-" } else { "" };
        self.line(&format!("TRIGGER:{sign}PT{}M", before.unsigned_abs()));
        self.line("END:VALARM");
    }

    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        escape_onto(text, &mut line);
        self.line(&line);
    }

    fn lines(&mut self, lines: &[&str]) {
        for line in lines {
            self.line(line);
        }
    }

    /// Folded so that no line is too long and no character is cut.
    fn line(&mut self, line: &str) {
        let mut room = LINE;
        for char in line.chars() {
            if char.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= char.len_utf8();
            self.0.push(char);
        }
        self.0.push_str("\r\n");
    }
}

/// The end as far as it is one: later than the start, and a day when that is a day. What lasts a day says so, since not
/// every program knows.
fn end(event: &Written) -> Option<When> {
    match (event.start, event.end) {
        (When::Day(start), Some(When::Day(end))) if end > start => Some(When::Day(end)),
        (When::Day(start), _) => Some(When::Day(start.after(1))),
        (When::At(start), Some(When::At(end))) if end > start => Some(When::At(end)),
        (When::At(_), _) => None,
    }
}

fn time(name: &str, when: When) -> String {
    match when {
        When::Day(day) => format!("{name};VALUE=DATE:{}", date(day)),
        When::At(at) if is_on_the_wall(when) => {
            format!("{name};TZID=Europe/Copenhagen:{}", date_time(&Zone::Copenhagen, at))
        }
        When::At(at) => format!("{name}:{}", in_utc(at)),
    }
}

/// Whether Copenhagen's wall clock names the moment, and that alone: it shows the same an hour before or after in autumn.
fn is_on_the_wall(when: When) -> bool {
    let When::At(at) = when else { return false };
    let shows = |hours: i64| Zone::Copenhagen.local(at.after(hours * 3_600_000));
    at >= DESCRIBED && shows(-1) != shows(0) && shows(1) != shows(0)
}

fn in_utc(at: Instant) -> String {
    date_time(&Zone::Utc, at) + "Z"
}

fn date_time(zone: &Zone, at: Instant) -> String {
    let local = zone.local(at);
    let second = local.second_of_day();
    format!("{}T{:02}{:02}{:02}", date(local.day()), second / 3_600, second / 60 % 60, second % 60)
}

fn date(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Letters, digits and hyphens: what a language tag is made of.
fn is_language(tag: &str) -> bool {
    !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
