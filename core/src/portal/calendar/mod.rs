//! Makes the calendar: the period that is looked at, what is chosen of it, and what is opened. Which days a thing falls on
//! is said in `marks`.

mod beside;
mod days;
mod entries;
mod marks;
mod overlaps;

use super::deadlines::undated;
use super::lacking::Lacks;
use super::page::Window;
use super::row::{self, Rows, date};
use super::sources;
use super::timeline::{Only, day as day_of};
use super::view::{
    self, CalendarDay, CalendarEntry, CalendarFilter, CalendarSpan, CalendarWeek, Heading, Look,
};
use crate::calendar::{WEEK, monday, month, week_number, weeks};
use crate::federation::Federation;
use crate::model::{Day, Item, SourceIndex, When};
use crate::session::Session;
use crate::timeline::in_order;
pub use beside::beside;
use days::{Days, Piece, day};
use entries::{entry, together};
use marks::marks_of;
pub use marks::{Mark, Why, marks};

/// The years that a calendar is made of; another day is none.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// Days after 1970-01-01 of one before any that a source can write.
const EARLIEST: i64 = -1_000_000;

/// The page.
pub fn calendar(
    rows: &Rows<'_>,
    session: &Session,
    lacks: &Lacks<'_>,
    filter: &CalendarFilter,
    window: &Window,
) -> view::Calendar {
    let choice = Choice::new(rows, session, lacks.federation, filter);
    let chosen = chosen(filter, rows.today());
    let (period, counted) = period(filter.span, chosen);
    let all = marks(rows, period);
    let days = Days::new(rows, &all);
    let (weeks, listed, left) = match filter.span {
        CalendarSpan::Agenda => list(&days, &all, chosen, &choice, window),
        CalendarSpan::Month | CalendarSpan::Week => table(&days, period, counted, chosen, &choice),
    };
    let (shown, hidden) = choice.count(&all, counted);
    view::Calendar {
        filter: filter.clone(),
        today: date(rows.today()),
        day: date(chosen),
        weeks,
        days: listed,
        left: row::count(left),
        opened: filter.opened.as_ref().and_then(|page| opened(rows, &days, page, chosen)),
        undated: rows.grouped(&undated(rows), window.past, &|_| Some(Heading::Undated), lacks.of_all()),
        shown,
        hidden,
        own: view::OwnCalendar::None,
        lacking: lacks.of_all(),
    }
}

/// How much is shown once this is looked at: as much as before where the calendar only opens something or closes it.
pub fn window(before: &Look, now: &Look, shown: Window) -> Window {
    match (before, now) {
        (Look::Calendar(before), Look::Calendar(now))
            if *now == (CalendarFilter { opened: now.opened.clone(), ..before.clone() }) =>
        {
            shown
        }
        _ => Window::default(),
    }
}

/// What a filter leaves of everything that has a day, or of its period alone.
pub fn wanted_marks(
    rows: &Rows<'_>,
    session: &Session,
    federation: &Federation,
    filter: &CalendarFilter,
    of_period: bool,
) -> Vec<Mark> {
    let choice = Choice::new(rows, session, federation, filter);
    let (_, counted) = period(filter.span, chosen(filter, rows.today()));
    let mut wanted = marks(rows, if of_period { counted } else { everywhere() });
    wanted.retain(|mark| choice.wants(mark));
    wanted
}

/// From before any day that a source can write on.
pub fn everywhere() -> (Day, Day) {
    (Day::from_epoch(EARLIEST), Day::from_epoch(i64::MAX))
}

/// The day that is asked for, or today.
fn chosen(filter: &CalendarFilter, today: Day) -> Day {
    filter.day.filter(|day| YEARS.contains(&day.year)).and_then(day_of).unwrap_or(today)
}

/// The days that are shown around this one, and those of them that count.
fn period(span: CalendarSpan, chosen: Day) -> ((Day, Day), (Day, Day)) {
    let counted = match span {
        CalendarSpan::Month => month(chosen),
        CalendarSpan::Week => whole_weeks((chosen, chosen)),
        CalendarSpan::Agenda => (chosen, Day::from_epoch(i64::MAX)),
    };
    match span {
        CalendarSpan::Month => (whole_weeks(counted), counted),
        CalendarSpan::Week | CalendarSpan::Agenda => (counted, counted),
    }
}

/// The Monday before the first of these days and the Sunday after the last.
fn whole_weeks((first, last): (Day, Day)) -> (Day, Day) {
    (monday(first), monday(last).after(WEEK - 1))
}

/// What is chosen.
struct Choice<'a, 'r> {
    rows: &'a Rows<'r>,
    filter: &'a CalendarFilter,
    whose: Only<SourceIndex>,
}

impl<'a, 'r> Choice<'a, 'r> {
    fn new(
        rows: &'a Rows<'r>,
        session: &Session,
        federation: &Federation,
        filter: &'a CalendarFilter,
    ) -> Self {
        let named = filter.source.as_ref().map(|key| sources::with_key(federation, session, key));
        Self { rows, filter, whose: Only::from(named) }
    }

    fn wants(&self, mark: &Mark) -> bool {
        (self.filter.kinds.is_empty() || self.filter.kinds.contains(&mark.kind))
            && self.rows.lines.entries(mark.lead).any(|(source, _)| self.whose.includes(&source))
    }

    /// How many things of these days it leaves, and how many not.
    fn count(&self, marks: &[Mark], (from, to): (Day, Day)) -> (u32, u32) {
        let counted = marks.iter().filter(|mark| mark.counts() && mark.first <= to && from <= mark.last);
        let (shown, hidden): (Vec<&Mark>, Vec<&Mark>) = counted.partition(|mark| self.wants(mark));
        (row::count(shown.len()), row::count(hidden.len()))
    }
}

/// Weeks, days in full, and how many entries come after those.
type Shown = (Vec<CalendarWeek>, Vec<CalendarDay>, usize);

/// The weeks of a period, and the chosen day of it in full.
fn table(
    days: &Days<'_, '_>,
    period: (Day, Day),
    (first, last): (Day, Day),
    chosen: Day,
    choice: &Choice<'_, '_>,
) -> Shown {
    let today = choice.rows.today();
    let pieces = days.pieces(period, &|mark| choice.wants(mark));
    let mut folded = days.days(&pieces, false);
    let mut one = |at: Day| {
        let entries = folded.remove(&at).unwrap_or_default();
        day(today, at, first <= at && at <= last, entries)
    };
    let week = |monday: Day| CalendarWeek {
        number: week_number(monday),
        days: (0..WEEK).map(|on| one(monday.after(on))).collect(),
    };
    let weeks = weeks(period).map(week).collect();
    let of_chosen: Vec<Piece> = pieces.into_iter().filter(|piece| piece.day == chosen).collect();
    let unfolded = days.days(&of_chosen, true).remove(&chosen).unwrap_or_default();
    (weeks, vec![day(today, chosen, true, unfolded)], 0)
}

/// The first entries from the chosen day on, in full.
fn list(days: &Days<'_, '_>, marks: &[Mark], chosen: Day, choice: &Choice<'_, '_>, window: &Window) -> Shown {
    let wanted = |mark: &Mark| choice.wants(mark);
    let most = usize::try_from(window.ahead).unwrap_or(usize::MAX);
    let begins = (0..).zip(marks).filter(|(_, mark)| wanted(mark));
    let begins = begins.map(|(place, mark)| (When::Day(mark.first.max(chosen)).order(), 0, place)).collect();
    let begins = in_order(begins).into_iter().filter_map(|place| marks.get(usize::try_from(place).ok()?));
    let begins: Vec<&Mark> = begins.collect();
    // Each has at least the day that it begins on, so that no more days than these can be shown.
    let end = begins.get(..most).unwrap_or(&begins).last().map_or(chosen, |mark| mark.first.max(chosen));
    let pieces = days.pieces((chosen, end), &wanted);
    let shown = pieces.get(..most).unwrap_or(&pieces);
    let length = |mark: &&Mark| mark.last.epoch_days() - mark.first.max(chosen).epoch_days() + 1;
    let all: i64 = begins.iter().map(length).sum();
    let made = days.days(shown, true).into_iter();
    let made = made.map(|(at, entries)| day(choice.rows.today(), at, true, entries)).collect();
    (Vec::new(), made, usize::try_from(all).unwrap_or_default().saturating_sub(shown.len()))
}

/// What is called so, on the chosen day if it falls on it, else on its first.
fn opened(rows: &Rows<'_>, days: &Days<'_, '_>, page: &str, chosen: Day) -> Option<CalendarEntry> {
    let is_called = |(lead, item): &(u32, &Item)| {
        marks_of(rows, *lead, item, everywhere()).next().is_some()
            && rows.lines.first(*lead).is_some_and(|first| rows.page(first) == page)
    };
    let anywhere =
        || rows.lines.all().map(|(lead, (_, item))| (lead, item)).find(is_called).map(|(lead, _)| lead);
    let lead = days.called(page).or_else(anywhere)?;
    let (_, item) = rows.lines.entry(lead)?;
    let mark = marks_of(rows, lead, item, everywhere()).next()?;
    let on = if mark.takes(chosen) { chosen } else { mark.first };
    let entry = entry(rows, &mark, on, page, &together(rows, &marks(rows, (on, on)), on))?;
    Some(CalendarEntry { row: rows.row(lead), ..entry })
}
