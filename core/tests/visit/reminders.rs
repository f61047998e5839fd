//! Reminders while the portal is open: at their time, once, and not when nobody wants to be disturbed.

use crate::authorities::{deadline, good_day, item, page};
use crate::world::{Answer, World};
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{Kept, Lead, Look, Quiet, Reminder, ReminderKind, Reminding};
use std::cell::RefCell;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

fn millis(at: &str) -> i64 {
    chrono::DateTime::parse_from_rfc3339(at)
        .map_or_else(|_| panic!("{at} is no time"), |at| at.timestamp_millis())
}

fn appointment(id: &str, start: &str, status: &str) -> String {
    let rest = r#""end":null,"place":null,"approximate":false"#;
    item(id, &format!(r#""kind":"appointment","start":"{start}",{rest},"status":"{status}""#))
}

/// These at one authority, and nothing else anywhere.
fn agenda(items: &[String], url: &str) -> Answer {
    match url.split('?').next().unwrap_or_default() {
        "http://skat.localhost/overblik/v1/agenda" => page(items, None),
        path if path.contains("/cases") || path.contains("/agenda") => page(&[], None),
        _ => good_day(url),
    }
}

fn kept(reminding: Reminding) -> Kept {
    Kept { reminding, ..Kept::default() }
}

/// Opens the portal at a time, with these things.
fn open<'a>(at: &str, reminding: Reminding, items: &'a [String]) -> World<'a> {
    let mut world = World::open_at(millis(at), kept(reminding), move |url: &str| agenda(items, url));
    world.pass(2_000);
    world
}

/// When each reminder was told, looked for at each of these times and just before.
fn told_at(world: &mut World<'_>, from: &str, times: &[&str]) {
    let mut now = millis(from) + 2_000;
    for time in times {
        let at = millis(time);
        world.pass(at - 1_000 - now);
        assert!(world.reminded.is_empty(), "before {time}: {:?}", world.reminded);
        world.pass(1_000);
        let told: Vec<Reminder> = world.reminded.drain(..).flatten().collect();
        assert_eq!(told.len(), 1, "at {time}");
        now = at;
    }
    world.pass(48 * HOUR);
    assert!(world.reminded.is_empty(), "afterwards: {:?}", world.reminded);
}

#[test]
fn they_come_at_their_time_on_both_days_when_the_clock_changes() {
    let spring = [appointment("tand", "2027-03-28T10:00:00", "confirmed"), deadline("frist", "2027-03-29")];
    let from = "2027-03-27T06:30:00Z";
    let times = ["2027-03-27T08:00:00Z", "2027-03-28T06:00:00Z", "2027-03-28T07:00:00Z"];
    told_at(&mut open(from, Reminding::default(), &spring), from, &times);

    let autumn = [appointment("tand", "2026-10-25T10:00:00", "confirmed"), deadline("frist", "2026-10-26")];
    let from = "2026-10-24T05:30:00Z";
    let times = ["2026-10-24T07:00:00Z", "2026-10-25T07:00:00Z", "2026-10-25T08:00:00Z"];
    told_at(&mut open(from, Reminding::default(), &autumn), from, &times);
}

#[test]
fn nobody_is_disturbed_in_their_quiet_hours() {
    let items = [appointment("tidligt", "2026-12-02T08:30:00", "confirmed")];
    let from = "2026-12-01T12:00:00Z";
    told_at(&mut open(from, Reminding::default(), &items), from, &["2026-12-02T06:00:00Z"]);
    let late = Reminding { quiet: Some(Quiet { from: 20 * 60, to: 9 * 60 }), ..Reminding::default() };
    told_at(&mut open(from, late, &items), from, &["2026-12-01T18:59:00Z"]);
    let never = Reminding { quiet: None, ..Reminding::default() };
    told_at(&mut open(from, never, &items), from, &["2026-12-02T05:30:00Z"]);
}

#[test]
fn while_they_are_paused_nothing_is_told_nor_afterwards_what_was_missed() {
    let items = [appointment("tand", "2026-12-02T12:00:00", "confirmed"), deadline("frist", "2026-12-03")];
    let paused = Reminding { paused: true, ..Reminding::default() };
    let mut world = open("2026-12-02T06:00:00Z", paused, &items);
    world.pass(3 * HOUR);
    world.say(PageEvent::Reminding(Box::default()));
    world.pass(3 * HOUR);
    assert!(world.reminded.is_empty(), "{:?}", world.reminded);
}

#[test]
fn each_thing_is_reminded_of_as_its_kind_or_as_it_was_chosen() {
    let items = [
        appointment("a", "2026-12-02T12:00:00", "confirmed"),
        appointment("b", "2026-12-02T13:00:00", "confirmed"),
    ];
    let mut reminding = Reminding::default();
    let of = ReminderKind::ALL.iter().position(|kind| *kind == ReminderKind::Appointment);
    reminding.leads[of.unwrap_or_default()] = vec![Lead::Minutes(15)];
    let mut world = open("2026-12-02T08:00:00Z", reminding, &items);
    world.say(PageEvent::Look(Look::News));
    let next = world.news.clone().map(|news| news.reminders).unwrap_or_default();
    let of = |next: &[Reminder]| -> Vec<(String, u8, u8)> {
        let told = |one: &Reminder| (one.title.clone(), one.at.time.hour, one.at.time.minute);
        next.iter().map(told).collect()
    };
    assert_eq!(of(&next), [("a".to_owned(), 11, 45), ("b".to_owned(), 12, 45)]);
    let page = next[0].page.clone();
    world.say(PageEvent::Remind { page: page.clone(), leads: vec![Lead::Minutes(120), Lead::Minutes(60)] });
    let next = world.news.clone().map(|news| news.reminders).unwrap_or_default();
    let expected = [("a".to_owned(), 10, 0), ("a".to_owned(), 11, 0), ("b".to_owned(), 12, 45)];
    assert_eq!(of(&next), expected);
    world.say(PageEvent::Remind { page, leads: Vec::new() });
    world.pass(6 * HOUR);
    let told: Vec<Reminder> = world.reminded.drain(..).flatten().collect();
    assert_eq!(of(&told), [("b".to_owned(), 12, 45)]);
}

#[test]
fn a_device_that_slept_is_told_of_what_is_not_over() {
    let items = [appointment("forbi", "2026-12-02T11:00:00", "confirmed"), deadline("frist", "2026-12-03")];
    let mut world = open("2026-12-02T06:30:00Z", Reminding::default(), &items);
    world.sleep(5 * HOUR);
    world.pass(MINUTE);
    let told: Vec<String> = world.reminded.drain(..).flatten().map(|one| one.title).collect();
    assert_eq!(told, ["frist"]);
}

#[test]
fn nobody_is_reminded_of_what_is_called_off_and_of_what_is_moved_at_its_new_time() {
    let items = RefCell::new(vec![
        appointment("a", "2026-12-02T12:00:00", "confirmed"),
        appointment("b", "2026-12-02T12:00:00", "confirmed"),
    ]);
    let mut world = World::open_at(millis("2026-12-02T08:05:00Z"), Kept::default(), |url: &str| {
        agenda(&items.borrow(), url)
    });
    world.pass(6 * MINUTE);
    items.replace(vec![
        appointment("a", "2026-12-02T12:00:00", "cancelled"),
        appointment("b", "2026-12-02T14:00:00", "moved"),
    ]);
    world.say(PageEvent::Visible);
    world.pass(6 * HOUR);
    let told: Vec<(String, u8)> =
        world.reminded.drain(..).flatten().map(|one| (one.title, one.at.time.hour)).collect();
    assert_eq!(told, [("b".to_owned(), 12)]);
}

#[test]
fn two_tabs_tell_the_same_reminder_by_the_same_name_that_names_nothing() {
    let items = [deadline("frist", "2026-12-03")];
    let mut keys = Vec::new();
    for at in ["2026-12-02T06:30:00Z", "2026-12-02T07:45:00Z"] {
        let mut world = open(at, Reminding::default(), &items);
        world.pass(2 * HOUR);
        keys.extend(world.reminded.drain(..).flatten().map(|one| one.key));
    }
    assert_eq!(keys.len(), 2);
    assert_eq!(keys[0], keys[1]);
    assert!(keys[0].len() == 16 && keys[0].chars().all(|digit| digit.is_ascii_hexdigit()));
}

#[test]
fn the_times_are_told_ahead_only_where_the_browser_is_to_keep_them() {
    let items = [deadline("frist", "2026-12-10")];
    let world = open("2026-12-02T06:30:00Z", Reminding::default(), &items);
    assert_eq!(world.ahead, None);
    let kept = Reminding { ahead: true, ..Reminding::default() };
    let world = open("2026-12-02T06:30:00Z", kept, &items);
    assert_eq!(world.ahead, Some(vec![millis("2026-12-03T08:00:00Z"), millis("2026-12-09T08:00:00Z")]));
}
