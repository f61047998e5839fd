//! What the calendar's days and what falls on them are called.

use super::early::holiday_name;
use super::row_words;
use super::words::day;
use crate::text::Text;
use overblik_core::portal::view::{CalendarDay, CalendarEntry, CalendarKind, ClosedDay, RowKind, Time};

/// Things of a day that its name tells one by one.
const TOLD: usize = 3;

/// What an entry is, for style sheets and tests.
pub fn kind(kind: CalendarKind) -> &'static str {
    match kind {
        CalendarKind::MyDeadline => "my-deadline",
        CalendarKind::AuthorityDeadline => "authority-deadline",
        CalendarKind::Appointment => "appointment",
        CalendarKind::PaymentToMe => "payment-to-me",
        CalendarKind::PaymentFromMe => "payment-from-me",
        CalendarKind::Expiry => "expiry",
    }
}

/// What an entry is.
pub fn kind_name(text: &Text, kind: CalendarKind) -> &'static str {
    let row = match kind {
        CalendarKind::MyDeadline => RowKind::MyDeadline,
        CalendarKind::AuthorityDeadline => RowKind::AuthorityDeadline,
        CalendarKind::Appointment => RowKind::Appointment,
        CalendarKind::PaymentToMe => RowKind::PaymentToMe,
        CalendarKind::PaymentFromMe => RowKind::PaymentFromMe,
        CalendarKind::Expiry => return text.calendar().expires,
    };
    row_words::kind_name(text, row)
}

/// "torsdag 26. november · i dag · 1. juledag".
pub fn heading(text: &Text, of: &CalendarDay) -> String {
    let near = (of.from_today.abs() <= 1).then(|| (text.dates.distance)(of.from_today));
    let holiday = of.closed.as_ref().and_then(|closed| closed.holiday);
    let holiday = holiday.map(|holiday| holiday_name(text, holiday).to_owned());
    let named = text.dates.named(day(of.date), of.from_today);
    [Some(named), near, holiday].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What stands in a day's cell about a day that is no working day.
pub fn closed(text: &Text, closed: &ClosedDay) -> Option<String> {
    let name = holiday_name(text, closed.holiday?);
    let banks = (closed.banks && !closed.is_public).then(|| text.calendar().banks_closed);
    Some([Some(name), banks].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// A day and all that falls on it in one sentence.
pub fn cell(text: &Text, of: &CalendarDay) -> String {
    let words = text.calendar();
    let today = (of.from_today == 0).then(|| words.today.to_owned());
    let closed = of.closed.as_ref().and_then(|day| {
        let said = closed(text, day)?;
        Some(if day.is_public { (words.holiday)(&said) } else { said })
    });
    let head = [Some(text.dates.named(day(of.date), of.from_today)), today, closed];
    let head = head.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let own = (!of.own.is_empty()).then(|| ["; ", &(text.take_along().own.things)(of.own.len())].concat());
    let own = own.unwrap_or_default();
    if of.entries.is_empty() {
        return [head, own].concat();
    }
    let told = of.entries.iter().take(TOLD).map(|entry| said(text, entry));
    let more = of.entries.len().saturating_sub(TOLD);
    let more = (more > 0).then(|| (words.more)(more));
    let told = told.chain(more).collect::<Vec<_>>().join("; ");
    [&head, ", ", &(words.things)(of.entries.len()), ": ", &told, &own].concat()
}

/// "Aftale kl. 9.15: Tandlæge, dag 2 af 3, aflyst".
fn said(text: &Text, entry: &CalendarEntry) -> String {
    let kind = kind_name(text, entry.kind);
    let starts = entry.starts.map(|time| (text.dates.time)(time.hour, time.minute));
    let starts = starts.map(|time| if entry.approximate { (text.dates.about)(&time) } else { time });
    let before = starts.map_or(kind.to_owned(), |time| [kind, " ", &time].concat());
    let cancelled = entry.cancelled.then(|| text.rows.cancelled.to_lowercase());
    let after = day_of(text, entry).into_iter().chain(cancelled).chain(marks(text, entry));
    [before, [": ", &title(text, entry)].concat()]
        .into_iter()
        .chain(after.map(|mark| [", ", &mark].concat()))
        .collect()
}

/// "dag 2 af 3", of a thing of several days.
pub fn day_of(text: &Text, entry: &CalendarEntry) -> Option<String> {
    entry.of_days.map(|(number, of)| (text.calendar().day_of)(number, of))
}

/// What more must be known of an entry, as it stands in a sentence.
pub fn marks(text: &Text, entry: &CalendarEntry) -> Vec<String> {
    let marks = [(entry.moved, text.rows.moved), (entry.needs_me, text.rows.needs_me)];
    let marks = marks.into_iter().filter(|(is_so, _)| *is_so).map(|(_, mark)| mark.to_lowercase());
    let overlaps = (!entry.overlaps.is_empty())
        .then(|| [&text.calendar().overlaps.to_lowercase(), " ", &*entry.overlaps.join(", ")].concat());
    marks.chain(overlaps).collect()
}

/// An entry's title, and that it is better done by then.
pub fn title(text: &Text, entry: &CalendarEntry) -> String {
    match entry.instead_of {
        Some(_) => [text.calendar().by_then, ": ", &entry.title].concat(),
        None => entry.title.clone(),
    }
}

/// "9.15", "9.15–10.00", "til 10.00"; nothing when it has no time that day.
pub fn times(text: &Text, entry: &CalendarEntry, ends: bool) -> Option<String> {
    let words = text.calendar();
    let clock = |time: Time| (words.clock)(time.hour, time.minute);
    let times = match (entry.starts, entry.ends.filter(|_| ends || entry.starts.is_none())) {
        (Some(from), Some(to)) => (words.times)(&clock(from), &clock(to)),
        (Some(from), None) => clock(from),
        (None, Some(to)) => (words.until)(&clock(to)),
        (None, None) => return None,
    };
    Some(if entry.approximate { (text.dates.about)(&times) } else { times })
}
