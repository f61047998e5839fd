//! What an address selects of the calendar, as the filter that the worker is asked for.

use crate::routes::{CalendarSelection, EntryKind, Span};
use overblik_core::portal::view::{CalendarFilter, CalendarKind, CalendarSpan, PlainDate};

/// The filter of a selection; `narrow` says whether the screen is one for a list.
pub fn wanted_calendar(selection: &CalendarSelection, narrow: bool) -> CalendarFilter {
    let fitting = if narrow { Span::Agenda } else { Span::Month };
    let span = match selection.span.unwrap_or(fitting) {
        Span::Month => CalendarSpan::Month,
        Span::Week => CalendarSpan::Week,
        Span::Agenda => CalendarSpan::Agenda,
    };
    let day = selection.day.map(|day| PlainDate { year: day.of.year, month: day.of.month, day: day.number });
    CalendarFilter {
        span,
        day,
        kinds: selection.kinds.iter().copied().map(kind).collect(),
        source: selection.authority.clone(),
        opened: selection.opened.clone(),
    }
}

fn kind(kind: EntryKind) -> CalendarKind {
    match kind {
        EntryKind::MyDeadlines => CalendarKind::MyDeadline,
        EntryKind::AuthorityDeadlines => CalendarKind::AuthorityDeadline,
        EntryKind::Appointments => CalendarKind::Appointment,
        EntryKind::PaymentsToMe => CalendarKind::PaymentToMe,
        EntryKind::PaymentsFromMe => CalendarKind::PaymentFromMe,
        EntryKind::Expiries => CalendarKind::Expiry,
    }
}
