//! The calendar's days: whole weeks, Danish time, spans, the list, and that nothing with a day is missing from its day.

use crate::calendar::{
    Clock, OfYear, appointment, asking, at, clock, day, days, look, number, of_year, plain, visit,
};
use crate::world::World;
use overblik_core::portal::PageEvent;
use overblik_core::portal::view::{
    Calendar, CalendarDay, CalendarEntry, CalendarFilter, CalendarSpan, Holiday,
};

fn week_numbers(calendar: &Calendar) -> Vec<u8> {
    calendar.weeks.iter().map(|week| week.number).collect()
}

/// A look's days that hold something, with the times, the number of the day and the length of each.
type Pieces = Vec<(OfYear, Option<Clock>, Option<Clock>, Option<(u16, u16)>)>;

/// Where the one with this title stands.
fn pieces(calendar: &Calendar, title: &str) -> Pieces {
    let piece = |day: &CalendarDay, entry: &CalendarEntry| {
        (of_year(day), entry.starts.map(clock), entry.ends.map(clock), entry.of_days)
    };
    let of = |day: &CalendarDay| {
        day.entries
            .iter()
            .filter(|entry| entry.title == title)
            .map(|entry| piece(day, entry))
            .collect::<Pieces>()
    };
    days(calendar).flat_map(of).collect()
}

#[test]
fn a_month_is_its_whole_weeks_and_what_falls_beside_it_stands_there_too() {
    let mut world = visit(vec![("agenda", vec![appointment("før", "2026-10-31", "")])], Vec::new());
    let november = at(&mut world, CalendarSpan::Month, (2026, 11, 22));
    assert_eq!(week_numbers(november), [44, 45, 46, 47, 48, 49]);
    let all: Vec<&CalendarDay> = days(november).collect();
    assert_eq!((number(all[0].date), number(all[41].date)), ((2026, 10, 26), (2026, 12, 6)));
    assert!(november.weeks.iter().all(|week| week.days.iter().map(|day| day.date.weekday).eq(0..7)));
    assert!(all.iter().all(|day| day.within == (day.date.month == 11)));
    assert!(all.iter().filter(|day| day.from_today == 0).map(|day| number(day.date)).eq([(2026, 11, 22)]));
    assert_eq!((pieces(november, "før").len(), november.shown), (1, 0), "beside the month it is none of it");
    let february = at(&mut world, CalendarSpan::Month, (2027, 2, 28));
    assert_eq!(week_numbers(february), [5, 6, 7, 8]);
    assert!(days(february).all(|day| day.within));
    let january = at(&mut world, CalendarSpan::Month, (2027, 1, 1));
    assert_eq!(week_numbers(january), [53, 1, 2, 3, 4]);
}

#[test]
fn a_week_is_the_one_of_its_number_also_over_new_year() {
    let mut world = visit(
        vec![("agenda", vec![appointment("nytår", "2026-12-31", r#","end":"2027-01-01""#)])],
        Vec::new(),
    );
    let week = at(&mut world, CalendarSpan::Week, (2027, 1, 1));
    assert_eq!(week_numbers(week), [53]);
    let all: Vec<_> = days(week).map(|day| number(day.date)).collect();
    assert_eq!((all.len(), all[0], all[6]), (7, (2026, 12, 28), (2027, 1, 3)));
    assert!(days(week).all(|day| day.within));
    assert_eq!(
        pieces(week, "nytår"),
        [((12, 31), None, None, Some((1, 2))), ((1, 1), None, None, Some((2, 2)))]
    );
    assert_eq!(week.shown, 1);
}

#[test]
fn a_day_that_is_none_is_today_and_the_ends_of_the_calendar_hold() {
    let mut world = visit(Vec::new(), Vec::new());
    for none in
        [(2026, 2, 31), (0, 1, 1), (10_000, 1, 1), (i32::MAX, 12, 31), (i32::MIN, 0, 0), (2026, 13, 1)]
    {
        for span in [CalendarSpan::Month, CalendarSpan::Week, CalendarSpan::Agenda] {
            assert_eq!(number(at(&mut world, span, none).day), (2026, 11, 22), "{none:?}");
        }
    }
    for (end, weeks) in [((1, 1, 1), 5), ((9999, 12, 31), 5)] {
        let calendar = at(&mut world, CalendarSpan::Month, end);
        assert_eq!((number(calendar.day), calendar.weeks.len()), (end, weeks));
        assert!(calendar.weeks.iter().all(|week| week.days.len() == 7));
        assert_eq!(at(&mut world, CalendarSpan::Week, end).weeks.len(), 1);
        assert_eq!(number(at(&mut world, CalendarSpan::Agenda, end).day), end);
    }
    assert_eq!(number(look(&mut world, CalendarFilter::default()).day), (2026, 11, 22));
}

#[test]
fn a_time_is_copenhagen_s_however_it_is_written_on_both_sides_of_the_change_of_clocks() {
    let mut agenda = Vec::new();
    for (id, spellings) in [
        ("vinter", ["2026-10-25T23:59:00", "2026-10-25T22:59:00Z", "2026-10-25T17:59:00-05:00"]),
        ("sommer", ["2026-10-24T23:59:00", "2026-10-24T21:59:00Z", "2026-10-25T06:59:00+09:00"]),
        ("forår", ["2027-03-28T03:30:00", "2027-03-28T01:30:00Z", "2027-03-28T03:30:00+02:00"]),
        ("før forår", ["2027-03-28T01:30:00", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00+01:00"]),
        ("skuddag", ["2028-02-29T00:00:00", "2028-02-28T23:00:00Z", "2028-02-29T00:00:00+01:00"]),
    ] {
        agenda.extend(
            spellings.map(|start| appointment(id, start, "").replacen(id, &format!("{id}{start}"), 1)),
        );
    }
    agenda.push(appointment("hele dagen", "2026-10-25", ""));
    agenda.push(appointment("natten", "2026-10-25T00:30:00", r#","end":"2026-10-25T04:00:00""#));
    agenda.push(appointment("forårsnatten", "2027-03-27T22:00:00", r#","end":"2027-03-28T06:00:00""#));
    let mut world = visit(vec![("agenda", agenda)], Vec::new());
    let thrice = |day: (u8, u8), time: (u8, u8)| vec![(day, Some(time), None, None); 3];
    let october = at(&mut world, CalendarSpan::Month, (2026, 10, 1)).clone();
    assert_eq!(pieces(&october, "vinter"), thrice((10, 25), (23, 59)));
    assert_eq!(pieces(&october, "sommer"), thrice((10, 24), (23, 59)));
    assert_eq!(pieces(&october, "hele dagen"), [((10, 25), None, None, None)]);
    assert_eq!(pieces(&october, "natten"), [((10, 25), Some((0, 30)), Some((4, 0)), None)]);
    let march = at(&mut world, CalendarSpan::Month, (2027, 3, 1)).clone();
    assert_eq!(pieces(&march, "forår"), thrice((3, 28), (3, 30)));
    assert_eq!(pieces(&march, "før forår"), thrice((3, 28), (1, 30)));
    assert_eq!(
        pieces(&march, "forårsnatten"),
        [((3, 27), Some((22, 0)), None, Some((1, 2))), ((3, 28), None, Some((6, 0)), Some((2, 2)))]
    );
    let leap = at(&mut world, CalendarSpan::Month, (2028, 2, 1)).clone();
    assert_eq!(pieces(&leap, "skuddag"), thrice((2, 29), (0, 0)));
}

#[test]
fn a_thing_of_several_days_stands_on_each_of_them_and_an_end_at_midnight_takes_no_day() {
    let agenda = vec![
        appointment("indlagt", "2026-11-24T08:00:00", r#","end":"2026-11-26T11:00:00""#),
        appointment("kursus", "2026-11-24", r#","end":"2026-11-25""#),
        appointment("aften", "2026-11-24T22:00:00", r#","end":"2026-11-25T00:00:00""#),
        appointment("til midnat", "2026-11-24T22:00:00", r#","end":"2026-11-26T00:00:00""#),
        appointment("øjeblik", "2026-11-24T00:00:00", r#","end":"2026-11-24T00:00:00""#),
        appointment("forkert århundrede", "2026-11-24T10:00:00", r#","end":"2126-11-24T11:00:00""#),
        appointment("på dag to", "2026-11-25T10:00:00", r#","end":"2026-11-25T11:00:00""#),
    ];
    let mut world = visit(vec![("agenda", agenda)], Vec::new());
    let week = at(&mut world, CalendarSpan::Week, (2026, 11, 24)).clone();
    assert_eq!(
        pieces(&week, "indlagt"),
        [
            ((11, 24), Some((8, 0)), None, Some((1, 3))),
            ((11, 25), None, None, Some((2, 3))),
            ((11, 26), None, Some((11, 0)), Some((3, 3))),
        ]
    );
    assert_eq!(pieces(&week, "kursus").len(), 2);
    assert_eq!(pieces(&week, "aften"), [((11, 24), Some((22, 0)), Some((0, 0)), None)]);
    assert_eq!(
        pieces(&week, "til midnat"),
        [((11, 24), Some((22, 0)), None, Some((1, 2))), ((11, 25), None, Some((0, 0)), Some((2, 2)))]
    );
    assert_eq!(pieces(&week, "øjeblik"), [((11, 24), Some((0, 0)), None, None)]);
    let titles =
        |on: (u8, u8)| day(&week, on).entries.iter().map(|entry| entry.title.as_str()).collect::<Vec<_>>();
    assert_eq!(titles((11, 25)), ["indlagt", "kursus", "til midnat", "forkert århundrede", "på dag to"]);
    let overlaps = |on, title| {
        day(&week, on).entries.iter().find(|entry| entry.title == title).map(|entry| entry.overlaps.join(" "))
    };
    assert_eq!(overlaps((11, 25), "indlagt").as_deref(), Some("til midnat forkert århundrede på dag to"));
    assert_eq!(overlaps((11, 26), "indlagt").as_deref(), Some("forkert århundrede"), "of that day alone");
    assert_eq!(week.shown, 7);
    let (last, after) = ((2027, 11, 24), (2027, 12, 1));
    assert_eq!(pieces(at(&mut world, CalendarSpan::Month, last), "forkert århundrede").len(), 24);
    assert_eq!(at(&mut world, CalendarSpan::Agenda, after).shown, 0);
}

/// The days of a list with how many stand on each.
fn listed(world: &World<'_>) -> Vec<((i32, u8, u8), usize)> {
    world.calendar().days.iter().map(|day| (number(day.date), day.entries.len())).collect()
}

#[test]
fn the_list_begins_on_its_day_with_what_still_runs_and_goes_on_when_asked_for() {
    let mut agenda: Vec<String> = (0..100)
        .map(|on| appointment(&format!("nr {on}"), &format!("2027-{:02}-10", on % 12 + 1), ""))
        .collect();
    agenda.push(appointment("forløb", "2026-11-20T08:00:00", r#","end":"2026-11-23T12:00:00""#));
    agenda.push(appointment("forbi", "2026-11-19", r#","end":"2026-11-21""#));
    let mut world = visit(vec![("agenda", agenda)], Vec::new());
    let filter = CalendarFilter { span: CalendarSpan::Agenda, ..CalendarFilter::default() };
    let calendar = look(&mut world, filter.clone()).clone();
    assert!(calendar.weeks.is_empty());
    assert_eq!((calendar.shown, calendar.left), (101, 62), "things, and entries");
    let begin = [((2026, 11, 22), 1), ((2026, 11, 23), 1), ((2027, 1, 10), 9), ((2027, 2, 10), 9)];
    assert_eq!(listed(&world)[..4], begin);
    assert_eq!(listed(&world).last(), Some(&((2027, 5, 10), 2)));
    assert_eq!(calendar.days[0].entries[0].of_days, Some((3, 4)));
    assert!(calendar.days.iter().all(|day| day.entries.iter().all(|entry| entry.row.is_some())));
    world.say(PageEvent::MoreAhead);
    assert_eq!(
        (world.calendar().left, listed(&world).iter().map(|(_, count)| count).sum::<usize>()),
        (22, 80)
    );
    let page = calendar.days[0].entries[0].page.clone();
    let opened = look(&mut world, CalendarFilter { opened: Some(page), ..filter.clone() });
    assert_eq!((opened.left, opened.opened.is_some()), (22, true), "to open something folds nothing");
    assert_eq!(look(&mut world, CalendarFilter { day: Some(plain((2027, 12, 10))), ..filter }).left, 0);
    assert_eq!(listed(&world), [((2027, 12, 10), 8)]);
    let none = at(&mut world, CalendarSpan::Agenda, (2028, 1, 1));
    assert_eq!((none.days.len(), none.left, none.shown), (0, 0, 0));
}

#[test]
fn a_closed_day_says_what_it_is_and_who_is_closed() {
    let mut world = visit(Vec::new(), Vec::new());
    let mut closed = |at_day: (i32, u8, u8)| {
        let calendar = at(&mut world, CalendarSpan::Week, at_day);
        let closed = calendar.days[0].closed.clone();
        closed.map(|day| (day.holiday, day.is_public, day.banks, day.deadlines, day.law.is_some()))
    };
    assert_eq!(closed((2026, 12, 23)), None);
    assert_eq!(closed((2026, 12, 24)), Some((Some(Holiday::ChristmasEve), false, true, true, true)));
    assert_eq!(closed((2026, 12, 25)), Some((Some(Holiday::ChristmasDay), true, true, true, true)));
    assert_eq!(closed((2026, 12, 27)), Some((None, false, true, true, false)), "a Sunday");
    assert_eq!(closed((2027, 5, 7)), Some((Some(Holiday::AfterAscension), false, true, false, true)));
    assert_eq!(closed((2027, 6, 5)), Some((Some(Holiday::ConstitutionDay), false, true, true, true)));
}

#[test]
fn what_waits_without_a_day_is_no_day_s_whatever_the_choice() {
    let letter =
        asking(&crate::authorities::item("brev", r#""received":"2026-11-24T08:00:00Z","sender":"By""#));
    let mut world = visit(vec![("messages", vec![letter])], Vec::new());
    let filter = CalendarFilter { source: Some("ingen".to_owned()), ..CalendarFilter::default() };
    let calendar = look(&mut world, filter);
    assert_eq!((calendar.shown, calendar.hidden, calendar.undated.total), (0, 0, 1));
}
