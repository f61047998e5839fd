//! What an address selects of the calendar, as the filter that the worker is asked for, and back.

use crate::routes::{CalendarSelection, Day, EntryKind, Span};
use overblik_core::portal::view::{CalendarFilter, CalendarKind, CalendarSpan, PlainDate};

/// The filter of a selection; `narrow` says whether the screen is one for a list.
pub fn wanted_calendar(selection: &CalendarSelection, narrow: bool) -> CalendarFilter {
    let fitting = if narrow { Span::Agenda } else { Span::Month };
    let span = match selection.span.unwrap_or(fitting) {
        Span::Month => CalendarSpan::Month,
        Span::Week => CalendarSpan::Week,
        Span::Agenda => CalendarSpan::Agenda,
    };
    CalendarFilter {
        span,
        day: selection.day.map(plain),
        kinds: selection.kinds.iter().copied().map(kind).collect(),
        source: selection.authority.clone(),
        opened: selection.opened.clone(),
    }
}

/// A day by its numbers.
pub fn plain(day: Day) -> PlainDate {
    PlainDate { year: day.of.year, month: day.of.month, day: day.number }
}

/// How the days are laid out, as addresses say it.
pub fn span_of(span: CalendarSpan) -> Span {
    match span {
        CalendarSpan::Month => Span::Month,
        CalendarSpan::Week => Span::Week,
        CalendarSpan::Agenda => Span::Agenda,
    }
}

/// A kind, as the worker knows it.
pub fn kind(kind: EntryKind) -> CalendarKind {
    match kind {
        EntryKind::MyDeadlines => CalendarKind::MyDeadline,
        EntryKind::AuthorityDeadlines => CalendarKind::AuthorityDeadline,
        EntryKind::Appointments => CalendarKind::Appointment,
        EntryKind::PaymentsToMe => CalendarKind::PaymentToMe,
        EntryKind::PaymentsFromMe => CalendarKind::PaymentFromMe,
        EntryKind::Expiries => CalendarKind::Expiry,
    }
}
