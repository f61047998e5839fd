//! Makes the days of a period: what falls on each, in the order of the day, and why it is no working day.

use super::entries::{Together, entry, together};
use super::marks::Mark;
use crate::calendar::{Calendar, Closed};
use crate::model::{Day, When};
use crate::portal::row::{Rows, date, days_between};
use crate::portal::view::{CalendarDay, CalendarEntry, CalendarKind, ClosedDay};
use crate::timeline::in_order;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The days that something can be shown on.
pub struct Days<'a, 'r> {
    rows: &'a Rows<'r>,
    /// All that falls on them, chosen or not.
    marks: &'a [Mark],
    /// The names of their things, once somebody asks.
    pages: Vec<OnceCell<String>>,
}

/// A mark on one of its days.
#[derive(Clone, Copy)]
pub struct Piece {
    mark: usize,
    /// The day.
    pub day: Day,
}

impl<'a, 'r> Days<'a, 'r> {
    /// Of these marks.
    pub fn new(rows: &'a Rows<'r>, marks: &'a [Mark]) -> Self {
        Self { rows, marks, pages: marks.iter().map(|_| OnceCell::new()).collect() }
    }

    /// The wanted marks on each of these days, in the order of the days and of each day.
    pub fn pieces(&self, (from, to): (Day, Day), wanted: &dyn Fn(&Mark) -> bool) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut keys = Vec::new();
        for (place, mark) in self.marks.iter().enumerate().filter(|(_, mark)| wanted(mark)) {
            let (first, last) = (mark.first.max(from), mark.last.min(to));
            for day in (first.epoch_days()..=last.epoch_days()).map(Day::from_epoch) {
                let key = (
                    mark.when_on(day).order(),
                    rank(mark.kind),
                    u32::try_from(pieces.len()).unwrap_or(u32::MAX),
                );
                keys.push(key);
                pieces.push(Piece { mark: place, day });
            }
        }
        let sorted = in_order(keys).into_iter();
        sorted.filter_map(|place| pieces.get(usize::try_from(place).ok()?).copied()).collect()
    }

    /// The entries of these, day by day.
    pub fn days(&self, pieces: &[Piece], unfold: bool) -> BTreeMap<Day, Vec<CalendarEntry>> {
        let days = pieces.chunk_by(|one, next| one.day == next.day);
        days.filter_map(|of_day| Some((of_day.first()?.day, self.entries(of_day, unfold)))).collect()
    }

    /// The entries of pieces of one day, each with its row when they are unfolded.
    fn entries(&self, pieces: &[Piece], unfold: bool) -> Vec<CalendarEntry> {
        let marks = || pieces.iter().filter_map(|piece| self.marks.get(piece.mark));
        let together = match pieces.first() {
            Some(first) if marks().any(has_time) => together(self.rows, self.marks, first.day),
            _ => Together::new(),
        };
        let entry = |piece: &Piece| {
            let mark = self.marks.get(piece.mark)?;
            let entry = entry(self.rows, mark, piece.day, self.page(piece.mark)?, &together)?;
            let row = if unfold { self.rows.row(mark.lead) } else { None };
            Some(CalendarEntry { row, ..entry })
        };
        pieces.iter().filter_map(entry).collect()
    }

    /// The name of a mark's thing, which stays the same when another leads its line.
    fn page(&self, place: usize) -> Option<&str> {
        let (mark, page) = self.marks.get(place).zip(self.pages.get(place))?;
        let first = self.rows.lines.first(mark.lead)?;
        Some(page.get_or_init(|| self.rows.page(first)))
    }

    /// Who leads the line of the thing that is called so, if it falls on one of the days.
    pub fn called(&self, page: &str) -> Option<u32> {
        let place = (0..self.marks.len()).find(|place| self.page(*place) == Some(page))?;
        self.marks.get(place).map(|mark| mark.lead)
    }
}

/// Whether it can take the same time as another.
fn has_time(mark: &Mark) -> bool {
    mark.kind == CalendarKind::Appointment && matches!(mark.start, When::At(_))
}

/// What stands first on a day among things without a time, and among those of one time: what has to be done.
fn rank(kind: CalendarKind) -> u8 {
    match kind {
        CalendarKind::MyDeadline => 0,
        CalendarKind::AuthorityDeadline => 1,
        CalendarKind::PaymentToMe | CalendarKind::PaymentFromMe => 2,
        CalendarKind::Expiry => 3,
        CalendarKind::Appointment => 4,
    }
}

/// One day.
pub fn day(today: Day, day: Day, within: bool, entries: Vec<CalendarEntry>) -> CalendarDay {
    CalendarDay {
        date: date(day),
        from_today: days_between(today, day),
        within,
        closed: closed(day),
        entries,
        own: Vec::new(),
    }
}

fn closed(day: Day) -> Option<ClosedDay> {
    let (banks, deadlines) = (Calendar::Bank.closed(day), Calendar::LegalDeadline.closed(day));
    let why = deadlines.or(banks)?;
    let rule = match why {
        Closed::By(rule) => Some(rule),
        Closed::Weekend => None,
    };
    Some(ClosedDay {
        holiday: rule.map(|rule| rule.holiday),
        is_public: Calendar::PublicHoliday.rule(day).is_some(),
        banks: banks.is_some(),
        deadlines: deadlines.is_some(),
        law: rule.map(|rule| rule.law.to_owned()),
    })
}
