//! Makes the timeline's two windows of rows, by what the citizen has chosen to see. Which rows stand folded is
//! `folded`'s.

use super::coverage;
use super::folded::folded;
use super::page::Window;
use super::row::{self, Rows, date, days_between};
use super::view::{self, AreaChoice, Filter, Month, PlainDate, Topic};
use crate::model::{AREAS, Area, Day, Item, Kind, SourceIndex};
use crate::session::Session;
use crate::timeline::{Lines, Timeline};

/// What the citizen has chosen to see.
pub struct Wanted<'a> {
    filter: &'a Filter,
    whose: Only<SourceIndex>,
    area: Only<Area>,
    session: &'a Session,
}

/// Which of several are wanted.
pub enum Only<T> {
    /// All of them.
    All,
    /// One of them.
    One(T),
    /// One that is not here.
    Nothing,
}

impl<T: PartialEq> Only<T> {
    /// Whether this is among them.
    pub fn includes(&self, other: &T) -> bool {
        match self {
            Self::All => true,
            Self::One(one) => one == other,
            Self::Nothing => false,
        }
    }
}

impl<T> From<Option<Option<T>>> for Only<T> {
    /// Of what was named, if anything was, and found, if it was.
    fn from(named: Option<Option<T>>) -> Self {
        named.map_or(Self::All, |found| found.map_or(Self::Nothing, Self::One))
    }
}

/// The timeline as far as it is looked at; all of it, and nothing of it folded, when there is no window.
pub fn timeline(
    rows: &Rows<'_>,
    order: &Timeline,
    window: Option<&Window>,
    wanted: &Wanted<'_>,
) -> view::Timeline {
    let (lines, today) = (rows.lines, rows.today);
    let filter = wanted.filter;
    let start = filter.start.and_then(day).unwrap_or(today);
    let is_wanted = |lead: u32| wanted.wants(lines, lead);
    let (ahead, before) = (order.ahead(lines, start, &is_wanted), order.past(lines, start, &is_wanted));
    let reached = |direction: i32, first: Day| Reached { direction, first, today, filter };
    let part = |places: &[u32], shown: Option<u32>, reached: Reached<'_>| {
        let (mut days, left) = folded(rows, places, window.zip(shown));
        reached.put_today(&mut days, left == 0);
        let (total, left) = (row::count(places.len()), row::count(left));
        view::Part { days, total, left, ruled_out: reached.is_ruled_out() }
    };
    view::Timeline {
        today: date(today),
        filter: filter.clone(),
        start: date(start),
        ahead: part(&ahead, window.map(|window| window.ahead), reached(1, start)),
        past: part(&before, window.map(|window| window.past), reached(-1, start.after(-1))),
        all: row::count(order.count()),
        months: order.months().iter().map(|day| month(*day)).collect(),
        areas: order.areas().iter().filter_map(|area| wanted.choice(*area)).collect(),
        declared: Vec::new(),
        made: None,
    }
}

/// How far one direction reaches: from its first day, forwards (1) or backwards (-1).
struct Reached<'a> {
    direction: i32,
    first: Day,
    today: Day,
    filter: &'a Filter,
}

impl Reached<'_> {
    /// Whether every day of it is outside of what is chosen.
    fn is_ruled_out(&self) -> bool {
        let first = month(self.first);
        if self.direction > 0 {
            self.filter.to.is_some_and(|to| to < first)
        } else {
            self.filter.from.is_some_and(|from| from > first)
        }
    }

    /// Puts today where it belongs when no row stands on it: between the days that are shown, or at their end when
    /// these are all.
    fn put_today(&self, days: &mut Vec<view::DayGroup>, all: bool) {
        let from_first = days_between(self.first, self.today) * self.direction;
        let after = |day: &view::DayGroup| day.from_today * self.direction >= 0;
        let place = days.iter().position(after);
        let stands = place.and_then(|place| days.get(place)).is_some_and(|day| day.from_today == 0);
        if from_first < 0 || stands || !in_period(self.filter, self.today) || (place.is_none() && !all) {
            return;
        }
        let today = view::DayGroup { date: date(self.today), from_today: 0, rows: Vec::new() };
        days.insert(place.unwrap_or(days.len()), today);
    }
}

impl<'a> Wanted<'a> {
    /// What this filter wants, of these sources.
    pub fn new(filter: &'a Filter, whose: Only<SourceIndex>, session: &'a Session) -> Self {
        let called =
            |key: &String| AREAS.iter().map(|(area, _)| *area).find(|area| area_key(session, *area) == *key);
        Self { filter, whose, area: filter.area.as_ref().map(called).into(), session }
    }

    /// A line is wanted by what leads it, of any source that has it, and when any of it asks something.
    fn wants(&self, lines: Lines<'_>, lead: u32) -> bool {
        let filter = self.filter;
        let Some((_, item)) = lines.entry(lead) else { return false };
        lines.entries(lead).any(|(source, _)| self.whose.includes(&source))
            && lines.entries(lead).any(|(_, item)| self.area.includes(&item.area))
            && (filter.topics.is_empty() || filter.topics.contains(&topic(item)))
            && (!filter.needs_me || lines.needs_me(lead))
            && in_period(filter, item.when().day())
    }

    fn choice(&self, area: Area) -> Option<AreaChoice> {
        Some(AreaChoice { key: area_key(self.session, area), area: coverage::area(area)? })
    }
}

/// An area's name in addresses. It tells nothing: which areas somebody looks at says what their life is like.
fn area_key(session: &Session, area: Area) -> String {
    session.opaque_item(&["area ", area.code()].concat())
}

fn in_period(filter: &Filter, day: Day) -> bool {
    let (from, to) = (filter.from, filter.to);
    (from.is_none() && to.is_none()) || {
        let month = month(day);
        from.is_none_or(|from| from <= month) && to.is_none_or(|to| month <= to)
    }
}

fn month(day: Day) -> Month {
    Month { year: day.year(), month: date(day).month }
}

/// The day, if the calendar has it.
pub fn day(date: PlainDate) -> Option<Day> {
    Day::new(date.year, date.month.into(), date.day.into())
}

/// What a thing is looked for as.
pub fn topic(item: &Item) -> Topic {
    match item.kind {
        Kind::Deadline(_) => Topic::Deadlines,
        Kind::Case(_) => Topic::Cases,
        Kind::Appointment(_) => Topic::Appointments,
        Kind::Payment(_) => Topic::Payments,
        Kind::Benefit(_) => Topic::Benefits,
        Kind::Message(_) => Topic::Messages,
        Kind::Access(_) => Topic::Access,
        Kind::Credential(_) | Kind::Registration(_) => Topic::Held,
        Kind::Mandate(_) | Kind::Consent(_) => Topic::Mandates,
    }
}
