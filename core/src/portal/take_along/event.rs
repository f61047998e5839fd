//! What stands in a file of one thing: its name, its words, its times, when to be reminded.

use super::Taking;
use crate::calendar::ical::{Status, Written};
use crate::model::{
    Appointment, AppointmentStatus, Clock, Instant, Item, Kind, Money, SourceIndex, When, copenhagen_instant,
};
use crate::portal::calendar::{Mark, Why};
use crate::portal::view::{CalendarKind, FileReminders, FileWords, TakeAlong};

/// Milliseconds of a minute.
const MINUTE: i64 = 60_000;
/// 2026-01-01 0.00 UTC. Versions are counted from it in minutes, so that a file that is made later is a newer one also for
/// who has not shown the earlier one.
const FIRST_VERSION: Instant = Instant::from_millis(1_767_225_600_000);
/// Ends every name that is ours.
const OURS: &str = "@overblik";

/// The name of a thing in a file, the same in every file. It tells nobody anything: both its parts are opaque.
pub fn uid(taking: &Taking<'_>, mark: &Mark) -> Option<String> {
    let first = taking.rows.lines.first(mark.lead)?;
    let suffix = if mark.why == Why::Asked { ".asked" } else { "" };
    let holder = taking.holder(taking.rows.root(first.0));
    Some(format!("{}.{holder}{suffix}{OURS}", taking.rows.page(first)))
}

/// The opaque name of who holds the thing of that name; `None` when the name is none of ours.
pub fn holder(uid: &str) -> Option<&str> {
    uid.strip_suffix(OURS)?.split('.').nth(1)
}

/// Whether a name in a file is one of ours.
pub fn is_ours(uid: &str) -> bool {
    uid.ends_with(OURS)
}

/// One thing to be written.
pub struct Event<'a, 't> {
    taking: &'a Taking<'t>,
    mark: &'a Mark,
    source: SourceIndex,
    item: &'a Item,
}

impl<'a, 't> Event<'a, 't> {
    /// Of this mark.
    pub fn new(taking: &'a Taking<'t>, mark: &'a Mark) -> Option<Self> {
        let (source, item) = taking.rows.lines.entry(mark.lead)?;
        Some(Self { taking, mark, source, item })
    }

    /// As it is written.
    pub fn written(&self, wanted: &TakeAlong) -> Option<Written> {
        let words = &wanted.words;
        let page = self.taking.rows.page(self.taking.rows.lines.first(self.mark.lead)?);
        let appointment = self.appointment();
        let is_cancelled = appointment.is_some_and(|own| own.status == AppointmentStatus::Cancelled);
        let open = !wanted.discreet;
        let word = |of: &[String; 6]| of.get(place_of(self.mark.kind)).cloned().unwrap_or_default();
        Some(Written {
            uid: uid(self.taking, self.mark)?,
            sequence: u32::try_from(self.taking.now.since(FIRST_VERSION) / MINUTE).unwrap_or_default(),
            status: if is_cancelled { Status::Cancelled } else { Status::Confirmed },
            start: self.mark.start,
            end: self.end(),
            summary: if open { self.title(&word(&words.kinds)) } else { word(&words.discreet) },
            description: if open { self.description(words) } else { String::new() },
            location: appointment
                .and_then(|own| own.place.as_ref())
                .filter(|_| open)
                .map(ToString::to_string),
            url: Some(format!("{}/kalender?aaben={page}", self.taking.origin)),
            categories: if open { vec![word(&words.kinds)] } else { Vec::new() },
            alarms: self.alarms(&page, wanted.reminders),
            is_busy: self.mark.kind == CalendarKind::Appointment,
            language: Some(if open { self.item.language.to_string() } else { words.language.clone() }),
        })
    }

    fn appointment(&self) -> Option<&Appointment> {
        match &self.item.kind {
            Kind::Appointment(appointment) => Some(appointment),
            _ => None,
        }
    }

    /// When it is over; of days, the first day after it. What begins at a time ends at one.
    fn end(&self) -> Option<When> {
        let end = self.mark.end?;
        Some(match (self.mark.start, end) {
            (When::Day(_), _) => When::Day(self.mark.last.after(1)),
            (When::At(_), When::At(at)) => When::At(at),
            (When::At(_), When::Day(day)) => {
                When::At(copenhagen_instant(Clock { day: day.after(1), millis: 0 }))
            }
        })
    }

    fn title(&self, kind: &str) -> String {
        match self.mark.kind {
            CalendarKind::Appointment => self.item.title.to_string(),
            _ => format!("{kind}: {}", self.item.title),
        }
    }

    fn description(&self, words: &FileWords) -> String {
        let source = self.taking.federation.source(self.source);
        let english = words.language == "en";
        let name = source
            .map(|source| if english { source.name.en.to_string() } else { source.name.da.to_string() });
        let concerns = self.item.concerns.as_ref().map(|whom| format!("{} {}", words.concerns, whom.name));
        let amount = match &self.item.kind {
            Kind::Payment(payment) => Some(amount(&payment.net, english)),
            _ => None,
        };
        let approximate = self.appointment().filter(|own| own.approximate).map(|_| words.approximate.clone());
        let link = self.item.link.as_ref().map(|link| link.as_str().to_owned());
        let lines = [name, concerns, amount, approximate, link];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// Minutes before its start at which to be reminded; of what is over nobody is.
    fn alarms(&self, page: &str, wanted: FileReminders) -> Vec<i32> {
        let leads = match wanted {
            FileReminders::None => return Vec::new(),
            FileReminders::Chosen => self.taking.wanted.chosen.get(page).cloned().unwrap_or_default(),
            FileReminders::Usual => self.taking.wanted.of(page, self.mark.kind),
        };
        let begins = self.mark.start.order().0;
        let moments = leads.moments(self.mark.by(self.item, self.taking.rows.today())).into_iter();
        let moments = moments.filter(|moment| *moment > self.taking.now);
        moments.filter_map(|moment| i32::try_from(begins.since(moment) / MINUTE).ok()).collect()
    }
}

fn place_of(kind: CalendarKind) -> usize {
    CalendarKind::ALL.iter().position(|other| *other == kind).unwrap_or_default()
}

/// "4.312,00 kr.", or "DKK 4,312.00".
fn amount(money: &Money, english: bool) -> String {
    let (thousand, decimal) = if english { (',', '.') } else { ('.', ',') };
    let minor = money.minor().unsigned_abs();
    let digits = (minor / 100).to_string();
    let mut whole = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            whole.push(thousand);
        }
        whole.push(digit);
    }
    let sign = if money.minor() < 0 { "-" } else { "" };
    let number = format!("{sign}{whole}{decimal}{:02}", minor % 100);
    match (english, money.currency()) {
        (false, "DKK") => format!("{number} kr."),
        (false, currency) => format!("{number} {currency}"),
        (true, currency) => format!("{currency} {number}"),
    }
}
