//! How long the calendar of a very full life takes beside its timeline. It is no test: it is run by hand in a release
//! build, and prints. `cargo test --release -p overblik-core --test visit how_long -- --ignored --nocapture`

use crate::authorities::{deadline, item};
use crate::calendar::{PlainDay, appointment, at, plain, visit};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{CalendarFilter, CalendarSpan, Filter, Look};
use std::time::Instant;

const LINES: usize = 10_000;

#[expect(clippy::disallowed_methods, reason = "it measures")]
fn take(what: &str, world: &mut World<'_>, look: &Look) {
    let times = (0..20).map(|_| {
        let began = Instant::now();
        world.say(PageEvent::Look(look.clone()));
        began.elapsed()
    });
    let mut times: Vec<_> = times.collect();
    times.sort();
    println!("{what}: {:?}", times[times.len() / 2]);
}

/// On `days` days from today on, in turn: a deadline of the citizen, an appointment, a payment.
fn life(days: usize) -> World<'static> {
    let (mut agenda, mut payments) = (Vec::new(), Vec::new());
    for number in 0..LINES {
        let on = number % days;
        let date = format!("{}-{:02}-{:02}", 2026 + on / 336, on / 28 % 12 + 1, on % 28 + 1);
        let id = number.to_string();
        match number % 3 {
            0 => agenda.push(deadline(&id, &date)),
            1 => {
                let end = format!(r#","end":"{date}T10:00:00""#);
                agenda.push(appointment(&id, &format!("{date}T09:{:02}:00", number % 60), &end));
            }
            _ => {
                let rest =
                    r#""direction":"from_citizen","gross":1,"net":1,"currency":"DKK","status":"upcoming""#;
                payments.push(item(&id, &format!(r#"{rest},"date":"{date}""#)));
            }
        }
    }
    visit(vec![("agenda", agenda), ("payments", payments)], Vec::new())
}

/// The calendar of a day in a life that is spread over so many days.
fn measure(days: usize, day: PlainDay) {
    let mut world = life(days);
    take("timeline", &mut world, &Look::Timeline(Filter::default()));
    for span in [CalendarSpan::Month, CalendarSpan::Week, CalendarSpan::Agenda] {
        let filter = CalendarFilter { span, day: Some(plain(day)), ..CalendarFilter::default() };
        take(&format!("{span:?}"), &mut world, &Look::Calendar(filter));
    }
    println!("{} things in the month", at(&mut world, CalendarSpan::Month, day).shown);
}

#[test]
#[ignore = "it measures, and a slow machine is no mistake"]
fn how_long_a_life_of_ten_years_takes() {
    measure(3_360, (2027, 1, 2));
}

#[test]
#[ignore = "it measures, and a slow machine is no mistake"]
fn how_long_a_very_full_year_takes() {
    measure(336, (2026, 12, 2));
}

#[test]
#[ignore = "it measures, and a slow machine is no mistake"]
fn how_long_a_day_that_holds_everything_takes() {
    measure(1, (2026, 1, 2));
}
