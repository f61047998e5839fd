//! Makes the timeline's two windows of rows, by what the citizen has chosen to see.

use super::row::{self, Rows, date};
use super::state::Window;
use super::view::{self, Filter, Topic};
use crate::model::{Day, Item, Kind, SourceIndex};
use crate::timeline::{self, Lines, Timeline};

/// What the citizen has chosen to see.
pub struct Wanted<'a> {
    /// The choice as the page made it.
    pub filter: &'a Filter,
    /// Whose things are wanted.
    pub whose: Whose,
    /// Today in Copenhagen.
    pub today: Day,
}

/// Whose things are wanted.
pub enum Whose {
    /// Every source's.
    All,
    /// One source's.
    One(SourceIndex),
    /// A source's that is not here.
    Nobody,
}

impl Whose {
    fn includes(&self, source: SourceIndex) -> bool {
        match self {
            Self::All => true,
            Self::One(one) => *one == source,
            Self::Nobody => false,
        }
    }
}

/// The timeline as far as it is looked at.
pub fn timeline(rows: &Rows<'_>, order: &Timeline, window: &Window, wanted: &Wanted<'_>) -> view::Timeline {
    let is_wanted = |lead: u32| wanted.wants(rows.lines, lead);
    let size = |rows: u32| usize::try_from(rows).unwrap_or(usize::MAX);
    let part = |window: timeline::Window| view::Part {
        days: rows.days(&window.places),
        total: row::count(window.total),
    };
    let month = |first: &Day| view::Month { year: first.year(), month: date(*first).month };
    view::Timeline {
        today: date(wanted.today),
        filter: wanted.filter.clone(),
        ahead: part(order.ahead(size(window.ahead), &is_wanted)),
        past: part(order.past(size(window.past), &is_wanted)),
        all: row::count(order.count()),
        months: order.months().iter().map(month).collect(),
        declared: Vec::new(),
    }
}

impl Wanted<'_> {
    /// A line is wanted by what leads it, of any source that has it, and when any of it asks something.
    fn wants(&self, lines: Lines<'_>, lead: u32) -> bool {
        let filter = self.filter;
        let Some((_, item)) = lines.entry(lead) else { return false };
        let in_month = |month: &view::Month| {
            let day = item.when().day();
            day.year() == month.year && day.month() == u32::from(month.month)
        };
        lines.entries(lead).any(|(source, _)| self.whose.includes(source))
            && (filter.topics.is_empty() || filter.topics.contains(&topic(item)))
            && (!filter.needs_me || lines.needs_me(lead))
            && filter.month.as_ref().is_none_or(in_month)
    }
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
