//! Makes the calendar: which day each thing falls on, and the days of the period that is looked at.

use super::lacking::Lacks;
use super::row::{Rows, date};
use super::state::Window;
use super::view::{self, CalendarFilter, Grouped};

/// The page.
pub fn calendar(
    rows: &Rows<'_>,
    filter: &CalendarFilter,
    _window: &Window,
    lacks: &Lacks<'_>,
) -> view::Calendar {
    let today = date(rows.today());
    view::Calendar {
        filter: filter.clone(),
        today,
        day: today,
        weeks: Vec::new(),
        days: Vec::new(),
        left: 0,
        opened: None,
        undated: Grouped::default(),
        shown: 0,
        hidden: 0,
        lacking: lacks.of_all(),
    }
}
