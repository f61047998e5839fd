//! The calendar against a naive reading of what was sent: over the months of a decade, each thing stands on each of its
//! days once, and nothing else does.

use crate::authorities::item;
use crate::calendar::{PlainDay, appointment, asking, at, days, number, visit};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Copenhagen;
use overblik_core::portal::view::CalendarSpan;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The first year of the decade and how many months it has.
const FIRST_YEAR: i32 = 2022;
const MONTHS: i32 = 120;

/// A thing that somebody sends: what it is, its first day, its minute of that day if it has one, how many minutes or
/// days it lasts, and how its times are written.
#[derive(Debug, Clone)]
struct Thing {
    what: u8,
    day: NaiveDate,
    minute: Option<i64>,
    lasts: i64,
    spelling: u8,
}

fn thing() -> impl Strategy<Value = Thing> {
    let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or_default();
    // Inside of the decade also with what it lasts, and outside of the hours that the clocks skip or show twice.
    (0..8_u8, 0..3_640_i64, prop::option::of(240..1_440_i64), 0..6_000_i64, 0..3_u8).prop_map(
        move |(what, day, minute, lasts, spelling)| Thing {
            what,
            day: first + TimeDelta::days(day),
            minute,
            lasts,
            spelling,
        },
    )
}

fn written(local: NaiveDateTime, spelling: u8) -> String {
    let zoned =
        Copenhagen.from_local_datetime(&local).earliest().unwrap_or_else(|| panic!("{local} is skipped"));
    match spelling {
        0 => local.format("%Y-%m-%dT%H:%M:%S").to_string(),
        1 => zoned.with_timezone(&Utc).format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        _ => zoned.format("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    }
}

impl Thing {
    fn begins(&self) -> String {
        match self.minute {
            Some(minute) => {
                written(self.day.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(minute), self.spelling)
            }
            None => self.day.to_string(),
        }
    }

    /// The list it is in, and how it is sent.
    fn sent(&self, id: &str) -> (&'static str, String) {
        let (day, begins) = (self.day, self.begins());
        let deadline =
            |owner: &str| item(id, &format!(r#""kind":"deadline","due":"{begins}","owner":"{owner}""#));
        let payment = |direction: &str| {
            let money = r#""gross":1,"net":1,"currency":"DKK","status":"upcoming""#;
            item(id, &format!(r#""direction":"{direction}",{money},"date":"{day}""#))
        };
        match self.what {
            0 => ("agenda", deadline("citizen")),
            1 => ("agenda", deadline("authority")),
            2 => ("payments", payment("to_citizen")),
            3 => ("payments", payment("from_citizen")),
            4 => ("credentials", item(id, &format!(r#""issued":"2010-01-01","expires":"{day}""#))),
            5 => {
                let rest = r#""status":"decided","number":"1","opened":"2021-01-01T10:00:00Z","updated":"2021-01-01T10:00:00Z""#;
                ("cases", asking(&item(id, &format!(r#"{rest},"due":"{begins}""#))))
            }
            6 => ("benefits", item(id, &format!(r#""from":"{day}","amount":1,"currency":"DKK""#))),
            _ => {
                let end = match self.ends() {
                    Ends::Day(last) => last.to_string(),
                    Ends::At(end) => written(end, (self.spelling + 1) % 3),
                };
                ("agenda", appointment(id, &begins, &format!(r#","end":"{end}""#)))
            }
        }
    }

    /// When an appointment ends: of those with a time often at midnight, and never in an hour that the clocks skip.
    fn ends(&self) -> Ends {
        match self.minute {
            None => Ends::Day(self.day + TimeDelta::days(self.lasts / 1_000)),
            Some(minute) => {
                let end = self.day.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(minute + self.lasts);
                if self.lasts % 4 == 0 {
                    return Ends::At((end.date() + TimeDelta::days(1)).and_time(chrono::NaiveTime::MIN));
                }
                let is_told = Copenhagen.from_local_datetime(&end).single().is_some();
                Ends::At(if is_told { end } else { end + TimeDelta::hours(2) })
            }
        }
    }

    /// The days it takes.
    fn days(&self) -> BTreeSet<NaiveDate> {
        let last = match (self.what, self.ends()) {
            (6, _) => return BTreeSet::new(),
            (7, Ends::Day(last)) => last,
            (7, Ends::At(end)) if end.time() == chrono::NaiveTime::MIN && end.date() > self.day => {
                end.date() - TimeDelta::days(1)
            }
            (7, Ends::At(end)) => end.date(),
            _ => self.day,
        };
        self.day.iter_days().take_while(|day| *day <= last).collect()
    }
}

enum Ends {
    Day(NaiveDate),
    At(NaiveDateTime),
}

fn plain(day: NaiveDate) -> PlainDay {
    (day.year(), u8::try_from(day.month()).unwrap_or(0), u8::try_from(day.day()).unwrap_or(0))
}

fn check(things: &[Thing]) -> Result<(), TestCaseError> {
    let mut lists: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut expected: BTreeMap<(PlainDay, String), u32> = BTreeMap::new();
    for (id, thing) in things.iter().enumerate() {
        let (list, sent) = thing.sent(&id.to_string());
        lists.entry(list).or_default().push(sent);
        expected.extend(thing.days().into_iter().map(|day| ((plain(day), id.to_string()), 1)));
    }
    let mut world = visit(lists.into_iter().collect(), Vec::new());
    let mut found: BTreeMap<(PlainDay, String), u32> = BTreeMap::new();
    for month in 0..MONTHS {
        let of_year = u8::try_from(month % 12 + 1).unwrap_or(1);
        let calendar = at(&mut world, CalendarSpan::Month, (FIRST_YEAR + month / 12, of_year, 1));
        let mut of_month = BTreeSet::new();
        for day in days(calendar).filter(|day| day.within) {
            for entry in &day.entries {
                if let Some(last) = entry.instead_of {
                    prop_assert!(number(day.date) < number(last), "later than the authority's");
                    prop_assert!(
                        expected.contains_key(&(number(last), entry.title.clone())),
                        "not its last day"
                    );
                    continue;
                }
                of_month.insert(entry.title.clone());
                *found.entry((number(day.date), entry.title.clone())).or_default() += 1;
            }
        }
        prop_assert_eq!(usize::try_from(calendar.shown).unwrap_or(0), of_month.len());
    }
    prop_assert_eq!(found, expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn each_thing_stands_on_each_of_its_days_once_and_nothing_else_does(things in prop::collection::vec(thing(), 0..60)) {
        check(&things)?;
    }
}
