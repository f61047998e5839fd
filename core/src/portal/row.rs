//! Makes one line of a page out of one item. What unfolds under it is made in `facts`.

use super::facts::facts;
use super::view::{self, RowKind};
use crate::model::{
    Concern, Day, Direction, Instant, Item, ItemId, Kind, Money, Owner, Relation, SourceIndex, When,
    copenhagen,
};
use crate::timeline::Entry;
use std::cell::OnceCell;
use std::collections::HashMap;

/// What rows are made from, besides their own items: all that is here, and today.
pub struct Rows<'a> {
    items: &'a [Entry<'a>],
    source_ids: &'a [&'a str],
    today: Day,
    /// The titles of all cases, once somebody asks for one.
    titles: OnceCell<HashMap<(&'a str, &'a ItemId), &'a str>>,
}

impl<'a> Rows<'a> {
    /// Rows of these items, whose sources have these ids by place.
    pub fn new(items: &'a [Entry<'a>], source_ids: &'a [&'a str], today: Day) -> Self {
        Self { items, source_ids, today, titles: OnceCell::new() }
    }

    /// The line of an entry.
    pub fn row(&self, (source, item): Entry<'_>) -> view::Row {
        let needs_me = item.needs_me(self.today);
        let due = item.due().filter(|_| needs_me);
        view::Row {
            key: key(source, item),
            kind: kind(&item.kind),
            when: when(item.when()),
            due: due.map(when),
            from_today: days_between(self.today, due.unwrap_or(item.when()).day()),
            title: item.title.to_string(),
            language: item.language.to_string(),
            link: item.link.as_ref().map(|link| link.as_str().to_owned()),
            source: place(source),
            needs_me,
            concerns: item.concerns.as_ref().map(concern),
            amount: sum(item).map(amount),
            facts: facts(item, self.case_title(item)),
        }
    }

    /// Neighbours of the same day under one heading.
    pub fn days(&self, entries: &[Entry<'_>]) -> Vec<view::DayGroup> {
        let day = |entry: &Entry<'_>| entry.1.when().day();
        let group = |group: &[Entry<'_>]| {
            let day = group.first().map(day)?;
            Some(view::DayGroup {
                date: date(day),
                from_today: days_between(self.today, day),
                rows: group.iter().map(|entry| self.row(*entry)).collect(),
            })
        };
        entries.chunk_by(|one, next| day(one) == day(next)).filter_map(group).collect()
    }

    /// The title of the case that an item belongs to, if that case is here.
    fn case_title(&self, item: &Item) -> Option<&str> {
        let reference = item.case.as_ref()?;
        let titles = self.titles.get_or_init(|| {
            let cases = self.items.iter().filter(|(_, item)| matches!(item.kind, Kind::Case(_)));
            let named = cases.filter_map(|(source, item)| {
                Some(((*self.source_ids.get(source.0)?, &item.id), item.title.as_ref()))
            });
            named.collect()
        });
        titles.get(&(reference.source.as_str(), &reference.case)).copied()
    }
}

/// A source's place as it crosses to the page.
pub fn place(source: SourceIndex) -> u16 {
    u16::try_from(source.0).unwrap_or(u16::MAX)
}

/// A count as it crosses to the page.
pub fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A day as it crosses to the page.
pub fn date(day: Day) -> view::Date {
    let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    view::Date {
        year: day.year(),
        month: small(day.month()),
        day: small(day.day()),
        weekday: small(day.weekday()),
    }
}

/// The day and time in Copenhagen.
pub fn moment(at: Instant) -> view::Moment {
    let clock = copenhagen(at);
    let part = |millis: i64, count: i64| u8::try_from(clock.millis / millis % count).unwrap_or(0);
    view::Moment {
        date: date(clock.day),
        time: view::Time { hour: part(3_600_000, 24), minute: part(60_000, 60) },
    }
}

/// A day or a time as it crosses to the page.
pub fn when(when: When) -> view::When {
    match when {
        When::Day(day) => view::When { date: date(day), time: None },
        When::At(at) => {
            let moment = moment(at);
            view::When { date: moment.date, time: Some(moment.time) }
        }
    }
}

/// An amount as it crosses to the page.
pub fn amount(money: &Money) -> view::Amount {
    view::Amount { minor: money.minor(), currency: money.currency().to_owned() }
}

fn days_between(today: Day, day: Day) -> i32 {
    i32::try_from(day.epoch_days() - today.epoch_days()).unwrap_or(i32::MAX)
}

/// Source, list and id: no two things share all three. Deadlines and appointments share a list.
fn key(source: SourceIndex, item: &Item) -> String {
    let list = match &item.kind {
        Kind::Case(_) => 'c',
        Kind::Benefit(_) => 'b',
        Kind::Credential(_) => 'k',
        Kind::Payment(_) => 'p',
        Kind::Deadline(_) | Kind::Appointment(_) => 'a',
        Kind::Access(_) => 'l',
        Kind::Message(_) => 'm',
        Kind::Registration(_) => 'r',
        Kind::Mandate(_) => 'f',
        Kind::Consent(_) => 's',
    };
    format!("{}/{list}/{}", source.0, item.id.as_str())
}

/// The money that an item is about.
fn sum(item: &Item) -> Option<&Money> {
    match &item.kind {
        Kind::Payment(payment) => Some(&payment.net),
        Kind::Benefit(benefit) => benefit.amount.as_ref(),
        _ => None,
    }
}

fn concern(concern: &Concern) -> view::Concern {
    let relation = match concern.relation {
        Relation::Child => view::Relation::Child,
        Relation::Spouse => view::Relation::Spouse,
        Relation::Ward => view::Relation::Ward,
        Relation::Other => view::Relation::Other,
    };
    view::Concern { relation, name: concern.name.to_string() }
}

fn kind(kind: &Kind) -> RowKind {
    match kind {
        Kind::Case(_) => RowKind::Case,
        Kind::Benefit(_) => RowKind::Benefit,
        Kind::Credential(_) => RowKind::Credential,
        Kind::Payment(payment) if payment.direction == Direction::ToCitizen => RowKind::PaymentToMe,
        Kind::Payment(_) => RowKind::PaymentFromMe,
        Kind::Deadline(deadline) if deadline.owner == Owner::Citizen => RowKind::MyDeadline,
        Kind::Deadline(_) => RowKind::AuthorityDeadline,
        Kind::Appointment(_) => RowKind::Appointment,
        Kind::Access(_) => RowKind::Access,
        Kind::Message(_) => RowKind::Message,
        Kind::Registration(_) => RowKind::Registration,
        Kind::Mandate(_) => RowKind::Mandate,
        Kind::Consent(_) => RowKind::Consent,
    }
}
