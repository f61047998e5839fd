//! Makes what the page shows of one mark on one day.

use super::marks::{Mark, Why};
use super::overlaps::{Taken, overlaps};
use crate::model::{
    Appointment, AppointmentStatus, Clock, Day, Instant, Item, Kind, When, copenhagen_instant,
};
use crate::portal::row::{self, Rows, amount, concern, date, place, when};
use crate::portal::view::{CalendarEntry, CalendarKind, Time};
use std::collections::HashMap;

/// The titles of what takes the same time, by the line that they are told of.
pub type Together = HashMap<u32, Vec<String>>;

/// The entry of a mark on one of its days. `page` is the name of the thing.
pub fn entry(
    rows: &Rows<'_>,
    mark: &Mark,
    day: Day,
    page: &str,
    together: &Together,
) -> Option<CalendarEntry> {
    let (source, item) = rows.lines.entry(mark.lead)?;
    let appointment = appointment(item);
    let is = |wanted: AppointmentStatus| appointment.is_some_and(|appointment| appointment.status == wanted);
    let payment = match &item.kind {
        Kind::Payment(payment) => Some(payment),
        _ => None,
    };
    let (suffix, instead_of) = match mark.why {
        Why::Itself => ("", None),
        Why::Asked => ("/asked", None),
        Why::Early(last) => ("/early", Some(date(last))),
    };
    Some(CalendarEntry {
        key: [page, suffix].concat(),
        page: page.to_owned(),
        kind: mark.kind,
        title: item.title.to_string(),
        language: item.language.to_string(),
        starts: when(mark.when_on(day)).time,
        ends: ends(mark, day),
        of_days: of_days(mark, day),
        approximate: appointment.is_some_and(|appointment| appointment.approximate),
        cancelled: is(AppointmentStatus::Cancelled),
        moved: is(AppointmentStatus::Moved),
        needs_me: rows.lines.needs_me(mark.lead),
        instead_of,
        overlaps: together.get(&mark.lead).cloned().unwrap_or_default(),
        own_overlaps: Vec::new(),
        amount: payment.map(|payment| amount(&payment.net)),
        source: place(source),
        concerns: item.concerns.as_ref().map(concern),
        leads: Vec::new(),
        usual: Vec::new(),
        row: None,
    })
}

fn appointment(item: &Item) -> Option<&Appointment> {
    match &item.kind {
        Kind::Appointment(appointment) => Some(appointment),
        _ => None,
    }
}

/// The time it ends at, on its last day; 0.00 is the end of it.
fn ends(mark: &Mark, day: Day) -> Option<Time> {
    let Some(When::At(end)) = mark.end else { return None };
    let is_here = day == mark.last && midnight(day) <= end && end <= midnight(day.after(1));
    is_here.then(|| row::moment(end).time)
}

fn of_days(mark: &Mark, day: Day) -> Option<(u16, u16)> {
    let days = |last: Day| u16::try_from(last.epoch_days() - mark.first.epoch_days() + 1).ok();
    days(day).zip(days(mark.last)).filter(|(_, all)| *all > 1)
}

/// What takes the same time on this day, of these.
pub fn together(rows: &Rows<'_>, marks: &[Mark], day: Day) -> Together {
    let (leads, spans): (Vec<u32>, Vec<Taken>) =
        marks.iter().filter_map(|mark| Some((mark.lead, taken(rows, mark, day)?))).unzip();
    let title = |place: u32| {
        let lead = leads.get(usize::try_from(place).ok()?)?;
        Some(rows.lines.entry(*lead)?.1.title.to_string())
    };
    let found = leads.iter().zip(overlaps(&spans)).filter(|(_, others)| !others.is_empty());
    found.map(|(lead, others)| (*lead, others.into_iter().filter_map(title).collect())).collect()
}

/// The time of this day that an appointment with a time takes, unless it is called off.
fn taken(rows: &Rows<'_>, mark: &Mark, day: Day) -> Option<Taken> {
    let When::At(start) = mark.start else { return None };
    if mark.kind != CalendarKind::Appointment || !mark.takes(day) {
        return None;
    }
    let appointment = appointment(rows.lines.entry(mark.lead)?.1)?;
    let end = match mark.end {
        Some(When::At(end)) => end,
        _ => start,
    };
    let stands = appointment.status != AppointmentStatus::Cancelled;
    stands.then(|| (start.max(midnight(day)), end.min(midnight(day.after(1)))))
}

fn midnight(day: Day) -> Instant {
    copenhagen_instant(Clock { day, millis: 0 })
}
