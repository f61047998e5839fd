//! Says which days each thing falls on. It knows no period and no choice.

use crate::model::{Day, Direction, Item, Kind, Owner, PaymentPart, When, copenhagen};
use crate::portal::payment_facts::earlier;
use crate::portal::row::Rows;
use crate::portal::view::{CalendarKind, Early, Fact};

/// Days that a thing takes at most: a source that writes a wrong century fills no other's pages.
const MOST_DAYS: i64 = 366;
/// No working day lies further before a last day that is none.
const MOST_EARLY: i64 = 14;

/// One thing, or one last day for it, on the days that it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The line that it is of, by who leads that.
    pub lead: u32,
    /// What it is.
    pub kind: CalendarKind,
    /// Why it stands there.
    pub why: Why,
    /// When it begins.
    pub start: When,
    /// When it ends, where that is said and can be.
    pub end: Option<When>,
    /// Its first day.
    pub first: Day,
    /// Its last day.
    pub last: Day,
}

/// Why a mark stands on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is the thing's own.
    Itself,
    /// It is the last day for what the thing asks.
    Asked,
    /// It is the last working day before this last day, which is none.
    Early(Day),
}

/// The marks of all lines that fall on one of these days.
pub fn marks(rows: &Rows<'_>, period: (Day, Day)) -> Vec<Mark> {
    rows.lines.all().flat_map(|(lead, (_, item))| marks_of(rows, lead, item, period)).collect()
}

/// Those of one line.
pub fn marks_of(
    rows: &Rows<'_>,
    lead: u32,
    item: &Item,
    (from, to): (Day, Day),
) -> impl Iterator<Item = Mark> + use<> {
    let due = if rows.lines.needs_me(lead) { rows.lines.due(lead) } else { None };
    let itself = itself(lead, item, due);
    let is_told = |due: &When| itself.is_some_and(|mark| mark.takes(due.day()));
    let asked = due.filter(|due| !is_told(due));
    let asked =
        asked.map(|due| Mark { why: Why::Asked, ..Mark::new(lead, CalendarKind::MyDeadline, due, None) });
    let near = itself.filter(|mark| from <= mark.first && mark.first <= to.after(MOST_EARLY));
    let early = near.and_then(|mark| early(mark, item, rows.today()));
    let falls = move |mark: &Mark| mark.first <= to && from <= mark.last;
    [itself, asked, early].into_iter().flatten().filter(falls)
}

/// The thing itself, of kinds that have a day of their own.
fn itself(lead: u32, item: &Item, due: Option<When>) -> Option<Mark> {
    let (kind, start, end) = match &item.kind {
        Kind::Deadline(deadline) => {
            let kind = match deadline.owner {
                Owner::Citizen => CalendarKind::MyDeadline,
                Owner::Authority => CalendarKind::AuthorityDeadline,
            };
            (kind, due.unwrap_or(deadline.due), None)
        }
        Kind::Appointment(appointment) => (CalendarKind::Appointment, appointment.start, appointment.end),
        Kind::Payment(payment) => {
            let kind = match payment.direction {
                Direction::ToCitizen => CalendarKind::PaymentToMe,
                Direction::FromCitizen => CalendarKind::PaymentFromMe,
            };
            // Neither a sum of other lines nor money that was held back elsewhere moves.
            let moves = matches!(payment.part, PaymentPart::Itself | PaymentPart::Instalment);
            (kind, moves.then_some(When::Day(payment.date))?, None)
        }
        Kind::Credential(credential) if !credential.revoked => {
            (CalendarKind::Expiry, When::Day(credential.expires?), None)
        }
        _ => return None,
    };
    Some(Mark::new(lead, kind, start, end))
}

/// The day to have it done instead of its last day, where the page says so under the thing.
fn early_day(item: &Item, today: Day) -> Option<Day> {
    match earlier(item, today) {
        Some(Fact::Early(Early { by: Some((_, from_today)), .. })) => Some(today.after(from_today.into())),
        _ => None,
    }
}

fn early(mark: Mark, item: &Item, today: Day) -> Option<Mark> {
    let by = When::Day(early_day(item, today)?);
    Some(Mark { why: Why::Early(mark.first), ..Mark::new(mark.lead, mark.kind, by, None) })
}

impl Mark {
    fn new(lead: u32, kind: CalendarKind, start: When, end: Option<When>) -> Self {
        let first = start.day();
        let end = end.filter(|end| is_after(*end, start));
        let last = end.map_or(first, last_day).clamp(first, first.after(MOST_DAYS - 1));
        Self { lead, kind, why: Why::Itself, start, end, first, last }
    }

    /// Whether it takes this day, or a part of it.
    pub fn takes(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// Its place among a day's: by its time on its first day, and with what takes the whole day on the others.
    pub fn when_on(&self, day: Day) -> When {
        if day == self.first { self.start } else { When::Day(day) }
    }

    /// When it has to be done, or begins: what cannot be done on its last day has to be by the day before it that will do.
    pub fn by(&self, item: &Item, today: Day) -> When {
        let early = if self.why == Why::Itself { early_day(item, today) } else { None };
        early.map_or(self.start, When::Day)
    }

    /// Whether it is a thing of its own, and not one more day to have it done by.
    pub fn counts(&self) -> bool {
        !matches!(self.why, Why::Early(_))
    }
}

/// Whether something that begins then can end then: a day is as long as its day.
fn is_after(end: When, start: When) -> bool {
    match (start, end) {
        (When::At(start), When::At(end)) => end > start,
        _ => end.day() >= start.day(),
    }
}

/// The last day that is taken by what ends then: what ends at 0.00 takes nothing of that day.
fn last_day(end: When) -> Day {
    match end {
        When::Day(day) => day,
        When::At(at) => {
            let clock = copenhagen(at);
            if clock.millis == 0 { clock.day.after(-1) } else { clock.day }
        }
    }
}
