//! Makes what has happened that matters into notices, each cause once: for their page, and as the count that every page shows.
//! What deserves a notice is the notices' to say; here it is put together, ordered, and held against what has been seen.

use super::facts::case_status;
use super::lacking::Lacks;
use super::look_ups::organisation_key;
use super::row::{Rows, amount, concern, count, date, days_between, place, sum, when};
use super::view::{self, NewsDay, Notice};
use crate::federation::Federation;
use crate::model::{Access, Day, Instant, Item, Kind, SourceIndex, When};
use crate::notices::{Cause, Change, Moment, Outages, Thing};
use crate::session::Session;
use crate::timeline::{Entry, in_order};
use std::collections::{HashMap, HashSet};

/// Everything that deserves a notice now.
pub struct News<'a> {
    rows: &'a Rows<'a>,
    session: &'a Session,
    federation: &'a Federation,
    raised: Vec<Raised<'a>>,
}

/// One notice, before it is put into words.
struct Raised<'a> {
    source: SourceIndex,
    /// When it happened, or has to be done, or what it is about.
    at: When,
    needs_me: bool,
    what: What<'a>,
}

impl Raised<'_> {
    /// Whether it is good to know before its day.
    fn is_coming(&self, today: Day) -> bool {
        matches!(&self.what, What::Line(_, cause) if cause.is_about && self.at.day() >= today)
    }

    /// The day that it stands under.
    fn on(&self, today: Day) -> Day {
        if self.needs_me { self.at.day() } else { self.at.day().min(today) }
    }
}

enum What<'a> {
    /// This has happened to the line that is led from there.
    Line(u32, Cause),
    /// One organisation has looked so often on that day: the lines of it.
    LookUps(&'a Access, Vec<(u32, Cause)>),
    /// The source is back since then.
    Back(Instant),
}

impl<'a> News<'a> {
    /// All of it.
    pub fn new(
        rows: &'a Rows<'a>,
        session: &'a Session,
        federation: &'a Federation,
        outages: &Outages,
        now: Instant,
    ) -> Self {
        let mut news = Self { rows, session, federation, raised: Vec::new() };
        let moment = Moment::new(now);
        let mut look_ups: HashMap<(SourceIndex, &str, Day), usize> = HashMap::new();
        for (lead, (source, item)) in rows.lines.all() {
            for cause in causes(rows, lead, item, &moment) {
                let Kind::Access(access) = &item.kind else {
                    news.raise(source, lead, cause);
                    continue;
                };
                let new = news.raised.len();
                let key = (source, &*access.organisation, cause.at.day());
                let place = *look_ups.entry(key).or_insert(new);
                if place == new {
                    let what = What::LookUps(access, Vec::new());
                    news.raised.push(Raised { source, at: cause.at, needs_me: false, what });
                }
                if let Some(Raised { what: What::LookUps(_, lines), .. }) = news.raised.get_mut(place) {
                    lines.push((lead, cause));
                }
            }
        }
        news.raised.extend(outages.over().map(|(source, since)| Raised {
            source,
            at: When::At(since),
            needs_me: false,
            what: What::Back(since),
        }));
        news
    }

    fn raise(&mut self, source: SourceIndex, lead: u32, cause: Cause) {
        let needs_me = self.rows.lines.needs_me(lead) && cause.change.asks();
        let due = self.rows.lines.due(lead).filter(|_| needs_me);
        let at = due.unwrap_or(cause.at);
        self.raised.push(Raised { source, at, needs_me, what: What::Line(lead, cause) });
    }

    /// How many have not been seen.
    pub fn unseen(&self, seen: &HashSet<String>) -> u32 {
        if seen.is_empty() {
            return count(self.raised.len());
        }
        count(self.raised.iter().filter(|raised| !self.is_seen(raised, seen)).count())
    }

    /// The page.
    pub fn page(
        &self,
        seen: &HashSet<String>,
        reminders: Vec<view::Reminder>,
        lacks: &Lacks<'_>,
    ) -> view::News {
        let coming = self.places(|raised| !raised.needs_me && raised.is_coming(self.rows.today));
        let happened = self.places(|raised| !raised.needs_me && !raised.is_coming(self.rows.today));
        let good_to_know: Vec<u32> = coming.into_iter().chain(happened.into_iter().rev()).collect();
        view::News {
            needs_me: self.days(&self.places(|raised| raised.needs_me), seen),
            good_to_know: self.days(&good_to_know, seen),
            reminders,
            unseen: self.unseen(seen),
            lacking: lacks.of_all(),
        }
    }

    /// Of those that are wanted, the earliest first.
    fn places(&self, wanted: impl Fn(&Raised<'_>) -> bool) -> Vec<u32> {
        let wanted = (0..).zip(&self.raised).filter(|(_, raised)| wanted(raised));
        in_order(wanted.map(|(place, raised)| (raised.at.order(), 0, place)).collect())
    }

    fn days(&self, places: &[u32], seen: &HashSet<String>) -> Vec<NewsDay> {
        let raised = places.iter().filter_map(|place| self.raised.get(usize::try_from(*place).ok()?));
        let raised: Vec<&Raised<'_>> = raised.collect();
        let today = self.rows.today;
        let day = |group: &[&Raised<'_>]| {
            let on = group.first()?.on(today);
            let notices = group.iter().filter_map(|raised| self.notice(raised, seen)).collect();
            Some(NewsDay { date: date(on), from_today: days_between(today, on), notices })
        };
        raised.chunk_by(|one, next| one.on(today) == next.on(today)).filter_map(day).collect()
    }

    fn notice(&self, raised: &Raised<'_>, seen: &HashSet<String>) -> Option<Notice> {
        let unnamed = Notice {
            keys: self.keys(raised).concat(),
            change: view::Change::Back,
            title: String::new(),
            language: String::new(),
            page: self.source_key(raised.source),
            source: place(raised.source),
            when: None,
            from_today: 0,
            concerns: None,
            amount: None,
            seen: self.is_seen(raised, seen),
        };
        Some(match &raised.what {
            What::Line(lead, cause) => {
                let (_, item) = self.rows.lines.entry(*lead)?;
                let about = cause.is_about.then_some(cause.at);
                Notice {
                    change: change(cause.change),
                    page: self.rows.page(self.rows.lines.first(*lead)?),
                    when: about.map(when),
                    from_today: about.map_or(0, |about| days_between(self.rows.today, about.day())),
                    amount: sum(item).map(amount),
                    ..titled(unnamed, item, &item.title)
                }
            }
            What::LookUps(access, looks) => {
                let (_, item) = self.rows.lines.entry(looks.first()?.0)?;
                Notice {
                    change: view::Change::LookUps(count(looks.len())),
                    page: organisation_key(self.session, access),
                    ..titled(unnamed, item, &access.organisation)
                }
            }
            What::Back(_) => unnamed,
        })
    }

    fn is_seen(&self, raised: &Raised<'_>, seen: &HashSet<String>) -> bool {
        !seen.is_empty() && self.keys(raised).iter().all(|keys| keys.iter().any(|key| seen.contains(key)))
    }

    /// The opaque names of its causes: of each, one by every source that has the thing, so that it is known again whoever
    /// answers.
    fn keys(&self, raised: &Raised<'_>) -> Vec<Vec<String>> {
        let of_line = |(lead, cause): &(u32, Cause)| {
            let (name, first) = (cause.name(), self.rows.lines.first(*lead));
            let others = self
                .rows
                .lines
                .entries(*lead)
                .filter(|entry| !first.is_some_and(|first| is_same(first, *entry)));
            let entries = first.into_iter().chain(others);
            entries
                .map(|entry| self.session.opaque_item(&format!("{name} {}", self.rows.page(entry))))
                .collect()
        };
        match &raised.what {
            What::Line(lead, cause) => vec![of_line(&(*lead, *cause))],
            What::LookUps(_, looks) => looks.iter().map(of_line).collect(),
            What::Back(since) => {
                let back = format!("back {} {}", self.source_key(raised.source), since.millis());
                vec![vec![self.session.opaque_item(&back)]]
            }
        }
    }

    fn source_key(&self, source: SourceIndex) -> String {
        self.federation.source(source).map(|source| self.session.opaque(&source.id)).unwrap_or_default()
    }
}

fn is_same(one: Entry<'_>, other: Entry<'_>) -> bool {
    std::ptr::eq(one.1, other.1)
}

fn titled(notice: Notice, item: &Item, title: &str) -> Notice {
    Notice {
        title: title.to_owned(),
        language: item.language.to_string(),
        concerns: item.concerns.as_ref().map(concern),
        ..notice
    }
}

fn causes(rows: &Rows<'_>, lead: u32, item: &Item, moment: &Moment) -> Vec<Cause> {
    let also: Vec<&Item> = rows.lines.also(lead).map(|(_, item)| item).collect();
    let asked_by = rows.lines.due(lead).filter(|_| rows.lines.needs_me(lead));
    let pays_a_bill = rows.lines.bill(lead).is_some();
    moment.of_thing(&Thing { lead: item, also: &also, asked_by, pays_a_bill })
}

fn change(change: Change) -> view::Change {
    match change {
        Change::Case(status) => view::Change::Case(case_status(status)),
        Change::DeadlineNear => view::Change::DeadlineNear,
        Change::DeadlinePassed => view::Change::DeadlinePassed,
        Change::TheirDeadlinePassed => view::Change::TheirDeadlinePassed,
        Change::Moved => view::Change::Moved,
        Change::Cancelled => view::Change::Cancelled,
        Change::PaymentToMe => view::Change::PaymentToMe,
        Change::PaymentFromMe => view::Change::PaymentFromMe,
        Change::NotCome => view::Change::NotCome,
        Change::NotPaid => view::Change::NotPaid,
        Change::Collected => view::Change::Collected,
        Change::Expiring => view::Change::Expiring,
        Change::Expired => view::Change::Expired,
        Change::Revoked => view::Change::Revoked,
        // Those of one day stand together.
        Change::LookUp => view::Change::LookUps(1),
        Change::MandateGiven => view::Change::MandateGiven,
        Change::MandateHeld => view::Change::MandateHeld,
        Change::MandateEnding => view::Change::MandateEnding,
        Change::MandateEnded => view::Change::MandateEnded,
        Change::Letter => view::Change::Letter,
    }
}
