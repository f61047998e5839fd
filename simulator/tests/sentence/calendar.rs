//! The calendar, for every person: each of its months holds exactly the dated things of the ledgers, each on its days.

use crate::country::{Country, PERSONS};
use crate::visit;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use overblik_core::portal::view::{
    Calendar, CalendarFilter, CalendarKind, CalendarSpan, Date, Look, PlainDate,
};
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A day, what stands there and what it is called.
type Placed = (NaiveDate, &'static str, String);

/// The records of what several sources hold under a name in common, the registry's first source first.
fn things(country: &Country, person: &str) -> Vec<Vec<Value>> {
    let related = country.related(person);
    let mut things: Vec<(BTreeSet<String>, Vec<Value>)> = vec![];
    for source in country.sources().filter(|id| related.iter().any(|related| related == id)) {
        for record in country.ledger(source, person) {
            let own = format!("{}/{}", country.root(source), record["id"].as_str().unwrap());
            let given =
                record["same_as"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
            let sort = format!("{} {}", record["kind"], record["direction"]);
            let mut names: BTreeSet<String> =
                given.chain([own]).map(|name| format!("{sort} {name}")).collect();
            let mut records = vec![];
            for (known, before) in
                things.extract_if(.., |(known, _)| !known.is_disjoint(&names)).collect::<Vec<_>>()
            {
                names.extend(known);
                records.extend(before);
            }
            records.push(record);
            things.push((names, records));
        }
    }
    things.into_iter().map(|(_, records)| records).collect()
}

/// What a ledger writes, on a Danish clock; midnight of a date.
fn local(written: &Value) -> NaiveDateTime {
    let written = written.as_str().unwrap();
    let of_day = |day: NaiveDate| day.and_time(NaiveTime::MIN);
    written.parse().map_or_else(|_| simulator::moment::read(written).unwrap(), of_day)
}

/// Which of the records says the line's date: the first that is to come or waits, else the last that has been.
fn lead(records: &[Value], today: NaiveDate) -> &Value {
    let waits = |record: &&Value| record["waits"] == true;
    let date = |record: &&Value| match &record["due"] {
        due if record["waits"] == true && !due.is_null() => local(due).date(),
        _ => local(&record["at"]).date(),
    };
    let has_no_time = |record: &&Value| !record["at"].as_str().unwrap().contains('T');
    let is_off = |record: &&Value| {
        record["cancelled"] == true || record["status"] == "paid" || record["status"] == "revoked"
    };
    let comes = |record: &&Value| waits(record) || (!is_off(record) && date(record) >= today);
    let coming = records.iter().filter(comes).min_by_key(|record| (date(record), has_no_time(record)));
    coming.or_else(|| records.iter().min_by_key(|record| (is_off(record), Reverse(date(record))))).unwrap()
}

/// Where a thing stands by what its authorities hold.
fn places(records: &[Value], today: NaiveDate) -> Vec<Placed> {
    let lead = lead(records, today);
    let title = lead["title"].as_str().unwrap();
    let at = local(&lead["at"]).date();
    let moves = !matches!(lead["money"]["part"].as_str(), Some("balance" | "set_off"));
    let kind = match lead["kind"].as_str().unwrap() {
        "deadline" => Some("deadline"),
        "appointment" => Some("appointment"),
        "payment" if moves && lead["direction"] == "to_citizen" => Some("to me"),
        "payment" if moves => Some("from me"),
        "credential" if lead["status"] != "revoked" && !lead["due"].is_null() => Some("expiry"),
        _ => None,
    };
    let days = |last: NaiveDate| at.iter_days().take_while(move |day| *day <= last);
    let mut places: Vec<Placed> = kind
        .into_iter()
        .flat_map(|kind| days(last(lead)).map(move |day| (day, kind, title.to_owned())))
        .collect();
    let dues = records.iter().filter(|record| record["waits"] == true && !record["due"].is_null());
    if let Some(due) = dues.map(|record| local(&record["due"]).date()).min()
        && !places.iter().any(|(day, ..)| *day == due)
    {
        places.push((due, "deadline", title.to_owned()));
    }
    places
}

/// The last day that is taken.
fn last(record: &Value) -> NaiveDate {
    if record["ends"].is_null() {
        return local(&record["at"]).date();
    }
    let end = local(&record["ends"]);
    let ends_at_midnight = record["ends"].as_str().unwrap().contains('T') && end.time() == NaiveTime::MIN;
    end.date() - TimeDelta::days(i64::from(ends_at_midnight))
}

fn naive(date: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(date.year, date.month.into(), date.day.into()).unwrap()
}

fn word(kind: CalendarKind) -> &'static str {
    match kind {
        CalendarKind::MyDeadline | CalendarKind::AuthorityDeadline => "deadline",
        CalendarKind::Appointment => "appointment",
        CalendarKind::PaymentToMe => "to me",
        CalendarKind::PaymentFromMe => "from me",
        CalendarKind::Expiry => "expiry",
    }
}

/// What stands in a month, and of each day to have something done by instead: that day, the last one, and the title.
fn shown(calendar: &Calendar) -> (Vec<Placed>, Vec<(NaiveDate, NaiveDate, String)>) {
    let days = calendar.weeks.iter().flat_map(|week| &week.days).filter(|day| day.within);
    let (mut placed, mut instead) = (vec![], vec![]);
    for day in days {
        for entry in &day.entries {
            let (on, title) = (naive(day.date), entry.title.clone());
            match entry.instead_of {
                Some(last) => instead.push((on, naive(last), title)),
                None => placed.push((on, word(entry.kind), title)),
            }
        }
    }
    placed.sort();
    (placed, instead)
}

fn filter(span: CalendarSpan, day: NaiveDate) -> CalendarFilter {
    let small = |number: u32| u8::try_from(number).unwrap();
    let day = PlainDate { year: day.year(), month: small(day.month()), day: small(day.day()) };
    CalendarFilter { span, day: Some(day), ..CalendarFilter::default() }
}

/// Looks at each month in which something of the person falls, and at all that there is; gives how many things there are
/// and how many days to have something done by before a closed one.
fn check(country: &Country, person: &str) -> (usize, usize) {
    let today = Country::today();
    let things: Vec<Vec<Placed>> =
        things(country, person).iter().map(|records| places(records, today)).collect();
    let mut months: BTreeMap<NaiveDate, Vec<Placed>> = BTreeMap::new();
    for placed in things.iter().flatten() {
        months.entry(placed.0.with_day(1).unwrap()).or_default().push(placed.clone());
    }
    let of_month = |month: &NaiveDate| Look::Calendar(filter(CalendarSpan::Month, *month));
    let all = Look::Calendar(filter(CalendarSpan::Agenda, NaiveDate::from_ymd_opt(1, 1, 1).unwrap()));
    let looks = months.keys().map(of_month).chain([all]).collect();
    let calendars = visit::settled_at(country, person, looks, &BTreeSet::new(), 0).calendars;
    assert_eq!(calendars.len(), months.len() + 1);
    let mut early = 0;
    for ((month, mut expected), calendar) in months.clone().into_iter().zip(&calendars) {
        expected.sort();
        let (placed, instead) = shown(calendar);
        assert_eq!(placed, expected, "{person}, {month}");
        for (on, last, title) in &instead {
            let of_last = months[&last.with_day(1).unwrap()].iter();
            assert!(
                on < last && of_last.filter(|(day, ..)| day == last).any(|(.., other)| other == title),
                "{person}: {title}"
            );
        }
        early += instead.len();
    }
    let marks: usize = things
        .iter()
        .map(|placed| placed.iter().map(|(_, kind, _)| kind).collect::<BTreeSet<_>>().len())
        .sum();
    let all = calendars.last().unwrap();
    assert_eq!((usize::try_from(all.shown).unwrap(), all.hidden), (marks, 0), "{person}: in other months");
    (marks, early)
}

#[test]
fn its_months_hold_exactly_the_dated_things_of_the_ledgers() {
    let country = Country::start();
    let (mut things, mut early) = (0, 0);
    for person in PERSONS {
        let (of_person, days) = check(&country, person);
        assert!(of_person > 5, "{person} has something to look at: {of_person}");
        (things, early) = (things + of_person, early + days);
    }
    assert!(early > 0, "a closed last day is among {things} things");
    println!("{things} things, {early} days to have one done by earlier");
}
