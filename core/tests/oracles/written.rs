//! Files that we write, read by two parsers of others: the crate `icalendar` and npm's `ical.js`. Events are made by chance,
//! with texts that want to break out of their lines.

use crate::chance::Chance;
use crate::feeds;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike};
use overblik_core::calendar::ical::{Status, Written, write};
use overblik_core::model::{Day, Instant, When};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const EVENTS: usize = 3_000;

#[test]
fn what_we_write_is_what_the_crate_reads() {
    let events = made();
    let file = write("Overblik", &events, Instant::from_millis(1_795_000_000_000));
    let calendar: Calendar = file.parse().unwrap();
    assert_eq!((calendar.get_name(), calendar.property_value("METHOD")), (Some("Overblik"), Some("PUBLISH")));
    let theirs: BTreeMap<&str, &Event> = calendar
        .iter()
        .filter_map(|component| component.as_event())
        .map(|event| (event.get_uid().unwrap(), event))
        .collect();
    assert_eq!(theirs.len(), EVENTS);
    for event in &events {
        let theirs = theirs.get(&*event.uid).unwrap();
        let text = |name: &str| theirs.property_value(name).map(str::to_owned).unwrap_or_default();
        assert_eq!(text("SEQUENCE"), event.sequence.to_string());
        assert_eq!(theirs.get_summary(), Some(&*event.summary));
        assert_eq!(theirs.get_description().unwrap_or_default(), event.description);
        assert_eq!(theirs.get_location(), event.location.as_deref());
        assert_eq!(theirs.get_url(), event.url.as_deref());
        assert_eq!(
            theirs.get_start().map(|time| moment(&time)),
            Some(feeds::written(event.start)),
            "{event:?}"
        );
        assert_eq!(theirs.get_end().map(|time| moment(&time)), end(event).map(feeds::written), "{event:?}");
        assert_eq!(text("STATUS"), status(event));
        assert_eq!(text("TRANSP") == "OPAQUE", event.is_busy && event.status != Status::Cancelled);
    }
}

#[test]
#[ignore = "its oracle is installed by `cargo xtask test calendar`"]
fn what_we_write_is_what_ical_js_reads() {
    let events = made();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("written.ics");
    std::fs::write(&file, write("Overblik", &events, Instant::from_millis(0))).unwrap();
    let answers = feeds::ask("2100-01-01", &[file]);
    let theirs = answers.first().unwrap().get("events").and_then(Value::as_array).unwrap();
    assert_eq!(theirs.len(), EVENTS);
    for (event, theirs) in events.iter().zip(theirs) {
        let text = |name: &str| theirs.get(name).and_then(Value::as_str);
        let time = |name: &str| theirs.get(name).map(feeds::told);
        assert_eq!(text("uid"), Some(&*event.uid));
        assert_eq!(theirs.get("sequence").and_then(Value::as_u64), Some(u64::from(event.sequence)));
        assert_eq!(text("summary"), Some(&*event.summary));
        assert_eq!(text("description").unwrap_or_default(), event.description);
        assert_eq!(text("location"), event.location.as_deref());
        assert_eq!(text("url"), event.url.as_deref());
        assert_eq!(text("status"), Some(status(event)));
        assert_eq!(time("start"), Some(feeds::written(event.start)), "{event:?}");
        // Without an end it says the start again.
        assert_eq!(time("end"), Some(feeds::written(end(event).unwrap_or(event.start))), "{event:?}");
        let list = |name: &str| theirs.get(name).and_then(Value::as_array).unwrap().clone();
        assert_eq!(
            list("categories"),
            event.categories.iter().map(|text| Value::from(&**text)).collect::<Vec<_>>()
        );
        let alarms = event.alarms.iter().filter(|_| event.status != Status::Cancelled);
        assert_eq!(
            list("alarms"),
            alarms.map(|before| Value::from(-60 * i64::from(*before))).collect::<Vec<_>>()
        );
    }
}

fn status(event: &Written) -> &'static str {
    match event.status {
        Status::Confirmed => "CONFIRMED",
        Status::Tentative => "TENTATIVE",
        Status::Cancelled => "CANCELLED",
    }
}

/// The end as it is written: a day's is always told.
fn end(event: &Written) -> Option<When> {
    match event.start {
        When::Day(day) => event.end.or(Some(When::Day(day.after(1)))),
        When::At(_) => event.end,
    }
}

fn moment(time: &DatePerhapsTime) -> String {
    match time {
        DatePerhapsTime::Date(date) => date.to_string(),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(at)) => at.timestamp().to_string(),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            assert_eq!(tzid, "Europe/Copenhagen");
            crate::rules::moment(date_time).timestamp().to_string()
        }
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(_)) => "floating".to_owned(),
    }
}

fn made() -> Vec<Written> {
    let mut chance = Chance::new(19);
    (0..EVENTS).map(|number| event(number, &mut chance)).collect()
}

fn event(number: usize, chance: &mut Chance) -> Written {
    let long = i64::try_from(1 + chance.below(40)).unwrap();
    let (start, end) = if chance.percent(40) {
        let day = Day::from_epoch(i64::try_from(12_000 + chance.below(20_000)).unwrap());
        (When::Day(day), When::Day(day.after(long)))
    } else {
        // Around the change of October 2026, or anywhere in this century.
        let near = chance.percent(30);
        let second = if near {
            1_792_880_000 + chance.below(20_000)
        } else {
            900_000_000 + chance.below(2_000_000_000)
        };
        let at = Instant::from_millis(i64::try_from(second).unwrap() * 1_000);
        (When::At(at), When::At(at.after(long * 900_000)))
    };
    let status = match chance.below(4) {
        0 => Status::Tentative,
        1 => Status::Cancelled,
        _ => Status::Confirmed,
    };
    Written {
        uid: format!("{number}-{}@overblik", chance.below(1_000_000)),
        sequence: u32::try_from(chance.below(1_000)).unwrap(),
        status,
        start,
        end: chance.percent(70).then_some(end),
        summary: text(chance),
        description: if chance.percent(50) { text(chance) } else { String::new() },
        location: chance.percent(50).then(|| text(chance)),
        url: chance.percent(30).then(|| format!("https://overblik.example/sag/{}?a=b,c;d", chance.below(99))),
        categories: (0..chance.below(3)).map(|_| text(chance)).collect(),
        alarms: (0..chance.below(3)).map(|_| i32::try_from(chance.below(20_000)).unwrap() - 5_000).collect(),
        is_busy: chance.percent(50),
        language: chance.percent(30).then(|| "da".to_owned()),
    }
}

/// Words, letters of two to four bytes, and whatever a parser may trip over; it neither begins nor ends with a space.
fn text(chance: &mut Chance) -> String {
    const PARTS: [&str; 16] = [
        "Tandlæge",
        "kl. 9,15",
        "a;b",
        "C:\\n",
        "\\",
        "\n",
        "\nEND:VEVENT\n",
        "\"",
        ":",
        "Ærø",
        "日本",
        "\u{1F4C5}",
        "^n",
        "%0A",
        "BEGIN:VALARM",
        "en lang række ord, som skal foldes",
    ];
    let parts = (0..=chance.below(9))
        .map(|_| PARTS.get(usize::try_from(chance.below(16)).unwrap()).copied().unwrap());
    format!("x{}x", parts.collect::<Vec<_>>().join(" "))
}
