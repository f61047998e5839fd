//! Makes the lines of one widget: which they are, in which order, and whose answers they lack.

use super::view::{Line, Unanswered, Wanted, WidgetKind, WidgetLines};
use crate::federation::Federation;
use crate::model::{
    AREAS, AppointmentStatus, Connection, Direction, Instant, Item, Kind, Resource, Source, SourceIndex, When,
};
use crate::portal::cases;
use crate::portal::deadlines::waiting;
use crate::portal::lacking::Lacks;
use crate::portal::overview::{coming_payment, first};
use crate::portal::row::{self, Rows, place};
use crate::portal::slices::name;
use crate::timeline::in_order;

/// What there is, and who has been asked for it.
pub struct Asked<'a> {
    pub rows: &'a Rows<'a>,
    pub lacks: Lacks<'a>,
}

/// What the widget shows.
pub fn lines(asked: &Asked<'_>, wanted: &Wanted) -> WidgetLines {
    let Asked { rows, lacks } = asked;
    let federation = lacks.federation;
    let is_named = |source: &Source| wanted.authority.as_deref().is_none_or(|id| source.id.as_str() == id);
    let is_from = |source: SourceIndex| federation.source(source).is_some_and(is_named);
    let is_about = |item: &Item| wanted.area.as_deref().is_none_or(|area| item.area.code() == area);
    let mut places = of_kind(rows, wanted.kind);
    places.retain(|lead| {
        rows.lines.entries(*lead).any(|(source, _)| is_from(source))
            && rows.lines.entries(*lead).any(|(_, item)| is_about(item))
    });
    let heard = Heard::of(federation, &is_named);
    let lacking = lacks.of_those(&is_named, resources(wanted.kind));
    let mut waiting = lacking.waiting;
    if heard.may_be_named {
        let relating: Vec<u16> = federation.relating().map(place).collect();
        waiting.retain(|source| !relating.contains(source));
        waiting.extend(relating);
    }
    let source = |place: &u16| Some((*place, federation.source(SourceIndex((*place).into()))?));
    let shown = first(&places, wanted.most.into());
    WidgetLines {
        lines: shown.iter().filter_map(|lead| line(asked, *lead)).collect(),
        total: row::count(places.len()),
        waiting: waiting.iter().filter_map(source).map(|(_, source)| name(&source.name)).collect(),
        missing: lacking.missing.iter().filter_map(source).map(unanswered).collect(),
        others: match wanted.authority {
            None => lacking.others,
            Some(_) => waiting.is_empty() && !heard.any,
        } || !is_area(wanted),
        fetched: heard.fetched.map(row::moment),
    }
}

/// How it stands with the sources that are wanted.
#[derive(Default)]
struct Heard {
    /// Whether one of them has been asked, or need not be. What the registry does not have never is.
    any: bool,
    /// Whether one of them is asked only when another one names it.
    may_be_named: bool,
    /// When the oldest of their answers came, of whatever kind.
    fetched: Option<Instant>,
}

impl Heard {
    fn of(federation: &Federation, is_wanted: &dyn Fn(&Source) -> bool) -> Self {
        let mut heard = Self::default();
        for index in federation.indices() {
            let Some(source) = federation.source(index).filter(|source| is_wanted(source)) else { continue };
            let is_undecided = federation.is_undecided(index);
            let is_connected = !matches!(source.connection, Connection::NotConnected { .. });
            heard.may_be_named |= is_undecided;
            heard.any |= is_connected && !is_undecided;
            heard.fetched = match (heard.fetched, federation.fetched(index)) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        heard
    }
}

/// Whether the area is one that there is.
fn is_area(wanted: &Wanted) -> bool {
    wanted.area.as_deref().is_none_or(|area| AREAS.iter().any(|(_, known)| *known == area))
}

/// The lists that a kind is made from; what waits for the citizen may come from any.
fn resources(kind: WidgetKind) -> &'static [Resource] {
    use Resource::{
        Agenda, Benefits, Cases, Consents, Credentials, Mandates, Messages, Payments, Registrations,
    };
    match kind {
        WidgetKind::Deadlines => {
            &[Cases, Benefits, Credentials, Payments, Agenda, Messages, Registrations, Mandates, Consents]
        }
        WidgetKind::Appointments => &[Agenda],
        WidgetKind::Cases => &[Cases],
        WidgetKind::Payments => &[Payments],
    }
}

fn of_kind(rows: &Rows<'_>, kind: WidgetKind) -> Vec<u32> {
    match kind {
        WidgetKind::Deadlines => waiting(rows),
        WidgetKind::Appointments => coming(rows, |item| match &item.kind {
            Kind::Appointment(appointment) => {
                appointment.status != AppointmentStatus::Cancelled && item.when().day() >= rows.today
            }
            _ => false,
        }),
        WidgetKind::Cases => cases::open(rows),
        WidgetKind::Payments => payments(rows),
    }
}

/// What waits for the citizen and what comes by itself, by its day: what is overdue stands first.
fn payments(rows: &Rows<'_>) -> Vec<u32> {
    let comes = |item: &Item| {
        [Direction::ToCitizen, Direction::FromCitizen]
            .into_iter()
            .any(|direction| coming_payment(item, direction, rows.today).is_some())
    };
    // What pays a bill that is here is the bill's money, and moves once.
    let pays = |lead: u32| rows.lines.bill(lead).is_some_and(|(_, bill)| comes(bill));
    let wanted = rows.lines.all().filter(|(lead, (_, item))| {
        let waits = rows.lines.needs_me(*lead);
        matches!(item.kind, Kind::Payment(_)) && (waits || comes(item) && !pays(*lead))
    });
    let day = |lead: u32, item: &Item| day(rows, lead, item).unwrap_or(item.when());
    in_order(wanted.map(|(lead, (_, item))| (day(lead, item).order(), 0, lead)).collect())
}

/// The day that counts: the last one to do what a line asks, else its own; none when it asks something and names no day.
fn day(rows: &Rows<'_>, lead: u32, item: &Item) -> Option<When> {
    if rows.lines.needs_me(lead) { rows.lines.due(lead) } else { Some(item.when()) }
}

fn coming(rows: &Rows<'_>, is_wanted: impl Fn(&Item) -> bool) -> Vec<u32> {
    let wanted = rows.lines.all().filter(|(_, (_, item))| is_wanted(item));
    in_order(wanted.map(|(lead, (_, item))| (item.when().order(), 0, lead)).collect())
}

fn line(asked: &Asked<'_>, lead: u32) -> Option<Line> {
    let Asked { rows, lacks, .. } = asked;
    let (source, item) = rows.lines.entry(lead)?;
    let needs_me = rows.lines.needs_me(lead);
    let when = day(rows, lead, item);
    Some(Line {
        key: rows.key(rows.lines.first(lead)?),
        kind: row::kind(&item.kind),
        title: item.title.to_string(),
        language: item.language.to_string(),
        authority: name(&lacks.federation.source(source)?.name),
        when: when.map(row::when),
        from_today: when.map_or(0, |when| row::days_between(rows.today, when.day())),
        approximate: matches!(&item.kind, Kind::Appointment(appointment) if appointment.approximate),
        needs_me,
        dates_differ: dates_differ(rows, lead, item),
        amount: row::sum(item).map(row::amount),
        concerns: item.concerns.as_ref().map(row::concern),
        link: row::link(item),
    })
}

/// Whether another source says another date of what has one that is kept or missed.
fn dates_differ(rows: &Rows<'_>, lead: u32, item: &Item) -> bool {
    let differs = |one: Option<When>, other: Option<When>| {
        one.zip(other).is_some_and(|(one, other)| row::when(one).differs(row::when(other)))
    };
    let is_dated = !matches!(item.kind, Kind::Case(_) | Kind::Message(_) | Kind::Registration(_));
    rows.lines.also(lead).any(|(_, also)| {
        differs(item.due(), also.due()) || is_dated && differs(Some(item.when()), Some(also.when()))
    })
}

fn unanswered((place, source): (u16, &Source)) -> Unanswered {
    Unanswered {
        source: place,
        name: name(&source.name),
        phone: source.phone.to_string(),
        can_retry: source.address().is_some(),
    }
}
