//! The calendars against what others have published. The two libraries that know holidays are asked in
//! `core/tests/oracles`.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

/// The weekdays of a year that are closed, as day and month.
fn closed_weekdays(calendar: Calendar, year: i32) -> Vec<(u32, u32)> {
    let days = (0..366).map(|after| day(year, 1, 1).after(after)).filter(|day| day.year() == year);
    let closed =
        days.filter(|day| matches!(calendar.closed(*day), Some(Closed::By(_))) && day.weekday() < SATURDAY);
    closed.map(|day| (day.day(), day.month())).collect()
}

#[test]
fn banks_are_closed_on_the_weekdays_that_the_central_bank_publishes() {
    let y2026 =
        [(1, 1), (2, 4), (3, 4), (6, 4), (14, 5), (15, 5), (25, 5), (5, 6), (24, 12), (25, 12), (31, 12)];
    let y2027 = [(1, 1), (25, 3), (26, 3), (29, 3), (6, 5), (7, 5), (17, 5), (24, 12), (31, 12)];
    assert_eq!(closed_weekdays(Calendar::Bank, 2026), y2026);
    assert_eq!(closed_weekdays(Calendar::Bank, 2027), y2027);
}

#[test]
fn the_earliest_and_the_latest_easter_there_can_be_bring_all_their_days() {
    use Holiday::{Ascension, EasterMonday, GoodFriday, MaundyThursday, WhitMonday};
    // Easter is 22 March 2285 and 25 April 2038.
    for (year, days) in [
        (2285, [(3, 19), (3, 20), (3, 23), (4, 30), (5, 11)]),
        (2038, [(4, 22), (4, 23), (4, 26), (6, 3), (6, 14)]),
    ] {
        let holidays = days.map(|(month, of_month)| {
            Calendar::PublicHoliday.rule(day(year, month, of_month)).map(|rule| rule.holiday)
        });
        assert_eq!(
            holidays,
            [MaundyThursday, GoodFriday, EasterMonday, Ascension, WhitMonday].map(Some),
            "{year}"
        );
    }
}

#[test]
fn child_benefit_comes_out_on_the_eight_published_days() {
    // Lov om børne- og ungeydelse § 5: the last weekday before the 21st of the quarter's first month.
    let published =
        [(2024, [(1, 19), (4, 19), (7, 19), (10, 18)]), (2025, [(1, 20), (4, 16), (7, 18), (10, 20)])];
    for (year, days) in published {
        for (month, of_month) in days {
            let paid = Calendar::PublicHoliday.on_or_before(day(year, month, 20));
            assert_eq!(paid, day(year, month, of_month));
        }
    }
}

#[test]
fn the_last_bank_days_of_2026_are_those_that_pensions_are_paid_on() {
    let last = [30, 27, 31, 30, 29, 30, 31, 31, 30, 30, 30, 30];
    for (month, of_month) in (1..).zip(last) {
        let end = day(2026, month, 1).last_of_month();
        assert_eq!(Calendar::Bank.on_or_before(end), day(2026, month, of_month));
    }
}

#[test]
fn the_three_are_not_the_same_set() {
    let on = |calendar: Calendar, day: Day| calendar.rule(day).map(|rule| rule.holiday);
    let all = [Calendar::PublicHoliday, Calendar::LegalDeadline, Calendar::Bank];
    let friday_after_ascension = day(2026, 5, 15);
    assert_eq!(
        all.map(|calendar| on(calendar, friday_after_ascension)),
        [None, None, Some(Holiday::AfterAscension)]
    );
    let constitution_day = Some(Holiday::ConstitutionDay);
    assert_eq!(all.map(|calendar| on(calendar, day(2026, 6, 5))), [None, constitution_day, constitution_day]);
    assert_eq!(all.map(|calendar| on(calendar, day(2026, 12, 25))), [Some(Holiday::ChristmasDay); 3]);
}

#[test]
fn a_rule_names_its_law() {
    let law = |calendar: Calendar, day: Day| calendar.rule(day).map(|rule| rule.law);
    assert_eq!(law(Calendar::Bank, day(2026, 6, 5)), Some("Nationalbankens liste over bankfridage"));
    assert_eq!(law(Calendar::LegalDeadline, day(2026, 6, 5)), Some("Forældelsesloven § 27, stk. 2"));
    assert_eq!(law(Calendar::Bank, day(2026, 4, 3)), Some("Danske Lov 2-4-5"));
}

#[test]
fn a_bill_that_is_due_when_banks_are_closed_is_to_be_paid_on_the_last_bank_day_before() {
    let today = day(2026, 5, 1);
    let warning = |last: Day| early(Calendar::Bank, last, today).and_then(|early| early.by);
    assert_eq!(warning(day(2026, 5, 15)), Some(day(2026, 5, 13)), "Ascension is the day before");
    assert_eq!(warning(day(2026, 5, 17)), Some(day(2026, 5, 13)), "the Sunday after it");
    assert_eq!(warning(day(2026, 5, 13)), None, "banks are open");
    assert_eq!(warning(day(2026, 4, 30)), None, "it has passed");
    let too_late = early(Calendar::Bank, day(2026, 5, 3), day(2026, 5, 2)).map(|early| early.by);
    assert_eq!(too_late, Some(None), "the last bank day before has passed");
}

proptest! {
    #[test]
    fn no_warning_is_later_than_the_authority_s_day_nor_earlier_than_needed(last in -20_000..60_000_i64, ahead in 0..40_i64) {
        let (last, today) = (Day::from_epoch(last), Day::from_epoch(last - ahead));
        for calendar in [Calendar::PublicHoliday, Calendar::LegalDeadline, Calendar::Bank] {
            let warning = early(calendar, last, today);
            prop_assert_eq!(warning.is_some(), calendar.closed(last).is_some());
            let Some(by) = warning.and_then(|early| early.by) else { continue };
            prop_assert!(today <= by && by < last);
            prop_assert!(calendar.closed(by).is_none());
            let between = (1..last.epoch_days() - by.epoch_days()).map(|after| by.after(after));
            prop_assert!(between.into_iter().all(|day| calendar.closed(day).is_some()));
        }
    }
}
