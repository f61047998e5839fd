//! What the citizen wants to be reminded of, between the page's words and the notices' rules; and which reminders come when.

use super::calendar::{Mark, marks};
use super::row::{self, Rows};
use super::view::{self, CalendarKind, Quiet, ReminderKind, Reminding};
use crate::model::{AppointmentStatus, Instant, Item, Kind, PaymentStatus, When, copenhagen};
use crate::notices::{self, Lead, Leads, Reminded};
use crate::session::Session;
use crate::timeline::in_order;
use std::collections::BTreeMap;

/// Days ahead in which things are looked for: no lead is longer.
const FAR: i64 = 366;

impl Default for Reminding {
    fn default() -> Self {
        let of =
            [Reminded::Deadline, Reminded::Appointment, Reminded::Payment, Reminded::Expiry, Reminded::Other];
        Self {
            paused: false,
            quiet: Some(Quiet { from: 22 * 60, to: 7 * 60 }),
            leads: of.map(|of| said(&Leads::usual(of))),
            ahead: false,
        }
    }
}

/// How long before what the citizen wants to be reminded.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// Of this thing or that, by their opaque names, instead of what fits its kind.
    pub chosen: &'a BTreeMap<String, Leads>,
    /// Of each kind, and when.
    pub reminding: &'a Reminding,
}

impl Wanted<'_> {
    /// Of a kind.
    pub fn of_kind(&self, kind: CalendarKind) -> Leads {
        let kind = match kind {
            CalendarKind::MyDeadline => ReminderKind::Deadline,
            CalendarKind::Appointment => ReminderKind::Appointment,
            CalendarKind::PaymentFromMe => ReminderKind::Payment,
            CalendarKind::Expiry => ReminderKind::Expiry,
            CalendarKind::AuthorityDeadline | CalendarKind::PaymentToMe => ReminderKind::Other,
        };
        let leads = ReminderKind::ALL.iter().zip(&self.reminding.leads).find(|(of, _)| **of == kind);
        leads.map(|(_, leads)| heard(leads)).unwrap_or_default()
    }

    /// Of the thing with this name, which is of that kind.
    pub fn of(&self, page: &str, kind: CalendarKind) -> Leads {
        self.chosen.get(page).cloned().unwrap_or_else(|| self.of_kind(kind))
    }
}

/// A reminder that is to come.
pub struct Coming {
    /// When to tell of it.
    pub at: Instant,
    mark: Mark,
    by: When,
}

impl Coming {
    /// Whether what it tells of is over.
    fn is_over(&self, now: Instant) -> bool {
        match self.by {
            When::At(at) => at < now,
            When::Day(day) => day < copenhagen(now).day,
        }
    }
}

/// Those that are to come after a moment, the earliest first.
pub fn coming(rows: &Rows<'_>, wanted: Wanted<'_>, after: Instant) -> Vec<Coming> {
    if wanted.reminding.paused {
        return Vec::new();
    }
    let quiet = wanted.reminding.quiet.and_then(|quiet| notices::Quiet::new(quiet.from, quiet.to));
    let from = copenhagen(after).day;
    let mut coming = Vec::new();
    for mark in marks(rows, (from, from.after(FAR))) {
        let Some((_, item)) = rows.lines.entry(mark.lead).filter(|(_, item)| mark.counts() && is_open(item))
        else {
            continue;
        };
        let by = mark.by(item, rows.today);
        let leads = match rows.lines.first(mark.lead) {
            Some(first) if !wanted.chosen.is_empty() => wanted.of(&rows.page(first), mark.kind),
            _ => wanted.of_kind(mark.kind),
        };
        let moments = leads.moments(by).into_iter();
        let mut moments: Vec<Instant> = moments
            .map(|at| quiet.map_or(at, |quiet| quiet.instead(at, by)))
            .filter(|at| *at > after)
            .collect();
        moments.dedup();
        coming.extend(moments.into_iter().map(|at| Coming { at, mark, by }));
    }
    let keys = (0..).zip(&coming).map(|(place, coming)| ((coming.at, false), 0, place)).collect();
    let mut sorted: Vec<Option<Coming>> = coming.into_iter().map(Some).collect();
    in_order(keys)
        .into_iter()
        .filter_map(|place| sorted.get_mut(usize::try_from(place).ok()?)?.take())
        .collect()
}

/// Those that are to be told now, after those that were told before; of what is over nobody is reminded.
pub fn due(coming: &[Coming], told: Instant, now: Instant) -> impl Iterator<Item = &Coming> {
    let is_due = move |coming: &&Coming| told < coming.at && !coming.is_over(now);
    coming.iter().take_while(move |coming| coming.at <= now).filter(is_due)
}

/// As the page says one.
pub fn reminder(rows: &Rows<'_>, session: &Session, coming: &Coming) -> Option<view::Reminder> {
    let (source, item) = rows.lines.entry(coming.mark.lead)?;
    let page = rows.page(rows.lines.first(coming.mark.lead)?);
    Some(view::Reminder {
        key: session.opaque_item(&format!("reminder {page} {}", coming.at.millis())),
        at: row::moment(coming.at),
        page,
        kind: coming.mark.kind,
        title: item.title.to_string(),
        language: item.language.to_string(),
        source: row::place(source),
        when: row::when(coming.by),
        from_today: row::days_between(rows.today, coming.by.day()),
        concerns: item.concerns.as_ref().map(row::concern),
    })
}

/// Whether there is anything left to be reminded of.
fn is_open(item: &Item) -> bool {
    match &item.kind {
        Kind::Appointment(appointment) => appointment.status != AppointmentStatus::Cancelled,
        Kind::Payment(payment) => matches!(payment.status, PaymentStatus::Upcoming | PaymentStatus::Other),
        _ => true,
    }
}

/// As the page says them.
pub fn said(leads: &Leads) -> Vec<view::Lead> {
    let said = |lead: &Lead| match *lead {
        Lead::Minutes(minutes) => view::Lead::Minutes(minutes),
        Lead::Days(days) => view::Lead::Days(days),
    };
    leads.all().iter().map(said).collect()
}

/// As the page has said them.
pub fn heard(leads: &[view::Lead]) -> Leads {
    Leads::new(leads.iter().map(|lead| match *lead {
        view::Lead::Minutes(minutes) => Lead::Minutes(minutes),
        view::Lead::Days(days) => Lead::Days(days),
    }))
}
