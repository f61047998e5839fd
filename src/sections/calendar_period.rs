//! What the period of the calendar that is shown is called.

use super::words::day;
use crate::text::Text;
use overblik_core::portal::view::{Calendar, CalendarSpan, Date};

/// "november 2026", "Uge 48 · 23.–29. november 2026", "Fra torsdag 26. november 2026".
pub fn period(text: &Text, calendar: &Calendar) -> String {
    let words = text.calendar();
    let week = calendar.weeks.first().filter(|_| calendar.filter.span == CalendarSpan::Week);
    let ends = week.and_then(|week| Some((week.number, week.days.first()?.date, week.days.last()?.date)));
    match (calendar.filter.span, ends) {
        (CalendarSpan::Agenda, _) => (words.from)(&full(text, calendar.day)),
        (CalendarSpan::Week, Some((number, from, to))) => {
            [&(words.week)(number), " · ", &days(text, from, to)].concat()
        }
        _ => text.dates.month(calendar.day.year, calendar.day.month),
    }
}

/// The same, as it stands in a sentence that says what falls in it.
pub fn within(text: &Text, calendar: &Calendar) -> String {
    let words = text.calendar();
    let week = calendar.weeks.first().map(|week| (words.week)(week.number).to_lowercase());
    match (calendar.filter.span, week) {
        (CalendarSpan::Agenda, _) => (words.onward)(&full(text, calendar.day)),
        (CalendarSpan::Week, Some(week)) => (words.within)(&week),
        _ => (words.within)(&text.dates.month(calendar.day.year, calendar.day.month)),
    }
}

fn days(text: &Text, from: Date, to: Date) -> String {
    let words = text.calendar();
    let long = text.dates.long(day(to));
    if (from.year, from.month) == (to.year, to.month) {
        (words.days)(from.day, &long)
    } else if from.year == to.year {
        (words.days_between)(&text.dates.short(day(from)), &long)
    } else {
        (words.days_between)(&text.dates.long(day(from)), &long)
    }
}

/// "torsdag 26. november 2026".
pub fn full(text: &Text, date: Date) -> String {
    [text.dates.weekday(date.weekday), " ", &text.dates.long(day(date))].concat()
}
